using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dragoman.Domain.Json;

/// <summary>The JSON of the contract in <c>docs/output.md</c>, for every part of the program that reads or writes it.</summary>
/// <remarks>Snake case, no nulls, no empty lists, letters beyond ASCII as they are. Immutable and safe on many threads.</remarks>
public sealed class DragomanJson
{
    private DragomanJson(bool indented)
    {
        Options = new JsonSerializerOptions(ContractContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            TypeInfoResolver = ContractContext.Default.WithAddedModifier(LeaveOutEmptyLists),
        };
        Options.MakeReadOnly();
    }

    /// <summary>The contract, on one line.</summary>
    public static DragomanJson Contract { get; } = new(indented: false);

    /// <summary>The contract, indented for people.</summary>
    public static DragomanJson Indented { get; } = new(indented: true);

    /// <summary>The options behind the properties; read-only.</summary>
    public JsonSerializerOptions Options { get; }

    /// <summary>How an <see cref="Domain.Article"/> is read and written.</summary>
    public JsonTypeInfo<Article> Article => Of<Article>();

    /// <summary>How a <see cref="Domain.CodedArticle"/> is read and written.</summary>
    public JsonTypeInfo<CodedArticle> CodedArticle => Of<CodedArticle>();

    /// <summary>How a <see cref="Domain.CodedEvent"/> is read and written.</summary>
    public JsonTypeInfo<CodedEvent> CodedEvent => Of<CodedEvent>();

    private JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static void LeaveOutEmptyLists(JsonTypeInfo info)
    {
        if (info.Type != typeof(CodedEvent)) return;
        foreach (var property in info.Properties)
        {
            if (property.PropertyType == typeof(ImmutableArray<string>))
                property.ShouldSerialize = static (_, value) => value is ImmutableArray<string> { IsDefaultOrEmpty: false };
            else if (property.PropertyType == typeof(ImmutableArray<ActorReference>))
                property.ShouldSerialize = static (_, value) => value is ImmutableArray<ActorReference> { IsDefaultOrEmpty: false };
        }
    }
}
