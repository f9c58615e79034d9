using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dragoman.Domain.Json;

/// <summary>The JSON of the contract in <c>docs/output.md</c>, for every part of the program that reads or writes it.</summary>
/// <remarks>Snake case, no nulls, no empty lists, letters beyond ASCII as they are. Safe on many threads.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(EventTypeConverter), typeof(EventStatusConverter), typeof(PartialDateConverter)])]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(CodedArticle))]
[JsonSerializable(typeof(CodedEvent))]
[JsonSerializable(typeof(ImmutableArray<ActorReference>))]
public sealed partial class DragomanJson : JsonSerializerContext
{
    /// <summary>The contract, on one line.</summary>
    public static DragomanJson Contract { get; } = new(WithIndentation(false));

    /// <summary>The contract, indented for people.</summary>
    public static DragomanJson Indented { get; } = new(WithIndentation(true));

    private static JsonSerializerOptions WithIndentation(bool indented) => new(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        TypeInfoResolver = Default.WithAddedModifier(LeaveOutEmptyLists),
    };

    private static void LeaveOutEmptyLists(JsonTypeInfo info)
    {
        if (info.Type != typeof(CodedEvent)) return;
        foreach (var property in info.Properties)
        {
            if (property.PropertyType == typeof(ImmutableArray<string>) && property.Name == "topics")
                property.ShouldSerialize = static (_, value) => value is ImmutableArray<string> { IsDefaultOrEmpty: false };
            else if (property.PropertyType == typeof(ImmutableArray<ActorReference>))
                property.ShouldSerialize = static (_, value) => value is ImmutableArray<ActorReference> { IsDefaultOrEmpty: false };
        }
    }
}
