using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dragoman.Domain.Json;

/// <summary>Writes an <see cref="EventStatus"/> in lower case: <c>happened</c>.</summary>
public sealed class EventStatusConverter : JsonConverter<EventStatus>
{
    /// <inheritdoc/>
    public override EventStatus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EventStatusNames.TryParse(reader.GetString(), out var status) ? status : throw new JsonException("no status of an event");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EventStatus value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
}
