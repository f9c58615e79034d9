using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Record;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;
using Dragoman.Web.Overview;

namespace Dragoman.Web.Portraits;

/// <summary>What the page of an actor shows.</summary>
public sealed record ActorView
{
    private const int MostEvents = 10, MostPartners = 15, MostPeople = 20, MostTopics = 10;

    /// <summary>The code; null for a person.</summary>
    public string? Code { get; init; }

    /// <summary>The person's name; null for a whole actor.</summary>
    public string? Person { get; init; }

    /// <summary>All events in which it takes part.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>Their number.</summary>
    public required int Count { get; init; }

    /// <summary>What the knowledge tells; null where it knows nothing.</summary>
    public ActorPortrait? Portrait { get; init; }

    /// <summary>The office last reported of a person, and of whom; null where unknown.</summary>
    public ActorSummary? Reported { get; init; }

    /// <summary>The record's last day; null where it has none.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>What counts, by month and type.</summary>
    public required ImmutableArray<MonthCount> Timeline { get; init; }

    /// <summary>With whom.</summary>
    public required ImmutableArray<PartnerActivity> Partners { get; init; }

    /// <summary>People and bodies that act for it; empty for a person.</summary>
    public ImmutableArray<ActorSummary> People { get; init; } = [];

    /// <summary>About what.</summary>
    public required ImmutableArray<EventCount> Topics { get; init; }

    /// <summary>What it is quoted with.</summary>
    public required ImmutableArray<EventSummary> Quotes { get; init; }

    /// <summary>What is planned with it.</summary>
    public required ImmutableArray<PlannedEvent> Ahead { get; init; }

    /// <summary>The latest events.</summary>
    public required ImmutableArray<EventSummary> Latest { get; init; }

    /// <summary>Asks the record; null where it holds no event with this actor.</summary>
    /// <param name="record">The record.</param>
    /// <param name="actors">The knowledge; null where there is none.</param>
    /// <param name="asked">A code, or a person's full name.</param>
    public static ActorView? Of(IEventRecord record, ActorLexicon? actors, string asked)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = record.FindActors(asked, MostPeople + 10);
        var code = found.FirstOrDefault(actor => string.Equals(actor.Code, asked, StringComparison.OrdinalIgnoreCase))?.Code;
        var reported = code is null ? found.FirstOrDefault(actor => string.Equals(actor.Name, asked, StringComparison.OrdinalIgnoreCase)) : null;
        if ((code ?? reported?.Name) is not { } name) return null;
        var query = new EventQuery { Actor = name };
        var last = RecordWindow.LastDay(record);
        var latest = record.Find(query with { PageSize = Quotations.Searched }).Events;
        return new ActorView
        {
            Code = code,
            Person = code is null ? name : null,
            Query = query,
            Count = record.Count(query),
            Reported = reported,
            Portrait = actors is null ? null : code is null ? ActorPortrait.OfPerson(actors, name) : ActorPortrait.OfCode(actors, code, last ?? DateOnly.MaxValue),
            LastDay = last,
            Timeline = record.Timeline(Counted.Of(query)),
            Partners = PartnersOf(record, query, code ?? reported?.Code),
            People = code is null ? [] : [.. found.Where(actor => actor.Name is not null).Take(MostPeople)],
            Topics = record.CountBy(Counted.Of(query), EventGrouping.Topic, MostTopics),
            Quotes = Quotations.Of(latest, party => code is null ? party.Name == name : party.Code == code),
            Ahead = last is { } day ? HomeView.Plans(record, query, day) : [],
            Latest = [.. latest.Take(MostEvents)],
        };
    }

    private static ImmutableArray<PartnerActivity> PartnersOf(IEventRecord record, EventQuery query, string? code)
    {
        return code is null ? [] : [.. record.Partners(Counted.Of(query), code, MostPartners).Select(partner => new PartnerActivity(partner.Code, partner.Counts))];
    }
}
