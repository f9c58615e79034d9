using Dragoman.Language.Segmentation;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests.Segmentation;

public sealed class SegmentationPropertyTests
{
    private static readonly string[] Pieces =
    [
        "a", "the", "Mr.", "U.S.", ".", "...", "\"", "“", "”", "'", "’", "(", ")", "-", "--", "—", " ", " ", "  ", "\n", "\n\n", "\r\n", "\t", "don't", "Baku", "1,000", "2.5", "http://x.y/z",
        "a@b.c", "@", "://", "\ud83d\ude00", "\ud83d", "\ude00", "\u200d", "\u0301", "ს", "خبر", "\0", "\u2028", "memberGeorgian", "x's", "!?", ":)", "$", "_", "a.b.c.", "&", "/", ",", ":", "1", "9-9",
    ];

    /// <summary>Texts of pieces that tokenizers stumble over.</summary>
    internal static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Tokens_are_in_order_and_hold_all_that_is_no_space() => Prop.ForAll(Texts(), HoldsAll).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_is_cut() => Prop.ForAll<string?>(text => HoldsAll(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void Sentences_begin_at_the_first_token_and_grow() => Prop.ForAll(Texts(), text =>
    {
        var tokens = new TokenBuffer();
        var starts = new List<int>();
        Tokenizer.Tokenize(text, tokens);
        new SentenceSplitter().Split(text, tokens, starts);
        return tokens.Count == 0 ? starts.Count == 0 : starts[0] == 0 && starts.Zip(starts.Skip(1)).All(pair => pair.First < pair.Second) && starts[^1] < tokens.Count;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("(", 200_000)]
    [InlineData("a.", 200_000)]
    [InlineData("a-", 200_000)]
    [InlineData("x@", 200_000)]
    [InlineData("'", 200_000)]
    [InlineData("a ", 500_000)]
    [InlineData("\"a.\" ", 100_000)]
    [InlineData("\u0301", 200_000)]
    public void Long_texts_of_one_piece_are_cut_in_linear_time(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.True(HoldsAll(text));
        Assert.NotEmpty(Segmented.Sentences(text));
    }

    private static bool HoldsAll(string text)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text, tokens);
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Start(i) < at || tokens.End(i) <= tokens.Start(i) || tokens.End(i) > text.Length) return false;
            if (!AllSpace(text.AsSpan(at, tokens.Start(i) - at)) || AllSpace(text.AsSpan(tokens.Start(i), tokens.End(i) - tokens.Start(i)))) return false;
            at = tokens.End(i);
        }

        return AllSpace(text.AsSpan(at));
    }

    private static bool AllSpace(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Characters.IsSpace(c)) return false;
        }

        return true;
    }
}
