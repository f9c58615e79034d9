using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Record;
using Dragoman.Record.Queries;

namespace Dragoman.Load;

/// <summary>Pages of a kind that readers open.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Share">How many of a hundred pages are of this kind.</param>
/// <param name="Addresses">Their addresses; those that come first are opened far more often than those that come last.</param>
internal sealed record ReadingMatter(string Kind, int Share, ImmutableArray<Uri> Addresses)
{
    /// <summary>What there is to read in a record of <see cref="InventedRecord"/>: some 2,700 addresses.</summary>
    public static ImmutableArray<ReadingMatter> Of(IEventRecord record, Uri home)
    {
        var events = record.Find(new EventQuery { PageSize = 1000 }).Events;
        var (codes, words, types) = (InventedRecord.Codes, InventedRecord.Words, Enum.GetValues<Domain.EventType>());
        var years = Enumerable.Range(2015, 10).Reverse().ToList();
        return
        [
            Matter("home", 6, ["/", "/?days=90", "/?days=365", "/?days=7"]),
            Matter("list", 20, ["/events", "/events?status=planned", "/events?order=sources", .. types.Select(type => $"/events?type={type.ToString().ToUpperInvariant()}"), .. InventedRecord.Places.Select(place => $"/events?place={place.Name}"), .. years.Select(year => string.Create(CultureInfo.InvariantCulture, $"/events?from={year}&to={year}"))]),
            Matter("list of an actor", 14, [.. codes.Select(code => $"/events?actor={code}"), .. codes.SelectMany(code => types.Select(type => $"/events?actor={code}&type={type.ToString().ToUpperInvariant()}"))]),
            Matter("list of a pair", 10, [.. codes.SelectMany((first, at) => codes.Skip(at + 1).Select(second => $"/events?actor={first}&with={second}"))]),
            Matter("search", 10, [.. words.Select(word => $"/events?text={word}"), .. words.SelectMany(first => words.Where(second => second != first).Select(second => $"/events?text={first}+{second}"))]),
            Matter("event", 25, [.. events.Select(found => $"/events/{found.Id}")]),
            Matter("article", 8, [.. record.FindArticles(null, 300).Select(article => $"/articles/{article.Id}")]),
            Matter("actor", 2, [.. codes.Take(10).Select(code => $"/actors/{code}")]),
            Matter("pair", 1, [.. codes.Skip(1).Take(9).Select(code => $"/pairs/{codes[0]}/{code}")]),
            Matter("calendar", 2, [.. years.SelectMany(year => Enumerable.Range(1, 12).Select(month => string.Create(CultureInfo.InvariantCulture, $"/calendar?month={year}-{month:00}")))]),
            Matter("interface", 2, [.. codes.Select(code => $"/api/events?actor={code}")]),
        ];

        ReadingMatter Matter(string kind, int share, string[] addresses) => new(kind, share, [.. addresses.Select(address => new Uri(home, address))]);
    }

    /// <summary>The page that a reader opens next.</summary>
    public static (string Kind, Uri Address) Next(ImmutableArray<ReadingMatter> kinds, Random random)
    {
        var at = random.Next(kinds.Sum(matter => matter.Share));
        var chosen = kinds.First(matter => (at -= matter.Share) < 0);
        return (chosen.Kind, chosen.Addresses[(int)(chosen.Addresses.Length * random.NextDouble() * random.NextDouble())]);
    }
}
