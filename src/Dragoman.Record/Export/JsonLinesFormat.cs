using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Domain.Json;
using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>One JSON object a line: the event of the output contract, after the record's own fields (id, sentence_text, reports, sources, sample, disputed).</summary>
public sealed class JsonLinesFormat : IEventFormat
{
    /// <inheritdoc/>
    public string ContentType => "application/jsonl; charset=utf-8";

    /// <inheritdoc/>
    public void Begin(TextWriter output)
    {
        // The first line is the first event.
    }

    /// <inheritdoc/>
    public void Write(TextWriter output, EventSummary found) => output.Write(Object(found).ToJsonString(DragomanJson.Contract.Options) + "\n");

    /// <inheritdoc/>
    public void End(TextWriter output)
    {
        // The last line is the last event.
    }

    internal static JsonObject Object(EventSummary found)
    {
        var json = new JsonObject { ["id"] = found.Id, ["sentence_text"] = found.Sentence, ["reports"] = found.Reports, ["sources"] = found.Sources };
        if (found.Sample) json["sample"] = true;
        if (found.Disputed) json["disputed"] = true;
        if (found.Corrected) json["corrected"] = true;
        foreach (var (name, value) in JsonSerializer.SerializeToNode(found.Coded, DragomanJson.Contract.CodedEvent)!.AsObject()) json[name] = value?.DeepClone();
        return json;
    }
}
