using Dragoman.Language.Segmentation;

namespace Dragoman.Language.Tests.Segmentation;

/// <summary>Tokens of a text with spaces between them and " / " between sentences.</summary>
internal static class Segmented
{
    internal static string Tokens(string text)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text, tokens);
        return string.Join(' ', Enumerable.Range(0, tokens.Count).Select(i => text[tokens.Start(i)..tokens.End(i)]));
    }

    internal static string[] Sentences(string text)
    {
        var tokens = new TokenBuffer();
        var starts = new List<int>();
        Tokenizer.Tokenize(text, tokens);
        new SentenceSplitter().Split(text, tokens, starts);
        return [.. starts.Select((start, i) => text[tokens.Start(start)..tokens.End((i + 1 < starts.Count ? starts[i + 1] : tokens.Count) - 1)])];
    }
}
