using System.Text.Json.Serialization;

namespace Dragoman.Reading.Watching;

/// <summary>How the file of a state is read and written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, WriteIndented = true)]
[JsonSerializable(typeof(WatchFile))]
internal sealed partial class WatchFileContext : JsonSerializerContext;
