using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Training.Names;

/// <summary>Trains the name tagger: the mean of several averaged perceptrons that see the sentences in different orders, the same bytes from the same input.</summary>
/// <remarks>One perceptron alone is a matter of luck: a few other trees or another order move it by two points.</remarks>
internal sealed class NameTrainer(NameVocabulary vocabulary)
{
    private const int Orders = 6;
    private const int FirstSeed = 7;

    // Weights are stored in parts of this size.
    private const double Unit = 1 / 32.0;

    /// <summary>Trains a model.</summary>
    /// <param name="examples">Sentences with their names.</param>
    /// <param name="epochs">How often all sentences are gone through.</param>
    /// <param name="minimalUses">Features updated less often, in the mean, are dropped.</param>
    /// <param name="log">Receives a line for each order.</param>
    /// <returns>The model's bytes.</returns>
    public byte[] Train(IReadOnlyList<NameExample> examples, int epochs, int minimalUses, Action<string> log)
    {
        var runs = Prepare(examples);
        var perceptrons = new NamePerceptron[Orders];
        Parallel.For(0, Orders, number => perceptrons[number] = Learn(runs, epochs, FirstSeed + number));
        log(string.Create(CultureInfo.InvariantCulture, $"{runs.Count} runs, {Orders} orders, {perceptrons.Sum(perceptron => perceptron.Features.Count) / Orders} features each"));
        return Finish(perceptrons, minimalUses);
    }

    private static NamePerceptron Learn(List<NameRun> runs, int epochs, int seed)
    {
        var perceptron = new NamePerceptron();
        var order = Enumerable.Range(0, runs.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order) perceptron.Learn(runs[i]);
        }

        return perceptron;
    }

    private List<NameRun> Prepare(IReadOnlyList<NameExample> examples)
    {
        var columns = new NameColumns();
        var runs = new List<NameRun>();
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

    private byte[] Finish(NamePerceptron[] perceptrons, int minimalUses)
    {
        uint[] kept = [.. perceptrons.SelectMany(perceptron => perceptron.Features).Distinct().Where(feature => perceptrons.Sum(perceptron => perceptron.Uses(feature)) >= minimalUses * Orders).Order()];
        var result = new short[kept.Length * NameModel.Stride];
        var sums = new double[NameLabels.Count];
        for (var i = 0; i < kept.Length; i++)
        {
            Array.Clear(sums);
            foreach (var perceptron in perceptrons) perceptron.AddTo(sums, kept[i]);
            for (var label = 0; label < sums.Length; label++) result[(i * NameModel.Stride) + label] = Mean(sums[label]);
        }

        var pairs = new double[NameLabels.Count * NameLabels.Count];
        foreach (var perceptron in perceptrons) perceptron.AddPairsTo(pairs);
        return NameModel.Write(kept, result, Array.ConvertAll(pairs, Mean), vocabulary);
    }

    private static short Mean(double sum) => (short)Math.Clamp(Math.Round(sum / Orders / Unit), short.MinValue, short.MaxValue);
}
