using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Training.Names;

/// <summary>The commands <c>train-names</c> and <c>evaluate-names</c>.</summary>
public static class NameCommand
{
    /// <summary>Trains the name finder and writes its model.</summary>
    public static int Train(string treebanks, string output)
    {
        var examples = Examples(Path.Combine(treebanks, "en_gum-train.conllu"));
        var model = new NameTrainer().Train(examples, epochs: 8, minimalUses: 2, Console.WriteLine);
        File.WriteAllBytes(output, model);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{output}: {model.Length} bytes"));
        return Evaluate(treebanks, output);
    }

    /// <summary>Scores a model on GUM's dev part with gold trees.</summary>
    public static int Evaluate(string treebanks, string modelPath)
    {
        var finder = NameFinder.Load(File.ReadAllBytes(modelPath));
        var score = new NameScore();
        var single = new NameScore();
        foreach (var document in TreebankReader.Read(Path.Combine(treebanks, "en_gum-dev.conllu")))
        {
            ImmutableArray<Sentence> sentences = [.. document.Sentences.Select(s => s.Sentence)];
            var gold = GumNames.Of(document);
            score.Add(gold, finder.FindAll(sentences));
            for (var i = 0; i < sentences.Length; i++)
                single.Add([.. gold.Where(span => span.Sentence == i)], [.. finder.Find(sentences[i]).Select(span => span with { Sentence = i })]);
        }

        Print("document", score);
        Print("sentence", single);
        return 0;
    }

    private static void Print(string label, NameScore score)
    {
        var kinds = Enum.GetValues<NameKind>().Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind} {100 * score.Of(kind):0.0} ({score.GoldCount(kind)})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label}: typed {100 * score.Typed:0.0} untyped {100 * score.Untyped:0.0}; {string.Join(", ", kinds)}"));
    }

    private static List<NameExample> Examples(string path)
    {
        var examples = new List<NameExample>();
        var random = new Random(11);
        foreach (var document in TreebankReader.Read(path))
        {
            var names = GumNames.Of(document).ToLookup(span => span.Sentence);
            for (var i = 0; i < document.Sentences.Count; i++)
                examples.Add(new(document.Sentences[i].Sentence, [.. names[i]], HideLists: random.Next(4) == 0));
        }

        return examples;
    }
}
