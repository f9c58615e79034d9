using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Properties;

/// <summary>
/// Cost grows with the text and not with its square: sixteen times the text, which a quadratic cost would make 256 times as dear, may take 64 times the processor's time.
/// A busy machine only ever makes a measurement too long, so one good measurement of three is enough. Runs alone, so that the processor's time is its own.
/// </summary>
[Collection(nameof(CodingCostTests))]
[CollectionDefinition(nameof(CodingCostTests), DisableParallelization = true)]
[Trait("Category", "Long")]
public class CodingCostTests
{
    [Fact]
    public void A_document_of_a_megabyte_is_coded_in_linear_time()
    {
        var (part, whole) = (NewsWords.Repeated(825), NewsWords.Repeated(13_200));
        Assert.True(whole.Length > 1_000_000);
        AssertLinear(part, whole);
        Assert.True(BuiltInCoder.Instance.Code(Of(whole)).Length > 10_000);
    }

    [Theory]
    [InlineData("troops and ")]
    [InlineData("said that Iran ")]
    [InlineData("(")]
    [InlineData("“ ")]
    [InlineData("of the president ")]
    public void A_sentence_without_an_end_is_coded_in_linear_time(string piece) =>
        AssertLinear("Russia attacked " + string.Concat(Enumerable.Repeat(piece, 750)), "Russia attacked " + string.Concat(Enumerable.Repeat(piece, 12_000)));

    [Fact]
    public void An_article_full_of_short_names_is_coded_in_linear_time()
    {
        const string Piece = "The Security Council met in Geneva. The Council condemned the attack.\n";
        AssertLinear(string.Concat(Enumerable.Repeat(Piece, 1_000)), string.Concat(Enumerable.Repeat(Piece, 16_000)));
    }

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

    private static void AssertLinear(string part, string whole)
    {
        Cost(part);
        var measured = new List<string>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var (first, second) = (Cost(part), Cost(whole));
            if (second < (64 * first) + 0.1)
            {
                return;
            }

            measured.Add($"{first:F3} s and {second:F3} s");
        }

        Assert.Fail($"{part.Length} and {whole.Length} characters took {string.Join(", ", measured)} of the processor");
    }

    private static double Cost(string text)
    {
        var before = Environment.CpuUsage.TotalTime;
        BuiltInCoder.Instance.Code(Of(text));
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static Article Of(string text) => new() { Id = "1", Text = text };
}
