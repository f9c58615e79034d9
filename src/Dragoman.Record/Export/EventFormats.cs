using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>The forms in which events leave the record, by the ending of a file's name.</summary>
public static class EventFormats
{
    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["csv", "jsonl", "plover", "polecat", "gdelt", "geojson", "ics", "atom"];

    /// <summary>A form ready to be written; null for a name that is none.</summary>
    /// <param name="name">The name; <c>ical</c> is another for <c>ics</c>.</param>
    /// <param name="context">What the form says of the list as a whole.</param>
    public static IEventFormat? Create(string name, ExportContext context) => name switch
    {
        "csv" => new CsvFormat(),
        "jsonl" => new JsonLinesFormat(),
        "plover" => new PloverFormat(context),
        "polecat" => new PolecatFormat(context),
        "gdelt" => new GdeltFormat(context),
        "geojson" => new GeoJsonFormat(),
        "ics" or "ical" => new CalendarFormat(context),
        "atom" => new AtomFormat(context),
        _ => null,
    };

    /// <summary>Writes a whole list, event by event.</summary>
    public static void WriteAll(this IEventFormat format, TextWriter output, IEnumerable<EventSummary> events)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(events);
        format.Begin(output);
        foreach (var found in events) format.Write(output, found);
        format.End(output);
    }
}
