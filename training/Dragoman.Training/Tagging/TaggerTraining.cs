using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Linear;
using Dragoman.Language.Model;
using Dragoman.Language.Tagging;
using Dragoman.Training.Linear;

namespace Dragoman.Training.Tagging;

/// <summary>Trains <see cref="PerceptronTagger"/>.</summary>
internal static class TaggerTraining
{
    private const int RarestTag = 3;

    /// <summary>The tag pairs of a treebank that are no accidents, in the order of their names.</summary>
    internal static TagInventory CollectTags(IReadOnlyList<Sentence> sentences)
    {
        var counts = new Dictionary<(UniversalTag, string), int>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var tag = (sentence.Tag(i), sentence.PennTag(i));
                counts[tag] = counts.GetValueOrDefault(tag) + 1;
            }
        }

        return new TagInventory([.. counts.Where(count => count.Value >= RarestTag).Select(count => count.Key).OrderBy(tag => tag.Item1).ThenBy(tag => tag.Item2, StringComparer.Ordinal)]);
    }

    /// <summary>Trains for a number of rounds over the sentences in an order drawn from the seed.</summary>
    internal static PerceptronTagger Train(IReadOnlyList<Sentence> sentences, TagInventory inventory, int rounds, int seed)
    {
        using var buffer = new MemoryStream();
        using (var writer = new BinaryWriter(buffer)) Write(writer, sentences, inventory, rounds, seed);
        return PerceptronTagger.Read(buffer.ToArray());
    }

    /// <summary>Trains and writes the section.</summary>
    internal static void Write(BinaryWriter writer, IReadOnlyList<Sentence> sentences, TagInventory inventory, int rounds, int seed)
    {
        var trainer = new PerceptronTrainer(inventory.Tags.Length);
        var words = new WordColumns();
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var number in order) TrainSentence(sentences[number], inventory, trainer, words);
        }

        inventory.Write(writer);
        SparseLinearModel.Write(writer, inventory.Tags.Length, trainer.Average(leastUpdates: 2));
    }

    /// <summary>Tags sentences, each by a tagger that was trained without it.</summary>
    /// <returns>The joint tag numbers of each sentence.</returns>
    internal static byte[][] Jackknife(IReadOnlyList<Sentence> sentences, TagInventory inventory, int folds, int rounds)
    {
        var result = new byte[sentences.Count][];
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var rest = sentences.Where((_, number) => number % folds != fold).ToArray();
            var tagger = Train(rest, inventory, rounds, seed: 100 + fold);
            var words = new WordColumns();
            for (var number = fold; number < sentences.Count; number += folds)
            {
                words.Fill(Forms(sentences[number]));
                tagger.Tag(words);
                result[number] = words.Tag.AsSpan(WordColumns.Offset, words.Count).ToArray();
            }
        });
        return result;
    }

    /// <summary>The words of a sentence.</summary>
    internal static string[] Forms(Sentence sentence) => [.. Enumerable.Range(0, sentence.Count).Select(sentence.Form)];

    private static void TrainSentence(Sentence sentence, TagInventory inventory, PerceptronTrainer trainer, WordColumns words)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Most];
        Span<int> scores = stackalloc int[256];
        scores = scores[..inventory.Tags.Length];
        words.Fill(Forms(sentence));
        for (var i = 0; i < sentence.Count; i++)
        {
            var at = i + WordColumns.Offset;
            scores.Clear();
            var drawn = features[..TaggerFeatures.Extract(words, at, features)];
            trainer.Score(drawn, scores);
            trainer.Tick();
            var best = 0;
            for (var c = 1; c < scores.Length; c++)
            {
                if (scores[c] > scores[best]) best = c;
            }

            words.Tag[at] = (byte)best;
            var right = inventory.Number(sentence.Tag(i), sentence.PennTag(i));
            if (right >= 0 && right != best) trainer.Update(drawn, right, best);
        }
    }
}
