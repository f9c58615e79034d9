using Dragoman.Language.Linear;
using Dragoman.Language.Model;

namespace Dragoman.Language.Tagging;

/// <summary>Tags from left to right with an averaged perceptron (Collins 2002), universal and Penn tag in one.</summary>
/// <remarks>Immutable and safe on many threads, each with its own <see cref="WordColumns"/>.</remarks>
internal sealed class PerceptronTagger(TagInventory inventory, SparseLinearModel model)
{
    /// <summary>The section of the model file.</summary>
    internal const string Section = "tagger";

    /// <summary>The tags that it chooses from.</summary>
    internal TagInventory Inventory => inventory;

    /// <summary>Reads the tagger from its section.</summary>
    internal static PerceptronTagger Read(ReadOnlySpan<byte> section)
    {
        var reader = new ModelReader(section);
        var inventory = TagInventory.Read(ref reader);
        return new PerceptronTagger(inventory, SparseLinearModel.Read(ref reader));
    }

    /// <summary>Sets <see cref="WordColumns.Tag"/> for all words.</summary>
    internal void Tag(WordColumns words)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Most];
        Span<int> scores = stackalloc int[256];
        scores = scores[..model.Classes];
        for (var at = WordColumns.Offset; at < words.Count + WordColumns.Offset; at++)
        {
            scores.Clear();
            var count = TaggerFeatures.Extract(words, at, features);
            model.Score(features[..count], scores);
            words.Tag[at] = (byte)Best(scores);
        }
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            if (scores[c] > scores[best]) best = c;
        }

        return best;
    }
}
