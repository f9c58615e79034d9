using System.Text.Json;
using AngleSharp.Dom;

namespace Dragoman.Reading.Metadata;

/// <summary>The article that a page describes in JSON-LD with the words of schema.org.</summary>
internal static class LinkedData
{
    private const string Origin = "json-ld";
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Offers what the page's JSON-LD says; broken JSON-LD says nothing.</summary>
    public static void Offer(PageMarks page, ArticleDraft draft)
    {
        foreach (var script in page.Scripts.Where(script => script.Matches("script[type='application/ld+json']")))
        {
            JsonDocument data;
            try
            {
                data = JsonDocument.Parse(script.TextContent, Lenient);
            }
            catch (JsonException)
            {
                continue;
            }

            using (data)
            {
                foreach (var article in Articles(data.RootElement, 0)) Offer(article, draft);
            }
        }
    }

    private static void Offer(JsonElement article, ArticleDraft draft)
    {
        draft.OfferTitle(Text(article, "headline"), Origin);
        draft.OfferPublished(Text(article, "datePublished"), Origin);
        draft.OfferSource(Text(article, "publisher"), Origin);
        draft.OfferModified(Text(article, "dateModified"), Origin);
        draft.OfferAuthor(Names(article, "author"), Origin);
        draft.OfferUrl(Text(article, "url") ?? Text(article, "mainEntityOfPage"), Origin);
        draft.OfferLanguage(Text(article, "inLanguage"), Origin);
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element, int depth)
    {
        if (depth > 8) yield break;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                foreach (var found in Articles(item, depth + 1)) yield return found;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(element)) yield return element;
            if (element.TryGetProperty("@graph", out var graph))
            {
                foreach (var found in Articles(graph, depth + 1)) yield return found;
            }
        }
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        var names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(Plain) : [Plain(type)];
        return names.Any(name => name is not null && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report"));
    }

    private static string? Names(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind != JsonValueKind.Array) return Text(element, name);
        var names = value.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.Object && one.TryGetProperty("name", out var inner) ? Plain(inner) : Plain(one)).Where(one => !string.IsNullOrWhiteSpace(one));
        return string.Join(", ", names);
    }

    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind == JsonValueKind.Object) value = value.TryGetProperty("name", out var inner) ? inner : value.TryGetProperty("@id", out var id) ? id : default;
        return Plain(value);
    }

    private static string? Plain(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? System.Net.WebUtility.HtmlDecode(value.GetString()) : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
