using System.Text;
using Dragoman.Language;
using Dragoman.Language.Conllu;
using Dragoman.Training.Treebanks;

namespace Dragoman.Training.Evaluation;

/// <summary>An annotator against a treebank: with the treebank's own words, and from raw text.</summary>
internal sealed record TreebankEvaluation(string Name, ConllScores GoldTokens, ConllScores RawText, double TokensPerSecond)
{
    internal static TreebankEvaluation Run(Annotator annotator, Treebank treebank)
    {
        var conllu = new ConlluAnnotator(annotator);
        var gold = ScoredText.From(treebank.Sentences);
        _ = treebank.Sentences.Take(500).Select(conllu.Annotate).ToArray();
        var before = Environment.CpuUsage.TotalTime;
        var parsed = treebank.Sentences.Select(conllu.Annotate).ToArray();
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        var raw = conllu.Annotate(TextOf(treebank.Sentences)).ToArray();
        return new TreebankEvaluation(treebank.Name, ConllScorer.Evaluate(gold, ScoredText.From(parsed)), ConllScorer.Evaluate(gold, ScoredText.From(raw)), gold.Words.Count / seconds);
    }

    /// <summary>A table of the figures.</summary>
    internal static string Table(IEnumerable<TreebankEvaluation> evaluations)
    {
        var text = new StringBuilder("| treebank | words from | tokens | sentences | words | UPOS | XPOS | lemmas | UAS | LAS | LAS with subtypes |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var evaluation in evaluations)
        {
            text.Append(Row(evaluation.Name, "treebank", evaluation.GoldTokens));
            text.Append(Row(evaluation.Name, "raw text", evaluation.RawText));
        }

        return text.ToString();
    }

    private static string Row(string name, string source, ConllScores scores) =>
        $"| {name} | {source} | {scores.Tokens} | {scores.Sentences} | {scores.Words} | {scores.Upos} | {scores.Xpos} | {scores.Lemmas} | {scores.Uas} | {scores.Las} | {scores.LasWithSubtypes} |\n";

    /// <summary>A treebank's text: a blank line before each paragraph and document, as its comments have them.</summary>
    internal static string TextOf(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var space = false;
        foreach (var sentence in sentences)
        {
            var paragraph = sentence.Comments.Any(comment => comment.StartsWith("# newpar", StringComparison.Ordinal) || comment.StartsWith("# newdoc", StringComparison.Ordinal));
            if (text.Length > 0) text.Append(paragraph ? "\n\n" : space ? " " : string.Empty);
            sentence.ToSentence(0, out var own, out space);
            text.Append(own);
        }

        return text.ToString();
    }
}
