using System.Collections.Immutable;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>Types and country codes for each sentence: a gold event is found where an event of its type was coded, and wholly so where that one has its countries.</summary>
internal sealed class TypeScorer(GoldSet set) : IGoldScorer
{
    private readonly ScoreSheet sheet = new(set);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Add(GoldDocument document, ImmutableArray<CodedEvent> coded)
    {
        var (typed, full) = (sheet.Measure("type"), sheet.Measure("type, actor and recipient"));
        if (document.Events.Length > 0 && seen.Add(document.Article.Id))
        {
            typed.Coded += coded.Length;
            full.Coded += coded.Length;
            foreach (var one in coded) sheet.Type(one.Type.Name).Coded++;
        }

        foreach (var gold in document.Events)
        {
            typed.Gold++;
            full.Gold++;
            sheet.Type(gold.Label).Gold++;
            var same = coded.Where(one => one.Type.Name == gold.Label).ToList();
            var whole = same.Exists(one => SidesRight(gold, one));
            if (same.Count > 0)
            {
                typed.Right++;
                sheet.Type(gold.Label).Right++;
            }

            if (whole) full.Right++;
            else Note(document, gold, same.FirstOrDefault(), coded);
            sheet.Confuse(gold.Label, same.Count > 0 ? gold.Label : coded.FirstOrDefault()?.Type.Name ?? ScoreSheet.Nothing);
        }
    }

    /// <inheritdoc/>
    public ScoreSheet Finish() => sheet;

    private void Note(GoldDocument document, GoldEvent gold, CodedEvent? same, ImmutableArray<CodedEvent> coded)
    {
        var told = same ?? coded.FirstOrDefault();
        var weight = same is not null ? 1 : told is not null && EventTypeNames.TryParse(gold.Label, out var type) ? PloverClass.Distance(type, told.Type) + told.Confidence : 2;
        sheet.Add(new ScoredError(
            same is not null ? "parties" : told is null ? "missed" : "type", document.Article.Id, 0, EventLine.Of(gold), told is null ? null : EventLine.Of(told), told?.Rule, told?.Trigger.Text,
            EventLine.Flat(document.Article.Text), weight));
    }

    private static bool SidesRight(GoldEvent gold, CodedEvent coded)
    {
        var (wantedActors, wantedRecipients) = (Countries(gold.Actors[0]), Countries(gold.Recipients[0]));
        var (actors, recipients) = (Codes(coded.Actor), Codes(coded.Recipient));
        if (wantedActors.IsSubsetOf(actors) && wantedRecipients.IsSubsetOf(recipients)) return true;
        actors.UnionWith(recipients);
        return wantedRecipients.Count == 0 && wantedActors.IsSubsetOf(actors);
    }

    private static HashSet<string> Countries(ImmutableArray<string> parties) => [.. parties.Where(code => code.Length == 3 && code.All(char.IsAsciiLetterUpper))];

    private static HashSet<string> Codes(ImmutableArray<ActorReference> parties) => [.. parties.Select(party => party.Code).OfType<string>()];
}
