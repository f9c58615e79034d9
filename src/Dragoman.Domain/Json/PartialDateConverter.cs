using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dragoman.Domain.Json;

/// <summary>Writes a <see cref="PartialDate"/> as its ISO 8601 text.</summary>
public sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("no date of the form 2025, 2025-04, 2025-04-16 or a span of two such");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
