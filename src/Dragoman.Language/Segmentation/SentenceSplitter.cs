namespace Dragoman.Language.Segmentation;

/// <summary>Finds where sentences begin among the tokens of a text, in linear time.</summary>
/// <remarks>Scratch space that is used anew for each text. Not safe on several threads.</remarks>
internal sealed class SentenceSplitter
{
    /// <summary>The most tokens of a sentence; a longer one is cut, so that every later stage is linear.</summary>
    internal const int LongestSentence = 400;

    /// <summary>Tokens of the pieces into which a longer one is cut: it is a dump and no prose, and trees cost the square of their length.</summary>
    internal const int Piece = 100;

    private readonly LineBreaks gaps = new();
    private string text = string.Empty;
    private TokenBuffer tokens = new();

    /// <summary>Writes the numbers of the tokens that begin a sentence.</summary>
    internal void Split(string wholeText, TokenBuffer allTokens, List<int> starts)
    {
        (text, tokens) = (wholeText, allTokens);
        starts.Clear();
        gaps.Read(text, tokens);
        var (start, report) = (0, -1);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && i != report && (i < report || !Begins(i))) continue;
            if (i > 0) Add(start, i, starts);
            start = i;
            if (i == 0 || gaps.Before(i) is Gap.Line or Gap.Paragraph) report = Dateline.End(text, tokens, i);
        }

        if (tokens.Count > 0) Add(start, tokens.Count, starts);
    }

    private static void Add(int start, int end, List<int> starts)
    {
        var step = end - start <= LongestSentence ? LongestSentence : Piece;
        for (var at = start; at < end; at += step) starts.Add(at);
    }

    private ReadOnlySpan<char> Token(int token) => text.AsSpan(tokens.Start(token), tokens.End(token) - tokens.Start(token));

    private char First(int token) => text[tokens.Start(token)];

    /// <summary>True when a sentence begins at the token; it is not the first of the text.</summary>
    private bool Begins(int token)
    {
        var gap = gaps.Before(token);
        if (gap == Gap.Paragraph || tokens.Breaks(token)) return true;
        if (gap == Gap.Line && LineBegins(token)) return true;
        if (IsClosing(token)) return false;
        var last = LastBeforeClosers(token, out var closers);
        if (last < 0) return false;
        var mark = Token(last);
        if (mark[^1] is not ('.' or '!' or '?' or '…' or '。')) return false;
        return gap == Gap.None ? BeginsGlued(token, last) : BeginsAfter(token, last, mark, closers);
    }

    private bool LineBegins(int token) => IsBullet(token) || !(char.IsLower(First(token)) || First(token) is ',' or ';' || Token(token - 1) is "," or ";" or "-" or "–" or "and" or "the" or "of");

    private bool IsBullet(int token) => Token(token) is "-" or "*" or "•" or "·" or "–" or "—" or "▪" or "●" or "■" or "►" or "◦"
        && token + 1 < tokens.Count && gaps.Before(token + 1) == Gap.Space;

    /// <summary>A closing quote or bracket that still belongs to the sentence before it.</summary>
    private bool IsClosing(int token) => gaps.Before(token) == Gap.None && Characters.IsCloser(First(token)) && tokens.End(token) - tokens.Start(token) <= 2
        && (token + 1 == tokens.Count || gaps.Before(token + 1) != Gap.None || Characters.IsCloser(First(token + 1)) || IsGluedQuote(token));

    /// <summary>A quote without space on either side closes when a stop stands before it.</summary>
    private bool IsGluedQuote(int token) => token > 0 && First(token - 1) is '.' or '!' or '?' && First(token) is '"' or '”' or '’' or ')';

    private int LastBeforeClosers(int token, out bool quote)
    {
        quote = false;
        for (var last = token - 1; last >= 0 && last > token - 6; last--)
        {
            var c = First(last);
            if (!Characters.IsCloser(c) || tokens.End(last) - tokens.Start(last) > 2) return last;
            if (gaps.Before(last) != Gap.None) return -1;
            quote |= c is not (')' or ']' or '}');
        }

        return -1;
    }

    private bool BeginsGlued(int token, int last)
    {
        if (last == 0 || !char.IsUpper(First(token)) || tokens.End(token) - tokens.Start(token) < 2 && First(token) is not ('A' or 'I')) return false;
        var before = Token(last - 1);
        return gaps.Before(last) == Gap.None && before.Length > 2 && char.IsLower(before[^1]);
    }

    private bool BeginsAfter(int token, int last, ReadOnlySpan<char> mark, bool quote)
    {
        var open = token;
        while (open + 1 < tokens.Count && open < token + 3 && Characters.IsOpener(First(open)) && gaps.Before(open + 1) == Gap.None) open++;
        var c = First(open);
        var opened = open > token;
        if (char.IsLetterOrDigit(mark[0]) && mark.Length > 1) return BeginsAfterAbbreviation(open, mark, c, opened, quote);
        if (char.IsLower(c)) return mark is "." && !quote && !opened && last > 0 && Token(last - 1).Length > 3;
        if (char.IsUpper(c) || char.IsDigit(c)) return true;
        if (opened) return true;
        return !(c is ',' or ';' or ':' or '-' or '–' or '—' or '.' or '!' or '?' or '%' or '/' or ')' or ']') && (char.IsLetter(c) || !quote);
    }

    private bool BeginsAfterAbbreviation(int open, ReadOnlySpan<char> mark, char c, bool opened, bool quote)
    {
        if (mark[^1] != '.') return false;
        if (!char.IsUpper(c)) return opened && quote;
        if (Abbreviations.IsLeading(mark[..^1]) || (mark.Length == 2 && char.IsUpper(mark[0]))) return false;
        return opened || quote || Abbreviations.IsStarter(Token(open));
    }
}
