using Dragoman.Reading.Fetching;

namespace Dragoman.Reading.Watching;

/// <summary>One asking of a watched address: what is new there.</summary>
/// <remarks>Take all <see cref="Results"/>, keep them, and give the poll to <see cref="Watcher.Finish"/>; a poll that is not finished is made again the next time.</remarks>
public sealed class WatchPoll
{
    private readonly Dictionary<string, SeenEntry> entries = new(StringComparer.Ordinal);

    internal WatchPoll(string address) => Address = address;

    /// <summary>The address that was asked.</summary>
    public string Address { get; }

    /// <summary>What is new; pages are fetched while this is taken. Once only.</summary>
    public IEnumerable<ReadResult> Results { get; internal set; } = [];

    /// <summary>True when the server said that nothing changed.</summary>
    public bool IsUnchanged { get; internal init; }

    /// <summary>Why it could not be asked; null where it could.</summary>
    public string? Failure => Fault?.Message;

    /// <summary>Number of entries that are there and were read before.</summary>
    public int Known { get; internal set; }

    /// <summary>Number of new entries that are left for the next time, so that no site is asked for too much at once.</summary>
    public int Later { get; internal set; }

    /// <summary>Addresses that the answer names to be watched too (the feeds of an OPML list, the sitemaps of an index).</summary>
    public IReadOnlyList<string> Listed { get; internal init; } = [];

    internal FetchException? Fault { get; init; }

    internal bool IsList { get; init; }

    internal FetchConditions Conditions { get; init; } = new(null, null);

    internal IReadOnlyDictionary<string, SeenEntry> Entries => entries;

    internal bool IsComplete { get; private set; } = true;

    internal void Keep(string key, SeenEntry entry) => entries[key] = entry;

    internal void Mark(string key, SeenEntry entry)
    {
        entries[key] = entry;
        if (entry.Failures > 0) IsComplete = false;
    }
}
