using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Properties;

/// <summary>Cost grows with the text and not faster: four times the text may take seven times the processor's time. Runs alone, so that the processor's time is its own.</summary>
[Collection(nameof(CodingCostTests))]
[CollectionDefinition(nameof(CodingCostTests), DisableParallelization = true)]
[Trait("Category", "Long")]
public class CodingCostTests
{
    [Fact]
    public void A_document_of_a_megabyte_is_coded_in_linear_time()
    {
        var (quarter, whole) = (NewsWords.Repeated(3_300), NewsWords.Repeated(13_200));
        Assert.True(whole.Length > 1_000_000);
        AssertLinear(quarter, whole);
        Assert.True(BuiltInCoder.Instance.Code(Of(whole)).Length > 10_000);
    }

    [Theory]
    [InlineData("troops and ")]
    [InlineData("said that Iran ")]
    [InlineData("(")]
    [InlineData("“ ")]
    [InlineData("of the president ")]
    public void A_sentence_without_an_end_is_coded_in_linear_time(string piece) =>
        AssertLinear("Russia attacked " + string.Concat(Enumerable.Repeat(piece, 1_500)), "Russia attacked " + string.Concat(Enumerable.Repeat(piece, 6_000)));

    [Fact]
    public void A_sentence_of_a_million_words_is_coded()
    {
        var text = "Russia attacked " + string.Concat(Enumerable.Repeat("word ", 1_000_000));
        Assert.True(BuiltInCoder.Instance.Code(Of(text)).Length <= 1);
    }

    [Fact]
    public void A_thousand_open_brackets_hide_no_event()
    {
        var coded = BuiltInCoder.Instance.Code(Of(new string('(', 1_000) + "\n\nRussia attacked Ukraine."));
        Assert.Contains(coded, one => one.Type is EventType.Assault);
    }

    private static void AssertLinear(string quarter, string whole)
    {
        Best(quarter, 1);
        var (first, second) = (Best(quarter, 3), Best(whole, 2));
        Assert.True(second < (7 * first) + 0.2, $"{quarter.Length} characters took {first:F2} s and {whole.Length} took {second:F2} s of the processor");
    }

    private static double Best(string text, int rounds)
    {
        var best = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            BuiltInCoder.Instance.Code(Of(text));
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }

    private static Article Of(string text) => new() { Id = "1", Text = text };
}
