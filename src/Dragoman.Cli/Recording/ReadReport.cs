using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Reading;
using Dragoman.Record.Articles;

namespace Dragoman.Cli.Recording;

/// <summary>What became of each input, for <c>--report FILE</c>.</summary>
internal sealed class ReadReport
{
    private readonly List<Line> lines = [];

    /// <summary>Notes an article that was taken into the record, or was there.</summary>
    public void Add(ReadResult result, AddOutcome outcome, string? articleId, int events, bool coded) =>
        lines.Add(new Line(result.Input, outcome switch { AddOutcome.Added => "new", AddOutcome.NewVersion => "changed", _ => "unchanged" }, articleId, events, coded, null));

    /// <summary>Notes an input that gave no article.</summary>
    public void Add(ReadResult result) => lines.Add(new Line(result.Input, "failed", null, 0, false, result.Failure!.Reason));

    /// <summary>Writes the report as one JSON object.</summary>
    public void Write(string file, ReadSummary summary)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("new", summary.Added);
        json.WriteNumber("changed", summary.NewVersions);
        json.WriteNumber("unchanged", summary.Unchanged);
        json.WriteNumber("not_coded", summary.NotCoded);
        json.WriteNumber("failed", summary.Failed);
        json.WriteNumber("events", summary.Events);
        json.WriteStartArray("inputs");
        foreach (var line in lines) Write(json, line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Line line)
    {
        json.WriteStartObject();
        json.WriteString("input", line.Input);
        json.WriteString("outcome", line.Outcome);
        if (line.ArticleId is not null) json.WriteString("article", line.ArticleId);
        if (line.Outcome is "new" or "changed")
        {
            json.WriteNumber("events", line.Events);
            if (!line.Coded) json.WriteBoolean("not_coded", true);
        }

        if (line.Reason is not null) json.WriteString("reason", line.Reason);
        json.WriteEndObject();
    }

    private sealed record Line(string Input, string Outcome, string? ArticleId, int Events, bool Coded, string? Reason);
}
