namespace Dragoman.Record.Queries;

/// <summary>An outlet and what it reports.</summary>
/// <param name="Name">The outlet's name.</param>
/// <param name="Articles">Articles from it.</param>
/// <param name="Reports">Reports of events in these.</param>
/// <param name="FirstReports">Events of which it gave the first report.</param>
/// <param name="Copies">Reports that repeat what another outlet had told before, in the same words.</param>
/// <param name="Sample">True when all its articles are samples.</param>
public sealed record SourceSummary(string Name, int Articles, int Reports, int FirstReports, int Copies, bool Sample = false);
