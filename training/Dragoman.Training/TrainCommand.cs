using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Lemmas;
using Dragoman.Language.Model;
using Dragoman.Language.Neural;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tagging;
using Dragoman.Training.Evaluation;
using Dragoman.Training.Lemmas;
using Dragoman.Training.Neural;
using Dragoman.Training.Parsing;
using Dragoman.Training.Tagging;
using Dragoman.Training.Treebanks;

namespace Dragoman.Training;

/// <summary>Trains the parts of the model and writes the model with its figures beside it.</summary>
internal static class TrainCommand
{
    private const int Folds = 5;
    private const int JackknifeRounds = 3;
    private const int TaggerRounds = 7;
    private const int ParserRounds = 8;

    /// <summary>Trains the parts named (<c>lemmas</c>, <c>neural</c>, <c>tagger</c>, <c>parser</c>) into a model file, whose other sections stay.</summary>
    /// <exception cref="UsageException">A part is unknown.</exception>
    internal static int Run(CommandArguments arguments, string treebanks, string output, IReadOnlyCollection<string> parts)
    {
        if (parts.FirstOrDefault(part => part is not (Lemmatizer.Section or PerceptronTagger.Section or TransitionParser.Section or NeuralModel.Section)) is { } unknown)
            throw new UsageException($"there is no part '{unknown}'; parts are lemmas, neural, tagger and parser");
        var watch = Stopwatch.StartNew();
        Sentence[] sentences = [.. new[] { "en_ewt-train", "en_gum-train" }.SelectMany(name => Treebank.Read(Path.Combine(treebanks, name + ".conllu")).ToSentences())];
        var augmented = Augmentation.Extend(sentences, seed: 3);
        var inventory = TaggerTraining.CollectTags(sentences);
        Say($"{sentences.Length} sentences, {augmented.Length - sentences.Length} copies, {inventory.Tags.Length} tags", watch);

        var model = File.Exists(output) ? ModelFile.Read(output) : new ModelFile();
        if (parts.Contains(Lemmatizer.Section))
        {
            model.Set(Lemmatizer.Section, LemmatizerTraining.Train(sentences).Write);
            Say("lemmas", watch);
        }

        if (parts.Contains(PerceptronTagger.Section))
        {
            model.Set(PerceptronTagger.Section, writer => TaggerTraining.Write(writer, augmented, inventory, TaggerRounds, seed: 1));
            Say("tagger", watch);
        }

        if (parts.Contains(TransitionParser.Section))
        {
            var tags = TaggerTraining.Jackknife(augmented, inventory, Folds, JackknifeRounds);
            Say("tags for the parser", watch);
            model.Set(TransitionParser.Section, writer => ParserTraining.Write(writer, augmented, tags, ParserRounds, seed: 2));
            Say("parser", watch);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        model.Write(output);
        if (parts.Contains(NeuralModel.Section)) NeuralCommands.Train(arguments, treebanks);
        WriteFigures(treebanks, output, ModelFile.Read(output));
        Say($"written to {output}", watch);
        return 0;
    }

    private static void WriteFigures(string treebanks, string output, ModelFile model)
    {
        using var stream = File.OpenRead(output);
        var annotator = Annotator.Load(stream);
        var evaluations = new[] { "en_ewt-dev", "en_gum-dev" }.Select(name => TreebankEvaluation.Run(annotator, Treebank.Read(Path.Combine(treebanks, name + ".conllu")))).ToArray();
        var text = new StringBuilder("# en.model\n\nTrained on the training parts of UD English EWT 2.16 (CC BY-SA 4.0) and GUM 2.16 (CC BY 4.0) by `Dragoman.Training train`.\n")
            .Append("Figures on the dev parts, F1 in the way of the CoNLL 2018 shared task; tags and lemmas predicted.\n\n")
            .Append(TreebankEvaluation.Table(evaluations)).Append("\n| section | bytes |\n|---|---|\n");
        foreach (var name in model.Names) text.Append(CultureInfo.InvariantCulture, $"| {name} | {model.Section(name).Length} |\n");
        File.WriteAllText(output + ".md", text.ToString());
        Console.Write(text.ToString());
    }

    private static void Say(string what, Stopwatch watch) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,6:F1} s  {what}"));
}
