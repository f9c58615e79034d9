using System.Globalization;
using System.Text;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Conllu;
using Dragoman.Language.Lemmas;
using Dragoman.Language.Model;
using Dragoman.Training.Treebanks;

namespace Dragoman.Training.Evaluation;

/// <summary>How many lemmas of a treebank's words are right with predicted tags and with the treebank's own, and which faults there are.</summary>
internal sealed class LemmaEvaluation
{
    private readonly SortedDictionary<string, List<string>> faults = new(StringComparer.Ordinal);
    private int all;
    private int right;
    private int rightWithGoldTags;
    private int wronglyTagged;

    /// <summary>Runs a model over a treebank with its own words.</summary>
    /// <param name="model">The model file's content.</param>
    /// <param name="treebank">The treebank; words whose lemma is <c>_</c> count as right, as the shared task has it.</param>
    internal static LemmaEvaluation Run(ModelFile model, Treebank treebank)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        stream.Position = 0;
        var conllu = new ConlluAnnotator(Annotator.Load(stream));
        var lexicon = LanguageModel.ReadLexicon(model);
        var lemmatizer = Lemmatizer.Read(model.Section(Lemmatizer.Section).Span, lexicon, LanguageModel.ReadSpelling(model, lexicon));
        var result = new LemmaEvaluation();
        foreach (var gold in treebank.Sentences)
        {
            var predicted = conllu.Annotate(gold).ToSentence(0, out _, out _);
            for (var i = 0; i < gold.Words.Length; i++)
                result.Add(gold.Words[i], predicted.Lemma(i), lemmatizer.Lemma(gold.Words[i].Form, Enum.Parse<UniversalTag>(gold.Words[i].Upos), gold.Words[i].Xpos), $"{predicted.Tag(i)} {predicted.PennTag(i)}");
        }

        return result;
    }

    /// <summary>The figures, and the commonest sorts of faults with examples.</summary>
    /// <param name="name">The treebank's name.</param>
    /// <param name="sorts">How many sorts are shown.</param>
    internal string Report(string name, int sorts)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{name}: {100.0 * right / all:F2} % of {all} lemmas right; {100.0 * rightWithGoldTags / all:F2} % with the treebank's tags; of {all - right} faults {wronglyTagged} have a wrong tag\n");
        foreach (var (sort, examples) in faults.OrderByDescending(fault => fault.Value.Count).Take(sorts))
            text.Append(CultureInfo.InvariantCulture, $"  {examples.Count,4} {sort}: {string.Join(", ", examples.Distinct().Take(12))}\n");
        return text.ToString();
    }

    private void Add(ConlluWord gold, string lemma, string lemmaOfGoldTags, string tag)
    {
        all++;
        if (gold.Lemma == "_" || gold.Lemma == lemmaOfGoldTags) rightWithGoldTags++;
        if (gold.Lemma == "_" || gold.Lemma == lemma)
        {
            right++;
            return;
        }

        if (tag != $"{gold.Upos} {gold.Xpos}") wronglyTagged++;
        var sort = $"{gold.Upos} {gold.Xpos} as {tag}";
        if (!faults.TryGetValue(sort, out var examples)) faults[sort] = examples = [];
        examples.Add($"{gold.Form} {lemma} for {gold.Lemma}");
    }
}
