using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Search;

namespace Dragoman.Record.Clustering;

/// <summary>Decides what the reports of one event together say.</summary>
/// <remarks>
/// <para>Status: a report that says how it came out (happened, ongoing, denied) outweighs a claim (alleged), and a claim outweighs what looks ahead
/// (planned, proposed, conditional, hypothetical). Within one of these the latest published report decides, and of several of one day the status named first here.</para>
/// <para>Date and place: the value that most reports give, the more precise and then the earlier reported of equals.</para>
/// <para>Said by: whoever the first report names, unless a report tells the event as its own.</para>
/// <para>All else: the first report's.</para>
/// </remarks>
public static class EventConsensus
{
    /// <summary>The event as its reports together tell it.</summary>
    /// <param name="reports">The reports in the order of <see cref="EventClustering.ByAppearance"/>; at least one.</param>
    public static CodedEvent Of(ImmutableArray<ReportedMention> reports)
    {
        var first = reports[0].Coded;
        if (reports.Length == 1) return first;
        return first with
        {
            Status = Status(reports),
            Date = MostGiven(reports, report => report.Coded.Date, date => date.Value.ToString(), date => Precision(date.Value)),
            Place = MostGiven(reports, report => report.Coded.Place, place => TextFolding.Fold(place.Name), place => place.Latitude is null ? 0 : 1),
            SaidBy = reports.Any(report => report.Coded.SaidBy.IsDefaultOrEmpty) ? [] : first.SaidBy,
            Topics = [.. reports.SelectMany(report => report.Coded.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Confidence = reports.Max(report => report.Coded.Confidence),
        };
    }

    /// <summary>The points on which reports contradict each other; a report that says nothing on a point contradicts nobody.</summary>
    /// <remarks>Statuses contradict each other only where some report denies what another tells: planned first and held later is how an event goes.</remarks>
    public static ImmutableArray<Disagreement> Disagreements(IReadOnlyCollection<ReportedMention> reports) =>
    [
        .. reports.Any(report => report.Coded.Status == EventStatus.Denied) ? Compare("status", reports, report => report.Coded.Status.Name, value => value) : [],
        .. Compare("date", reports, report => report.Coded.Date?.Value.ToString(), value => value),
        .. Numbers(reports),
        .. Compare("place", reports, report => report.Coded.Place?.Name, TextFolding.Fold),
    ];

    /// <summary>Number of sources, where copies of one sentence and articles of one outlet count once.</summary>
    public static int IndependentSources(IReadOnlyCollection<ReportedMention> reports) => EventSources.Independent([.. reports]);

    private static EventStatus Status(ImmutableArray<ReportedMention> reports)
    {
        var weight = reports.Min(report => Weight(report.Coded.Status));
        var known = reports.Where(report => Weight(report.Coded.Status) == weight).ToList();
        var latest = known.Max(report => report.Published ?? DateOnly.MinValue);
        return known.Where(report => (report.Published ?? DateOnly.MinValue) == latest).Min(report => Rank(report.Coded.Status)) is var rank ? Ranked[rank] : default;
    }

    private static readonly EventStatus[] Ranked =
    [
        EventStatus.Happened, EventStatus.Ongoing, EventStatus.Denied, EventStatus.Alleged,
        EventStatus.Planned, EventStatus.Proposed, EventStatus.Conditional, EventStatus.Hypothetical,
    ];

    private static int Rank(EventStatus status) => Array.IndexOf(Ranked, status);

    private static int Weight(EventStatus status) => Rank(status) switch { < 3 => 0, 3 => 1, _ => 2 };

    private static int Precision(PartialDate date) => date.IsSpan ? 0 : date.Day > 0 ? 3 : date.Month > 0 ? 2 : 1;

    private static T? MostGiven<T>(ImmutableArray<ReportedMention> reports, Func<ReportedMention, T?> pick, Func<T, string> key, Func<T, int> precision)
        where T : class =>
        reports.Select(pick).OfType<T>().GroupBy(key, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Max(precision))
            .FirstOrDefault()?.MaxBy(precision);

    // Reports that count the same thing and come to other numbers; a report that gives several numbers of one thing counts several such.
    private static IEnumerable<Disagreement> Numbers(IReadOnlyCollection<ReportedMention> reports)
    {
        var counted = reports.SelectMany(report => ReportedNumbers.Of(report.Sentence).GroupBy(count => count.Thing, StringComparer.Ordinal).Where(thing => thing.Count() == 1).Select(thing => (report.Id, Thing: thing.Key, thing.First().Number)));
        foreach (var thing in counted.GroupBy(count => count.Thing, StringComparer.Ordinal).OrderBy(thing => thing.Key, StringComparer.Ordinal))
        {
            var values = thing.GroupBy(count => count.Number).Select(value => new DisagreementValue(string.Create(CultureInfo.InvariantCulture, $"{value.Key} {thing.Key}"), [.. value.Select(count => count.Id)])).ToImmutableArray();
            if (values.Length > 1) yield return new Disagreement("number", values);
        }
    }

    private static IEnumerable<Disagreement> Compare(string field, IReadOnlyCollection<ReportedMention> reports, Func<ReportedMention, string?> pick, Func<string, string> key)
    {
        var values = reports.Where(report => pick(report) is not null).GroupBy(report => key(pick(report)!), StringComparer.Ordinal)
            .Select(group => new DisagreementValue(pick(group.First())!, [.. group.Select(report => report.Id)])).ToImmutableArray();
        if (values.Length > 1) yield return new Disagreement(field, values);
    }
}
