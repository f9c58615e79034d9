using System.Collections.Immutable;

namespace Dragoman.Coding.Actors;

/// <summary>A person of whom the knowledge tells offices.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Terms">The offices held, the earliest first; never empty.</param>
public sealed record Person(string Name, ImmutableArray<OfficeTerm> Terms)
{
    /// <summary>The term that counts on a day: of those that hold it the last begun, else the last one ended before, else the first.</summary>
    /// <param name="on">The day; null for the latest term of all.</param>
    public OfficeTerm TermOn(DateOnly? on)
    {
        if (on is not { } day) return Terms[^1];
        for (var i = Terms.Length - 1; i >= 0; i--)
        {
            if (Terms[i].Holds(day)) return Terms[i];
        }

        for (var i = Terms.Length - 1; i >= 0; i--)
        {
            if (Terms[i].From <= day) return Terms[i];
        }

        return Terms[0];
    }
}
