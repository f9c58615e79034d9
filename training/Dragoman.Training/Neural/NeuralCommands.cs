using System.Diagnostics;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;

namespace Dragoman.Training.Neural;

/// <summary>The commands <c>train-neural</c>, <c>score-neural</c> and <c>time-neural</c>.</summary>
internal static class NeuralCommands
{
    /// <summary>Trains from EWT and GUM, scores on their dev parts after every epoch and writes the model.</summary>
    public static int Train(IReadOnlyList<string> arguments)
    {
        var treebanks = Option(arguments, "--treebanks") ?? "../shared/treebanks";
        var path = Option(arguments, "--out") ?? "models/en.neural";
        var options = Options(arguments);
        List<TreebankSentence> sentences = [.. TreebankReader.ReadFile(Path.Combine(treebanks, "en_ewt-train.conllu")), .. TreebankReader.ReadFile(Path.Combine(treebanks, "en_gum-train.conllu"))];
        if (Option(arguments, "--every") is { } every) sentences = [.. sentences.Where((_, i) => i % Number(every) == 0)];
        Console.WriteLine($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Count)} tokens, {options}");
        var teachers = Option(arguments, "--teachers") is { } paths ? new TeacherEnsemble(paths.Split(',').Select(Read)) : null;
        var trainer = new NeuralTrainer(sentences, options, teachers);
        var watch = Stopwatch.StartNew();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var losses = trainer.RunEpoch(epoch);
            var trained = watch.Elapsed;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1} at {trained.TotalSeconds:F0} s: losses {losses[0]:F3} {losses[1]:F3} {losses[2]:F3}"));
            var model = trainer.Snapshot();
            Save(model, path);
            if ((epoch + 1) % 4 == 0 || epoch + 1 == options.Epochs) Score(new NeuralAnalyzer(model), treebanks);
        }

        return 0;
    }

    /// <summary>Scores a model on both dev parts.</summary>
    public static int Score(IReadOnlyList<string> arguments)
    {
        using var stream = File.OpenRead(Option(arguments, "--model") ?? "models/en.neural");
        Score(NeuralAnalyzer.Load(stream), Option(arguments, "--treebanks") ?? "../shared/treebanks");
        return 0;
    }

    /// <summary>Times loading, and tagging and parsing of both dev parts on one thread.</summary>
    public static int Time(IReadOnlyList<string> arguments)
    {
        var treebanks = Option(arguments, "--treebanks") ?? "../shared/treebanks";
        var watch = Stopwatch.StartNew();
        using var stream = File.OpenRead(Option(arguments, "--model") ?? "models/en.neural");
        var analyzer = NeuralAnalyzer.Load(stream);
        Console.WriteLine($"loading: {watch.ElapsedMilliseconds} ms");
        foreach (var name in (string[])["en_ewt-dev.conllu", "en_gum-dev.conllu"])
        {
            var sentences = TreebankReader.ReadFile(Path.Combine(treebanks, name));
            var (tags, heads, relations) = (new short[512], new short[512], new DependencyRelation[512]);
            var best = double.MaxValue;
            for (var round = 0; round < 12; round++)
            {
                watch.Restart();
                foreach (var sentence in sentences) analyzer.Analyze(sentence.Forms, tags, heads, relations);
                best = Math.Min(best, watch.Elapsed.TotalSeconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {sentences.Sum(sentence => sentence.Count) / best:F0} tokens/s (best of 12 rounds)"));
        }

        return 0;
    }

    private static void Score(NeuralAnalyzer analyzer, string treebanks)
    {
        foreach (var name in (string[])["en_ewt-dev.conllu", "en_gum-dev.conllu"])
            Console.WriteLine($"  {name}: {NeuralScores.Measure(analyzer, TreebankReader.ReadFile(Path.Combine(treebanks, name)))}");
    }

    private static NeuralModel Read(string path)
    {
        using var stream = File.OpenRead(path);
        return NeuralModel.Read(stream);
    }

    private static void Save(NeuralModel model, string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        using var stream = File.Create(path);
        model.Write(stream);
    }

    private static NeuralTrainingOptions Options(IReadOnlyList<string> arguments)
    {
        var options = new NeuralTrainingOptions();
        var shape = options.Shape;
        if (Option(arguments, "--shape") is { } sizes)
        {
            var n = Array.ConvertAll(sizes.Split(','), Number);
            shape = new NeuralShape(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
        }

        return options with
        {
            Shape = shape,
            Epochs = Number(Option(arguments, "--epochs") ?? $"{options.Epochs}"),
            Seed = (ulong)Number(Option(arguments, "--seed") ?? $"{options.Seed}"),
            BatchTokens = Number(Option(arguments, "--batch") ?? $"{options.BatchTokens}"),
            Rate = Real(Option(arguments, "--rate"), options.Rate),
            InputDropout = Real(Option(arguments, "--input-dropout"), options.InputDropout),
            LayerDropout = Real(Option(arguments, "--layer-dropout"), options.LayerDropout),
            ScorerDropout = Real(Option(arguments, "--scorer-dropout"), options.ScorerDropout),
            Augment = !arguments.Contains("--plain"),
        };
    }

    private static string? Option(IReadOnlyList<string> arguments, string name)
    {
        for (var i = 0; i + 1 < arguments.Count; i++)
        {
            if (arguments[i] == name) return arguments[i + 1];
        }

        return null;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static float Real(string? text, float otherwise) => text is null ? otherwise : float.Parse(text, CultureInfo.InvariantCulture);
}
