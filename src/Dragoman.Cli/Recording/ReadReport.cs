using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Reading;
using Dragoman.Record.Articles;

namespace Dragoman.Cli.Recording;

/// <summary>What became of each input, for <c>--report FILE</c>: written while the reading goes on, with the sums at the end.</summary>
/// <remarks>A reading that is stopped leaves a report of what it did up to then. Not safe on many threads.</remarks>
internal sealed class ReadReport : IDisposable
{
    private const int FlushAt = 64 * 1024;
    private readonly FileStream stream;
    private readonly Utf8JsonWriter json;
    private bool finished;

    /// <summary>Begins the report; what the file held before goes.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public ReadReport(string file)
    {
        stream = File.Create(file);
        json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("inputs");
    }

    /// <summary>Notes an article that was taken into the record, or was there.</summary>
    public void Add(ReadResult result, AddOutcome outcome, AddResult? stored, int events, bool coded)
    {
        Begin(result, outcome switch { AddOutcome.Added => "new", AddOutcome.NewVersion => "changed", _ => "unchanged" });
        if (stored is not null) json.WriteString("article", stored.ArticleId);
        if (outcome != AddOutcome.Unchanged)
        {
            json.WriteNumber("events", events);
            if (!coded) json.WriteBoolean("not_coded", true);
            if (stored?.Copies > 0) json.WriteNumber("copies", stored.Copies);
        }

        if (result.Notes.Length > 0)
        {
            json.WriteStartArray("notes");
            foreach (var note in result.Notes) json.WriteStringValue(note);
            json.WriteEndArray();
        }

        End();
    }

    /// <summary>Notes an input that gave no article.</summary>
    public void Add(ReadResult result)
    {
        Begin(result, "failed");
        json.WriteString("reason", result.Failure!.Reason);
        End();
    }

    /// <summary>Writes the sums; the report is then whole.</summary>
    /// <param name="summary">The sums.</param>
    /// <param name="stopped">True when the reading did not come to its end.</param>
    public void Finish(ReadSummary summary, bool stopped)
    {
        if (finished) return;
        finished = true;
        json.WriteEndArray();
        json.WriteNumber("new", summary.Added);
        json.WriteNumber("changed", summary.NewVersions);
        json.WriteNumber("unchanged", summary.Unchanged);
        json.WriteNumber("not_coded", summary.NotCoded);
        json.WriteNumber("failed", summary.Failed);
        json.WriteNumber("events", summary.Events);
        json.WriteNumber("copies", summary.Copies);
        if (stopped) json.WriteBoolean("stopped", true);
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        json.Dispose();
        stream.Dispose();
    }

    private void Begin(ReadResult result, string outcome)
    {
        json.WriteStartObject();
        json.WriteString("input", result.Input);
        json.WriteString("outcome", outcome);
    }

    private void End()
    {
        json.WriteEndObject();
        if (json.BytesPending > FlushAt) json.Flush();
    }
}
