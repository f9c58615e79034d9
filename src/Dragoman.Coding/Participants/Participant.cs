using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Coding.Participants;

/// <summary>A party that a noun phrase names.</summary>
/// <param name="Reference">The party as it is written out.</param>
/// <param name="IsPolitical">True for a state, organisation, office-holder, named person or group that acts in politics.</param>
/// <param name="Reason">Why the phrase stands for this party, for people to read.</param>
/// <param name="IsOwnerOnly">True where the phrase names a thing, and the party only owns it: "<i>Russia's</i> position".</param>
/// <param name="IsUnlisted">True where the code is only the name as the text has it.</param>
public sealed record Participant(ActorReference Reference, bool IsPolitical, string Reason, bool IsOwnerOnly = false, bool IsUnlisted = false)
{
    /// <summary>True when one of some parties has a code.</summary>
    internal static bool HasCode(ImmutableArray<Participant> parties, string? code)
    {
        foreach (var party in parties)
        {
            if (party.Reference.Code == code) return true;
        }

        return false;
    }
}
