using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Model;
using Dragoman.Language.Names;
using Dragoman.Training.Coreference;

namespace Dragoman.Training.Names;

/// <summary>The commands <c>train-names</c>, <c>evaluate-names</c> and <c>cross-validate-names</c>.</summary>
internal static class NameCommand
{
    private const int Epochs = 8;
    private const int MinimalUses = 2;
    private const int TemplateCopies = 12;

    // Of a hundred examples so many are shown without tags and tree.
    private const int HiddenSyntax = 40;

    /// <summary>Trains the name finder on the trees of a model's own tagger and parser and puts it into that model.</summary>
    /// <param name="treebanks">Their folder.</param>
    /// <param name="modelPath">The model file.</param>
    /// <param name="limit">Documents are read until they have so many sentences.</param>
    internal static int Train(string treebanks, string modelPath, int limit)
    {
        var file = ModelFile.Read(modelPath);
        file.Remove(NameFinder.Section);
        var annotator = LoadFrom(file);
        var (documents, read) = (new List<TreebankDocument>(), 0);
        foreach (var document in TreebankReader.Read(Path.Combine(treebanks, "en_gum-train.conllu")).TakeWhile(_ => read < limit))
        {
            documents.Add(document);
            read += document.Sentences.Count;
        }

        var examples = Examples(documents, annotator);
        var vocabulary = Vocabulary(treebanks);
        file.Set(NameFinder.Section, new NameTrainer(vocabulary).Train(examples, Epochs, MinimalUses, Console.Error.WriteLine));
        file.Write(modelPath);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{modelPath}: names {file.Section(NameFinder.Section).Length} bytes"));
        var finished = LoadFrom(file);
        var dev = Path.Combine(treebanks, "en_gum-dev.conllu");
        WriteFigures(modelPath + ".names.md", Score(dev, finished, showErrors: false), CoreferenceCommand.Score(dev, finished, goldTrees: false, ""));
        return Evaluate([dev], finished, showErrors: false);
    }

    private static void WriteFigures(string path, NameScore names, CoreferenceScore chains)
    {
        var text = new StringBuilder("# The section `names` of en.model\n\nTrained on the entity layer of the training part of UD English GUM 2.16 (CC BY 4.0) and on own templates by `Dragoman.Training train-names`.\n")
            .Append("Figures on the dev part of GUM with the treebank's words and predicted tags, trees and names.\n\n| names | gold | F1 |\n|---|---|---|\n")
            .Append(CultureInfo.InvariantCulture, $"| all, kind and span | | {100 * names.Typed:F1} |\n| all, span | | {100 * names.Untyped:F1} |\n");
        foreach (var kind in Enum.GetValues<NameKind>()) text.Append(CultureInfo.InvariantCulture, $"| {kind} | {names.GoldCount(kind)} | {100 * names.Of(kind):F1} |\n");
        text.Append("\nChains that hold a name, compared by the heads of their mentions.\n\n| | recall | precision | F1 |\n|---|---|---|---|\n");
        foreach (var (name, recall, precision) in chains.Parts)
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {100 * recall:F1} | {100 * precision:F1} | {200 * recall * precision / (recall + precision):F1} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| mean | | | {100 * chains.Mean:F1} |\n");
        File.WriteAllText(path, text.ToString());
    }

    /// <summary>Scores a model on treebank files with its own trees of the given words.</summary>
    internal static int Evaluate(IReadOnlyList<string> files, Annotator annotator, bool showErrors)
    {
        foreach (var path in files) Print(Path.GetFileName(path), Score(path, annotator, showErrors));
        return 0;
    }

    private static NameScore Score(string path, Annotator annotator, bool showErrors)
    {
        var score = new NameScore();
        foreach (var document in TreebankReader.Read(path))
        {
            ImmutableArray<Sentence> sentences = [.. document.Sentences.Select(s => TreebankReader.Reparse(s.Sentence, annotator))];
            var gold = GumNames.Of(document);
            var found = annotator.FindNames(sentences);
            score.Add(gold, found);
            if (showErrors) ShowErrors(document.Id, sentences, gold, found);
        }

        return score;
    }

