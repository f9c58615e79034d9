using System.Collections.Immutable;
using Dragoman.Coding.Actors;

namespace Dragoman.Web.Portraits;

/// <summary>What the knowledge tells of an actor, whatever the record holds.</summary>
public sealed record ActorPortrait
{
    /// <summary>"state", "international organisation", "person" and so on.</summary>
    public required string Kind { get; init; }

    /// <summary>Code of the state it is of; null where it is of none or is one.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER's sector; null where the knowledge gives none.</summary>
    public string? Sector { get; init; }

    /// <summary>Names beside the usual one, with where the knowledge has them from.</summary>
    public ImmutableArray<KnownName> Names { get; init; } = [];

    /// <summary>Offices of the actor, or held by the person, the latest begun first.</summary>
    public ImmutableArray<OfficeTerm> Offices { get; init; } = [];

    /// <summary>Codes of the organisations of which it is a member on the day.</summary>
    public ImmutableArray<string> MemberOf { get; init; } = [];

    /// <summary>Codes of its members on the day.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>The portrait of a state, organisation or group; null where the knowledge has none.</summary>
    /// <param name="actors">The knowledge.</param>
    /// <param name="code">Its code.</param>
    /// <param name="day">The day for which memberships are told.</param>
    public static ActorPortrait? OfCode(ActorLexicon actors, string code, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actors);
        if (actors.ByCode(code) is not { } actor) return null;
        return new ActorPortrait
        {
            Kind = actor.Kind switch { ActorKind.Organisation => "international organisation", ActorKind.Territory => "territory", ActorKind.Group => "group", _ => "state" },
            Country = actor.Country == code ? null : actor.Country,
            Sector = actor.Sector,
            Names = [.. actors.NamesOf(code)],
            Offices = Latest(actors.People.SelectMany(person => person.Terms).Where(term => term.Of == code)),
            MemberOf = [.. actors.Actors.Where(other => other.Kind == ActorKind.Organisation && actors.IsMember(other.Code, code, day)).Select(other => other.Code).Order(StringComparer.Ordinal)],
            Members = [.. actors.MembersOf(code).Where(member => member.From <= day && day <= member.To).Select(member => member.State).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The portrait of a person; null where the knowledge has none.</summary>
    /// <param name="actors">The knowledge.</param>
    /// <param name="name">The full name.</param>
    public static ActorPortrait? OfPerson(ActorLexicon actors, string name)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var person = actors.People.FirstOrDefault(person => person.Name == name);
        return person is null ? null : new ActorPortrait { Kind = "person", Names = [.. actors.NamesOf(name)], Offices = Latest(person.Terms) };
    }

    /// <summary>The years of a term, no more exact than the knowledge is sure to be: "2018 to 2022", "since 2018".</summary>
    public static string Years(OfficeTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        if (term.To == DateOnly.MaxValue) return string.Create(culture, $"since {term.From.Year}");
        return term.From.Year == term.To.Year ? term.From.Year.ToString(culture) : string.Create(culture, $"{term.From.Year} to {term.To.Year}");
    }

    /// <summary>What sort of name it is, in words.</summary>
    public static string KindOf(KnownName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Kind switch
        {
            KnownNameKind.Short => "used alone",
            KnownNameKind.Capital => "capital, for the government",
            KnownNameKind.Seat => "seat, for the government",
            KnownNameKind.Adjective => "adjective",
            KnownNameKind.Nationals => "its people",
            _ => "other name or spelling",
        };
    }

    private static ImmutableArray<OfficeTerm> Latest(IEnumerable<OfficeTerm> terms) =>
        [.. terms.OrderByDescending(term => term.From).ThenBy(term => term.Office, StringComparer.Ordinal).ThenBy(term => term.Person, StringComparer.Ordinal)];
}
