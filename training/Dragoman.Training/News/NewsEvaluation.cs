using System.Globalization;
using System.Text;
using Dragoman.Language;
using Dragoman.Language.Annotation;

namespace Dragoman.Training.News;

/// <summary>How many decisive arcs of a file of news sentences an annotator draws, each sentence given as text of its own.</summary>
internal sealed class NewsEvaluation
{
    private readonly SortedDictionary<string, (int Right, int All)> byRelation = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];

    internal int Sentences { get; private set; }

    /// <summary>Sentences that the splitter left whole and whose arcs are all right.</summary>
    internal int WholeSentences { get; private set; }

    internal int Arcs { get; private set; }

    internal int RightArcs { get; private set; }

    /// <summary>Arcs with the right head, whatever the relation.</summary>
    internal int RightHeads { get; private set; }

    /// <summary>Each wrong arc with its sentence's line and what was drawn.</summary>
    internal IReadOnlyList<string> Faults => faults;

    internal static NewsEvaluation Run(Annotator annotator, IReadOnlyList<NewsSentence> sentences)
    {
        var result = new NewsEvaluation();
        foreach (var gold in sentences) result.Add(gold, annotator.Annotate(gold.Text));
        return result;
    }

    /// <summary>A table row and the relations' own figures.</summary>
    internal string Report(string name)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{name}: {Sentences} sentences, {Arcs} arcs; head and relation right {100.0 * RightArcs / Arcs:F1} %, head right {100.0 * RightHeads / Arcs:F1} %, all arcs right in {100.0 * WholeSentences / Sentences:F1} % of the sentences\n  ");
        foreach (var (relation, (right, all)) in byRelation) text.Append(CultureInfo.InvariantCulture, $"{relation} {right}/{all}  ");
        return text.Append('\n').ToString();
    }

    private void Add(NewsSentence gold, AnnotatedDocument document)
    {
        Sentences++;
        Arcs += gold.Arcs.Count;
        if (document.Sentences.Length != 1)
        {
            faults.Add($"{gold.Line}: cut into {document.Sentences.Length} sentences");
            foreach (var arc in gold.Arcs) Count(arc.Readings[0].Relation, right: false);
            return;
        }

        var sentence = document.Sentences[0];
        var wrong = 0;
        foreach (var arc in gold.Arcs) wrong += AddArc(gold, sentence, arc) ? 0 : 1;
        if (wrong == 0) WholeSentences++;
    }

    private bool AddArc(NewsSentence gold, Sentence sentence, NewsArc arc)
    {
        var word = gold.Find(sentence, arc.Word);
        bool headRight = false, right = false;
        foreach (var (relation, head) in arc.Readings)
        {
            if (gold.Find(sentence, head) != sentence.Head(word)) continue;
            headRight = true;
            right |= DependencyRelationNames.TryParse(relation, out var general) && sentence.Relation(word).Is(general);
        }

        if (headRight) RightHeads++;
        if (right) RightArcs++;
        else faults.Add($"{gold.Line}: {arc.Word} {arc.Readings[0].Relation} {arc.Readings[0].Head}: drawn as {sentence.PennTag(word)} {sentence.Relation(word).Name} {(sentence.Head(word) < 0 ? "ROOT" : sentence.Form(sentence.Head(word)))}");
        Count(arc.Readings[0].Relation, right);
        return right;
    }

    private void Count(string relation, bool right)
    {
        var (good, all) = byRelation.GetValueOrDefault(relation);
        byRelation[relation] = (good + (right ? 1 : 0), all + 1);
    }
}
