using Dragoman.Reading.Fetching;
using Dragoman.Reading.Formats;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Watching;

/// <summary>Asks feeds, lists of feeds, sitemaps and pages again and again for what is new.</summary>
/// <remarks>
/// Requests are conditional, one at a time, with a pause between two to one host and within each site's robots rules. What cannot be asked is asked again
/// after twice the time, and twice again, up to a day; a server that says when to come back is obeyed. May be used by one thread at a time.
/// </remarks>
public sealed partial class Watcher : IDisposable
{
    private const int MostSources = 10_000;
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(7);
    private readonly WatchState state;
    private readonly IReadOnlyList<string> addresses;
    private readonly TimeSpan every;
    private readonly ReadOptions options;
    private readonly PoliteWeb web;

    /// <summary>Makes a watcher.</summary>
    /// <param name="state">What is remembered from before.</param>
    /// <param name="addresses">The addresses (http, https) to watch.</param>
    /// <param name="every">The pause between two polls of one address.</param>
    /// <param name="options">How to read and fetch.</param>
    public Watcher(WatchState state, IReadOnlyList<string> addresses, TimeSpan every, ReadOptions options)
    {
        (this.state, this.addresses, this.every) = (state, addresses, every);
        web = new PoliteWeb(options);
        this.options = options with { Web = web };
    }

    /// <summary>The addresses that a person means: an address itself, or those of an OPML list in a file.</summary>
    /// <param name="input">An address or a file's path.</param>
    /// <param name="found">The addresses.</param>
    /// <returns>Null, or why there is none.</returns>
    public static ReadFailure? AddressesOf(string input, out IReadOnlyList<string> found)
    {
        found = [];
        if (AddressFormat.IsAddress(input))
        {
            if (!Uri.TryCreate(input, UriKind.Absolute, out _)) return new ReadFailure(ReadFailureKind.Missing, "is no address");
            found = [input];
            return null;
        }

        if (!File.Exists(input)) return new ReadFailure(ReadFailureKind.Missing, "is no address (https://…) and no file that lists feeds (OPML)");
        try
        {
            if (TextDecoder.Decode(File.ReadAllBytes(input), null, out var text) is { } failure) return failure;
            if (OpmlFormat.Feeds(text, out var feeds) is { } unusable) return unusable;
            found = [.. feeds.Select(feed => feed.AbsoluteUri)];
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ReadFailure(ReadFailureKind.Unreadable, $"cannot be read: {e.Message}");
        }
    }

    /// <summary>The addresses whose time has come, those that have waited longest first.</summary>
    public IReadOnlyList<string> Due()
    {
        var now = options.Clock.GetUtcNow();
        return [.. Active().Where(source => !source.IsGone && source.Due <= now).OrderBy(source => source.Due).Select(source => source.Address)];
    }

    /// <summary>How long nothing needs to be asked; null where nothing is left to be asked ever.</summary>
    public TimeSpan? UntilNext()
    {
        var waiting = Active().Where(source => !source.IsGone).ToList();
        if (waiting.Count == 0) return null;
        var wait = waiting.Min(source => source.Due) - options.Clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>Asks one address.</summary>
    /// <returns>What is new there, or why it could not be asked.</returns>
    public async Task<WatchPoll> PollAsync(string address, CancellationToken cancellation)
    {
        web.ForgetVisits();
        var source = state.Find(address);
        var conditions = new FetchConditions(source.ETag, source.LastModified);
        FetchedDocument found;
        try
        {
            found = await web.FetchListedAsync(new Uri(address), conditions, cancellation).ConfigureAwait(false);
        }
        catch (FetchException e)
        {
            return new WatchPoll(address) { Fault = e };
        }

        return found.IsUnchanged ? new WatchPoll(address) { IsUnchanged = true, Conditions = conditions } : Examine(source, found);
    }

    /// <summary>Remembers a poll whose results were all kept, and writes the state.</summary>
    /// <returns>When the address is asked again; null for one that is gone.</returns>
    public DateTimeOffset? Finish(WatchPoll poll)
    {
        var source = state.Find(poll.Address);
        var now = options.Clock.GetUtcNow();
        if (poll.Fault is { } fault)
        {
            source = source with { Failures = source.Failures + 1, Due = now + BackOff(source.Failures + 1, fault.RetryAfter), IsGone = fault.Status == System.Net.HttpStatusCode.Gone };
        }
        else
        {
            source = source with { Failures = 0, Due = now + every };
            if (!poll.IsUnchanged)
            {
                // What was left for later would never be seen if the server were asked only for changes.
                var all = poll.Later == 0 && poll.IsComplete;
                source = source with { ETag = all ? poll.Conditions.ETag : null, LastModified = all ? poll.Conditions.LastModified : null, Entries = [.. poll.Entries] };
                if (poll.IsList) Relist(poll);
            }
        }

        state.Put(source);
        state.Save();
        return source.IsGone ? null : source.Due;
    }

    /// <inheritdoc/>
    public void Dispose() => web.Dispose();

    private TimeSpan BackOff(int failures, TimeSpan? retryAfter)
    {
        var ticks = every.Ticks * Math.Pow(2, Math.Min(failures, 20));
        var wait = ticks < LongestBackOff.Ticks ? TimeSpan.FromTicks((long)ticks) : every > LongestBackOff ? every : LongestBackOff;
        var asked = retryAfter > LongestRetryAfter ? LongestRetryAfter : retryAfter ?? TimeSpan.Zero;
        return asked > wait ? asked : wait;
    }

    private void Relist(WatchPoll poll)
    {
        var listed = poll.Listed.ToHashSet(StringComparer.Ordinal);
        foreach (var former in state.Sources.Where(source => source.ListedIn == poll.Address && !listed.Contains(source.Address)).ToList()) state.Remove(former.Address);
        foreach (var address in listed)
        {
            if (state.Sources.Count >= MostSources) break;
            if (!addresses.Contains(address, StringComparer.Ordinal)) state.Put(state.Find(address) with { ListedIn = poll.Address });
        }
    }

    /// <summary>What a person named, and what the lists among it name, and so on.</summary>
    private List<WatchedSource> Active()
    {
        var active = addresses.Distinct(StringComparer.Ordinal).Select(state.Find).ToList();
        var known = active.Select(source => source.Address).ToHashSet(StringComparer.Ordinal);
        var children = state.Sources.Where(source => source.ListedIn is not null).ToLookup(source => source.ListedIn!, StringComparer.Ordinal);
        for (var i = 0; i < active.Count; i++)
        {
            foreach (var child in children[active[i].Address])
            {
                if (known.Add(child.Address)) active.Add(child);
            }
        }

        return active;
    }
}
