using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Identity;
using Dragoman.Record.Queries;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

/// <summary>A query as a way through the store: what to go along, and what to ask of each event on the way.</summary>
/// <remarks>
/// The way is the rarest of what the query names: a facet, the words, or the list itself. What is rare is fetched as a whole; what is frequent is gone along in the
/// order of the list, so that a page costs as much as the events that are passed over and not as much as the record holds.
/// </remarks>
internal sealed class EventPlan
{
    private const int MostNames = 1000;

    // To ask of one event whether it has the words costs many times what it costs to ask whether it has a facet.
    private const int FewWords = 200;

    private readonly StoreConnection store;
    private readonly int frequent;
    private readonly List<string> conditions = [];
    private readonly List<object?> values = [];
    private readonly List<FacetSet> facets = [];
    private string? match;
    private bool isEmpty;
    private bool isInBlocks;

    private EventPlan(StoreConnection store, int frequent) => (this.store, this.frequent) = (store, frequent);

    /// <summary>The values of <c>$1</c>, <c>$2</c> and so on.</summary>
    public object?[] Values => [.. values];

    /// <summary>True when nothing can fulfil the query.</summary>
    public bool IsEmpty => isEmpty;

    /// <summary>What follows <c>FROM</c>; the events are <c>e</c>.</summary>
    public string From { get; private set; } = "events e";

