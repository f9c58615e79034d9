using Dragoman.Coding.Matching;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Matching;

public class CameoContentTests
{
    /// <summary>CAMEO codes of three digits that no frame and no content gives: classes that name only their heads, and distinctions that the coder does not draw.</summary>
    private static readonly string[] NotReached = ["019", "024", "034", "038", "039", "044", "052", "053", "073", "091", "092", "093", "094", "104", "108", "123", "126", "132", "134", "135", "136", "151", "165", "185", "194", "200", "201", "202"];

    [Theory]
    [InlineData("Kenya asked Uganda to meet its delegation.", "026")]
    [InlineData("Kenya asked Uganda to release the sailors.", "025")]
    [InlineData("Norway refused to send Chad food.", "122")]
    [InlineData("Norway refused to meet the envoy of Chad.", "125")]
    [InlineData("Iran threatened to bomb Kuwait.", "138")]
    public void The_content_of_an_appeal_a_demand_a_refusal_or_a_threat_makes_its_code_more_particular(string text, string code)
    {
        var events = BuiltInCoder.Instance.Code(new Article { Id = "a", Text = text });

        Assert.Equal(code, events[0].Cameo);
    }

    [Fact]
    public void Every_code_of_a_content_is_a_code_of_CAMEO() =>
        Assert.All(CameoContent.Codes, code => Assert.True(BuiltInCoder.Instance.Knowledge.Ontology.IsCameo(code), code));

    [Fact]
    public void All_codes_of_three_digits_but_those_listed_have_a_frame_or_a_content()
    {
        var knowledge = BuiltInCoder.Instance.Knowledge;
        var reached = knowledge.Frames.Frames.Select(frame => frame.Cameo).Concat(CameoContent.Codes).OfType<string>().SelectMany(code => new[] { code, code.Length > 3 ? code[..3] : code }).ToHashSet(StringComparer.Ordinal);

        var missing = knowledge.Ontology.CameoCodes.Keys.Where(code => code.Length == 3 && !reached.Contains(code)).Order(StringComparer.Ordinal);

        Assert.Equal(NotReached, missing);
    }
}
