using System.Collections.Immutable;
using Dragoman.Record.Articles;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    private const int LargestPage = 1000;

    /// <inheritdoc/>
    public EventPage Find(EventQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var size = Math.Clamp(query.PageSize, 1, LargestPage);
        var rows = Reading(store => query.Order == EventOrder.MostSources ? MostSources(store, query, size + 1) : Listed(store, query, EventPart.All, query.Order, size + 1));
        if (rows.Count <= size) return new EventPage([.. rows.Select(row => row.Summary)], null);
        var (last, key) = rows[size - 1];
        var next = query.Order == EventOrder.MostSources ? new EventCursor(last.Sources, EventKey.WholeDigits(key)) : new EventCursor(EventKey.Day(key), EventKey.Digits(key));
        return new EventPage([.. rows.Take(size).Select(row => row.Summary)], next.ToString());
    }

    // Most events have one source, and these stand in the order of days; the others have an index of their own.
    private List<(EventSummary Summary, long Key)> MostSources(StoreConnection store, EventQuery query, int most)
    {
        var after = EventCursor.Read(query.After) is { } cursor && EventKey.ReadWhole(cursor.Digits) is not null ? cursor : (EventCursor?)null;
        var rows = after is { Day: <= 1 } ? [] : Listed(store, query, EventPart.OfSeveralSources, EventOrder.MostSources, most);
        if (rows.Count == most) return rows;
        var rest = query with { After = after is { Day: <= 1 } && EventKey.ReadWhole(after.Value.Digits) is { } last ? new EventCursor(EventKey.Day(last), EventKey.Digits(last)).ToString() : null };
        rows.AddRange(Listed(store, rest, EventPart.OfOneSource, EventOrder.Latest, most - rows.Count));
        return rows;
    }

    private List<(EventSummary Summary, long Key)> Listed(StoreConnection store, EventQuery query, EventPart part, EventOrder order, int most)
    {
        var plan = EventPlan.Of(query, store, options.FrequentParty, part).After(EventCursor.Read(query.After), order);
        return plan.IsEmpty ? [] : store.Rows(
            $"SELECT {SummaryColumns} FROM {plan.From}{FounderOf}{plan.Where} ORDER BY {plan.OrderBy(order)} LIMIT {plan.Value(most)}",
            static row => (Summary: Summary(row), Key: row.GetInt64(8)), plan.Values);
    }

    /// <inheritdoc/>
    public int Count(EventQuery query, int atMost = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Reading(store =>
        {
            var plan = Plan(store, query);
            if (plan.IsEmpty) return 0;
            if (plan.IsEverything) return (int)Math.Min(atMost, Total(store, Tallies.Events));
            if (plan.Alone is { Keys.Length: 1 } facet) return Math.Min(atMost, facet.Events);
            return (int)(store.Number($"SELECT count(*) FROM (SELECT 1 FROM {plan.From}{plan.Where} LIMIT {plan.Value(atMost)})", plan.Values) ?? 0);
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<ActorSummary> FindActors(string? text, int limit = 100) => Reading(store =>
    {
        const string columns = "SELECT code, name, office, events, samples >= events FROM actors";
        const string order = " ORDER BY events DESC, code, name LIMIT ";
        var most = Math.Max(0, limit);
        if (string.IsNullOrWhiteSpace(text)) return Actors(store.Rows(columns + " WHERE events > 0" + order + "$1", Actor, most));
        var byCode = store.Rows(columns + " WHERE events > 0 AND code_folded = $1" + order + "$2", Actor, TextFolding.Fold(text.Trim()), most);
        if (byCode.Count > 0) return Actors(byCode);
        return Actors(EventPlan.ActorsByName(store, text, int.MaxValue)
            .SelectMany(key => store.Rows(columns + " WHERE key = $1 AND events > 0", Actor, key))
            .OrderByDescending(actor => actor.Events).ThenBy(actor => actor.Code ?? "", StringComparer.Ordinal).ThenBy(actor => actor.Name ?? "", StringComparer.Ordinal).Take(most));
    });

    /// <inheritdoc/>
    public ImmutableArray<ArticleHeader> FindArticles(string? text, int limit = 50)
    {
        const string columns = "SELECT a.id, a.version, a.title, a.published, a.source, a.url, a.is_sample, a.origin FROM articles a";
        if (string.IsNullOrWhiteSpace(text))
            return [.. Reading(store => store.Rows(columns + " WHERE a.is_current AND a.origin <> 1 ORDER BY a.published DESC, a.id LIMIT $1", static row => Header(row, 0), limit))];
        if (FullTextQuery.Of(text, "words", "names") is not { } match) return [];
        return [.. Reading(store => store.Rows(columns + " JOIN article_text t ON t.rowid = a.key WHERE article_text MATCH $1 AND a.origin <> 1 ORDER BY t.rank, a.id LIMIT $2", static row => Header(row, 0), match, limit))];
    }

    /// <inheritdoc/>
    public ImmutableArray<SourceSummary> Sources(int limit = 200) =>
    [
        .. Reading(store => store.Rows(
            "SELECT name, articles, reports, firsts, copies, samples >= articles FROM sources WHERE articles > 0 ORDER BY reports DESC, articles DESC, name LIMIT $1",
            static row => new SourceSummary(row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt64(5) != 0), Math.Max(0, limit))),
    ];

    /// <inheritdoc/>
    public RecordStatistics Statistics() => Reading(store => new RecordStatistics(
        (int)Total(store, Tallies.Articles),
        (int)Total(store, Tallies.Mentions),
        (int)Total(store, Tallies.Events),
        (int)(store.Number("SELECT count(*) FROM actors WHERE events > 0") ?? 0)));

    private EventPlan Plan(StoreConnection store, EventQuery query) => EventPlan.Of(query, store, options.FrequentParty);

    private static long Total(StoreConnection store, string total) => store.Number("SELECT events FROM facets WHERE kind = $1 AND value = $2", (int)FacetKind.Total, total) ?? 0;

    private static ActorSummary Actor(StoreRow row) => new(Some(row.GetString(0)), Some(row.GetString(1)), row.Text(2), row.GetInt32(3), row.GetInt64(4) != 0);

    private static ImmutableArray<ActorSummary> Actors(IEnumerable<ActorSummary> actors) => [.. actors];

    private static string? Some(string text) => text.Length == 0 ? null : text;
}
