namespace Dragoman.Record.Export;

/// <summary>The forms in which events leave the record, by the ending of a file's name.</summary>
public static class EventFormats
{
    /// <summary>All names: <c>csv</c>, <c>jsonl</c>, <c>geojson</c>, <c>ics</c>, <c>atom</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["csv", "jsonl", "geojson", "ics", "atom"];

    /// <summary>A form ready to be written; null for a name that is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="context">What the form says of the list as a whole.</param>
    public static IEventFormat? Create(string name, ExportContext context) => name switch
    {
        "csv" => new CsvFormat(),
        "jsonl" => new JsonLinesFormat(),
        "geojson" => new GeoJsonFormat(),
        "ics" => new CalendarFormat(context),
        "atom" => new AtomFormat(context),
        _ => null,
    };
}
