using System.Globalization;

namespace Dragoman.Language.Segmentation;

/// <content>Everything that is no word.</content>
internal ref partial struct Tokenizer
{
    private int Symbol(int at)
    {
        var end = SymbolEnd(at);
        tokens.Add(at, end);
        return end;
    }

    private int SymbolEnd(int at)
    {
        var c = text[at];
        switch (c)
        {
            case '#' or '@' when char.IsLetter(Peek(at + 1)) && (at == 0 || Characters.IsSpace(text[at - 1]) || Characters.IsOpener(text[at - 1])):
                return TagEnd(at);
            case '.' or '=' or '*' or '_' or '~' or '-' or '<' or '>' or '$' or '+' or '\\':
                return Run(at, c);
            case '!' or '?':
                var end = at + 1;
                while (Peek(end) is '!' or '?') end++;
                return end;
            case '`' when Peek(at + 1) == '`':
                return at + 2;
            case '\'' when Peek(at + 1) == '\'':
                return at + 2;
            case '\'' or '‘' or '’':
                return Quote(at);
            case ':' or ';':
                return Emoticon(at);
            default:
                return c < '\u0080' ? at + 1 : Cluster(at);
        }
    }

    /// <summary>A hashtag or an account's name: the mark and the letters, digits and underscores behind it.</summary>
    private readonly int TagEnd(int at)
    {
        var end = at + 1;
        while (end < text.Length && Characters.IsWord(text, end, out var length)) end += length;
        return end;
    }

    private readonly int Run(int at, char c)
    {
        var end = at + 1;
        while (Peek(end) == c) end++;
        return c is '<' or '>' ? Math.Min(end, at + 2) : end;
    }

    private int Quote(int at)
    {
        var next = text.AsSpan(at + 1, Math.Min(3, text.Length - at - 1));
        if (text[at] != '‘' && next.Length >= 2 && (next.StartsWith("em", StringComparison.OrdinalIgnoreCase) || next.StartsWith("ll", StringComparison.OrdinalIgnoreCase) || next.StartsWith("re", StringComparison.OrdinalIgnoreCase)) && !IsWordAt(at + 3)) return at + 3;
        if (text[at] != '‘' && next.Length >= 1 && next[0] is 's' or 'n' && !IsWordAt(at + 2)) return at + 2;
        singleQuoteOpen = IsWordAt(at + 1) && (at == 0 || !IsWordAt(at - 1));
        return at + 1;
    }

    private readonly int Emoticon(int at)
    {
        var mouth = Peek(at + 1) == '-' ? at + 2 : at + 1;
        if (Peek(mouth) is ')' or '(' && (mouth > at + 1 || at == 0 || Characters.IsSpace(text[at - 1]))) return mouth + 1;
        return Peek(mouth) is 'D' or 'P' or 'O' && !IsWordAt(mouth + 1) && (at == 0 || Characters.IsSpace(text[at - 1])) ? mouth + 1 : at + 1;
    }

    /// <summary>A character with the marks, joiners and selectors that hang on it, so that no emoji is cut.</summary>
    private readonly int Cluster(int at)
    {
        var end = at + RuneLength(at);
        while (end < text.Length)
        {
            var c = text[end];
            if (c == '\u200d' && end + 1 < text.Length && !Characters.IsSpace(text[end + 1])) end += 1 + RuneLength(end + 1);
            else if (c is '\ufe0f' or '\ufe0e' || (c == '\ud83c' && end + 1 < text.Length && text[end + 1] is >= '\udffb' and <= '\udfff')) end += RuneLength(end);
            else if (c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) end++;
            else break;
        }

        return end;
    }

    private readonly int RuneLength(int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
