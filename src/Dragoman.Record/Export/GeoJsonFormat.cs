using System.Text.Json.Nodes;
using Dragoman.Domain.Json;
using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>GeoJSON (RFC 7946): a feature for each event whose place has coordinates, with the fields of <see cref="JsonLinesFormat"/>. Other events are left out.</summary>
public sealed class GeoJsonFormat : IEventFormat
{
    private bool any;

    /// <inheritdoc/>
    public string ContentType => "application/geo+json; charset=utf-8";

    /// <inheritdoc/>
    public int LeftOut { get; private set; }

    /// <inheritdoc/>
    public void Begin(TextWriter output) => output.Write("""{"type":"FeatureCollection","features":[""");

    /// <inheritdoc/>
    public void Write(TextWriter output, EventSummary found)
    {
        if (found.Coded.Place is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            LeftOut++;
            return;
        }

        var feature = new JsonObject
        {
            ["type"] = "Feature",
            ["id"] = found.Id,
            ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(longitude, latitude) },
            ["properties"] = EventObject.Of(found),
        };
        output.Write(any ? ",\n" : "\n");
        output.Write(feature.ToJsonString(DragomanJson.Contract.Options));
        any = true;
    }

    /// <inheritdoc/>
    public void End(TextWriter output) => output.Write("\n]}\n");
}
