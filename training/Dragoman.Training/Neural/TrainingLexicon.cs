using System.Collections.Immutable;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using Dragoman.Training.Tagged;

namespace Dragoman.Training.Neural;

/// <summary>The words and tags of the training sentences, and what is known of words beforehand.</summary>
internal sealed class TrainingLexicon
{
    private readonly Dictionary<ulong, int> rows = [];
    private readonly Dictionary<JointTag, int> tagNumbers = [];

    private readonly Dictionary<TagSet, UInt128> bits = [];

    public TrainingLexicon(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<TaggedSentence> tagged, NeuralTrainingOptions options, WordLexicon known, WordVectors vectors)
    {
        (Known, Vectors) = (known, vectors);
        var (counts, more) = (Count(sentences.SelectMany(sentence => sentence.Forms)), Count(tagged.SelectMany(sentence => sentence.Forms)));
        Hashes =
        [
            .. counts.Where(pair => pair.Value >= options.LeastCount).Select(pair => pair.Key)
                .Union(more.Where(pair => pair.Value + counts.GetValueOrDefault(pair.Key) >= options.TaggedLeastCount).Select(pair => pair.Key)).Order(),
        ];
        Counts = new int[Hashes.Length + 1];
        for (var i = 0; i < Hashes.Length; i++)
        {
            rows[Hashes[i]] = i + 1;
            Counts[i + 1] = counts.GetValueOrDefault(Hashes[i]) + (int)(more.GetValueOrDefault(Hashes[i]) * options.TaggedShare);
        }

        Tags = [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().OrderBy(tag => tag.Universal).ThenBy(tag => tag.Penn, StringComparer.Ordinal)];
        if (Tags.Length > NeuralShape.TagColumns) throw new InvalidDataException($"the treebanks have {Tags.Length} tags and the network has room for {NeuralShape.TagColumns}");
        for (var i = 0; i < Tags.Length; i++) tagNumbers[Tags[i]] = i;
        foreach (var set in tagged.SelectMany(sentence => sentence.Allowed).Distinct()) bits[set] = BitsOf(set);
    }

    public WordLexicon Known { get; }

    public WordVectors Vectors { get; }

    public ulong[] Hashes { get; }

    /// <summary>How often each row's word occurs in an epoch; 0 for row 0.</summary>
    public int[] Counts { get; }

    public ImmutableArray<JointTag> Tags { get; }

    public int WordRow(ulong hash) => rows.GetValueOrDefault(hash);

    public int TagNumber(JointTag tag) => tagNumbers[tag];

    /// <summary>A bit for each tag of a set that a tagged sentence has; none where the set leaves everything open.</summary>
    public UInt128 TagBits(TagSet set) => bits[set];

    private UInt128 BitsOf(TagSet set)
    {
        var result = UInt128.Zero;
        for (var i = 0; i < Tags.Length; i++)
        {
            if (set.Allows(Tags[i])) result |= UInt128.One << i;
        }

        return ReferenceEquals(set, TagSet.Any) ? UInt128.Zero : result;
    }

    private static Dictionary<ulong, int> Count(IEnumerable<string> forms)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var form in forms)
        {
            var hash = TokenFeatures.WordHash(form);
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        return counts;
    }
}
