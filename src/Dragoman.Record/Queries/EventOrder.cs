namespace Dragoman.Record.Queries;

/// <summary>The order of a list of events. Every order is total: events of one day are ordered by id.</summary>
public enum EventOrder
{
    /// <summary>The latest first; an undated event stands at the date of its first report.</summary>
    Latest,

    /// <summary>The earliest first.</summary>
    Earliest,

    /// <summary>Those of the most sources first, of equally many the latest.</summary>
    MostSources,
}