    /// <summary><c>WHERE</c> with all conditions.</summary>
    public string Where => conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);

    /// <summary><see cref="Where"/> with a condition more.</summary>
    public string And(string condition) => Where.Length == 0 ? " WHERE " + condition : Where + " AND " + condition;

    /// <summary>The column that orders the list, the latest last.</summary>
    public string Key { get; private set; } = "e.key";

    /// <summary>The one facet that alone is the query; null where there are more conditions, or other ones.</summary>
    public FacetSet? Alone { get; private set; }

    /// <summary>True when the query asks for nothing: it means all events.</summary>
    public bool IsEverything { get; private set; }

    /// <summary>The plan of a query, but for its page.</summary>
    /// <param name="query">The query.</param>
    /// <param name="store">Where to look up what the query names.</param>
    /// <param name="frequent">From how many events on what is rarest is gone along rather than fetched.</param>
    /// <param name="part">Which of the events are looked for.</param>
    public static EventPlan Of(EventQuery query, StoreConnection store, int frequent, EventPart part = EventPart.All)
    {
        var plan = new EventPlan(store, frequent);
        plan.AddParties(query);
        plan.AddFacets(FacetKind.Type, query.Types.IsDefaultOrEmpty ? [] : [.. query.Types.Select(type => type.Name).Distinct(StringComparer.Ordinal)]);
        plan.AddFacets(FacetKind.Status, query.Statuses.IsDefaultOrEmpty ? [] : [.. query.Statuses.Select(status => status.Name).Distinct(StringComparer.Ordinal)]);
        plan.AddPlace(query.Place);
        if (!string.IsNullOrWhiteSpace(query.Source)) plan.AddFacets(FacetKind.Source, [TextFolding.Fold(query.Source.Trim())]);
        if (!string.IsNullOrWhiteSpace(query.Topic)) plan.AddFacets(FacetKind.Topic, [query.Topic.Trim().ToLowerInvariant()]);
        var before = plan.conditions.Count;
        plan.AddPrecision(query.Precisions);
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            plan.match = FullTextQuery.Of(query.Text, "words", "names");
            plan.isEmpty |= plan.match is null;
        }

        var isPlain = plan.conditions.Count == before && before == 0 && plan.match is null && query.From is null && query.To is null;
        plan.IsEverything = isPlain && plan.facets.Count == 0;
        plan.Alone = isPlain && plan.facets.Count == 1 ? plan.facets[0] : null;
        if (part != EventPart.OfSeveralSources || !plan.GoesAlongSources()) plan.ChooseWay();
        if (part != EventPart.All) plan.conditions.Add(part == EventPart.OfOneSource ? "e.sources = 1" : "e.sources > 1");
        plan.AddDates(query);
        return plan;
    }

    /// <summary>Adds the condition that an event stands after a position in the order of the list.</summary>
    public EventPlan After(EventCursor? cursor, EventOrder order)
    {
        if (cursor is not { } after) return this;
        if (order == EventOrder.MostSources)
        {
            if (EventKey.ReadWhole(after.Digits) is { } last) conditions.Add($"(e.sources, e.key) < ({Value(after.Day)}, {Value(last)})");
        }
        else if (EventKey.Read(after.Day, after.Digits) is { } key)
        {
            Bound(order == EventOrder.Earliest ? ">" : "<", key);
        }

        return this;
    }

    /// <summary>What follows <c>ORDER BY</c>.</summary>
    public string OrderBy(EventOrder order) => order switch
    {
        EventOrder.Earliest => isInBlocks ? "b.block, " + Key : Key,
        EventOrder.MostSources => "e.sources DESC, e.key DESC",
        _ => isInBlocks ? "b.block DESC, " + Key + " DESC" : Key + " DESC",
    };

    /// <summary>Adds a value; gives its name in the text.</summary>
    public string Value(object? value)
    {
        values.Add(value);
        return "$" + values.Count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Keys of the parties whose names have all words of a text, or begin with them.</summary>
    public static List<long> ActorsByName(StoreConnection store, string text, int limit)
    {
        var words = SearchWords.Of(text).Select(NameFolding.Fold).Where(word => word.Length > 0).ToList();
        if (words.Count == 0) return [];
        var values = new List<object?>();
        var conditions = words.Select(word =>
        {
            values.Add(word);
            values.Add(word + "\uffff");
            return string.Create(CultureInfo.InvariantCulture, $"SELECT actor_key FROM actor_words WHERE word >= ${values.Count - 1} AND word < ${values.Count}");
        }).ToList();
        values.Add(limit);
        return store.Rows(string.Create(CultureInfo.InvariantCulture, $"{string.Join(" INTERSECT ", conditions)} LIMIT ${values.Count}"), static row => row.GetInt64(0), [.. values]);
    }

    /// <summary>Keys of all that stands for a party, as queries take it: a code, else a name or part of one.</summary>
    public static HashSet<long> Actors(StoreConnection store, string party)
    {
        var byCode = store.Rows("SELECT key FROM actors WHERE code_folded = $1", static row => row.GetInt64(0), TextFolding.Fold(party.Trim()));
        return byCode.Count > 0 ? [.. byCode] : [.. Named(store, party)];
    }

    // Who is called by a whole name is meant alone: a state that acts without a name is found by all words that were ever used of it, and they may be a person's.
    private static List<long> Named(StoreConnection store, string party)
    {
        var all = ActorsByName(store, party, MostNames);
        var words = SearchWords.Of(party).Select(NameFolding.Fold).Where(word => word.Length > 0).ToList();
        if (words.Count < 2) return all;
        var exact = all.Where(key => store.Rows("SELECT name FROM actors WHERE key = $1 AND code <> ''", static row => row.GetString(0), key) is [var name] && SearchWords.Of(name).Select(NameFolding.Fold).Where(word => word.Length > 0).SequenceEqual(words, StringComparer.Ordinal)).ToList();
        return exact.Count > 0 ? exact : all;
    }

    private void AddParties(EventQuery query)
    {
        var first = Party(query.Actor);
        var second = Party(query.Counterpart);
        if (first is { Code: { } one } && second is { Code: { } other } && one != other)
        {
            AddFacets(FacetKind.Pair, [string.CompareOrdinal(one, other) < 0 ? one + "-" + other : other + "-" + one]);
        }
        else
        {
            facets.AddRange(new[] { first?.Facets, first?.Code is { } same && same == second?.Code ? null : second?.Facets }.OfType<FacetSet>());
        }

        isEmpty |= first is { Facets.Keys.Length: 0 } || second is { Facets.Keys.Length: 0 };
        if (first is null || second is null || query.Direction == PairDirection.Either) return;
        var isForward = query.Direction == PairDirection.Forward;
        AddRole(first.Value.Facets, isForward ? PostedTraits.Acts : PostedTraits.IsActedOn);
        AddRole(second.Value.Facets, isForward ? PostedTraits.IsActedOn : PostedTraits.Acts);
    }

    // A code goes before a name; a text that is no party's code is looked for among the names.
    private (string? Code, FacetSet Facets)? Party(string? party)
    {
        if (string.IsNullOrWhiteSpace(party)) return null;
        var codes = Facets(FacetKind.Code, [TextFolding.Fold(party.Trim())]);
        if (codes.Keys.Length > 0) return (store.Rows("SELECT label FROM facets WHERE key = $1", static row => row.GetString(0), codes.Keys[0])[0], codes);
        var actors = Named(store, party);
        var rows = actors.SelectMany(actor => store.Rows("SELECT x.facet, f.events FROM actors x JOIN facets f ON f.key = x.facet WHERE x.key = $1", static row => (Key: row.GetInt64(0), Events: row.GetInt32(1)), actor)).ToList();
        return (null, new FacetSet([.. rows.Select(row => row.Key)], rows.Sum(row => row.Events)));
    }

    private void AddRole(FacetSet party, int role) =>
        conditions.Add(Postings.Has(Listed(party), "e.key", $" AND q.traits & {Value(role)}"));

    private void AddFacets(FacetKind kind, ImmutableArray<string> names)
    {
        if (names.Length == 0) return;
        var set = Facets(kind, names);
        facets.Add(set);
        isEmpty |= set.Keys.Length == 0;
    }

    private FacetSet Facets(FacetKind kind, ImmutableArray<string> names)
    {
        var rows = names.SelectMany(name => store.Rows("SELECT key, events FROM facets WHERE kind = $1 AND value = $2", static row => (Key: row.GetInt64(0), Events: row.GetInt32(1)), (int)kind, name)).ToList();
        return new FacetSet([.. rows.Select(row => row.Key)], rows.Sum(row => row.Events));
    }

    private void AddPlace(string? place)
    {
        if (string.IsNullOrWhiteSpace(place)) return;
        var folded = TextFolding.Fold(place.Trim());
        var like = folded.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
        var rows = store.Rows(
            "SELECT key, events FROM facets WHERE (kind = $1 AND value = $2) OR (kind = $3 AND value LIKE $4 ESCAPE '\\') ORDER BY events DESC LIMIT $5",
            static row => (Key: row.GetInt64(0), Events: row.GetInt32(1)), (int)FacetKind.Country, place.Trim().ToUpperInvariant(), (int)FacetKind.Place, $"%{like}%", MostNames);
        facets.Add(new FacetSet([.. rows.Select(row => row.Key)], rows.Sum(row => row.Events)));
        isEmpty |= rows.Count == 0;
    }

    private void AddPrecision(ImmutableArray<DatePrecision> precisions)
    {
        if (!precisions.IsDefaultOrEmpty) conditions.Add($"(e.traits >> 8) & 3 IN ({string.Join(", ", precisions.Select(precision => Value((int)precision)))})");
    }

    private void AddDates(EventQuery query)
    {
        if (query.From is null && query.To is null) return;
        conditions.Add("e.first_day IS NOT NULL");
        if (query.To is { } to)
        {
            // A dated event's place in the order is its first day.
            Bound("<", EventKey.Before(to.DayNumber + 1));
        }

        if (query.From is not { } from) return;
        conditions.Add($"e.last_day >= {Value(from.DayNumber)}");

        // Only what lasts long can begin long before; the few such events say how far back the way must go.
        var longest = store.Number("SELECT min(first_day) FROM events WHERE last_day - first_day > 366 AND last_day >= $1", from.DayNumber) ?? int.MaxValue;
        Bound(">=", EventKey.Before((int)Math.Max(0, Math.Min(longest, from.DayNumber - 366))));
    }

    private void Bound(string sign, long key)
    {
        conditions.Add($"{Key} {sign} {Value(key)}");
        if (isInBlocks) conditions.Add($"b.block {sign[0]}= {Value(Postings.Block(key))}");
    }

    // Where what the query names is frequent, the events of several sources are gone along in their own order: they are few among all.
    private bool GoesAlongSources()
    {
        if (isEmpty || facets.Exists(set => set.Events <= frequent) || (match is not null && Told(match) <= frequent)) return false;
        From = "events e INDEXED BY events_sources";
        conditions.Add("e.is_wrong = 0");
        foreach (var set in facets) conditions.Add(Postings.Has(Listed(set), "e.key"));
        if (match is not null) conditions.Add($"EXISTS (SELECT 1 FROM event_text t WHERE t.rowid = e.key AND event_text MATCH {Value(match)})");
        return true;
    }

    // How many events have the words, up to more than are fetched as a whole.
    private int Told(string words) => (int)(store.Number("SELECT count(*) FROM (SELECT 1 FROM event_text WHERE event_text MATCH $1 LIMIT $2)", words, Math.Min(frequent, 100_000) + 1) ?? 0);

    private void ChooseWay()
    {
        if (isEmpty)
        {
            conditions.Add("0");
            return;
        }

        var rarest = facets.Count == 0 ? null : facets.MinBy(set => set.Events);
        var told = match is null ? int.MaxValue : Told(match);
        if (match is not null && (rarest is null || rarest.Events > FewWords || told <= rarest.Events))
        {
            From = "event_text CROSS JOIN events e ON e.key = event_text.rowid";
            Key = "event_text.rowid";
            conditions.Add($"event_text MATCH {Value(match)}");
        }
        else if (rarest is { Keys.Length: 1 })
        {
            From = Postings.All + " CROSS JOIN events e ON e.key = d.event";
            Key = "d.event";
            isInBlocks = true;
            conditions.Add($"d.facet = {Value(rarest.Keys[0])}");
            facets.Remove(rarest);
        }
        else if (rarest is not null && rarest.Events <= frequent)
        {
            From = $"(SELECT DISTINCT d.event FROM {Postings.All} WHERE d.facet IN ({Listed(rarest)})) d CROSS JOIN events e ON e.key = d.event";
            Key = "d.event";
            facets.Remove(rarest);
        }
        else
        {
            conditions.Add("e.is_wrong = 0");
        }

        foreach (var set in facets) conditions.Add(Postings.Has(Listed(set), Key));
        if (match is not null && Key != "event_text.rowid") conditions.Add($"EXISTS (SELECT 1 FROM event_text t WHERE t.rowid = {Key} AND event_text MATCH {Value(match)})");
    }

    private string Listed(FacetSet set) => string.Join(", ", set.Keys.Select(key => Value(key)));
}
