using System.Runtime.InteropServices;
using Dragoman.Language.Names;

namespace Dragoman.Training.Names;

/// <summary>One averaged structured perceptron (Collins 2002) in training: it decodes runs of candidate tokens and learns from what it labels wrong.</summary>
internal sealed class NamePerceptron
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

    /// <summary>The features that have weights.</summary>
    public IReadOnlyCollection<uint> Features => rows.Keys;

    /// <summary>Decodes a run and learns from it.</summary>
    /// <param name="run">A run.</param>
    /// <returns>1 where it was labelled wrong, else 0.</returns>
    public int Learn(NameRun run)
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

    /// <summary>How often a feature's weights changed.</summary>
    public int Uses(uint feature) => rows.TryGetValue(feature, out var row) ? uses[row] : 0;

    /// <summary>Adds the averaged weights of a feature.</summary>
    public void AddTo(Span<double> sums, uint feature)
    {
        if (!rows.TryGetValue(feature, out var row)) return;
        for (var label = 0; label < Labels; label++) sums[label] += Average(weights[row][label], totals[row][label]);
    }

    /// <summary>Adds the averaged weights of pairs of labels.</summary>
    public void AddPairsTo(Span<double> sums)
    {
        for (var i = 0; i < pairs.Length; i++) sums[i] += Average(pairs[i], pairTotals[i]);
    }

    /// <summary>The averaged weight is w - t / T, where t sums each update times its step.</summary>
    private double Average(int value, long total) => value - ((double)total / step);
}
