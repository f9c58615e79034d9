using System.Globalization;
using System.Text;

namespace Dragoman.Reading.Fetching;

/// <summary>Asks servers one at a time with a pause between two requests to one host, and keeps to their robots rules where no person named the address.</summary>
/// <remarks>May be used by one thread at a time. Makes no connection before the first request.</remarks>
internal sealed class PoliteWeb(ReadOptions options) : IDisposable
{
    private const int MostVisited = 1_000_000;
    private const int LongestRobots = 512 * 1024;
    private static readonly TimeSpan RobotsKept = TimeSpan.FromHours(24);
    private readonly Lazy<AddressFetcher> fetcher = new(() => new AddressFetcher(options));
    private readonly Dictionary<string, DateTimeOffset> lastAsked = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (RobotsRules? Rules, string? Fault, DateTimeOffset Until)> robots = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);

    /// <summary>Notes that a document is being read; false when this was said of it before.</summary>
    public bool Visit(Uri address) => visited.Count >= MostVisited || visited.Add(address.GetLeftPart(UriPartial.Query));

    /// <summary>Lets every document be read once more.</summary>
    public void ForgetVisits() => visited.Clear();

    /// <summary>Fetches an address that a person named.</summary>
    /// <exception cref="FetchException">It cannot be fetched.</exception>
    public Task<FetchedDocument> FetchNamedAsync(Uri address, CancellationToken cancellation) => AskAsync(address, null, options.HostDelay, cancellation);

    /// <summary>Fetches an address that a feed, a list or an earlier run named.</summary>
    /// <param name="address">The address.</param>
    /// <param name="conditions">What is known already; null to have the document in any case.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="FetchException">It cannot be fetched, or the site's robots rules ask not to.</exception>
    public async Task<FetchedDocument> FetchListedAsync(Uri address, FetchConditions? conditions, CancellationToken cancellation)
    {
        var rules = await RulesAsync(address, cancellation).ConfigureAwait(false);
        if (!rules.Allows(address)) throw new FetchException("is closed to programs by its site's robots.txt") { IsPassing = false };
        var pause = rules.Delay > options.HostDelay ? rules.Delay.Value : options.HostDelay;
        return await AskAsync(address, conditions, pause, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (fetcher.IsValueCreated) fetcher.Value.Dispose();
    }

    private async Task<FetchedDocument> AskAsync(Uri address, FetchConditions? conditions, TimeSpan pause, CancellationToken cancellation)
    {
        var host = address.Authority;
        if (lastAsked.TryGetValue(host, out var last) && last + pause - options.Clock.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, options.Clock, cancellation).ConfigureAwait(false);
        try
        {
            return await fetcher.Value.FetchAsync(address, conditions, cancellation).ConfigureAwait(false);
        }
        finally
        {
            lastAsked[host] = options.Clock.GetUtcNow();
        }
    }

    private async Task<RobotsRules> RulesAsync(Uri address, CancellationToken cancellation)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        if (!robots.TryGetValue(site, out var known) || known.Until < options.Clock.GetUtcNow())
        {
            known = await AskRulesAsync(new Uri(site + "/robots.txt"), cancellation).ConfigureAwait(false);
            robots[site] = known;
        }

        return known.Rules ?? throw new FetchException($"is not asked while its site's robots.txt cannot be read: {known.Fault}");
    }

    private async Task<(RobotsRules? Rules, string? Fault, DateTimeOffset Until)> AskRulesAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            var file = await AskAsync(address, null, TimeSpan.Zero, cancellation).ConfigureAwait(false);
            lastAsked.Remove(address.Authority);
            var text = Encoding.UTF8.GetString(file.Bytes.AsSpan(0, Math.Min(file.Bytes.Length, LongestRobots)));
            return (RobotsRules.Parse(text, AddressFetcher.Product), null, options.Clock.GetUtcNow() + RobotsKept);
        }
        catch (PrivateAddressException)
        {
            throw;
        }
        catch (FetchException e)
        {
            // A site without rules, or one that does not show them, allows all; one that is down says nothing yet (RFC 9309, 2.3.1).
            lastAsked.Remove(address.Authority);
            return e.Status is { } status && (int)status is >= 400 and < 500 and not 429
                ? (RobotsRules.None, null, options.Clock.GetUtcNow() + RobotsKept)
                : (null, string.Create(CultureInfo.InvariantCulture, $"it {e.Message}"), options.Clock.GetUtcNow() + TimeSpan.FromMinutes(10));
        }
    }
}
