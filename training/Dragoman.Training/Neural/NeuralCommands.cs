using System.Diagnostics;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Model;
using Dragoman.Language.Neural;
using Dragoman.Language;
using Dragoman.Language.Words;
using Dragoman.Training.Synthesis;
using Dragoman.Training.Tagged;
using Dragoman.Training.Words;

namespace Dragoman.Training.Neural;

/// <summary>The commands <c>train-neural</c> and <c>time-neural</c>.</summary>
internal static class NeuralCommands
{
    internal const string DefaultModel = "models/en.model";
    private static readonly string[] DevParts = ["en_ewt-dev", "en_gum-dev"];

    /// <summary>Trains from EWT and GUM, scores on their dev parts and writes the model's neural section.</summary>
    /// <remarks>Trains the teachers of <see cref="NeuralRecipe"/> first, unless <c>--teachers</c> names files that have them, or is <c>none</c>. So it does with its tutor, who draws trees for the sentences without: a network of the same settings, unless <c>--tutor</c> names models, of which the first draws them, or is <c>none</c>.</remarks>
    /// <exception cref="UsageException">The sentences without trees or the word vectors are not there.</exception>
    public static int Train(CommandArguments arguments, string treebanks, string path) => Train(arguments, treebanks, path, ReadTagged(arguments), VectorReader.Read(arguments));

    /// <summary>Trains with the given sentences without trees and word vectors.</summary>
    public static int Train(CommandArguments arguments, string treebanks, string path, TaggedSentence[] tagged, WordVectors vectors)
    {
        var options = Options(arguments);
        TreebankSentence[] sentences =
        [
            .. new[] { "en_ewt-train", "en_gum-train" }.SelectMany(name => Read(treebanks, name).Take(TrainCommand.Limit(arguments))),
            .. Array.ConvertAll(NewsGrammar.Generate(Math.Min(NeuralRecipe.MadeUpSentences, TrainCommand.Limit(arguments)), NeuralRecipe.MadeUpSeed), TreebankSentence.From),
        ];
        Console.WriteLine($"{sentences.Length} sentences, {sentences.Sum(sentence => sentence.Count)} tokens");
        Console.WriteLine($"{vectors.Count} word vectors");
        Console.WriteLine($"{tagged.Length} sentences without trees, {tagged.Sum(sentence => sentence.Count)} tokens");
        var known = LexiconBuilder.Build(arguments.Option("--words") ?? WordListCommand.DefaultList);
        var teachers = arguments.Option("--teachers") switch
        {
            "none" => [],
            { } paths => Array.ConvertAll(paths.Split(','), ReadModel),
            null => NeuralRecipe.Teachers.Select(teacher => Train(sentences, tagged, Shortened(teacher, arguments), known, vectors, null, null, null, treebanks)).ToArray(),
        };
        var tutors = arguments.Option("--tutor") switch
        {
            "none" => [],
            { } paths => Array.ConvertAll(paths.Split(','), ReadModel),
            // Without Brown's sentences there is nothing to draw trees for.
            null => tagged.Length > 0 ? [Train(sentences, tagged, options, known, vectors, null, null, null, treebanks)] : [],
        };
        Train(sentences, tagged, options, known, vectors, teachers.Length > 0 ? new TeacherEnsemble(teachers) : null, tutors.Length > 0 ? new TeacherEnsemble(tutors) : null, path, treebanks);
        return 0;
    }

    /// <summary>The sentences without trees that <c>--tagged</c> names: a folder with the Brown Corpus, by default the one that its script fills, or <c>none</c>.</summary>
    /// <exception cref="UsageException">The corpus is not there.</exception>
    internal static TaggedSentence[] ReadTagged(CommandArguments arguments) => arguments.Option("--tagged") is "none"
        ? []
        : [.. BrownReader.ReadFolder(arguments.Option("--tagged") ?? BrownReader.DefaultFolder, BrownTagTable.Read(BrownTagTable.DefaultPath)).Take(TrainCommand.Limit(arguments))];

