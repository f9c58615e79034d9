using System.Collections.Immutable;

namespace Dragoman.Record.Corrections;

/// <summary>A correction to be made.</summary>
public sealed record NewCorrection
{
    /// <summary>What it does.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>Ids of the reports that it is about; an event's id, being that of its first report, serves as well.</summary>
    public required ImmutableArray<string> Reports { get; init; }

    /// <summary>What the event is to say; only with <see cref="CorrectionKind.Change"/> and <see cref="CorrectionKind.Add"/>.</summary>
    public EventChange? Change { get; init; }

    /// <summary>Who corrects; never empty.</summary>
    public required string Who { get; init; }

    /// <summary>Why; null where nothing was said.</summary>
    public string? Why { get; init; }

    /// <summary>Makes two events one.</summary>
    public static NewCorrection Merge(string first, string second, string who, string? why = null) => new() { Kind = CorrectionKind.Merge, Reports = [first, second], Who = who, Why = why };

    /// <summary>Makes some reports of an event an event of their own.</summary>
    public static NewCorrection Split(ImmutableArray<string> reports, string who, string? why = null) => new() { Kind = CorrectionKind.Split, Reports = reports, Who = who, Why = why };

    /// <summary>Makes an event say something else.</summary>
    public static NewCorrection Changed(string report, EventChange change, string who, string? why = null) => new() { Kind = CorrectionKind.Change, Reports = [report], Change = change, Who = who, Why = why };

    /// <summary>Marks reports as errors of the coder.</summary>
    public static NewCorrection Wrong(ImmutableArray<string> reports, string who, string? why = null) => new() { Kind = CorrectionKind.Wrong, Reports = reports, Who = who, Why = why };

    /// <summary>Adds an event that no article reports. Its type, who acts and the sentence that tells it must be given.</summary>
    public static NewCorrection Added(EventChange what, string who, string? why = null) => new() { Kind = CorrectionKind.Add, Reports = [], Change = what, Who = who, Why = why };
}
