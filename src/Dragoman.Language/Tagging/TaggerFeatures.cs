using Dragoman.Language.Linear;

namespace Dragoman.Language.Tagging;

/// <summary>The features of one tagging decision: the word, its neighbours, its form and the two tags before it.</summary>
internal static class TaggerFeatures
{
    /// <summary>Room that a decision's features need.</summary>
    internal const int Most = 48;

    /// <summary>Writes the features for the word at <paramref name="at"/> (pads counted).</summary>
    /// <returns>How many.</returns>
    internal static int Extract(WordColumns words, int at, Span<uint> into)
    {
        var (word, shape, tag) = (words.Word, words.Shape, words.Tag);
        uint w = word[at], before = word[at - 1], after = word[at + 1];
        uint t1 = tag[at - 1], t2 = tag[at - 2];
        var place = (at == WordColumns.Offset ? 1u : 0u) | (words.Headline ? 2u : 0u);
        var suffix = words.Suffix.AsSpan(at * WordColumns.SuffixLengths, WordColumns.SuffixLengths);
        var prefix = words.Prefix.AsSpan(at * WordColumns.PrefixLengths, WordColumns.PrefixLengths);
        var n = 0;
        into[n++] = FeatureHash.Of(1, w);
        into[n++] = FeatureHash.Of(2, w, shape[at]);
        into[n++] = FeatureHash.Of(3, before);
        into[n++] = FeatureHash.Of(4, after);
        into[n++] = FeatureHash.Of(5, word[at - 2]);
        into[n++] = FeatureHash.Of(6, word[at + 2]);
        into[n++] = FeatureHash.Of(7, before, w);
        into[n++] = FeatureHash.Of(8, w, after);
        for (var k = 0; k < suffix.Length; k++) into[n++] = FeatureHash.Of(10 + (uint)k, suffix[k]);
        for (var k = 0; k < prefix.Length; k++) into[n++] = FeatureHash.Of(16 + (uint)k, prefix[k]);
        into[n++] = FeatureHash.Of(20, shape[at], place);
        into[n++] = FeatureHash.Of(21, shape[at], suffix[2]);
        into[n++] = FeatureHash.Of(22, t1);
        into[n++] = FeatureHash.Of(23, t1, t2);
        into[n++] = FeatureHash.Of(24, t1, w);
        into[n++] = FeatureHash.Of(25, t1, suffix[2]);
        into[n++] = FeatureHash.Of(26, t1, after);
        into[n++] = FeatureHash.Of(27, t1, t2, w);
        into[n++] = FeatureHash.Of(28, words.Suffix[((at + 1) * WordColumns.SuffixLengths) + 2]);
        into[n++] = FeatureHash.Of(29, words.Suffix[((at - 1) * WordColumns.SuffixLengths) + 2]);
        into[n++] = FeatureHash.Of(30, words.Suffix[((at + 1) * WordColumns.SuffixLengths) + 1], suffix[1]);
        into[n++] = FeatureHash.Of(31, shape[at], shape[at + 1], shape[at - 1]);
        into[n++] = FeatureHash.Of(32, t1, shape[at], place);
        into[n++] = FeatureHash.Of(33, after, word[at + 2]);
        into[n++] = FeatureHash.Of(34, t1, words.Suffix[((at + 1) * WordColumns.SuffixLengths) + 2]);
        into[n++] = FeatureHash.Of(35, t1, t2, suffix[1]);
        into[n++] = 1;
        return n;
    }
}
