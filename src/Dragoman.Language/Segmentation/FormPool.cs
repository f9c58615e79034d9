using Dragoman.Language.Linear;

namespace Dragoman.Language.Segmentation;

/// <summary>Gives the same string for the same word again, most of the time, so that common words cost no memory.</summary>
/// <remarks>Safe on many threads: a lost race costs a copy of a word and nothing else.</remarks>
internal sealed class FormPool
{
    private const int Size = 1 << 14;
    private const int LongestWord = 24;
    private readonly string?[] words = new string?[Size];

    /// <summary>The word as a string.</summary>
    internal string Get(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return word.ToString();
        ref var slot = ref words[FeatureHash.OfText(word) & (Size - 1)];
        var pooled = Volatile.Read(ref slot);
        if (pooled is not null && word.SequenceEqual(pooled)) return pooled;
        pooled = word.ToString();
        Volatile.Write(ref slot, pooled);
        return pooled;
    }
}
