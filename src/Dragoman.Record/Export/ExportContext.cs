using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>What a form says of its list as a whole, and where it learns more of an event than the list tells.</summary>
/// <param name="Written">When it is written.</param>
/// <param name="Self">The address of the list itself; null where it has none.</param>
/// <param name="EventAddress">Gives the address of an event's page; null where there are no pages.</param>
/// <param name="Find">Gives an event with its reports by its id; null leaves fields empty that only reports can fill (source, address).</param>
public sealed record ExportContext(DateTimeOffset Written, Uri? Self = null, Func<string, Uri>? EventAddress = null, Func<string, RecordedEvent?>? Find = null);
