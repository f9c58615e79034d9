using System.Globalization;
using System.Text.Json;
using Dragoman.Domain;

namespace Dragoman.Cli.Coding;

/// <summary>One line of the input of <c>dragoman code</c>: an article, or the reason why it is none.</summary>
/// <param name="Id">The document's id; the line's number where it has none that can be read.</param>
/// <param name="Article">The article; null where the line is none.</param>
/// <param name="Error">What is wrong with the line; null where nothing is.</param>
internal readonly record struct CodeRequest(string Id, Article? Article, string? Error)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <summary>Reads a line. Never throws.</summary>
    /// <param name="line">The line's bytes; null for a line longer than allowed.</param>
    /// <param name="number">The line's number, counted from 1.</param>
    /// <param name="maxBytes">The most bytes of a line, for the message.</param>
    public static CodeRequest Parse(byte[]? line, long number, int maxBytes)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        if (line is null) return new CodeRequest(id, null, $"the line is longer than {maxBytes / (1024 * 1024)} MiB");
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return new CodeRequest(id, null, "the line is no JSON object");
            if (document.RootElement.TryGetProperty("id", out var own) && own.ValueKind != JsonValueKind.Null)
            {
                if (own.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return new CodeRequest(id, null, "'id' is no string or number");
                var name = own.ValueKind == JsonValueKind.String ? own.GetString()! : own.GetRawText();
                if (name.Length == 0) return new CodeRequest(id, null, "'id' is empty; leave it out or give the document a name");
                id = name;
            }

            return Read(document.RootElement, id);
        }
        catch (JsonException e)
        {
            return new CodeRequest(id, null, $"the line is no JSON{(e.BytePositionInLine is { } at ? string.Create(CultureInfo.InvariantCulture, $" (byte {at + 1})") : "")}");
        }
        catch (InvalidOperationException)
        {
            return new CodeRequest(id, null, "a string of the line is no valid Unicode");
        }
    }

    private static CodeRequest Read(JsonElement root, string id)
    {
        if (!root.TryGetProperty("text", out var text)) return Wrong("'text' is missing");
        if (text.ValueKind != JsonValueKind.String) return Wrong("'text' is no string");
        string? fault = null;
        DateOnly? published = null;
        if (Optional("published") is { } day)
        {
            published = PublishedField.Read(day);
            if (published is null) fault = $"'published' is no date of the form 2025-04-17: '{Cut(day)}'";
        }

        GivenRelation? given = null;
        if (root.TryGetProperty("given", out var relation) && relation.ValueKind != JsonValueKind.Null)
        {
            (given, var wrong) = GivenField.Read(relation, text.GetString()!);
            fault = wrong ?? fault;
        }

        var article = new Article
        {
            Id = id,
            Text = text.GetString()!,
            Title = Optional("title"),
            Published = published,
            Source = Optional("source"),
            Url = Optional("url"),
            Language = Optional("language"),
            Given = given,
        };
        return fault is null ? new CodeRequest(id, article, null) : Wrong(fault);

        string? Optional(string name)
        {
            if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
            if (value.ValueKind == JsonValueKind.String) return value.GetString();
            fault = $"'{name}' is no string";
            return null;
        }

        CodeRequest Wrong(string reason) => new(id, null, reason);
    }

    private static string Cut(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
