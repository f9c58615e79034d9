using Dragoman.Language.Linear;

namespace Dragoman.Language.Tagging;

/// <summary>What tagger and parser look at in the words of a sentence, by column; words stand at <see cref="Offset"/> and after, between pads.</summary>
/// <remarks>Scratch space that is filled anew for each sentence. Not safe on several threads.</remarks>
internal sealed class WordColumns
{
    /// <summary>Where the first word stands.</summary>
    internal const int Offset = 2;

    /// <summary>Number of suffix lengths, from one letter on.</summary>
    internal const int SuffixLengths = 5;

    /// <summary>Number of prefix lengths, from one letter on.</summary>
    internal const int PrefixLengths = 3;

    /// <summary>Number of words.</summary>
    internal int Count { get; private set; }

    /// <summary>Hash of the word in lower case with digits taken for one another.</summary>
    internal uint[] Word { get; private set; } = [];

    /// <summary>Capitals, digits, hyphens and dots of the word.</summary>
    internal uint[] Shape { get; private set; } = [];

    /// <summary>Hashes of the word's ends, <see cref="SuffixLengths"/> for each word.</summary>
    internal uint[] Suffix { get; private set; } = [];

    /// <summary>Hashes of the word's beginnings, <see cref="PrefixLengths"/> for each word.</summary>
    internal uint[] Prefix { get; private set; } = [];

    /// <summary>The joint tag of each word, once the tagger has set it.</summary>
    internal byte[] Tag { get; private set; } = [];

    /// <summary>True for a sentence whose longer words nearly all begin with a capital: capitals say little there.</summary>
    internal bool Headline { get; private set; }

    /// <summary>Fills the columns with the words of a sentence.</summary>
    internal void Fill(ReadOnlySpan<string> forms)
    {
        Count = forms.Length;
        var size = Count + (2 * Offset);
        if (Word.Length < size)
        {
            var room = Math.Max(size, 256);
            (Word, Shape, Tag) = (new uint[room], new uint[room], new byte[room]);
            (Suffix, Prefix) = (new uint[room * SuffixLengths], new uint[room * PrefixLengths]);
        }

        Pad(0);
        Pad(1);
        Headline = IsHeadline(forms);
        for (var i = 0; i < forms.Length; i++) FillWord(i + Offset, forms[i]);
        Pad(Count + Offset);
        Pad(Count + Offset + 1);
        Word[Count + Offset + 1]++;
        Word[0]++;
    }

    private void Pad(int at)
    {
        (Word[at], Shape[at], Tag[at]) = (at < Offset ? 11u : 21u, 1, byte.MaxValue);
        Suffix.AsSpan(at * SuffixLengths, SuffixLengths).Fill(1);
        Prefix.AsSpan(at * PrefixLengths, PrefixLengths).Fill(1);
    }

    private void FillWord(int at, string form)
    {
        Span<char> lower = stackalloc char[64];
        var length = Math.Min(form.Length, lower.Length);
        var flags = ShapeOf(form);
        for (var i = 0; i < length; i++)
        {
            var c = char.ToLowerInvariant(form[i]);
            lower[i] = char.IsAsciiDigit(c) ? '0' : c is '’' or '`' ? '\'' : c;
        }

        lower = lower[..length];
        Word[at] = FeatureHash.OfText(lower);
        Shape[at] = flags;
        for (var k = 0; k < SuffixLengths; k++) Suffix[(at * SuffixLengths) + k] = k < length ? FeatureHash.OfText(lower[(length - k - 1)..]) + (uint)k : 2;
        for (var k = 0; k < PrefixLengths; k++) Prefix[(at * PrefixLengths) + k] = k < length ? FeatureHash.OfText(lower[..(k + 1)]) + (uint)k : 2;
    }

    private static uint ShapeOf(string form)
    {
        int upper = 0, lower = 0, digits = 0, other = 0;
        foreach (var c in form)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLetter(c)) lower++;
            else if (char.IsDigit(c)) digits++;
            else other++;
        }

        uint shape = upper == 0 ? 0u : lower == 0 ? (upper == 1 ? 1u : 2u) : char.IsUpper(form[0]) ? (upper == 1 ? 3u : 4u) : 5u;
        if (digits > 0) shape |= digits == form.Length ? 16u : 8u;
        if (other > 0) shape |= form.Contains('.', StringComparison.Ordinal) ? 32u : form.Contains('-', StringComparison.Ordinal) ? 64u : 128u;
        if (form.Length > 3) shape |= 256u;
        return shape + 4096u;
    }

    private static bool IsHeadline(ReadOnlySpan<string> forms)
    {
        int capital = 0, small = 0;
        foreach (var form in forms)
        {
            if (form.Length < 4 || !char.IsLetter(form[0])) continue;
            if (char.IsUpper(form[0])) capital++;
            else small++;
        }

        return capital >= 3 && capital >= 4 * small;
    }
}
