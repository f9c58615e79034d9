using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Sqlite;

/// <summary>A query that postings alone can answer, without a look at the events: one facet, or all events, narrowed by types and statuses and nothing else.</summary>
internal sealed class PostedScan
{
    /// <summary>What narrows the rows of a statement on postings <c>d</c>; its values are <see cref="Values"/>.</summary>
    public const string Condition = "d.facet = $1 AND ($2 >> (d.traits & 31)) & 1 AND ($3 >> ((d.traits >> 5) & 7)) & 1";

    /// <summary>Above every type's number.</summary>
    public const int Types = 32;

    private const int Every = -1;
    private readonly int types;
    private readonly int statuses;

    private PostedScan(ImmutableArray<long> facets, int types, int statuses) => (Facets, this.types, this.statuses) = (facets, types, statuses);

    /// <summary>Keys of the facets whose postings are the events; no event is in two of them.</summary>
    public ImmutableArray<long> Facets { get; }

    /// <summary>True where the query names no facet but types and statuses.</summary>
    public bool IsOfAll { get; private init; }

    /// <summary>The scan of a query; null where postings do not tell enough.</summary>
    /// <param name="query">The query; its page does not count.</param>
    /// <param name="store">Where to look up what the query names.</param>
    /// <param name="frequent">As for <see cref="EventPlan.Of"/>.</param>
    public static PostedScan? Of(EventQuery query, StoreConnection store, int frequent)
    {
        var plan = EventPlan.Of(query with { Types = [], Statuses = [] }, store, frequent);
        if (plan.IsEmpty) return null;
        var types = query.Types.IsDefaultOrEmpty ? Every : query.Types.Aggregate(0, (bits, type) => bits | (1 << (int)type));
        var statuses = query.Statuses.IsDefaultOrEmpty ? Every : query.Statuses.Aggregate(0, (bits, status) => bits | (1 << (int)status));
        if (plan.Alone is { Keys: [var facet] }) return new PostedScan([facet], types, statuses);
        if (!plan.IsEverything) return null;

        // Each event has one type and one status.
        var (kind, names) = types != Every ? (FacetKind.Type, query.Types.Select(type => type.Name)) : (FacetKind.Status, statuses != Every ? query.Statuses.Select(status => status.Name) : EventStatusNames.All);
        return new PostedScan(
            [.. names.Distinct(StringComparer.Ordinal).Select(name => store.Number("SELECT key FROM facets WHERE kind = $1 AND value = $2", (int)kind, name)).OfType<long>()],
            types, statuses) { IsOfAll = true };
    }

    /// <summary>True for the traits of an event that has one of the types and one of the statuses.</summary>
    public bool Has(int traits) => ((types >> (traits & 31)) & (statuses >> ((traits >> 5) & 7)) & 1) != 0;

    /// <summary>Number of events, at most.</summary>
    public long Events(StoreConnection store) => Facets.Sum(facet => store.Number("SELECT events FROM facets WHERE key = $1", facet) ?? 0);

    /// <summary>The values of <see cref="Condition"/> for a facet, be it one of this scan or one whose events are all among its own.</summary>
    public object?[] Values(long facet) => [facet, types, statuses];
}
