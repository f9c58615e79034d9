namespace Dragoman.Language.Segmentation;

/// <summary>Tells the line ends that mean something from those of hard-wrapped prose.</summary>
internal sealed class LineBreaks
{
    private const int WidestWrap = 120;
    private const int NarrowestWrap = 35;
    private Gap[] gaps = new Gap[256];

    /// <summary>What stands before the token.</summary>
    internal Gap Before(int token) => gaps[token];

    /// <summary>Looks at the white space between all tokens.</summary>
    internal void Read(string text, TokenBuffer tokens)
    {
        if (gaps.Length < tokens.Count) gaps = new Gap[Math.Max(tokens.Count, gaps.Length * 2)];
        var paragraph = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            gaps[i] = Classify(i == 0 ? text.AsSpan(0, tokens.Start(0)) : text.AsSpan(tokens.End(i - 1), tokens.Start(i) - tokens.End(i - 1)));
            if (gaps[i] != Gap.Paragraph) continue;
            Unwrap(text, tokens, paragraph, i);
            paragraph = i;
        }

        Unwrap(text, tokens, paragraph, tokens.Count);
    }

    private static Gap Classify(ReadOnlySpan<char> between)
    {
        if (between.IsEmpty) return Gap.None;
        var lines = 0;
        for (var i = 0; i < between.Length; i++)
        {
            var c = between[i];
            if (c is '\n' or '\u2028' or '\u0085' || (c == '\r' && (i + 1 == between.Length || between[i + 1] != '\n'))) lines++;
            else if (c is '\u2029' or '\f') lines += 2;
        }

        return lines switch { 0 => Gap.Space, 1 => Gap.Line, _ => Gap.Paragraph };
    }

    /// <summary>A paragraph is wrapped when a third of its lines go on in lower case and none is very wide or all narrow.</summary>
    private void Unwrap(string text, TokenBuffer tokens, int first, int end)
    {
        int breaks = 0, small = 0, widest = 0, sum = 0, lineStart = first < end ? tokens.Start(first) : 0;
        for (var i = first + 1; i < end; i++)
        {
            if (gaps[i] != Gap.Line) continue;
            var width = tokens.End(i - 1) - lineStart;
            (breaks, sum, widest, lineStart) = (breaks + 1, sum + width, Math.Max(widest, width), tokens.Start(i));
            if (char.IsLower(text[lineStart])) small++;
        }

        if (breaks == 0 || small * 3 < breaks || widest > WidestWrap || sum < breaks * NarrowestWrap) return;
        for (var i = first + 1; i < end; i++)
        {
            if (gaps[i] == Gap.Line) gaps[i] = Gap.Wrap;
        }
    }
}
