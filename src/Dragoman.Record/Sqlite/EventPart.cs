namespace Dragoman.Record.Sqlite;

/// <summary>Which of the events that fulfil a query a plan looks for.</summary>
internal enum EventPart
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Those that several sources tell.</summary>
    OfSeveralSources,

    /// <summary>Those that one source tells.</summary>
    OfOneSource,
}
