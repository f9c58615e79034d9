namespace Dragoman.Record.Sqlite;

/// <summary>What is counted of an outlet.</summary>
/// <param name="Articles">Articles that count.</param>
/// <param name="Samples">Those of them that are samples.</param>
/// <param name="Reports">Reports in them.</param>
/// <param name="Firsts">Events of which it gave the first report.</param>
/// <param name="Copies">Reports that repeat another outlet's sentence.</param>
internal readonly record struct SourceTally(int Articles = 0, int Samples = 0, int Reports = 0, int Firsts = 0, int Copies = 0)
{
    /// <summary>So many times as much, or as much less.</summary>
    public SourceTally Times(int number) => new(Articles * number, Samples * number, Reports * number, Firsts * number, Copies * number);
}
