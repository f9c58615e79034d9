using System.Collections.Immutable;
using Dragoman.Reading.Fetching;

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

    /// <summary>True to fetch the page behind an entry of a fetched feed that gives only a teaser.</summary>
    public bool FetchPages { get; init; } = true;

    /// <summary>The least pause between two requests to one host; a site's robots.txt can ask for more.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one address may take to answer in full.</summary>
    public TimeSpan FetchPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock for pauses between requests; no article gets its date from it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Is told how far the reading has come; null to tell nobody.</summary>
    public ReadMeter? Meter { get; init; }

    /// <summary>Asks servers during one reading; null where nothing may be fetched.</summary>
    internal PoliteWeb? Web { get; init; }

    /// <summary>Where the document that is being read was fetched from; null for a file.</summary>
    internal Uri? Address { get; init; }

    /// <summary>The character set that the server named for the document that is being read; null for a file.</summary>
    internal string? Charset { get; init; }

    /// <summary>In how many lists (OPML, sitemaps) the document that is being read was named.</summary>
    internal int ListDepth { get; init; }

    /// <summary>What the input <c>-</c> stands for; null where there is none.</summary>
    public Stream? StandardInput { get; init; }
}
