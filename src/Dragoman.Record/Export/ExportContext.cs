namespace Dragoman.Record.Export;

/// <summary>What a calendar or a feed says of its list as a whole.</summary>
/// <param name="Written">When it is written.</param>
/// <param name="Self">The address of the list itself; null where it has none.</param>
/// <param name="EventAddress">Gives the address of an event's page; null where there are no pages.</param>
public sealed record ExportContext(DateTimeOffset Written, Uri? Self = null, Func<string, Uri>? EventAddress = null);
