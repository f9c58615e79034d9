using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Sqlite;

/// <summary>An event as it is to be stored.</summary>
internal sealed record EventRow
{
    public required string Id { get; init; }

    /// <summary>What the reports and the corrections together say.</summary>
    public required CodedEvent Coded { get; init; }

    /// <summary>The report whose words stand for it.</summary>
    public required StoredMention Founder { get; init; }

    /// <summary>All its reports, the first first.</summary>
    public required ImmutableArray<StoredMention> Reports { get; init; }

    public required int Sources { get; init; }

    public required bool IsDisputed { get; init; }

    public required bool IsWrong { get; init; }

    public required bool IsCorrected { get; init; }

    public bool IsSample => Reports.All(report => report.Mention.Sample);

    public EventOrigin Origin => Reports.Min(report => report.Origin);

    public long Recorded => Reports.Min(report => report.Recorded);

    /// <summary>Publication date of the first report that looks ahead, empty where that is unknown; null where none does.</summary>
    public string? Announced => Reports.FirstOrDefault(report => PlanStates.LooksAhead(report.Mention.Coded.Status)) is { } ahead
        ? StoredText.Of(ahead.Mention.Published) ?? "" : null;

    public int SortDay => Coded.Date?.Value.First.DayNumber ?? Founder.Mention.Published?.DayNumber ?? 0;
}
