using System.Collections.Immutable;
using Dragoman.Record;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;

namespace Dragoman.Web.Overview;

/// <summary>What the first page shows.</summary>
public sealed record HomeView
{
    private const int Parties = 10, MostPlaces = 60, MostListed = 8;

    /// <summary>How much the record holds.</summary>
    public required RecordStatistics Statistics { get; init; }

    /// <summary>The stretch of time that map, matrix and actors are about.</summary>
    public required RecordWindow Window { get; init; }

    /// <summary>Number of events that count in it.</summary>
    public required int Count { get; init; }

    /// <summary>True when samples are among the latest of them.</summary>
    public required bool HasSamples { get; init; }

    /// <summary>The end of the reader's visit before; null for a first visit.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>What came into the record since then; null for a first visit.</summary>
    public RecordNews? News { get; init; }

    /// <summary>The latest events of the record's last week, for a first visit or one since which nothing came.</summary>
    public required ImmutableArray<EventSummary> Latest { get; init; }

    /// <summary>Places with coordinates.</summary>
    public required ImmutableArray<PlaceActivity> Places { get; init; }

    /// <summary>The most active actors and what passes between them.</summary>
    public required PairMatrix Matrix { get; init; }

    /// <summary>What is announced for the time after the record's last day, the nearest first.</summary>
    public required ImmutableArray<PlannedEvent> Ahead { get; init; }

    /// <summary>Asks the record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asked">The window that is asked for; see <see cref="RecordWindow.Choose"/>.</param>
    /// <param name="since">The end of the reader's visit before; null for a first visit.</param>
    public static HomeView Of(IEventRecord record, string? asked, DateTimeOffset? since)
    {
        ArgumentNullException.ThrowIfNull(record);
        var window = RecordWindow.Choose(record, asked);
        var first = new HomeView
        {
            Statistics = record.Statistics(),
            Window = window,
            Count = record.Count(window.Query),
            HasSamples = HasSamplesAmong(record, window.Query),
            Latest = window.Last is { } end ? LastWeek(record, end) : [],
            Places = record.Places(window.Query, MostPlaces),
            Matrix = record.Matrix(window.Query, Parties),
            Ahead = window.Last is { } last ? Plans(record, new EventQuery(), last) : [],
        };
        return since is { } moment ? first.After(record, moment) : first;
    }

    /// <summary>The view of a first visit as one who came before sees it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="since">The end of the visit before.</param>
    internal HomeView After(IEventRecord record, DateTimeOffset since)
    {
        var news = record.News(since, MostListed);
        return this with { Since = since, News = news, Latest = news.Events > 0 ? [] : Latest };
    }

    /// <summary>True when samples are among the latest events of a query.</summary>
    internal static bool HasSamplesAmong(IEventRecord record, EventQuery query) => record.Find(query with { PageSize = 50 }).Events.Any(found => found.Sample);

    // An event of which only the year is known may lie in the week, and says nothing of it.
    private static ImmutableArray<EventSummary> LastWeek(IEventRecord record, DateOnly end)
    {
        var begin = end.AddDays(-6);
        var found = record.Find(new EventQuery { From = begin, To = end, PageSize = MostListed * 4 });
        return [.. found.Events.Where(one => one.Coded.Date?.Value.First >= begin).Take(MostListed)];
    }

    /// <summary>What is announced for the time after a day, the nearest first.</summary>
    internal static ImmutableArray<PlannedEvent> Plans(IEventRecord record, EventQuery query, DateOnly day) =>
        [.. record.Planned(query with { From = day }, day, MostListed * 3).Where(planned => planned.State == PlanState.Ahead).Take(MostListed)];
}
