using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Coreference;
using Dragoman.Training.Names;

namespace Dragoman.Training.Coreference;

/// <summary>The command <c>evaluate-coreference</c>: chains with a name in GUM, compared by the heads of their mentions, with found names.</summary>
internal static class CoreferenceCommand
{
    /// <summary>Scores treebank files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="annotator">Tags, parses and finds names.</param>
    /// <param name="goldTrees">True to take the treebank's own tags and trees.</param>
    /// <param name="show">"documents" for a line for each document, "chains" for the chains themselves.</param>
    internal static int Evaluate(IReadOnlyList<string> files, Annotator annotator, bool goldTrees, string show)
    {
        foreach (var file in files)
        {
            var total = Score(file, annotator, goldTrees, show);
            Print(Path.GetFileName(file), total);
            foreach (var (name, recall, precision) in total.Parts)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name} recall {100 * recall:0.0} precision {100 * precision:0.0}"));
        }

        return 0;
    }

    /// <summary>Scores one file.</summary>
    internal static CoreferenceScore Score(string file, Annotator annotator, bool goldTrees, string show)
    {
        var total = new CoreferenceScore();
        foreach (var document in TreebankReader.Read(file))
        {
            ImmutableArray<Sentence> sentences = [.. document.Sentences.Select(s => goldTrees ? s.Sentence : TreebankReader.Reparse(s.Sentence, annotator))];
            var key = GoldChains(document);
            var response = NamedChains(new CoreferenceResolver().Resolve("", sentences, annotator.FindNames(sentences)));
            total.Add(key, response);
            if (show.Length > 0) Show(document.Id, sentences, key, response, show == "chains");
        }

        return total;
    }

    /// <summary>Prints the names and mentions of a text.</summary>
    internal static int Print(string path, Annotator annotator)
    {
        var document = annotator.Annotate(File.ReadAllText(path));
        foreach (var name in document.Names) Console.WriteLine($"name {name.Kind} {Words(document.Sentences[name.Sentence], name.First, name.End)}");
        foreach (var mention in document.Mentions)
            Console.WriteLine($"{string.Join('+', mention.Entities)} {mention.Kind} {Words(document.Sentences[mention.Sentence], mention.First, mention.End)} {mention.Counterpart}");
        return 0;
    }

    private static string Words(Sentence sentence, int first, int end) => string.Join(' ', Enumerable.Range(first, end - first).Select(sentence.Form));

    private static void Show(string id, ImmutableArray<Sentence> sentences, List<HashSet<(int Sentence, int Head)>> key, List<HashSet<(int Sentence, int Head)>> response, bool chains)
    {
        var one = new CoreferenceScore();
        one.Add(key, response);
        Print(id, one);
        if (!chains) return;
        foreach (var chain in key) Console.WriteLine($"{id} gold {Text(sentences, chain)}");
        foreach (var chain in response) Console.WriteLine($"{id} found {Text(sentences, chain)}");
    }

    private static string Text(ImmutableArray<Sentence> sentences, IEnumerable<(int Sentence, int Head)> chain) =>
        string.Join(" | ", chain.Order().Select(mention => $"{sentences[mention.Sentence].Form(mention.Head)}@{mention.Sentence}:{mention.Head}"));

    /// <summary>The treebank's chains that hold a name, by the heads of their mentions.</summary>
    internal static List<HashSet<(int Sentence, int Head)>> GoldChains(TreebankDocument document)
    {
        var chains = new List<HashSet<(int Sentence, int Head)>>();
        foreach (var group in GumMentions.Of(document).GroupBy(mention => mention.Group))
        {
            if (!group.Any(mention => GumNames.NameOf(document, mention) is not null)) continue;
            HashSet<(int, int)> heads = [.. group.Select(mention => (mention.Sentence, Head(document.Sentences[mention.Sentence].Sentence, mention)))];
            if (heads.Count > 1) chains.Add(heads);
        }

        return chains;
    }

    private static int Head(Sentence sentence, GumMention mention)
    {
        for (var token = mention.First; token < mention.End; token++)
        {
            var head = sentence.Head(token);
            if ((head < mention.First || head >= mention.End) && sentence.Tag(token) != UniversalTag.PUNCT) return token;
        }

        return mention.First;
    }

    /// <summary>The found chains that hold a name, by the heads of their mentions.</summary>
    internal static List<HashSet<(int Sentence, int Head)>> NamedChains(ImmutableArray<EntityMention> mentions) =>
        mentions.Where(mention => mention.Entities.Length == 1 && mention.Kind != MentionKind.Demonym)
            .GroupBy(mention => mention.Entities[0])
            .Where(group => group.Any(mention => mention.Kind == MentionKind.Name))
            .Select(group => group.Select(mention => (mention.Sentence, mention.Head)).ToHashSet())
            .Where(chain => chain.Count > 1)
            .ToList();

    private static void Print(string label, CoreferenceScore score) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label}: MUC {100 * score.Muc:0.0} B3 {100 * score.BCubed:0.0} CEAF-e {100 * score.Ceaf:0.0} mean {100 * score.Mean:0.0}"));
}
