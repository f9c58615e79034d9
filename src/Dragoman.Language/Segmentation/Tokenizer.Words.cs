using System.Collections.Frozen;

namespace Dragoman.Language.Segmentation;

/// <content>Words, numbers, abbreviations and contractions.</content>
internal ref partial struct Tokenizer
{
    /// <summary>Prefixes that the treebanks leave with their word ("non-aligned"); any other hyphen is a token of its own.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BoundPrefixes = new[]
    {
        "non", "e", "anti", "re", "co", "pre", "mid", "pro", "cross", "over", "semi", "ex", "sub", "multi", "counter", "pan", "mini", "neo",
        "inter", "micro", "un", "intra", "post", "trans", "ultra", "extra", "hyper", "de", "bi", "meh", "uh", "hm", "mm",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = new[]
    {
        "com", "org", "net", "edu", "gov", "info", "int", "az", "ge", "ru", "tr", "ir", "uk", "de", "eu", "fr", "ua", "tv", "doc", "pdf", "html", "htm", "jpg", "xls",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = new[]
    {
        "am", "pm", "k", "m", "bn", "mm", "cm", "km", "kg", "kb", "mb", "gb", "tb", "hz", "mhz", "ghz", "kw", "mw", "gw", "mph", "x", "hh", "hr", "hrs", "min", "mins", "lb", "lbs", "ft", "cc", "g", "mg", "ml", "yr", "yrs", "yo",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private int Word(int start)
    {
        var end = WordEnd(start, out var glue);
        if (glue > 0)
        {
            Emit(start, glue);
            var before = tokens.Count;
            Emit(glue, end);
            tokens.SetBreak(before);
        }
        else
        {
            Emit(start, end);
        }

        return PossessiveApostrophe(start, end);
    }

    /// <summary>The end of the word, and where a new sentence is glued onto it ("memberGeorgian"), else 0.</summary>
    private readonly int WordEnd(int start, out int glue)
    {
        glue = 0;
        int at = start, segment = start, dots = 0;
        while (at < text.Length)
        {
            if (Characters.IsWord(text, at, out var length))
            {
                if (glue == 0 && IsGlued(start, at)) glue = at;
                at += length;
                continue;
            }

            var c = text[at];
            if (c == '.')
            {
                if (!TakesDot(start, segment, at, dots)) break;
                dots++;
                segment = ++at;
            }
            else if (TakesInside(start, segment, at, c))
            {
                at++;
                if (c is '-' or '&' or '/') segment = at;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private readonly bool IsGlued(int start, int at)
    {
        if (at - start is < 4 or > 24 || !char.IsAsciiLetterUpper(text[at])) return false;
        for (var i = start; i < at; i++)
        {
            if (!char.IsAsciiLetterLower(text[i])) return false;
        }

        var small = 0;
        while (at + 1 + small < text.Length && char.IsLower(text[at + 1 + small])) small++;
        if (small < 3) return false;
        return char.IsUpper(PeekWord(at + 1 + small)) || Abbreviations.IsStarter(text.AsSpan(at, small + 1));
    }

    /// <summary>True when the dot at <paramref name="at"/> belongs to the word.</summary>
    private readonly bool TakesDot(int start, int segment, int at, int dots)
    {
        var last = text.AsSpan(segment, at - segment);
        if (last.IsEmpty) return false;
        if (IsWordAt(at + 1))
        {
            if (char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])) return true;
            if (last.Length == 1 && char.IsLetter(last[0]) && char.IsLetter(text[at + 1])) return dots > 0 || segment == start;
            if (dots > 0 && last.Length <= 2 && char.IsUpper(last[0]) && char.IsUpper(text[at + 1])) return true;
            if (segment == start && last is "Ph" && text[at + 1] == 'D') return true;
            return IsDomain(at + 1);
        }

        if (dots > 0 && last.Length <= 2 && char.IsLetter(last[0]) && IsAcronym(start, at)) return true;
        if (segment != start) return false;
        var next = PeekWord(at + 1);
        if (last.Length == 1 && char.IsAsciiLetterUpper(last[0]) && last[0] != 'I') return char.IsUpper(next) && !(at + 1 < text.Length && text[at + 1] is '"' or '”');
        if (last.Length == 1 && last[0] is 'c' or 'b' or 'd' or 'p') return char.IsAsciiDigit(next);
        return last.Length is > 1 and <= 7 && Peek(at + 1) != '.' && Abbreviations.KeepsDot(last, next);
    }

    private readonly bool IsAcronym(int start, int at)
    {
        for (var i = start + 1; i < at; i += 2)
        {
            if (text[i] != '.') return at - start is > 3 and < 6 && char.IsLetter(text[i]) && text[i + 1] == '.' && i == start + 1;
        }

        return true;
    }

    private readonly bool IsDomain(int at)
    {
        for (var (end, label, limit) = (at, at, Math.Min(text.Length, at + AddressWindow)); ; end++)
        {
            if (end < limit && char.IsAsciiLetterOrDigit(text[end])) continue;
            if (Domains.Contains(text.AsSpan(label, end - label)) && !IsWordAt(end)) return true;
            if (end >= limit || text[end] != '.' || end == label || !char.IsAsciiLetterLower(text[label])) return false;
            label = end + 1;
        }
    }

    /// <summary>True when a mark between two parts of a word or number belongs to it.</summary>
    private readonly bool TakesInside(int start, int segment, int at, char c)
    {
        if (!IsWordAt(at + 1)) return false;
        char before = text[at - 1], after = text[at + 1];
        bool digits = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        switch (c)
        {
            case '\'' or '’' or '`' or 'ʼ' or '‘':
                return char.IsLetterOrDigit(before) && char.IsLetter(after);
            case ',':
                return digits && HasDigits(at + 1, 3);
            case ':':
                return digits;
            case '/':
                return digits || text.AsSpan(start, at - start) is "w" or "s" or "c" or "W";
            case '-':
                if (char.IsAsciiDigit(before)) return digits && IsNumberGroup(start, at);
                return segment == start && char.IsLetter(after) && BoundPrefixes.Contains(text.AsSpan(start, at - start));
            case '&':
                return char.IsAsciiLetterUpper(before) && char.IsAsciiLetterUpper(after) && at - segment <= 2;
            default:
                return false;
        }
    }

    private readonly bool HasDigits(int at, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!char.IsAsciiDigit(Peek(at + i))) return false;
        }

        return !char.IsAsciiDigit(Peek(at + count));
    }

    /// <summary>Telephone numbers and dates stay whole: two hyphens, or three digits and four.</summary>
    private readonly bool IsNumberGroup(int start, int at)
    {
        var before = at;
        while (before > start && before > at - 8 && char.IsAsciiDigit(text[before - 1])) before--;
        if (before > start && text[before - 1] == '-') return true;
        var after = at + 1;
        while (after < text.Length && after < at + 9 && char.IsAsciiDigit(text[after])) after++;
        if (Peek(after) == '-' && char.IsAsciiDigit(Peek(after + 1))) return true;
        return at - before == 3 && after - at - 1 == 4;
    }

    private readonly void Emit(int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (char.IsAsciiDigit(word[0]))
        {
            var number = 0;
            while (number < word.Length && (char.IsAsciiDigit(word[number]) || word[number] is '.' or ',' or ':')) number++;
            if (number < word.Length && (Units.Contains(word[number..]) || word[number..] is "a.m." or "p.m."))
            {
                tokens.Add(start, start + number);
                tokens.Add(start + number, end);
                return;
            }

            if (word.Length < 8 && word[^1] is 's' && Characters.IsApostrophe(word[^2]))
            {
                tokens.Add(start, end);
                return;
            }
        }

        var split = Contractions.SplitPoint(word);
        if (split == 0)
        {
            tokens.Add(start, end);
            return;
        }

        var inner = Contractions.SplitPoint(word[..split]);
        if (inner > 0)
        {
            tokens.Add(start, start + inner);
            tokens.Add(start + inner, start + split);
        }
        else
        {
            tokens.Add(start, start + split);
        }

        tokens.Add(start + split, end);
    }

    /// <summary>"students'": the apostrophe is a word when no single quote is open.</summary>
    private int PossessiveApostrophe(int start, int end)
    {
        if (end >= text.Length || text[end] is not ('\'' or '’') || end - start < 2) return end;
        if (text[end - 1] is not ('s' or 'S' or 'x' or 'z') || IsWordAt(end + 1)) return end;
        if (singleQuoteOpen) return end;
        tokens.Add(end, end + 1);
        return end + 1;
    }
}
