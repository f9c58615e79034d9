using System.Buffers;
using Dragoman.Language.Words;

namespace Dragoman.Language.Neural;

/// <summary>What the network sees of a word: a hash of its lower-cased form and hashes of its pieces, its shape and what the lexicon says of it.</summary>
/// <remarks>Quotes and digits are folded, so that “ and ", 1994 and 2016 are the same word. Stateless and safe on many threads.</remarks>
internal static class TokenFeatures
{
    /// <summary>The most pieces that a word has.</summary>
    public const int MaximumPieces = 128;

    private const int LongestForm = 24;
    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const ulong PropertySeed = 0xA5A5_1357_0001_0000;
    private const ulong AmbiguitySeed = 0x5A5A_2468_0000_0000;
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”„‟«»");

    /// <summary>How the words of a sentence are written.</summary>
    public enum SentenceCase
    {
        /// <summary>As in running text.</summary>
        Running,

        /// <summary>Nearly every longer word with a capital, as in headlines.</summary>
        Title,

        /// <summary>All in capitals.</summary>
        Upper,

        /// <summary>No capital at all.</summary>
        Lower,
    }

    /// <summary>Tells how a sentence is written.</summary>
    public static SentenceCase CaseOf(ReadOnlySpan<string> forms)
    {
        int words = 0, capital = 0, upper = 0, anyCapital = 0;
        foreach (var form in forms)
        {
            if (form.Length == 0 || !char.IsLetter(form[0])) continue;
            var first = char.IsUpper(form[0]);
            if (first) anyCapital++;
            if (form.Length < 4) continue;
            words++;
            if (!first) continue;
            capital++;
            if (char.IsUpper(form[^1])) upper++;
        }

        if (anyCapital == 0) return SentenceCase.Lower;
        if (words < 3) return SentenceCase.Running;
        if (upper * 4 > words * 3) return SentenceCase.Upper;
        return capital * 5 >= words * 4 ? SentenceCase.Title : SentenceCase.Running;
    }

    /// <summary>The hash of a form that stands for the word in the vocabulary.</summary>
    public static ulong WordHash(string form)
    {
        Span<char> buffer = stackalloc char[LongestForm + 2];
        return Hash(Fold(form, buffer)[1..^1], 1);
    }

    /// <summary>Finds the pieces of a word.</summary>
    /// <param name="form">The word.</param>
    /// <param name="isFirst">True for a sentence's first word.</param>
    /// <param name="sentenceCase">How the sentence is written.</param>
    /// <param name="lexicon">What is known of words beforehand.</param>
    /// <param name="rows">Rows of the hashed table, a power of two.</param>
    /// <param name="pieces">Receives rows of the table; room for <see cref="MaximumPieces"/>.</param>
    /// <param name="word">The word's hash, as <see cref="WordHash"/> gives it.</param>
    /// <returns>The number of pieces, at least one.</returns>
    public static int Extract(string form, bool isFirst, SentenceCase sentenceCase, WordLexicon lexicon, int rows, Span<int> pieces, out ulong word)
    {
        Span<char> buffer = stackalloc char[LongestForm + 2];
        var framed = Fold(form, buffer);
        var folded = framed[1..^1];
        var mask = (uint)(rows - 1);
        word = Hash(folded, 1);
        var count = 0;
        var shape = ShapeHash(form);
        pieces[count++] = (int)((uint)shape & mask);
        pieces[count++] = (int)((uint)Mix(shape + (ulong)(((int)sentenceCase * 2) + (isFirst ? 1 : 0) + 1)) & mask);
        for (var length = 1; length <= 4 && length < folded.Length; length++) pieces[count++] = (int)((uint)Hash(folded[..length], 2) & mask);
        for (var length = 1; length <= 5 && length < folded.Length; length++) pieces[count++] = (int)((uint)Hash(folded[^length..], 3) & mask);
        for (var at = 0; at + 3 <= framed.Length; at++) pieces[count++] = (int)((uint)Hash(framed.Slice(at, 3), 4) & mask);
        for (var at = 0; at + 4 <= framed.Length; at++) pieces[count++] = (int)((uint)Hash(framed.Slice(at, 4), 5) & mask);
        var written = (ulong)((form.Length > 0 && char.IsUpper(form[0]) ? 1 : 0) + (isFirst ? 2 : 0));
        var properties = KnownOf(folded, word, lexicon, out var ambiguity);
        pieces[count++] = (int)((uint)Mix(AmbiguitySeed ^ ((ulong)ambiguity << 8)) & mask);
        pieces[count++] = (int)((uint)Mix(AmbiguitySeed ^ ((ulong)ambiguity << 8) ^ (written + 1)) & mask);
        foreach (var property in properties)
        {
            if (count < MaximumPieces) pieces[count++] = (int)((uint)Mix(PropertySeed + property) & mask);
        }

        return count;
    }

    /// <summary>What the lexicon says of a word, or of its last part where it has a hyphen.</summary>
    private static ReadOnlySpan<byte> KnownOf(ReadOnlySpan<char> folded, ulong word, WordLexicon lexicon, out uint ambiguity)
    {
        var known = lexicon.PropertiesOf(word, out ambiguity);
        var hyphen = known.IsEmpty ? folded.LastIndexOf('-') : -1;
        return hyphen < 0 ? known : lexicon.PropertiesOf(Hash(folded[(hyphen + 1)..], 1), out ambiguity);
    }

    private static Span<char> Fold(string form, Span<char> buffer)
    {
        var length = Math.Min(form.Length, LongestForm);
        buffer[0] = '<';
        for (var i = 0; i < length; i++)
        {
            // Of a very long form the beginning and the end are kept.
            var from = i < LongestForm / 2 ? i : form.Length - length + i;
            buffer[i + 1] = Fold(form[from]);
        }

        buffer[length + 1] = '>';
        return buffer[..(length + 2)];
    }

    private static char Fold(char letter)
    {
        if (letter < 128) return char.IsAsciiDigit(letter) ? '0' : char.ToLowerInvariant(letter);
        if (letter is '’' or '‘' or 'ʼ' or '`') return '\'';
        return Quotes.Contains(letter) ? '"' : char.ToLowerInvariant(letter);
    }

    private static ulong ShapeHash(string form)
    {
        var hash = Seed + 7;
        var (previous, run) = ('\0', 0);
        for (var i = 0; i < form.Length && i < 2 * LongestForm; i++)
        {
            var letter = form[i];
            var kind = char.IsUpper(letter) ? 'X' : char.IsLower(letter) ? 'x' : char.IsDigit(letter) ? '0' : Fold(letter);
            run = kind == previous ? run + 1 : 1;
            previous = kind;
            if (run <= 2) hash = Mix(hash ^ kind);
        }

        return hash;
    }

    private static ulong Hash(ReadOnlySpan<char> text, ulong kind)
    {
        var hash = Seed * kind;
        foreach (var letter in text) hash = (hash ^ letter) * 0x100000001B3;
        return Mix(hash);
    }

    private static ulong Mix(ulong value)
    {
        value ^= value >> 32;
        value *= 0xD6E8FEB86659FD93;
        value ^= value >> 29;
        value *= 0xD6E8FEB86659FD93;
        return value ^ (value >> 32);
    }
}
