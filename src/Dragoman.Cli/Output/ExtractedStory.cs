using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Reading;

namespace Dragoman.Cli.Output;

/// <summary>One story as <c>dragoman extract</c> prints it.</summary>
internal static class ExtractedStory
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line of JSON: the fields that are known, and below <c>origins</c> where each came from.</summary>
    public static string ToJson(ReadResult result)
    {
        var article = result.Article ?? throw new ArgumentException("the result holds no article", nameof(result));
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Options))
        {
            json.WriteStartObject();
            Write("file", result.Input);
            Write("title", article.Title);
            Write("text", article.Text);
            Write("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Write("modified", article.Modified?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Write("source", article.Source);
            Write("author", article.Author);
            Write("url", article.Url);
            Write("language", article.Language);
            if (article.Sample) json.WriteBoolean("sample", true);
            json.WriteStartObject("origins");
            foreach (var (field, origin) in result.Origins) json.WriteString(field, origin);
            json.WriteEndObject();
            json.WriteEndObject();

            void Write(string name, string? value)
            {
                if (value is not null) json.WriteString(name, value);
            }
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }
}
