using System.Runtime.InteropServices;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

/// <summary>Counts of an event's outlets who reported it, who was first and who repeated whom.</summary>
internal static class EventOutlets
{
    /// <summary>What is counted of each outlet, in the order of their keys.</summary>
    public static List<(long Source, SourceTally Tally)> Of(EventRow row, Tallies tallies)
    {
        if (row.Reports is [var only]) return only.Mention.Source is { } source ? [(tallies.Source(source), new SourceTally(Reports: 1, Firsts: 1))] : [];
        var told = new Dictionary<string, long>(StringComparer.Ordinal);
        var bySource = new Dictionary<long, SourceTally>();
        var isFirst = true;
        foreach (var (_, _, mention, _, _) in row.Reports)
        {
            if (mention.Source is { } name)
            {
                var outlet = tallies.Source(name);
                var isCopy = IsCopy("sentence " + SearchWords.Joined(mention.Sentence), outlet) | (mention.CopyGroup is { } copies && IsCopy("copies " + copies, outlet));
                ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(bySource, outlet, out _);
                tally = tally with { Reports = tally.Reports + 1, Firsts = tally.Firsts + (isFirst ? 1 : 0), Copies = tally.Copies + (isCopy ? 1 : 0) };
            }

            isFirst = false;
        }

        return [.. bySource.OrderBy(one => one.Key).Select(one => (one.Key, one.Value))];

        bool IsCopy(string text, long source) => !told.TryAdd(text, source) && told[text] != source;
    }

    /// <summary>The counts as they stand in the event's row: four numbers an outlet, its key first.</summary>
    public static string Write(List<(long Source, SourceTally Tally)> outlets)
    {
        if (outlets is [var (source, tally)]) return PackedNumbers.Write([source, tally.Reports, tally.Firsts, tally.Copies]);
        return PackedNumbers.Write([.. outlets.SelectMany(outlet => (long[])[outlet.Source, outlet.Tally.Reports, outlet.Tally.Firsts, outlet.Tally.Copies])]);
    }

    /// <summary>The counts that <see cref="Write"/> wrote.</summary>
    public static IEnumerable<(long Source, SourceTally Tally)> Read(string stored) =>
        PackedNumbers.Read(stored).Chunk(4).Select(outlet => (outlet[0], new SourceTally(0, 0, (int)outlet[1], (int)outlet[2], (int)outlet[3])));
}
