using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Lemmas;
using Dragoman.Language.Model;
using Dragoman.Language.Names;
using Dragoman.Language.Neural;
using Dragoman.Language.Parsing;
using Dragoman.Language.Spelling;
using Dragoman.Language.Tagging;
using Dragoman.Language.Words;
using Dragoman.Training.Evaluation;
using Dragoman.Training.Lemmas;
using Dragoman.Training.Names;
using Dragoman.Training.Neural;
using Dragoman.Training.Parsing;
using Dragoman.Training.Tagging;
using Dragoman.Training.Treebanks;
using Dragoman.Training.Words;

namespace Dragoman.Training;

/// <summary>Trains the parts of the model and writes the model with its figures beside it.</summary>
internal static class TrainCommand
{
    private const int Folds = 5;
    private const int JackknifeRounds = 3;
    private const int TaggerRounds = 7;
    private const int ParserRounds = 8;

    /// <summary>What a whole training makes, in this order.</summary>
    internal static readonly IReadOnlyList<string> AllParts = [WordCounts.Section, Lemmatizer.Section, NeuralModel.Section, NameFinder.Section];

    /// <summary>Trains the parts named (<c>counts</c>, <c>lemmas</c>, <c>neural</c>, <c>names</c>, and <c>tagger</c> and <c>parser</c> of the perceptrons) into a model file, and writes the figures beside it.</summary>
    /// <remarks>A whole training begins with an empty model; of a file that parts are trained into, the other sections stay.</remarks>
    /// <exception cref="UsageException">A part is unknown, or the sentences without trees or the word vectors are not there.</exception>
    internal static int Run(CommandArguments arguments, string treebanks, string output, IReadOnlyList<string> parts)
    {
        if (parts.FirstOrDefault(part => part is not (WordCounts.Section or Lemmatizer.Section or PerceptronTagger.Section or TransitionParser.Section or NeuralModel.Section or NameFinder.Section)) is { } unknown)
            throw new UsageException($"there is no part '{unknown}'; parts are counts, lemmas, neural, names, tagger and parser");
        var tagged = parts.Contains(NeuralModel.Section) || parts.Contains(WordCounts.Section) ? NeuralCommands.ReadTagged(arguments) : [];
        var vectors = parts.Contains(NeuralModel.Section) ? VectorReader.Read(arguments) : WordVectors.None;
        var watch = Stopwatch.StartNew();
        Sentence[] sentences = [.. new[] { "en_ewt-train", "en_gum-train" }.SelectMany(name => Treebank.Read(Path.Combine(treebanks, name + ".conllu")).ToSentences().Take(Limit(arguments)))];
        var augmented = Augmentation.Extend(sentences, seed: 3);
        var inventory = TaggerTraining.CollectTags(sentences);
        Say($"{sentences.Length} sentences, {augmented.Length - sentences.Length} copies, {inventory.Tags.Length} tags", watch);

        var model = File.Exists(output) && !AllParts.All(parts.Contains) ? ModelFile.Read(output) : new ModelFile();
        if (parts.Contains(WordCounts.Section))
        {
            model.Set(WordCounts.Section, WordCounts.Count(sentences.SelectMany(sentence => Enumerable.Range(0, sentence.Count).Select(sentence.Form)).Concat(tagged.SelectMany(sentence => sentence.Forms))).Write);
            Say("counts of words", watch);
        }

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
        if (parts.Contains(NeuralModel.Section)) NeuralCommands.Train(arguments, treebanks, output, tagged, vectors);
        if (parts.Contains(NameFinder.Section)) NameCommand.Train(treebanks, output, Limit(arguments));
        WriteFigures(treebanks, output, ModelFile.Read(output), arguments.Option("--tagged") is not "none");
        Say($"written to {output}", watch);
        return 0;
    }

    /// <summary>How many sentences of each treebank are read: all, unless <c>--sentences</c> says how many, to try the training.</summary>
    /// <exception cref="UsageException">It is no number.</exception>
    internal static int Limit(CommandArguments arguments) =>
        arguments.Option("--sentences") is not { } text ? int.MaxValue : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new UsageException($"'{text}' is no number of sentences");

    private static void WriteFigures(string treebanks, string output, ModelFile model, bool tagged)
    {
        using var stream = File.OpenRead(output);
        var annotator = Annotator.Load(stream);
        var evaluations = new[] { "en_ewt-dev", "en_gum-dev" }.Select(name => TreebankEvaluation.Run(annotator, Treebank.Read(Path.Combine(treebanks, name + ".conllu")))).ToArray();
        var text = new StringBuilder("# en.model\n\nTrained on the training parts of UD English EWT 2.16 (CC BY-SA 4.0) and GUM 2.16 (CC BY 4.0)")
            .Append(tagged ? ", and the tags on the Brown Corpus (W. N. Francis and H. Kučera, 1964 and 1979) as well," : string.Empty).Append(LanguageModel.ReadVectors(model).Count > 0 ? " with GloVe's word vectors (J. Pennington, R. Socher and C. D. Manning, 2014; PDDL 1.0)," : string.Empty).Append(" by `Dragoman.Training train`.\n")
            .Append("Figures on the dev parts, F1 in the way of the CoNLL 2018 shared task; tags and lemmas predicted.\n\n")
            .Append(TreebankEvaluation.Table(evaluations)).Append("\n| section | bytes |\n|---|---|\n");
        foreach (var name in model.Names) text.Append(CultureInfo.InvariantCulture, $"| {name} | {model.Section(name).Length} |\n");
        File.WriteAllText(output + ".md", text.ToString());
        Console.Write(text.ToString());
    }

    private static void Say(string what, Stopwatch watch) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,6:F1} s  {what}"));
}
