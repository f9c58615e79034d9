using System.Collections.Immutable;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;

namespace Dragoman.Training.Neural;

/// <summary>The words and tags of the training sentences, and what is known of words beforehand.</summary>
internal sealed class TrainingLexicon
{
    private readonly Dictionary<ulong, int> rows = [];
    private readonly Dictionary<JointTag, int> tagNumbers = [];

    public TrainingLexicon(IReadOnlyList<TreebankSentence> sentences, int leastCount, WordLexicon known)
    {
        Known = known;
        var counts = new Dictionary<ulong, int>();
        foreach (var form in sentences.SelectMany(sentence => sentence.Forms))
        {
            var hash = TokenFeatures.WordHash(form);
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        Hashes = [.. counts.Where(pair => pair.Value >= leastCount).Select(pair => pair.Key).Order()];
        Counts = new int[Hashes.Length + 1];
        for (var i = 0; i < Hashes.Length; i++)
        {
            rows[Hashes[i]] = i + 1;
            Counts[i + 1] = counts[Hashes[i]];
        }

        Tags = [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().OrderBy(tag => tag.Universal).ThenBy(tag => tag.Penn, StringComparer.Ordinal)];
        if (Tags.Length > NeuralShape.TagColumns) throw new InvalidDataException($"the treebanks have {Tags.Length} tags and the network has room for {NeuralShape.TagColumns}");
        for (var i = 0; i < Tags.Length; i++) tagNumbers[Tags[i]] = i;
    }

    public WordLexicon Known { get; }

    public ulong[] Hashes { get; }

    /// <summary>How often each row's word occurs; 0 for row 0.</summary>
    public int[] Counts { get; }

    public ImmutableArray<JointTag> Tags { get; }

    public int WordRow(ulong hash) => rows.GetValueOrDefault(hash);

    public int TagNumber(JointTag tag) => tagNumbers[tag];
}
