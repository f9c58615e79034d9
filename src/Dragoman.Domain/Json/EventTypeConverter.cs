using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dragoman.Domain.Json;

/// <summary>Writes an <see cref="EventType"/> in PLOVER's spelling: <c>CONSULT</c>.</summary>
public sealed class EventTypeConverter : JsonConverter<EventType>
{
    /// <inheritdoc/>
    public override EventType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EventTypeNames.TryParse(reader.GetString(), out var type) ? type : throw new JsonException("no PLOVER type");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EventType value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
}
