using System.Globalization;
using System.Runtime.InteropServices;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Training.Names;

/// <summary>Trains the name tagger: averaged structured perceptron (Collins 2002), the same bytes from the same input.</summary>
internal sealed class NameTrainer(NameVocabulary vocabulary)
{
    private const int Labels = NameLabels.Count;
    private readonly Dictionary<uint, int> rows = [];
    private readonly List<int[]> weights = [];
    private readonly List<long[]> totals = [];
    private readonly List<int> uses = [];
    private readonly int[] pairs = new int[Labels * Labels];
    private readonly long[] pairTotals = new long[Labels * Labels];
    private readonly NameDecoder decoder = new();
    private long step = 1;

    /// <summary>Trains a model.</summary>
    /// <param name="examples">Sentences with their names.</param>
    /// <param name="epochs">How often all sentences are gone through.</param>
    /// <param name="minimalUses">Features updated less often are dropped.</param>
    /// <param name="log">Receives a line for each epoch.</param>
    /// <returns>The model's bytes.</returns>
    public byte[] Train(IReadOnlyList<NameExample> examples, int epochs, int minimalUses, Action<string> log)
    {
        var prepared = Prepare(examples);
        var order = Enumerable.Range(0, prepared.Count).ToArray();
        var random = new Random(7);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = 0;
            foreach (var i in order) wrong += Learn(prepared[i]);
            log(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: {wrong} of {prepared.Count} runs wrong, {rows.Count} features"));
        }

        return Finish(minimalUses);
    }

    private List<Run> Prepare(IReadOnlyList<NameExample> examples)
    {
        var columns = new NameColumns();
        var runs = new List<Run>();
        var buffer = new uint[NameFeatures.Maximum];
        foreach (var example in examples)
        {
            columns.Fill(example.Sentence, lists: null, vocabulary);
            if (example.HideLists) Array.Clear(columns.Listed);
            for (var first = 0; first < example.Sentence.Count; first++)
            {
                if (!columns.Candidate[first]) continue;
                var end = first + 1;
                while (end < example.Sentence.Count && columns.Candidate[end]) end++;
                var features = new uint[end - first][];
                for (var i = first; i < end; i++) features[i - first] = buffer[..NameFeatures.Extract(example.Sentence, columns, i, buffer, !example.HideSyntax)];
                runs.Add(new(features, LabelsOf(example.Names, first, end)));
                first = end;
            }
        }

        return runs;
    }

    private static byte[] LabelsOf(IReadOnlyList<NamedSpan> names, int first, int end)
    {
        var labels = new byte[end - first];
        foreach (var name in names)
        {
            if (name.First < first || name.End > end) continue;
            for (var i = name.First; i < name.End; i++)
            {
                labels[i - first] = (byte)(name.End - name.First == 1 ? NameLabels.Unit(name.Kind)
                    : i == name.First ? NameLabels.Begin(name.Kind)
                    : i == name.End - 1 ? NameLabels.Last(name.Kind)
                    : NameLabels.Inside(name.Kind));
            }
        }

        return labels;
    }

    private int Learn(Run run)
    {
        var count = run.Labels.Length;
        var scores = new int[count * NameModel.Stride];
        for (var i = 0; i < count; i++)
        {
            foreach (var feature in run.Features[i])
            {
                if (!rows.TryGetValue(feature, out var row)) continue;
                var values = weights[row];
                for (var label = 0; label < Labels; label++) scores[(i * NameModel.Stride) + label] += values[label];
            }
        }

        var guess = new byte[count];
        decoder.Decode(count, scores, pairs, guess);
        step++;
        if (guess.AsSpan().SequenceEqual(run.Labels)) return 0;
        for (var i = 0; i <= count; i++)
        {
            var (goldBefore, gold) = (i == 0 ? 0 : run.Labels[i - 1], i == count ? 0 : run.Labels[i]);
            var (guessBefore, guessed) = (i == 0 ? 0 : guess[i - 1], i == count ? 0 : guess[i]);
            UpdatePair(goldBefore, gold, 1);
            UpdatePair(guessBefore, guessed, -1);
            if (i == count || gold == guessed) continue;
            foreach (var feature in run.Features[i]) Update(feature, gold, guessed);
        }

        return 1;
    }

    private void UpdatePair(int before, int label, int value)
    {
        pairs[(before * Labels) + label] += value;
        pairTotals[(before * Labels) + label] += value * step;
    }

    private void Update(uint feature, int gold, int guessed)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, feature, out var known);
        if (!known)
        {
            row = weights.Count;
            weights.Add(new int[Labels]);
            totals.Add(new long[Labels]);
            uses.Add(0);
        }

        uses[row]++;
        weights[row][gold]++;
        weights[row][guessed]--;
        totals[row][gold] += step;
        totals[row][guessed] -= step;
    }

    /// <summary>The averaged weight is w - t / T, where t sums each update times its step; stored in hundredths.</summary>
    private byte[] Finish(int minimalUses)
    {
        var kept = rows.Where(pair => uses[pair.Value] >= minimalUses).OrderBy(pair => pair.Key).ToArray();
        var result = new short[kept.Length * NameModel.Stride];
        for (var i = 0; i < kept.Length; i++)
        {
            var row = kept[i].Value;
            for (var label = 0; label < Labels; label++) result[(i * NameModel.Stride) + label] = Average(weights[row][label], totals[row][label]);
        }

        var pairResult = new short[pairs.Length];
        for (var i = 0; i < pairs.Length; i++) pairResult[i] = Average(pairs[i], pairTotals[i]);
        return NameModel.Write([.. kept.Select(pair => pair.Key)], result, pairResult, vocabulary);
    }

    private short Average(int value, long total) =>
        (short)Math.Clamp((long)Math.Round(((value * step) - total) * 32.0 / step), short.MinValue, short.MaxValue);

    private sealed record Run(uint[][] Features, byte[] Labels);
}
