using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Identity;
using Dragoman.Record.Search;

namespace Dragoman.Record.Clustering;

/// <summary>The first rule of clustering: what must be plainly equal before two reports can be of one event.</summary>
/// <remarks>
/// Type, mode, the set of those who act, the set of those acted on, and a date of day precision. Two parties at least must be named.
/// A meeting, visit or call needs no more. Other deeds must also have the same CAMEO code, since one day sees several; words (a statement, a demand, an
/// accusation) must also stand in the same sentence, as they do in syndicated copies, since one speaker says much on one day.
/// </remarks>
public static class MergeBlock
{
    /// <summary>The block of a report; null where it stands alone. Reports of different blocks are never of one event.</summary>
    public static string? Of(CodedEvent coded, string sentence)
    {
        if (coded.Date is not { Value: { IsSpan: false, Day: > 0 } day }) return null;
        var actors = Parties(coded.Actor);
        var recipients = Parties(coded.Recipient);
        if (actors is not { Length: > 0 } || recipients is null || actors.Length + recipients.Length < 2) return null;
        var further = coded.Type switch
        {
            EventType.Consult => null,
            EventType.Cooperate or EventType.Aid or EventType.Retreat or EventType.Protest or EventType.Sanction or EventType.Mobilize or EventType.Coerce or EventType.Assault => coded.Cameo ?? coded.Rule,
            _ => SearchWords.Joined(sentence),
        };
        return ContentId.Of(["block", coded.Type.Name, coded.Mode, day.ToString(), further, .. actors, "on", .. recipients]);
    }

    private static string[]? Parties(ImmutableArray<ActorReference> references)
    {
        var parties = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (string.IsNullOrEmpty(reference.Code)) return null;
            parties.Add(TextFolding.Fold(reference.Code));
        }

        return [.. parties];
    }
}
