using System.Security.Cryptography;
using System.Text;
using Dragoman.Reading.Fetching;
using Dragoman.Reading.Formats;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Watching;

public sealed partial class Watcher
{
    private const int PagesAPoll = 100;
    private const int MostTries = 5;

    private WatchPoll Examine(WatchedSource source, FetchedDocument found)
    {
        try
        {
            found = Unpack(found);
        }
        catch (InvalidDataException e)
        {
            return new WatchPoll(source.Address) { Fault = new FetchException(e.Message) };
        }

        var format = options.Format ?? AddressFormat.FormatOf(found);
        var reading = options with { Address = found.Address };
        if (format is not (DocumentFormat.Feed or DocumentFormat.Opml or DocumentFormat.Sitemap))
            return new WatchPoll(source.Address) { Conditions = found.Conditions, Results = FaultBarrier.Guard(source.Address, () => AddressFormat.ReadFetched(source.Address, found, options, null)) };
        if (TextDecoder.Decode(found.Bytes, found.Charset ?? PageCharset.Find(found.Bytes), out var text) is { } undecoded) return Unusable(undecoded);
        switch (format)
        {
            case DocumentFormat.Feed:
                if (Feed.Parse(source.Address, text, out var feed) is { } noFeed) return noFeed.Kind == ReadFailureKind.Empty ? Poll([]) : Unusable(noFeed);
                return Poll(feed.Entries.Select(entry => new Item(Hash(entry.Key), entry.Digest(), () => FeedFormat.ReadEntry(entry, reading))));
            case DocumentFormat.Opml:
                return OpmlFormat.Feeds(text, out var feeds) is { } noList ? Unusable(noList) : List(feeds);
            default:
                if (Sitemap.Parse(text, out var map) is { } noMap) return Unusable(noMap);
                return map.IsIndex
                    ? List(map.Entries.Select(entry => entry.Address))
                    : Poll(map.Entries.Select(entry => new Item(Hash(entry.Address.AbsoluteUri), Hash(entry.Modified ?? ""), () => SitemapFormat.ReadEntry(entry, reading))));
        }

        WatchPoll Unusable(ReadFailure failure) => new(source.Address) { Fault = new FetchException(failure.Reason) };

        WatchPoll List(IEnumerable<Uri> listed) => new(source.Address) { Conditions = found.Conditions, IsList = true, Listed = [.. listed.Select(address => address.AbsoluteUri)] };

        WatchPoll Poll(IEnumerable<Item> items) => Choose(source, items, found.Conditions);
    }

    private static WatchPoll Choose(WatchedSource source, IEnumerable<Item> items, FetchConditions conditions)
    {
        var chosen = new List<Item>();
        var poll = new WatchPoll(source.Address) { Conditions = conditions };
        poll.Results = Read();
        foreach (var item in items.DistinctBy(item => item.Key))
        {
            var seen = source.Entries.GetValueOrDefault(item.Key);
            if (seen is not null && seen.Digest == item.Digest && seen.Failures is 0 or >= MostTries)
            {
                poll.Keep(item.Key, seen);
                poll.Known++;
            }
            else if (chosen.Count < PagesAPoll)
            {
                chosen.Add(item with { Failures = seen?.Digest == item.Digest ? seen.Failures : 0 });
            }
            else
            {
                if (seen is not null) poll.Keep(item.Key, seen);
                poll.Later++;
            }
        }

        return poll;

        IEnumerable<ReadResult> Read()
        {
            foreach (var item in chosen)
            {
                var incomplete = false;
                foreach (var result in FaultBarrier.Guard(source.Address, item.Read))
                {
                    incomplete |= result.IsIncomplete;
                    yield return result;
                }

                poll.Mark(item.Key, new SeenEntry(item.Digest, incomplete ? item.Failures + 1 : 0));
            }
        }
    }

    private FetchedDocument Unpack(FetchedDocument found)
    {
        if (found.Bytes is not [0x1F, 0x8B, ..]) return found;
        var packed = found.Bytes.Length;
        using var unpacked = new InflationGuard(new UnpackedGzip(new MemoryStream(found.Bytes, writable: false)), () => packed);
        var bytes = ByteReader.ReadAll(unpacked, options.MaxDocumentBytes) ?? throw new InvalidDataException($"is larger than {options.MaxDocumentBytes / (1024 * 1024)} MiB after unpacking");
        return found with { Bytes = bytes };
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private sealed record Item(string Key, string Digest, Func<IEnumerable<ReadResult>> Read)
    {
        public int Failures { get; init; }
    }
}
