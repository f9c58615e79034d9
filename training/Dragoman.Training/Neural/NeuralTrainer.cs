using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using Dragoman.Training.Tagged;

namespace Dragoman.Training.Neural;

/// <summary>Trains the network; the same sentences and options give the same bytes, however many cores there are.</summary>
internal sealed class NeuralTrainer
{
    private readonly IReadOnlyList<TreebankSentence> sentences;
    private readonly IReadOnlyList<TaggedSentence> tagged;
    private readonly int[] taggedOrder;
    private readonly NeuralTrainingOptions options;
    private readonly TrainingLexicon lexicon;
    private readonly TrainedTensor[] tensors;
    private readonly NetworkShard[] shards;
    private readonly TeacherEnsemble? teachers;
    private readonly TeacherEnsemble? tutor;
    private int step;

    /// <param name="sentences">Sentences with trees.</param>
    /// <param name="options">How to train.</param>
    /// <param name="known">What is known of words beforehand.</param>
    /// <param name="vectors">Word vectors learnt elsewhere.</param>
    /// <param name="teachers">Whose opinion is learnt as well.</param>
    /// <param name="tagged">Sentences without trees.</param>
    /// <param name="tutor">Who draws trees for them.</param>
    public NeuralTrainer(IReadOnlyList<TreebankSentence> sentences, NeuralTrainingOptions options, WordLexicon known, WordVectors vectors, TeacherEnsemble? teachers = null, IReadOnlyList<TaggedSentence>? tagged = null, TeacherEnsemble? tutor = null)
    {
        (this.sentences, this.options, this.teachers, this.tagged, this.tutor) = (sentences, options, teachers, tagged ?? [], tutor);
        lexicon = new TrainingLexicon(sentences, this.tagged, options, known, vectors);
        taggedOrder = [.. Enumerable.Range(0, this.tagged.Count)];
        new RandomStream(options.Seed ^ 0x7A66_0000_0000).Shuffle(taggedOrder);
        tensors = Array.ConvertAll(NeuralTensor.All(options.Shape, lexicon.Hashes.Length + 1, vectors.Dimensions), tensor => new TrainedTensor(tensor));
        shards = [.. Enumerable.Range(0, TrainedTensor.Shards).Select(i => new NetworkShard(options.Shape, tensors, lexicon, options, i))];
        Initialize();
    }

    public TrainedTensor[] Tensors => tensors;

    public TrainingLexicon Lexicon => lexicon;

    public NetworkShard Shard(int index) => shards[index];

    /// <summary>Goes once through all sentences.</summary>
    /// <remarks>Beside them it goes through the epoch's slice of the sentences without trees, some with each batch.</remarks>
    /// <returns>Mean losses per token: tags, heads, relations, tags of sentences without trees.</returns>
    public double[] RunEpoch(int epoch)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        new RandomStream(options.Seed ^ ((ulong)(epoch + 1) << 32)).Shuffle(order);
        var sums = new double[4];
        var (tokens, taggedTokens) = (0, 0);
        var slice = (int)(tagged.Count * (double)options.TaggedShare);
        var taggedAt = 0;
        for (var at = 0; at < order.Length;)
        {
            var batch = new List<TreebankSentence>();
            for (var size = 0; at < order.Length && size < options.BatchTokens; at++)
            {
                batch.Add(sentences[order[at]]);
                size += batch[^1].Count;
            }

            var beside = new List<TaggedSentence>();
            for (; taggedAt < (long)slice * at / order.Length; taggedAt++) beside.Add(tagged[taggedOrder[(((long)epoch * slice) + taggedAt) % tagged.Count]]);
            var done = Math.Min(1, (epoch + ((double)at / order.Length)) / options.Epochs);
            taggedTokens += beside.Sum(sentence => sentence.Count);
            tokens += RunBatch(batch, beside, sums, done);
        }

        return [sums[0] / tokens, sums[1] / tokens, sums[2] / tokens, sums[3] / Math.Max(1, taggedTokens)];
    }

    /// <summary>The model as it is now, with averaged weights.</summary>
    public NeuralModel Snapshot() =>
        new(options.Shape, lexicon.Tags, lexicon.Hashes, Array.ConvertAll(tensors, tensor => tensor.Averaged(step, options.AverageDecay)), lexicon.Known, lexicon.Vectors);

    private float Rate(double done)
    {
        var warm = Math.Min(1, (step + 1) / (double)options.WarmupSteps);
        return (float)(options.Rate * warm * (0.01 + (0.99 * 0.5 * (1 + Math.Cos(Math.PI * done)))));
    }

    private int RunBatch(List<TreebankSentence> batch, List<TaggedSentence> beside, double[] sums, double done)
    {
        step++;
        var rate = Rate(done);
        var weight = (float)(options.TaggedWeight * (1 - (options.TaggedFade * done)));
        var parts = Divide(batch, sentence => sentence.Count);
        var besideParts = Divide(beside, sentence => sentence.Count);
        Parallel.For(0, parts.Length, part =>
        {
            var random = new RandomStream((options.Seed << 48) ^ ((ulong)step << 8) ^ (ulong)part);
            var examples = parts[part].Select(sentence => TrainingExample.Create(options.Augment ? NewsAugmentation.Apply(sentence, ref random) : sentence, lexicon, options.Shape.BagRows, teachers)).ToArray();
            shards[part].Run(examples, random);
            random = new RandomStream((options.Seed << 48) ^ ((ulong)step << 8) ^ (ulong)(part + parts.Length));
            shards[part].RunTagged(besideParts[part].Select(sentence => TrainingExample.Create(options.Augment ? NewsAugmentation.Apply(sentence, ref random) : sentence, lexicon, options.Shape.BagRows, tutor?.Draw(sentence.Forms))).ToArray(), weight, random);
        });
        var count = batch.Sum(sentence => sentence.Count);
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

    /// <summary>Divides sentences between the shards, evenly by tokens.</summary>
    private static List<T>[] Divide<T>(List<T> batch, Func<T, int> count)
    {
        List<T>[] parts = [[], []];
        Span<int> sizes = stackalloc int[parts.Length];
        foreach (var sentence in batch)
        {
            var smaller = sizes[0] <= sizes[1] ? 0 : 1;
            parts[smaller].Add(sentence);
            sizes[smaller] += count(sentence);
        }

        return parts;
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
            else if (i == NeuralTensor.VectorWeight) tensors[i].Initialize(ref random, MathF.Sqrt(3f / Math.Max(1, tensor.Rows)) / 4);
            else tensors[i].Initialize(ref random, MathF.Sqrt(3f / tensor.Rows));
        }
    }
}
