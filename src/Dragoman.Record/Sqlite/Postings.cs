namespace Dragoman.Record.Sqlite;

/// <summary>Parts of statements on postings, which stand in blocks of 32 days, so that what is new and of one time touches few pages; within a block by facet, and then in the order of lists.</summary>
internal static class Postings
{
    /// <summary>What follows <c>FROM</c>: the postings <c>d</c> of all blocks <c>b</c> in which there are any.</summary>
    public const string All = "blocks b CROSS JOIN postings d ON d.block = b.block";

    private const int BlockBits = 45;

    /// <summary>The block in which an event stands.</summary>
    /// <param name="key">The event's key.</param>
    public static long Block(long key) => key >> BlockBits;

    /// <summary>The condition that an event has one of some facets.</summary>
    /// <param name="facets">The facets' keys, with commas between them.</param>
    /// <param name="key">The event's key.</param>
    /// <param name="more">What else must be true of the posting <c>q</c>.</param>
    public static string Has(string facets, string key, string more = "") => $"EXISTS (SELECT 1 FROM postings q WHERE q.block = {key} >> 45 AND q.facet IN ({facets}) AND q.event = {key}{more})";
}
