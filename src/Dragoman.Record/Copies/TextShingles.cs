using System.Numerics;
using System.Runtime.InteropServices;
using Dragoman.Record.Search;

namespace Dragoman.Record.Copies;

/// <summary>A text as the set of its runs of four words, by which two texts are compared (w-shingling, Broder 1997).</summary>
/// <remarks>Words are folded, so that capitals, diacritics and punctuation do not count. Immutable and safe on many threads.</remarks>
public sealed class TextShingles
{
    /// <summary>Fewest words of a text that can be told to be a copy; shorter ones are alike by chance.</summary>
    public const int FewestWords = 30;

    private const int Width = 4;
    private const double AlikeAsWhole = 0.6;
    private const double AlikeAsPart = 0.85;
    private const double ShortestPart = 0.4;
    private const ulong Prime = 0x100000001B3;

    private readonly HashSet<ulong> runs;

    private TextShingles(HashSet<ulong> runs) => this.runs = runs;

    /// <summary>Hashes of the runs, each once, in no order.</summary>
    internal IReadOnlyCollection<ulong> Runs => runs;

    /// <summary>The shingles of an article's text; null for a text of fewer than <see cref="FewestWords"/> words, datelines and credits not counted.</summary>
    public static TextShingles? Of(string text)
    {
        var hashes = new List<ulong>(text.Length / 6);
        for (var words = new FoldedWords(SyndicatedText.Core(text), stackalloc char[FoldedWords.Room]); words.MoveNext();) hashes.Add(Hash(words.Current));
        if (hashes.Count < FewestWords) return null;
        var runs = new HashSet<ulong>(hashes.Count);
        for (var i = 0; i + Width <= hashes.Count; i++)
        {
            var run = 0xCBF29CE484222325;
            foreach (var word in CollectionsMarshal.AsSpan(hashes).Slice(i, Width)) run = (run ^ word) * Prime;
            runs.Add(Mix(run));
        }

        return new TextShingles(runs);
    }

    /// <summary>The share of the runs of both that they have in common, from 0 to 1 (Jaccard's coefficient).</summary>
    public double Resemblance(TextShingles other)
    {
        var common = Common(other);
        return (double)common / (runs.Count + other.runs.Count - common);
    }

    /// <summary>True when one text is the other as another outlet prints it: the same with a few words changed, or cut, by more than half only when it is another story.</summary>
    /// <remarks>Symmetric, but not transitive: groups of copies are what chains of this relation join.</remarks>
    public bool IsCopyOf(TextShingles other)
    {
        var common = Common(other);
        var (less, more) = runs.Count < other.runs.Count ? (runs.Count, other.runs.Count) : (other.runs.Count, runs.Count);
        return common >= AlikeAsWhole * (runs.Count + other.runs.Count - common) || (common >= AlikeAsPart * less && less >= ShortestPart * more);
    }

    /// <summary>The finalizer of SplitMix64, which spreads every bit over all others.</summary>
    internal static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>The same of several numbers at once.</summary>
    internal static Vector<ulong> Mix(Vector<ulong> values)
    {
        values = (values ^ (values >>> 30)) * new Vector<ulong>(0xBF58476D1CE4E5B9);
        values = (values ^ (values >>> 27)) * new Vector<ulong>(0x94D049BB133111EB);
        return values ^ (values >>> 31);
    }

    private int Common(TextShingles other)
    {
        var (less, more) = runs.Count < other.runs.Count ? (runs, other.runs) : (other.runs, runs);
        return less.Count(more.Contains);
    }

    /// <summary>FNV-1a over the word's code units.</summary>
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word) hash = (hash ^ c) * Prime;
        return Mix(hash);
    }
}
