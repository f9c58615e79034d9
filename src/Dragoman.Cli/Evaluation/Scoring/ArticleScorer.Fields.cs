using System.Collections.Immutable;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <content>The fields of events that were found.</content>
internal sealed partial class ArticleScorer
{
    private static bool PartiesRight(GoldEvent gold, CodedEvent coded)
    {
        var (actors, recipients) = (Names(coded.Actor), Names(coded.Recipient));
        return gold.Actors.Any(wantedActors => gold.Recipients.Any(wantedRecipients => Right([.. wantedActors], [.. wantedRecipients])));

        bool Right(HashSet<string> wantedActors, HashSet<string> wantedRecipients)
        {
            if (IsLoose(gold, coded)) return wantedActors.Concat(wantedRecipients).All(party => actors.Contains(party) || recipients.Contains(party));
            var turned = wantedRecipients.Count > 0 && wantedRecipients.IsSubsetOf(actors) && wantedActors.IsSubsetOf(recipients) && !wantedActors.SetEquals(wantedRecipients);
            return wantedActors.IsSubsetOf(actors) && wantedRecipients.IsSubsetOf(recipients) && !turned;
        }
    }

    /// <summary>Counts the fields; true where the status is right.</summary>
    private bool Slots(GoldEvent gold, CodedEvent coded)
    {
        var status = gold.Statuses.Contains(coded.Status.Name, StringComparer.Ordinal);
        Value("status", gold.Statuses, coded.Status.Name, always: true);
        Value("date", gold.Dates, coded.Date?.Value.ToString());
        Value("place", gold.Places, coded.Place?.Name);
        Value("mode", gold.Modes, coded.Mode);
        var label = (status ? coded.Status.Name : gold.Statuses[0]) ?? ScoreSheet.Nothing;
        sheet.Status(label).Gold++;
        sheet.Status(coded.Status.Name).Coded++;
        if (status) sheet.Status(label).Right++;
        if (!gold.SaidBy[0].IsEmpty)
        {
            var right = gold.SaidBy.Any(names => names.Any(name => coded.SaidBy.Any(source => ContentWords.Overlap(name, source.Text))));
            sheet.Slot("said_by").Of++;
            if (right) sheet.Slot("said_by").Right++;
        }

        SaidBy(gold, coded);
        Parties(gold, coded);
        return status;
    }

    private void Value(string name, ImmutableArray<string?> wanted, string? coded, bool always = false)
    {
        var slot = sheet.Slot(name);
        var right = wanted.Contains(coded, StringComparer.Ordinal);
        if (coded is not null) slot.Values.Coded++;
        if (right ? coded is not null : wanted[0] is not null) slot.Values.Gold++;
        if (right && coded is not null) slot.Values.Right++;
        if (!always && coded is null && !wanted.Any(value => !string.IsNullOrEmpty(value))) return;
        slot.Of++;
        if (right) slot.Right++;
    }

    private void SaidBy(GoldEvent gold, CodedEvent coded)
    {
        var values = sheet.Slot("said_by").Values;
        values.Coded += coded.SaidBy.Length;
        values.Gold += gold.SaidBy[0].Length;
        values.Right += Math.Min(gold.SaidBy[0].Length, coded.SaidBy.Count(source => gold.SaidBy.Any(names => names.Any(name => ContentWords.Overlap(name, source.Text)))));
    }

    /// <summary>Parties one by one, in the reading that fits best.</summary>
    private void Parties(GoldEvent gold, CodedEvent coded)
    {
        if (IsLoose(gold, coded))
        {
            var all = gold.Actors.SelectMany(actors => gold.Recipients.Select(recipients => actors.AddRange(recipients))).ToImmutableArray();
            Count(sheet.Slot("actor"), all, coded.Actor.AddRange(coded.Recipient));
            return;
        }

        Count(sheet.Slot("actor"), gold.Actors, coded.Actor);
        Count(sheet.Slot("recipient"), gold.Recipients, coded.Recipient);
    }

    private static void Count(SlotAgreement slot, ImmutableArray<ImmutableArray<string>> readings, ImmutableArray<ActorReference> coded)
    {
        var parties = coded.DistinctBy(party => party.Code ?? party.Text, StringComparer.Ordinal).ToList();
        var best = readings.Select(reading => reading.Distinct(StringComparer.Ordinal).ToList()).MaxBy(reading => (2.0 * Shared(reading) / Math.Max(1, reading.Count + parties.Count)) + (reading.Count == 0 && parties.Count == 0 ? 1 : 0))!;
        var shared = Shared(best);
        slot.Values.Right += shared;
        slot.Values.Coded += parties.Count;
        slot.Values.Gold += best.Count;
        if (best.Count == 0 && parties.Count == 0) return;
        slot.Of++;
        if (shared == best.Count && shared == parties.Count) slot.Right++;

        int Shared(List<string> reading) => parties.Count(party => (party.Code is { } code && reading.Contains(code, StringComparer.Ordinal)) || reading.Contains(party.Text, StringComparer.Ordinal));
    }

    private static bool IsLoose(GoldEvent gold, CodedEvent coded) => coded.Type == EventType.Consult && gold.Modes[0] != "visit";

    private static HashSet<string> Names(ImmutableArray<ActorReference> parties) => [.. parties.Select(party => party.Code).OfType<string>(), .. parties.Select(party => party.Text)];
}
