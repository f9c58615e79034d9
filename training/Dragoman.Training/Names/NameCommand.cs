using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Training.Names;

/// <summary>The commands <c>train-names</c> and <c>evaluate-names</c>.</summary>
public static class NameCommand
{
    private const int Epochs = 8;
    private const int MinimalUses = 2;

    /// <summary>Trains the name finder and writes its model.</summary>
    public static int Train(string treebanks, string output)
    {
        var examples = Examples(TreebankReader.Read(Path.Combine(treebanks, "en_gum-train.conllu")));
        var model = new NameTrainer().Train(examples, Epochs, MinimalUses, Console.WriteLine);
        File.WriteAllBytes(output, model);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output}: {model.Length} bytes"));
        return Evaluate(treebanks, output);
    }

    /// <summary>Scores a model on GUM's dev part with gold trees.</summary>
    public static int Evaluate(string treebanks, string modelPath, bool showErrors = false)
    {
        var finder = NameFinder.Load(File.ReadAllBytes(modelPath));
        var score = new NameScore();
        var single = new NameScore();
        foreach (var document in TreebankReader.Read(Path.Combine(treebanks, "en_gum-dev.conllu")))
        {
            ImmutableArray<Sentence> sentences = [.. document.Sentences.Select(s => s.Sentence)];
            var gold = GumNames.Of(document);
            var found = finder.FindAll(sentences);
            score.Add(gold, found);
            if (showErrors) ShowErrors(document.Id, sentences, gold, found);
            for (var i = 0; i < sentences.Length; i++)
                single.Add([.. gold.Where(span => span.Sentence == i)], [.. finder.Find(sentences[i]).Select(span => span with { Sentence = i })]);
        }

        Print("document", score);
        Print("sentence", single);
        return 0;
    }

    /// <summary>Scores the training method itself: five times trained on four fifths of GUM's training documents and tried on the rest.</summary>
    public static int CrossValidate(string treebanks)
    {
        const int Folds = 5;
        var documents = TreebankReader.Read(Path.Combine(treebanks, "en_gum-train.conllu")).ToList();
        var score = new NameScore();
        for (var fold = 0; fold < Folds; fold++)
        {
            var examples = Examples(documents.Where((_, i) => i % Folds != fold));
            var finder = NameFinder.Load(new NameTrainer().Train(examples, Epochs, MinimalUses, _ => { }));
            foreach (var document in documents.Where((_, i) => i % Folds == fold)) score.Add(GumNames.Of(document), finder.FindAll([.. document.Sentences.Select(s => s.Sentence)]));
        }

        Print("cross-validation", score);
        return 0;
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

    private static List<NameExample> Examples(IEnumerable<TreebankDocument> documents)
    {
        var examples = new List<NameExample>();
        var random = new Random(11);
        var augmenter = new NameAugmenter();
        foreach (var document in documents)
        {
            var names = GumNames.Of(document).ToLookup(span => span.Sentence);
            for (var i = 0; i < document.Sentences.Count; i++)
            {
                var example = new NameExample(document.Sentences[i].Sentence, [.. names[i]], HideLists: random.Next(4) == 0);
                examples.Add(example);
                if (augmenter.Exchange(example) is { } exchanged) examples.Add(exchanged);
                if (random.Next(6) == 0 && example.Sentence.Count > 4) examples.Add(NameAugmenter.Headline(example, allCapitals: random.Next(3) == 0));
            }
        }

        return examples;
    }
}