    /// <summary>Scores a model, and times loading, and tagging and parsing of both dev parts on one thread.</summary>
    public static int Time(CommandArguments arguments, string treebanks)
    {
        var watch = Stopwatch.StartNew();
        var analyzer = new NeuralAnalyzer(ReadModel(arguments.Option("--model") ?? DefaultModel));
        Console.WriteLine($"loading: {watch.ElapsedMilliseconds} ms");
        Score(analyzer, treebanks);
        foreach (var name in DevParts)
        {
            var sentences = Read(treebanks, name);
            var longest = sentences.Max(sentence => sentence.Count);
            var (tags, heads, relations) = (new short[longest], new short[longest], new DependencyRelation[longest]);
            var (best, leastUsed) = (double.MaxValue, double.MaxValue);
            for (var round = 0; round < 20; round++)
            {
                var used = Environment.CpuUsage.TotalTime;
                watch.Restart();
                foreach (var sentence in sentences) analyzer.Analyze(sentence.Forms, tags, heads, relations);
                best = Math.Min(best, watch.Elapsed.TotalSeconds);
                leastUsed = Math.Min(leastUsed, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
            }

            var tokens = sentences.Sum(sentence => sentence.Count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {tokens / best:F0} tokens/s by the clock, {tokens / leastUsed:F0} by processor time (best of 20 rounds)"));
        }

        return 0;
    }

    /// <summary>Shows where a model's tags are none of those that the table allows for the tagged corpus.</summary>
    public static int CompareTagged(CommandArguments arguments)
    {
        Console.Write(TaggedComparison.Report(new NeuralAnalyzer(ReadModel(arguments.Option("--model") ?? DefaultModel)), ReadTagged(arguments), Number(arguments.Option("--sorts"), 40)));
        return 0;
    }

    /// <summary>Copies all sections of one model file into another, and takes some out of that.</summary>
    public static int Join(string from, string into, string? drop)
    {
        var source = ModelFile.Read(from);
        var target = ModelFile.Read(into);
        foreach (var name in drop?.Split(',') ?? []) target.Remove(name);
        foreach (var name in source.Names) target.Set(name, source.Section(name));
        target.Write(into);
        return 0;
    }

    private static NeuralModel Train(TreebankSentence[] sentences, TaggedSentence[] tagged, NeuralTrainingOptions options, WordLexicon known, WordVectors vectors, TeacherEnsemble? teachers, TeacherEnsemble? tutor, string? path, string treebanks)
    {
        Console.WriteLine(options);
        var trainer = new NeuralTrainer(sentences, options, known, vectors, teachers, tagged, tutor);
        var watch = Stopwatch.StartNew();
        NeuralModel? model = null;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var losses = trainer.RunEpoch(epoch);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1} at {watch.Elapsed.TotalSeconds:F0} s: losses {losses[0]:F3} {losses[1]:F3} {losses[2]:F3} {losses[3]:F3}"));
            if ((epoch + 1) % 4 != 0 && epoch + 1 != options.Epochs) continue;
            model = trainer.Snapshot();
            if (path is not null) Save(model, path);
            Score(new NeuralAnalyzer(model), treebanks);
        }

        return model ?? trainer.Snapshot();
    }

    private static void Score(NeuralAnalyzer analyzer, string treebanks)
    {
        foreach (var name in DevParts) Console.WriteLine($"  {name}: {NeuralScores.Measure(analyzer, Read(treebanks, name))}");
    }

    private static TreebankSentence[] Read(string treebanks, string name) => TreebankSentence.ReadFile(Path.Combine(treebanks, name + ".conllu"));

    private static NeuralModel ReadModel(string path)
    {
        var file = ModelFile.Read(path);
        return NeuralModel.Read(file.Section(NeuralModel.Section), LanguageModel.ReadLexicon(file), LanguageModel.ReadVectors(file));
    }

    private static void Save(NeuralModel model, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var file = File.Exists(path) ? ModelFile.Read(path) : new ModelFile();
        file.Set(WordLexicon.Section, model.Lexicon.Write);
        file.Set(WordVectors.Section, model.Vectors.Write);
        file.Set(NeuralModel.Section, model.Write);
        file.Write(path);
    }

    private static NeuralTrainingOptions Shortened(NeuralTrainingOptions options, CommandArguments arguments) =>
        options with { Epochs = Math.Min(options.Epochs, Number(arguments.Option("--epochs"), options.Epochs)) };

    private static NeuralTrainingOptions Options(CommandArguments arguments)
    {
        var options = NeuralRecipe.Student;
        var shape = options.Shape;
        if (arguments.Option("--shape") is { } sizes)
        {
            var n = Array.ConvertAll(sizes.Split(','), size => Number(size, 0));
            if (n.Length != 7) throw new UsageException("--shape needs seven numbers: word width, bag width, layers, tag layer, arc width, label width, bag rows");
            shape = new NeuralShape(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
        }

        return options with
        {
            Shape = shape,
            Epochs = Number(arguments.Option("--epochs"), options.Epochs),
            Seed = (ulong)Number(arguments.Option("--seed"), (int)options.Seed),
            BatchTokens = Number(arguments.Option("--batch"), options.BatchTokens),
            Rate = Real(arguments.Option("--rate"), options.Rate),
            InputDropout = Real(arguments.Option("--input-dropout"), options.InputDropout),
            LayerDropout = Real(arguments.Option("--layer-dropout"), options.LayerDropout),
            ScorerDropout = Real(arguments.Option("--scorer-dropout"), options.ScorerDropout),
            TaggedShare = Real(arguments.Option("--tagged-share"), options.TaggedShare),
            TaggedWeight = Real(arguments.Option("--tagged-weight"), options.TaggedWeight),
            TaggedFade = Real(arguments.Option("--tagged-fade"), options.TaggedFade),
            TutorWeight = Real(arguments.Option("--tutor-weight"), options.TutorWeight),
            TaggedLeastCount = Number(arguments.Option("--tagged-least"), options.TaggedLeastCount),
            TeacherShare = Real(arguments.Option("--teacher-share"), options.TeacherShare),
        };
    }

    private static int Number(string? text, int otherwise) =>
        text is null ? otherwise : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UsageException($"'{text}' is no number");

    private static float Real(string? text, float otherwise) =>
        text is null ? otherwise : float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw new UsageException($"'{text}' is no number");
}
