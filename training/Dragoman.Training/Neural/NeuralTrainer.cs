using Dragoman.Language.Neural;
using Dragoman.Language.Words;

namespace Dragoman.Training.Neural;

/// <summary>Trains the network; the same sentences and options give the same bytes, however many cores there are.</summary>
internal sealed class NeuralTrainer
{
    private readonly IReadOnlyList<TreebankSentence> sentences;
    private readonly NeuralTrainingOptions options;
    private readonly TrainingLexicon lexicon;
    private readonly TrainedTensor[] tensors;
    private readonly NetworkShard[] shards;
    private readonly TeacherEnsemble? teachers;
    private int step;

    public NeuralTrainer(IReadOnlyList<TreebankSentence> sentences, NeuralTrainingOptions options, WordLexicon known, TeacherEnsemble? teachers = null)
    {
        (this.sentences, this.options, this.teachers) = (sentences, options, teachers);
        lexicon = new TrainingLexicon(sentences, options.LeastCount, known);
        tensors = Array.ConvertAll(NeuralTensor.All(options.Shape, lexicon.Hashes.Length + 1), tensor => new TrainedTensor(tensor));
        shards = [.. Enumerable.Range(0, TrainedTensor.Shards).Select(i => new NetworkShard(options.Shape, tensors, lexicon, options, i))];
        Initialize();
    }

    public TrainedTensor[] Tensors => tensors;

    public TrainingLexicon Lexicon => lexicon;

    public NetworkShard Shard(int index) => shards[index];

    /// <summary>Goes once through all sentences.</summary>
    /// <returns>Mean losses per token: tags, heads, relations.</returns>
    public double[] RunEpoch(int epoch)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        new RandomStream(options.Seed ^ ((ulong)(epoch + 1) << 32)).Shuffle(order);
        var sums = new double[3];
        var tokens = 0;
        for (var at = 0; at < order.Length;)
        {
            var batch = new List<TreebankSentence>();
            for (var size = 0; at < order.Length && size < options.BatchTokens; at++)
            {
                batch.Add(sentences[order[at]]);
                size += batch[^1].Count;
            }

            var done = Math.Min(1, (epoch + ((double)at / order.Length)) / options.Epochs);
            tokens += RunBatch(batch, sums, Rate(done));
        }

        return Array.ConvertAll(sums, sum => sum / tokens);
    }

    /// <summary>The model as it is now, with averaged weights.</summary>
    public NeuralModel Snapshot() =>
        new(options.Shape, lexicon.Tags, lexicon.Hashes, Array.ConvertAll(tensors, tensor => tensor.Averaged(step, options.AverageDecay)), lexicon.Known);

    private float Rate(double done)
    {
        var warm = Math.Min(1, (step + 1) / (double)options.WarmupSteps);
        return (float)(options.Rate * warm * (0.01 + (0.99 * 0.5 * (1 + Math.Cos(Math.PI * done)))));
    }

    private int RunBatch(List<TreebankSentence> batch, double[] sums, float rate)
    {
        step++;
        var parts = new[] { new List<TreebankSentence>(), new List<TreebankSentence>() };
        var sizes = new int[parts.Length];
        foreach (var sentence in batch)
        {
            var smaller = sizes[0] <= sizes[1] ? 0 : 1;
            parts[smaller].Add(sentence);
            sizes[smaller] += sentence.Count;
        }

        Parallel.For(0, parts.Length, part =>
        {
            var random = new RandomStream((options.Seed << 48) ^ ((ulong)step << 8) ^ (ulong)part);
            var examples = parts[part].Select(sentence => TrainingExample.Create(options.Augment ? NewsAugmentation.Apply(sentence, ref random) : sentence, lexicon, options.Shape.BagRows, teachers)).ToArray();
            shards[part].Run(examples, random);
        });
        var count = sizes.Sum();
        foreach (var shard in shards)
        {
            for (var i = 0; i < sums.Length; i++) sums[i] += shard.Losses[i];
        }

        var squares = new double[tensors.Length];
        Parallel.For(0, tensors.Length, i => squares[i] = tensors[i].MergeGradients());
        var norm = Math.Sqrt(squares.Sum()) / count;
        var scale = (float)((norm > options.LargestNorm ? options.LargestNorm / norm : 1) / count);
        Parallel.For(0, tensors.Length, i => tensors[i].Update(step, rate, scale, options.AverageDecay));
        return count;
    }

    private void Initialize()
    {
        var random = new RandomStream(options.Seed * 7919);
        for (var i = 0; i < tensors.Length; i++)
        {
            var tensor = tensors[i].Tensor;
            if (tensor.Kind == NeuralTensorKind.Table) tensors[i].Initialize(ref random, i == NeuralTensor.LabelDirection ? 0.05f : 0.5f);
            else if (i == NeuralTensor.ArcRoot) tensors[i].Initialize(ref random, 0.1f);
            else if (tensor.Kind == NeuralTensorKind.Vector) tensors[i].Initialize(0);
            else tensors[i].Initialize(ref random, MathF.Sqrt(3f / tensor.Rows));
        }
    }
}
