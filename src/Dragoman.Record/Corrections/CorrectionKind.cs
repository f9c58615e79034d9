namespace Dragoman.Record.Corrections;

/// <summary>What a correction does.</summary>
public enum CorrectionKind
{
    /// <summary>The events of all the reports named are one event.</summary>
    Merge,

    /// <summary>The reports named are an event of their own, apart from what they were with.</summary>
    Split,

    /// <summary>The event of the report named is to say something else.</summary>
    Change,

    /// <summary>The reports named are no reports of such an event at all: the coder erred.</summary>
    Wrong,

    /// <summary>An event that no article reports is added by hand.</summary>
    Add,
}
