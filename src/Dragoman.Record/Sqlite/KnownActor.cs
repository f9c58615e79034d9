namespace Dragoman.Record.Sqlite;

/// <summary>What a connection remembers of a party.</summary>
internal sealed class KnownActor
{
    /// <summary>Key of its row.</summary>
    public required long Key { get; init; }

    /// <summary>Key of its facet.</summary>
    public required long Facet { get; init; }

    /// <summary>The office last stored.</summary>
    public string? Office { get; set; }

    /// <summary>The folded words by which it can be found, as far as they are known here.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts whose words are among <see cref="Words"/>.</summary>
    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);
}
