using System.Collections.Immutable;

namespace Dragoman.Reading;

/// <summary>What the caller sets by hand for all inputs of a reading.</summary>
public sealed record ReadOptions
{
    /// <summary>Nothing set.</summary>
    public static ReadOptions None { get; } = new();

    /// <summary>The publication date of every article; null to take each article's own.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The outlet of every article; null to take each article's own.</summary>
    public string? Source { get; init; }

    /// <summary>The format of every input; null to tell it by its content and its name.</summary>
    public DocumentFormat? Format { get; init; }

    /// <summary>Names of fields in JSON and tables: the contract's name ("title") to the input's ("headline").</summary>
    public ImmutableDictionary<string, string> FieldNames { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The most bytes that one document (a file of text, a page, a line of JSON) may have.</summary>
    public int MaxDocumentBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>True to fetch addresses of this machine and of private networks too.</summary>
    public bool AllowPrivateNetworks { get; init; }

    /// <summary>What the input <c>-</c> stands for; null where there is none.</summary>
    public Stream? StandardInput { get; init; }
}
