namespace Dragoman.Record.Events;

/// <summary>Why a report was taken for a report of the same event as another.</summary>
/// <param name="With">Id of the report that it is most like.</param>
/// <param name="Score">How like, from 0 to 1; 1 where a person joined them.</param>
/// <param name="Reason">What they have in common, in words: "same day, same place, wording 0.62".</param>
public sealed record ReportLink(string With, double Score, string Reason)
{
    /// <summary>The reason of a report that a person joined.</summary>
    public const string ByHand = "joined by hand";
}
