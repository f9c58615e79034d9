using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dragoman.Domain.Json;

/// <summary>What the compiler generates for <see cref="DragomanJson"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(EventTypeConverter), typeof(EventStatusConverter), typeof(PartialDateConverter)])]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(CodedArticle))]
[JsonSerializable(typeof(CodedEvent))]
[JsonSerializable(typeof(ImmutableArray<ActorReference>))]
internal sealed partial class ContractContext : JsonSerializerContext;
