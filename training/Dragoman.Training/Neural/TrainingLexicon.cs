using System.Collections.Immutable;
using Dragoman.Language.Lemmas;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>The words and tags of the training sentences.</summary>
internal sealed class TrainingLexicon
{
    private readonly Dictionary<ulong, int> rows = [];
    private readonly Dictionary<JointTag, int> tagNumbers = [];

    private readonly Dictionary<LemmaScript, int> scriptNumbers = [];

    public TrainingLexicon(IReadOnlyList<TreebankSentence> sentences, int leastCount, bool lemmas)
    {
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
        LemmaScripts = lemmas ? CollectScripts(sentences) : [];
        for (var i = 0; i < LemmaScripts.Length; i++) scriptNumbers[LemmaScripts[i]] = i;
    }

    public ulong[] Hashes { get; }

    /// <summary>How often each row's word occurs; 0 for row 0.</summary>
    public int[] Counts { get; }

    public ImmutableArray<JointTag> Tags { get; }

    /// <summary>The commonest lemma scripts, by frequency; none where the network does not score lemmas.</summary>
    public ImmutableArray<LemmaScript> LemmaScripts { get; }

    /// <summary>The number of the script that makes a lemma of a word, -1 for one that is not scored.</summary>
    public int ScriptNumber(string form, string lemma) =>
        lemma == TreebankSentence.NoLemma || LemmaScripts.IsEmpty ? -1 : scriptNumbers.GetValueOrDefault(LemmaScript.Of(form, lemma), -1);

    public int WordRow(ulong hash) => rows.GetValueOrDefault(hash);

    public int TagNumber(JointTag tag) => tagNumbers[tag];

    private static ImmutableArray<LemmaScript> CollectScripts(IReadOnlyList<TreebankSentence> sentences)
    {
        var counts = new Dictionary<LemmaScript, int>();
        foreach (var sentence in sentences)
        {
            for (var token = 0; token < sentence.Count; token++)
            {
                if (sentence.Lemmas[token] == TreebankSentence.NoLemma) continue;
                var script = LemmaScript.Of(sentence.Forms[token], sentence.Lemmas[token]);
                counts[script] = counts.GetValueOrDefault(script) + 1;
            }
        }

        return
        [
            .. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key.Case).ThenBy(count => count.Key.Cut).ThenBy(count => count.Key.Add, StringComparer.Ordinal)
                .Take(NeuralShape.LemmaColumns).Select(count => count.Key),
        ];
    }
}
