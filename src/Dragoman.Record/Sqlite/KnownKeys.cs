namespace Dragoman.Record.Sqlite;

/// <summary>Keys of rows that are made once and never change or go, so that they need not be asked for again.</summary>
internal sealed class KnownKeys
{
    private const int Most = 200_000;

    /// <summary>Facets by kind and value.</summary>
    public Dictionary<(FacetKind Kind, string Value), long> Facets { get; } = [];

    /// <summary>Facets by kind and what articles write, before it is folded.</summary>
    public Dictionary<(FacetKind Kind, string Written), long> Written { get; } = [];

    /// <summary>Facets by kind and a number that stands for the value.</summary>
    public Dictionary<(FacetKind Kind, int Number), long> Numbered { get; } = [];

    /// <summary>Parties by code and name, with what is known of each.</summary>
    public Dictionary<(string Code, string Name), KnownActor> Actors { get; } = [];

    /// <summary>The blocks in which there are postings.</summary>
    public HashSet<long> Blocks { get; } = [];

    /// <summary>The newest bands of texts.</summary>
    public BandRuns Bands { get; } = new();

    /// <summary>Forgets what a transaction that failed may have made.</summary>
    public void Forget()
    {
        Facets.Clear();
        Written.Clear();
        Numbered.Clear();
        Actors.Clear();
        Blocks.Clear();
        Bands.Forget();
    }

    /// <summary>Keeps the memory within bounds; between transactions only.</summary>
    public void Trim()
    {
        if (Facets.Count > Most || Written.Count > Most || Actors.Count > Most) Forget();
    }
}
