using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>One JSON object a line, as <see cref="EventObject"/> has it: every field of the record. Nothing is left out.</summary>
public sealed class JsonLinesFormat : IEventFormat
{
    /// <inheritdoc/>
    public string ContentType => "application/jsonl; charset=utf-8";

    /// <inheritdoc/>
    public int LeftOut => 0;

    /// <inheritdoc/>
    public void Begin(TextWriter output)
    {
        // The first line is the first event.
    }

    /// <inheritdoc/>
    public void Write(TextWriter output, EventSummary found) => output.Write(EventObject.Text(EventObject.Of(found)) + "\n");

    /// <inheritdoc/>
    public void End(TextWriter output)
    {
        // The last line is the last event.
    }
}
