using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dragoman.Cli.Output;

/// <summary>Named values of one thing: aligned lines for people, or one JSON object on a line. Absent is absent in both.</summary>
internal sealed class FieldSheet
{
    private readonly List<(string Name, string Label, object? Value)> fields = [];

    /// <summary>Adds a text, a number or a list of texts.</summary>
    public void Add(string name, string label, object? value)
    {
        if (value is not (null or "" or string[] { Length: 0 })) fields.Add((name, label, value));
    }

    /// <summary>Writes the values.</summary>
    public void Write(TextWriter writer, bool json)
    {
        if (json) writer.WriteLine(Json());
        else foreach (var (_, label, value) in fields) writer.WriteLine($"{label,-9} {(value is string[] list ? string.Join(", ", list) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture))}");
    }

    private string Json()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            foreach (var (name, _, value) in fields)
            {
                writer.WritePropertyName(name);
                if (value is double number) writer.WriteNumberValue(Math.Round(number, 4));
                else if (value is string[] list) WriteList(writer, list);
                else writer.WriteStringValue((string?)value);
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteList(Utf8JsonWriter writer, string[] list)
    {
        writer.WriteStartArray();
        foreach (var item in list) writer.WriteStringValue(item);
        writer.WriteEndArray();
    }
}
