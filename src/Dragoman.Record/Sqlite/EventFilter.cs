using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Queries;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

/// <summary>A query as conditions on the table <c>events e</c>, values apart from the text.</summary>
internal sealed class EventFilter
{
    private readonly List<string> conditions = [];
    private readonly List<object?> values = [];

    private readonly StoreConnection store;
    private readonly int frequent;

    private EventFilter(StoreConnection store, int frequent) => (this.store, this.frequent) = (store, frequent);

    /// <summary>The values of <c>$1</c>, <c>$2</c> and so on.</summary>
    public object?[] Values => [.. values];

    /// <summary><c>WHERE</c> with all conditions; empty where there are none.</summary>
    public string Where => conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);

    /// <summary>The conditions of a query, but for its page.</summary>
    /// <param name="query">The query.</param>
    /// <param name="store">Where to ask how often a party occurs.</param>
    /// <param name="frequent">From how many events on a party is looked for along the list.</param>
    public static EventFilter Of(EventQuery query, StoreConnection store, int frequent)
    {
        var filter = new EventFilter(store, frequent);
        filter.conditions.Add("e.is_wrong = 0");
        filter.AddParties(query);
        filter.AddNames("e.type", query.Types.IsDefaultOrEmpty ? [] : [.. query.Types.Select(type => type.Name).Distinct(StringComparer.Ordinal)]);
        filter.AddNames("e.status", query.Statuses.IsDefaultOrEmpty ? [] : [.. query.Statuses.Select(status => status.Name).Distinct(StringComparer.Ordinal)]);
        if (query.From is { } from) filter.conditions.Add($"e.last_day >= {filter.Value(from.DayNumber)}");
        if (query.To is { } to)
        {
            // A dated event's place in the order is its first day, so the second condition says nothing new and lets the list begin there.
            var last = filter.Value(to.DayNumber);
            filter.conditions.Add($"e.first_day <= {last} AND e.sort_day <= {last}");
        }

        if (query.From is not null || query.To is not null) filter.conditions.Add("e.first_day IS NOT NULL");
        filter.AddPlace(query.Place);
        filter.AddText(query.Text);
        if (!string.IsNullOrWhiteSpace(query.Topic))
            filter.conditions.Add($"EXISTS (SELECT 1 FROM json_each(e.coded, '$.topics') t WHERE t.value = {filter.Value(query.Topic.Trim().ToLowerInvariant())})");
        if (!string.IsNullOrWhiteSpace(query.Source))
            filter.conditions.Add($"EXISTS (SELECT 1 FROM mentions m JOIN articles a ON a.key = m.article_key WHERE m.event_key = e.key AND a.source = {filter.Value(query.Source.Trim())} COLLATE NOCASE)");
        return filter;
    }

    /// <summary>Adds the condition that an event stands after a position in the order of the list.</summary>
    public EventFilter After(EventCursor? cursor, EventOrder order)
    {
        if (cursor is { } after) conditions.Add($"({OrderColumn(order)}, e.id) {(order == EventOrder.Earliest ? '>' : '<')} ({Value(after.Day)}, {Value(after.Id)})");
        return this;
    }

    /// <summary>The column that an order goes by.</summary>
    public static string OrderColumn(EventOrder order) => order == EventOrder.MostSources ? "e.sources" : "e.sort_day";

    /// <summary>Adds a value; gives its name in the text.</summary>
    public string Value(object? value)
    {
        values.Add(value);
        return "$" + values.Count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The condition on the table <c>actors</c> that a code or name sets, names of parameters by <paramref name="value"/>.</summary>
    public static string ActorCondition(string text, Func<object?, string> value)
    {
        var code = value(TextFolding.Fold(text.Trim()));
        var words = SearchWords.Of(text).Select(NameFolding.Fold).Where(word => word.Length > 0).ToList();
        if (words.Count == 0) return $"code_folded = {code}";
        var byName = string.Join(" AND ", words.Select(word => $"names LIKE {value($"% {word}%")}"));
        return $"(code_folded = {code} OR (NOT EXISTS (SELECT 1 FROM actors c WHERE c.code_folded = {code}) AND {byName}))";
    }

    private void AddParties(EventQuery query)
    {
        var first = string.IsNullOrWhiteSpace(query.Actor) ? null : query.Actor;
        var second = string.IsNullOrWhiteSpace(query.Counterpart) ? null : query.Counterpart;
        var directed = first is not null && second is not null && query.Direction != PairDirection.Either;
        AddParty(first, directed ? query.Direction == PairDirection.Forward ? 0 : 1 : null);
        AddParty(second, directed ? query.Direction == PairDirection.Forward ? 1 : 0 : null);
    }

    private void AddParty(string? party, int? role)
    {
        if (party is null) return;
        var inRole = role is { } number ? $" AND +role = {Value(number)}" : "";
        var actors = $"SELECT key FROM actors WHERE {ActorCondition(party, Value)}";
        // The plus signs keep SQLite from the index on actors, which would be searched again for every event.
        conditions.Add(IsFrequent(party)
            ? $"EXISTS (SELECT 1 FROM participations p WHERE p.event_key = e.key AND +p.actor_key IN ({actors}){inRole})"
            : $"e.key IN (SELECT event_key FROM participations WHERE actor_key IN ({actors}){inRole})");
    }

    // A rare party's events are fetched and sorted; for a frequent one that would cost more than going along the list until the page is full.
    private bool IsFrequent(string party)
    {
        var parameters = new List<object?>();
        var condition = ActorCondition(party, Parameter);
        var sql = $"SELECT count(*) FROM (SELECT 1 FROM participations WHERE actor_key IN (SELECT key FROM actors WHERE {condition}) LIMIT {Parameter(frequent + 1)})";
        return store.Number(sql, [.. parameters]) > frequent;

        string Parameter(object? value)
        {
            parameters.Add(value);
            return "$" + parameters.Count.ToString(CultureInfo.InvariantCulture);
        }
    }

    private void AddNames(string column, ImmutableArray<string> names)
    {
        if (names.Length > 0) conditions.Add($"{column} IN ({string.Join(", ", names.Select(Value))})");
    }

    private void AddPlace(string? place)
    {
        if (string.IsNullOrWhiteSpace(place)) return;
        var folded = TextFolding.Fold(place.Trim());
        var like = folded.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
        conditions.Add($"(e.country = {Value(place.Trim().ToUpperInvariant())} OR e.place_folded LIKE {Value($"%{like}%")} ESCAPE '\\')");
    }

    private void AddText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return;
        conditions.Add(FullTextQuery.Of(text, "words", "names") is { } match
            ? $"e.key IN (SELECT m.event_key FROM mention_text t JOIN mentions m ON m.key = t.rowid WHERE mention_text MATCH {Value(match)})"
            : "0");
    }
}
