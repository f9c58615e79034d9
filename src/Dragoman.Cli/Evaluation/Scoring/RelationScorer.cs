using System.Collections.Immutable;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>One type for each text, actor and recipient given: the first coded event's. CONCEDE and RETREAT count as one, YIELD.</summary>
internal sealed class RelationScorer(GoldSet set) : IGoldScorer
{
    private readonly ScoreSheet sheet = new(set);
    private int right, all;

    /// <inheritdoc/>
    public void Add(GoldDocument document, ImmutableArray<CodedEvent> coded)
    {
        var gold = document.Events[0];
        var wanted = Merged(gold.Types[0]);
        var got = coded.Length > 0 ? Merged(coded[0].Type.Name) : ScoreSheet.Nothing;
        all++;
        sheet.Type(wanted).Gold++;
        sheet.Confuse(wanted, got);
        if (coded.Length > 0) sheet.Type(got).Coded++;
        if (wanted == got)
        {
            right++;
            sheet.Type(wanted).Right++;
            return;
        }

        var distance = coded.Length > 0 && EventTypeNames.TryParse(gold.Types[0], out var type) ? PloverClass.Distance(type, coded[0].Type) : 3;
        sheet.Add(new ScoredError(
            coded.Length > 0 ? "type" : "missed", document.Article.Id, 0, $"{wanted} {document.Article.Given?.Actor}>{document.Article.Given?.Recipient}", coded.Length > 0 ? EventLine.Of(coded[0]) : null,
            coded.FirstOrDefault()?.Rule, coded.FirstOrDefault()?.Trigger.Text, EventLine.Flat(document.Article.Text), distance + (coded.FirstOrDefault()?.Confidence ?? 0)));
    }

    /// <inheritdoc/>
    public ScoreSheet Finish()
    {
        var wanted = sheet.Types.Values.Where(type => type.Gold > 0).ToList();
        sheet.Figure("macro-F1", wanted.Count == 0 ? 0 : wanted.Sum(type => type.F1) / wanted.Count);
        sheet.Figure("accuracy", Agreement.Percent(right, all));
        sheet.Figure("uncoded", sheet.Confusion.Where(pair => pair.Key.Coded == ScoreSheet.Nothing).Sum(pair => pair.Value));
        return sheet;
    }

    private static string Merged(string type) => type is "CONCEDE" or "RETREAT" ? "YIELD" : type;
}
