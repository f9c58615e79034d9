using System.Collections.Immutable;
using Dragoman.Record;
using Dragoman.Record.Queries;
using Dragoman.Web.Addresses;

namespace Dragoman.Web.Overview;

/// <summary>What the page of the network shows.</summary>
public sealed record NetworkView
{
    /// <summary>Most pairs that can be asked for.</summary>
    public const int MostPairs = 150;

    private const int UsualPairs = 40;

    /// <summary>The filters as they stand in the address.</summary>
    public required EventFilters Filters { get; init; }

    /// <summary>What counts.</summary>
    public required EventQuery Query { get; init; }

    /// <summary>Most pairs to show.</summary>
    public required int Limit { get; init; }

    /// <summary>The pairs, by falling number of events.</summary>
    public required ImmutableArray<PairCounts> Pairs { get; init; }

    /// <summary>The actors of these pairs, the most active first.</summary>
    public required ImmutableArray<ActorActivity> Parties { get; init; }

    /// <summary>True when samples are among the latest events that count.</summary>
    public required bool HasSamples { get; init; }

    /// <summary>Asks the record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="filters">The filters as they stand in the address.</param>
    /// <param name="asked">Most pairs to show; null or out of bounds for the usual number.</param>
    public static NetworkView Of(IEventRecord record, EventFilters filters, int? asked)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(filters);
        var query = Counted.Of(filters.Query with { After = null });
        var limit = asked is >= 1 and <= MostPairs ? asked.Value : UsualPairs;
        var network = record.Network(query, limit);
        return new NetworkView
        {
            Filters = filters,
            Query = query,
            Limit = limit,
            Pairs = network.Pairs,
            HasSamples = HomeView.HasSamplesAmong(record, query),
            Parties = network.Parties,
        };
    }
}
