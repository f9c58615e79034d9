using System.Globalization;
using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Api;

/// <summary>Codes one article that a request brings, in the form of <c>docs/output.md</c>.</summary>
internal static class CodeOperation
{
    private const int LongestText = 20_000;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    /// <summary>Reads the article, codes it and answers with its events.</summary>
    public static async Task<IResult> AnswerAsync(HttpContext context, WebOptions options)
    {
        if (options.Coder is not { } coder) return Problems.NotFound("No coder is loaded, so nothing can be coded here.");
        if (!context.Request.HasJsonContentType()) return Problems.Unsupported("Send one article as application/json.");

        // A page elsewhere may send a form here, and no JSON; where the browser tells of such a page it is refused all the same.
        if (Editing.ComesFromElsewhere(context)) return Problems.Forbidden();
        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, Options, context.RequestAborted).ConfigureAwait(false);
            if (Read(document.RootElement, out var article) is { } fault) return Problems.Refused(fault);
            var coded = new CodedArticle(article!.Id, coder.Code(article));
            return Results.Text(JsonSerializer.Serialize(coded, DragomanJson.Contract.CodedArticle) + "\n", ApiJson.ContentType + "; charset=utf-8");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return Problems.Refused("The body is no JSON.");
        }
    }

    private static string? Read(JsonElement root, out Article? article)
    {
        article = null;
        if (root.ValueKind != JsonValueKind.Object) return "The body is no JSON object.";
        foreach (var field in root.EnumerateObject())
        {
            if (field.Name is not ("id" or "text" or "title" or "published" or "source" or "url")) continue;
            if (field.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)) return $"'{field.Name}' is no string.";
        }

        var text = Text("text");
        if (text is null) return "'text' is missing.";
        if (text.Length > LongestText) return $"'text' is longer than {LongestText} characters.";
        DateOnly? published = null;
        if (Text("published") is { Length: > 0 } day)
        {
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return "'published' is no date like 2025-04-17.";
            published = date;
        }

        article = new Article { Id = Text("id") ?? "1", Text = text, Title = Text("title"), Published = published, Source = Text("source"), Url = Text("url") };
        return null;

        string? Text(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
