namespace Dragoman.Record.Sqlite;

/// <summary>A row of the postings; in the order of the table.</summary>
/// <param name="Block">The block in which the event stands.</param>
/// <param name="Facet">Key of the facet.</param>
/// <param name="Event">Key of the event.</param>
/// <param name="Traits">What the row tells of the event: <see cref="PostedTraits"/>.</param>
internal readonly record struct Posting(long Block, long Facet, long Event, int Traits) : IComparable<Posting>
{
    /// <summary>Number of columns.</summary>
    public const int Width = 4;

    /// <inheritdoc/>
    public int CompareTo(Posting other) =>
        Block != other.Block ? Block.CompareTo(other.Block) : Facet != other.Facet ? Facet.CompareTo(other.Facet) : Event.CompareTo(other.Event);

    /// <summary>Writes the columns.</summary>
    public void CopyTo(Span<long> row) => (row[0], row[1], row[2], row[3]) = (Block, Facet, Event, Traits);
}
