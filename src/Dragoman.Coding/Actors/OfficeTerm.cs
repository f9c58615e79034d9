namespace Dragoman.Coding.Actors;

/// <summary>The time during which a person holds an office.</summary>
/// <param name="Person">Full name of the holder.</param>
/// <param name="Office">The office, as <c>actors/roles.yaml</c> calls it, or a name of its own.</param>
/// <param name="Of">Code of the state or organisation whose office it is.</param>
/// <param name="From">First day; where only the month or year is known, the first of it.</param>
/// <param name="To">Last day; where only the month or year is known, the last of it; <see cref="DateOnly.MaxValue"/> while the term lasts.</param>
public sealed record OfficeTerm(string Person, string Office, string Of, DateOnly From, DateOnly To)
{
    /// <summary>Compares two terms: the one begun earlier first, then the one ended earlier.</summary>
    internal static int Earlier(OfficeTerm one, OfficeTerm other) =>
        one.From != other.From ? one.From.DayNumber - other.From.DayNumber : one.To.DayNumber - other.To.DayNumber;

    /// <summary>True when the term holds the day.</summary>
    public bool Holds(DateOnly day) => From <= day && day <= To;
}
