using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Domain;

namespace Dragoman.Cli.Recording;

/// <summary>An article that was taken into the record, new or as a new version.</summary>
/// <param name="Article">The article.</param>
/// <param name="ArticleId">Its id in the record.</param>
/// <param name="IsNew">False for a new version of one that was there.</param>
/// <param name="Events">Number of events that it reports.</param>
/// <param name="Copies">Number of other articles in the record that print the same text.</param>
internal sealed record TakenArticle(Article Article, string ArticleId, bool IsNew, int Events, int Copies)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line of JSON; what is unknown is left out.</summary>
    public string ToJson()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            json.WriteStartObject();
            json.WriteString("outcome", IsNew ? "new" : "changed");
            json.WriteString("article", ArticleId);
            if (Article.Title is { } title) json.WriteString("title", title);
            if (Article.Source is { } source) json.WriteString("source", source);
            if (Article.Published is { } published) json.WriteString("published", published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (Article.Url is { } url) json.WriteString("url", url);
            if (Article.Language is { } language) json.WriteString("language", language);
            json.WriteNumber("events", Events);
            if (Copies > 0) json.WriteNumber("copies", Copies);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }
}
