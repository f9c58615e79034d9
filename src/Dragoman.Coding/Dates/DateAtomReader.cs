using System.Buffers;
using System.Globalization;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Dates;

/// <summary>Cuts tokens into the pieces that the grammar reads. For one sentence and one thread.</summary>
internal sealed class DateAtomReader(int tokens) : IDisposable
{
    private DateAtom[] atoms = ArrayPool<DateAtom>.Shared.Rent(tokens + 8);
    private int count;

    /// <summary>The pieces read so far, in the order of the text; valid until the reader is given back.</summary>
    public ReadOnlySpan<DateAtom> Atoms => atoms.AsSpan(0, count);

    /// <summary>Gives the memory back to the next sentence.</summary>
    public void Dispose()
    {
        ArrayPool<DateAtom>.Shared.Return(atoms);
        (atoms, count) = ([], 0);
    }

    /// <summary>Cuts one token.</summary>
    /// <param name="form">The token's text.</param>
    /// <param name="token">Its number.</param>
    /// <param name="start">Its offset in the document.</param>
    /// <param name="end">The offset after it; where it does not fit the form, each piece gets the whole token's range.</param>
    /// <param name="tag">Its part of speech, or <see cref="UniversalTag.X"/>.</param>
    public void Read(string form, int token, int start, int end, UniversalTag tag)
    {
        var exact = end - start == form.Length;
        for (var at = 0; at < form.Length;)
        {
            var from = at;
            var (word, value, digits) = Cut(form, ref at);
            Add(new DateAtom(word, value, digits, char.IsUpper(form[from]), token,
                exact ? start + from : start, exact ? start + at : end, tag, from > 0));
        }
    }

    private void Add(in DateAtom atom)
    {
        if (count == atoms.Length)
        {
            var longer = ArrayPool<DateAtom>.Shared.Rent(2 * count);
            atoms.CopyTo(longer, 0);
            ArrayPool<DateAtom>.Shared.Return(atoms);
            atoms = longer;
        }

        atoms[count++] = atom;
    }

    private static (DateWord Word, int Value, int Digits) Cut(string form, ref int at)
    {
        var first = form[at];
        if (char.IsAsciiDigit(first)) return CutNumber(form, ref at);
        if (char.IsLetter(first)) return CutWord(form, ref at);
        at++;
        switch (first)
        {
            case '\'' or '’':
                if (at == form.Length) return (DateWord.Possessive, 0, 0);
                if (at == form.Length - 1 && form[at] is 's' or 'S')
                {
                    at++;
                    return (DateWord.Possessive, 0, 0);
                }

                return (DateWord.Punctuation, 0, 0);
            case '&': return (DateWord.And, 0, 0);
            case ',': return (DateWord.Comma, 0, 0);
            case '.': return (DateWord.Period, 0, 0);
            case '-' or '–' or '—' or '‑' or '‐' or '−': return (DateWord.Dash, 0, 0);
            case '/': return (DateWord.Slash, 0, 0);
            case '(' or '[': return (DateWord.Open, 0, 0);
            case ')' or ']': return (DateWord.Close, 0, 0);
            case '$' or '€' or '£' or '¥' or '₽' or '₾' or '₼' or '֏' or '#' or '№': return (DateWord.Currency, 0, 0);
            case '%' or '°' or '‰': return (DateWord.Counted, 0, 0);
            default: return (DateWord.Punctuation, 0, 0);
        }
    }

    private static (DateWord Word, int Value, int Digits) CutWord(string form, ref int at)
    {
        var from = at;
        while (at < form.Length && char.IsLetter(form[at])) at++;
        var length = at - from;
        if (at < form.Length && char.IsAsciiDigit(form[at]))
        {
            while (at < form.Length && char.IsLetterOrDigit(form[at])) at++;
            var number = form[at - 1] - '0';
            return length == 1 && at - from == 2 && number is >= 1 and <= 4 ? (form[from], number) switch
            {
                ('Q', _) => (DateWord.QuarterLabel, number, 0),
                ('H', <= 2) => (DateWord.HalfLabel, number, 0),
                _ => (DateWord.Unknown, 0, 0),
            }
            : (DateWord.Unknown, 0, 0);
        }

        var (word, value) = DateLexicon.Find(form.AsSpan(from, length));
        return (word, value, 0);
    }

    private static (DateWord Word, int Value, int Digits) CutNumber(string form, ref int at)
    {
        var from = at;
        while (at < form.Length && char.IsAsciiDigit(form[at])) at++;
        var digits = at - from;
        if (at + 1 < form.Length && form[at] is '.' or ',' or ':' && char.IsAsciiDigit(form[at + 1])) return CutCompound(form, from, ref at);
        var value = digits <= 4 ? int.Parse(form.AsSpan(from, digits), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
        var suffix = at;
        while (at < form.Length && char.IsLetterOrDigit(form[at])) at++;
        var letters = form.AsSpan(suffix, at - suffix);
        if (value < 0) return (DateWord.OtherNumber, 0, digits);
        if (letters.IsEmpty) return (DateWord.Number, value, digits);
        if (letters is "s" && digits is 2 or 4 && value % 10 == 0) return (DateWord.DecadeNumber, value, digits);
        return IsOrdinal(letters) && digits <= 2 ? (DateWord.Ordinal, value, digits) : (DateWord.OtherNumber, 0, digits);
    }

    private static bool IsOrdinal(ReadOnlySpan<char> letters) => letters is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";

    private static (DateWord Word, int Value, int Digits) CutCompound(string form, int from, ref int at)
    {
        while (at < form.Length && (char.IsAsciiDigit(form[at]) || (form[at] is '.' or ',' or ':' && at + 1 < form.Length && char.IsAsciiDigit(form[at + 1])))) at++;
        var plain = at == form.Length || !char.IsLetter(form[at]);
        while (at < form.Length && char.IsLetterOrDigit(form[at])) at++;
        var text = form.AsSpan(from, at - from);
        Span<Range> parts = stackalloc Range[4];
        if (!plain || text.Length > 10 || text.Split(parts, '.') != 3) return (DateWord.OtherNumber, 0, text.Length);
        if (!TryPart(text[parts[0]], out var a) || !TryPart(text[parts[1]], out var b) || !TryPart(text[parts[2]], out var c)) return (DateWord.OtherNumber, 0, text.Length);
        var packed = (parts[0].End.Value - parts[0].Start.Value == 4) ? NumericDates.Pack(a, b, c)
            : parts[2].End.Value - parts[2].Start.Value != 4 ? 0
            : b <= 12 ? NumericDates.Pack(c, b, a) : NumericDates.Pack(c, a, b);
        return packed > 0 ? (DateWord.NumericDate, packed, text.Length) : (DateWord.OtherNumber, 0, text.Length);
    }

    private static bool TryPart(ReadOnlySpan<char> text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
