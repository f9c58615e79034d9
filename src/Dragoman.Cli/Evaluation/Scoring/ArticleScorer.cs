using System.Collections.Immutable;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>All events of whole articles.</summary>
/// <remarks>
/// A coded event reports a gold event where their words touch, or where it has its type and stands in the same sentence; each serves once, and the better
/// one of several: by type, then by words, then by parties. In a CONSULT that is no visit both sides count together. A field that two readers fill
/// differently is right with either, and an event that only one of them coded may be coded or not.
/// </remarks>
internal sealed partial class ArticleScorer : IGoldScorer
{
    private readonly ScoreSheet sheet;
    private readonly Agreement found, typed, full;

    public ArticleScorer(GoldSet set)
    {
        sheet = new ScoreSheet(set);
        (found, typed, full) = (sheet.Measure("found"), sheet.Measure("with type"), sheet.Measure("with type, actor and recipient"));
    }

    /// <inheritdoc/>
    public void Add(GoldDocument document, ImmutableArray<CodedEvent> coded)
    {
        var used = new HashSet<int>();
        var free = 0;
        foreach (var gold in document.Events.OrderBy(one => one.Optional))
        {
            if (Best(gold, coded, used) is not { } best)
            {
                if (!gold.Optional) Miss(document, gold);
                continue;
            }

            used.Add(best.Index);
            if (gold.Optional) free++;
            else Hit(document, gold, best, coded[best.Index]);
        }

        for (var i = 0; i < coded.Length; i++)
        {
            if (!used.Contains(i)) Extra(document, coded[i]);
        }

        foreach (var measure in (ReadOnlySpan<Agreement>)[found, typed, full]) measure.Coded += coded.Length - free;
    }

    /// <inheritdoc/>
    public ScoreSheet Finish() => sheet;

    private static Match? Best(GoldEvent gold, ImmutableArray<CodedEvent> coded, HashSet<int> used)
    {
        Match? best = null;
        var anchor = gold.Anchor!.Value;
        for (var i = 0; i < coded.Length; i++)
        {
            if (used.Contains(i)) continue;
            var one = coded[i];
            var isTyped = gold.Types.Contains(one.Type.Name, StringComparer.Ordinal);
            var touches = one.Trigger.Start < anchor.End && one.Trigger.End > anchor.Start;
            var near = one.Sentence.Start <= anchor.Start && anchor.Start < one.Sentence.End;
            if (!touches && !(isTyped && near)) continue;
            var match = new Match(i, isTyped, touches, PartiesRight(gold, one));
            if (best is null || match.Rank > best.Value.Rank) best = match;
        }

        return best;
    }

    private void Miss(GoldDocument document, GoldEvent gold)
    {
        foreach (var measure in (ReadOnlySpan<Agreement>)[found, typed, full]) measure.Gold++;
        sheet.Type(gold.Label).Gold++;
        sheet.Confuse(gold.Label, ScoreSheet.Nothing);
        sheet.Add(new ScoredError("missed", document.Article.Id, gold.Anchor!.Value.Start, EventLine.Of(gold), null, null, Words(document, gold), EventLine.Around(document.Article.Text, gold.Anchor.Value), 3));
    }

    private void Extra(GoldDocument document, CodedEvent coded)
    {
        sheet.Type(coded.Type.Name).Coded++;
        sheet.Confuse(ScoreSheet.Nothing, coded.Type.Name);
        sheet.Add(new ScoredError("extra", document.Article.Id, coded.Trigger.Start, null, EventLine.Of(coded), coded.Rule, coded.Trigger.Text, EventLine.Flat(coded.Sentence.In(document.Article.Text)), 2 + coded.Confidence));
    }

    private void Hit(GoldDocument document, GoldEvent gold, Match match, CodedEvent coded)
    {
        foreach (var measure in (ReadOnlySpan<Agreement>)[found, typed, full]) measure.Gold++;
        found.Right++;
        if (match.Typed) typed.Right++;
        if (match.Typed && match.Parties) full.Right++;
        var label = match.Typed ? coded.Type.Name : gold.Label;
        sheet.Type(label).Gold++;
        sheet.Type(coded.Type.Name).Coded++;
        if (match.Typed) sheet.Type(label).Right++;
        sheet.Confuse(label, coded.Type.Name);
        var status = Slots(gold, coded);
        var (kind, weight) = !match.Typed ? ("type", 1 + Distance(gold, coded)) : !status ? ("status", 4) : ("parties", 1);
        if (match.Typed && match.Parties && status) return;
        sheet.Add(new ScoredError(kind, document.Article.Id, gold.Anchor!.Value.Start, EventLine.Of(gold), EventLine.Of(coded), coded.Rule, Words(document, gold), EventLine.Flat(coded.Sentence.In(document.Article.Text)), weight + (coded.Confidence / 2)));
    }

    private static double Distance(GoldEvent gold, CodedEvent coded) => EventTypeNames.TryParse(gold.Label, out var type) ? PloverClass.Distance(type, coded.Type) : 1;

    private static string Words(GoldDocument document, GoldEvent gold) => EventLine.Flat(gold.Anchor!.Value.In(document.Article.Text));

    private readonly record struct Match(int Index, bool Typed, bool Touches, bool Parties)
    {
        public int Rank => (Typed ? 4 : 0) + (Touches ? 2 : 0) + (Parties ? 1 : 0);
    }
}