    /// <summary>Scores the training method itself: five times trained on four fifths of GUM's training documents and tried on the rest.</summary>
    internal static int CrossValidate(string treebanks, Annotator annotator)
    {
        const int Folds = 5;
        var documents = TreebankReader.Read(Path.Combine(treebanks, "en_gum-train.conllu")).ToList();
        var score = new NameScore();
        var vocabulary = Vocabulary(treebanks);
        for (var fold = 0; fold < Folds; fold++)
        {
            var examples = Examples(documents.Where((_, i) => i % Folds != fold), annotator);
            var finder = NameFinder.Load(new NameTrainer(vocabulary).Train(examples, Epochs, MinimalUses, _ => { }));
            foreach (var document in documents.Where((_, i) => i % Folds == fold))
                score.Add(GumNames.Of(document), finder.FindAll([.. document.Sentences.Select(s => TreebankReader.Reparse(s.Sentence, annotator))]));
        }

        Print("cross-validation", score);
        return 0;
    }

    /// <summary>The words that the training treebanks write in lower case inside a sentence.</summary>
    private static NameVocabulary Vocabulary(string treebanks)
    {
        var hashes = new HashSet<uint>();
        foreach (var name in new[] { "en_ewt-train", "en_gum-train" })
        {
            foreach (var document in TreebankReader.Read(Path.Combine(treebanks, name + ".conllu")))
            {
                foreach (var sentence in document.Sentences.Select(s => s.Sentence))
                {
                    for (var token = 0; token < sentence.Count; token++)
                    {
                        if (sentence.Tag(token) != UniversalTag.PROPN && char.IsLower(sentence.Form(token)[0])) hashes.Add(StableHash.OfLower(sentence.Form(token)));
                    }
                }
            }
        }

        return new(hashes);
    }

    private static Annotator LoadFrom(ModelFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        stream.Position = 0;
        return Annotator.Load(stream);
    }

    private static void ShowErrors(string id, ImmutableArray<Sentence> sentences, List<NamedSpan> gold, ImmutableArray<NamedSpan> found)
    {
        foreach (var span in gold.Except(found)) Console.WriteLine($"{id} missed {Text(span)}");
        foreach (var span in found.Except(gold)) Console.WriteLine($"{id} wrong {Text(span)}");

        string Text(NamedSpan span) =>
            $"{span.Kind} {string.Join(' ', Enumerable.Range(span.First, span.End - span.First).Select(sentences[span.Sentence].Form))} @{span.Sentence}:{span.First}";
    }

    private static void Print(string label, NameScore score)
    {
        var kinds = Enum.GetValues<NameKind>().Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind} {100 * score.Of(kind):0.0} ({score.GoldCount(kind)})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label}: typed {100 * score.Typed:0.0} untyped {100 * score.Untyped:0.0}; {string.Join(", ", kinds)}"));
    }

    private static List<NameExample> Examples(IEnumerable<TreebankDocument> documents, Annotator annotator)
    {
        var examples = new List<NameExample>();
        var random = new Random(11);
        var augmenter = new NameAugmenter(annotator, new NamePool(random), random);
        foreach (var document in documents)
        {
            var names = GumNames.Of(document).ToLookup(span => span.Sentence);
            for (var i = 0; i < document.Sentences.Count; i++)
            {
                var given = document.Sentences[i].Sentence;
                var example = new NameExample(TreebankReader.Reparse(given, annotator), [.. names[i]], HideLists: random.Next(4) == 0);
                examples.Add(example);
                if (augmenter.Exchange(example) is { } exchanged) examples.Add(exchanged);
                if (random.Next(6) == 0 && given.Count > 4) examples.Add(augmenter.Headline(example, allCapitals: random.Next(3) == 0));
            }
        }

        examples.AddRange(new NewsTemplates(annotator, new NamePool(random), random).Fill(TemplateCopies));
        return [.. examples.Select(example => random.Next(100) < HiddenSyntax ? example with { HideSyntax = true } : augmenter.Disturb(example))];
    }
}
