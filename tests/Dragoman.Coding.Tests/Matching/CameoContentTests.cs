using Dragoman.Coding.Matching;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Matching;

public class CameoContentTests
{
    /// <summary>Codes at CAMEO's leaves that no frame, no content and no word gives: distinctions that the coder does not draw.</summary>
    private static readonly string[] NotReached = ["019", "044", "053", "200", "2042"];

    [Theory]
    [InlineData("Kenya asked Uganda to meet its delegation.", "026")]
    [InlineData("Kenya asked Uganda to release the sailors.", "0253")]
    [InlineData("Norway demanded the release of the sailors from Chad.", "1053")]
    [InlineData("Kenya refused to release the sailors of Uganda.", "1243")]
    [InlineData("Norway refused to send Chad food.", "1223")]
    [InlineData("Norway refused to meet the envoy of Chad.", "125")]
    [InlineData("Norway promised to send Chad troops as peacekeepers.", "0334")]
    [InlineData("Iran threatened to bomb Kuwait.", "1384")]
    [InlineData("Iran threatened to blockade Kuwait.", "1381")]
    [InlineData("Iran threatened to break off diplomatic relations with Kuwait.", "1313")]
    public void The_content_of_an_appeal_a_demand_a_refusal_or_a_threat_makes_its_code_more_particular(string text, string code)
    {
        var events = BuiltInCoder.Instance.Code(new Article { Id = "a", Text = text });

        Assert.Equal(code, events[0].Cameo);
    }

    [Theory]
    [InlineData("Norway delivered medicine to Chad.", "073")]
    [InlineData("Thousands of people demonstrated in Ghana for the resignation of the president.", "1411")]
    [InlineData("Teachers went on strike in Ghana over pay.", "1433")]
    [InlineData("Chad accused Mali of war crimes.", "1124")]
    [InlineData("Chad accused Mali of espionage.", "1125")]
    [InlineData("Chad accused Mali of rudeness.", "112")]
    [InlineData("Chad suspended military aid to Mali.", "1622")]
    [InlineData("Chad admitted inspectors from Norway.", "0862")]
    [InlineData("Kenya lifted the curfew in Nairobi.", "0813")]
    [InlineData("Cuba defended Nicaragua.", "052")]
    [InlineData("Militiamen massacred villagers in Mali.", "202")]
    [InlineData("Norway deported thousands of Chadians.", "201")]
    [InlineData("Norway deported a citizen of Chad.", "174")]
    public void A_word_of_the_clause_chooses_the_part_of_a_code(string text, string code) =>
        Assert.Equal(code, BuiltInCoder.Instance.Code(new Article { Id = "a", Text = text })[0].Cameo);

    [Fact]
    public void Every_code_of_a_content_is_a_code_of_CAMEO() =>
        Assert.All(CameoContent.Codes, code => Assert.True(BuiltInCoder.Instance.Knowledge.Ontology.IsCameo(code), code));

    [Fact]
    public void All_codes_at_the_leaves_but_those_listed_can_be_given()
    {
        var knowledge = BuiltInCoder.Instance.Knowledge;
        var given = knowledge.Frames.Frames.Select(frame => frame.Cameo).Concat(CameoContent.Codes).Concat(knowledge.CameoParts.Codes).ToHashSet(StringComparer.Ordinal);
        var codes = knowledge.Ontology.CameoCodes.Keys;

        var missing = codes.Where(code => !given.Contains(code) && !codes.Any(other => other.Length > code.Length && other.StartsWith(code, StringComparison.Ordinal)));

        Assert.Equal(NotReached, missing.Order(StringComparer.Ordinal));
    }
}
