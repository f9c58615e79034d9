using System.Text.Json.Serialization;
using Dragoman.Domain.Json;

namespace Dragoman.Record.Corrections;

/// <summary>How a correction's parts stand in the store.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    Converters = [typeof(EventTypeConverter), typeof(EventStatusConverter), typeof(PartialDateConverter)])]
[JsonSerializable(typeof(EventChange))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class CorrectionJson : JsonSerializerContext;
