using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>A form in which events leave the record. Written once from beginning to end; not safe on many threads.</summary>
public interface IEventFormat
{
    /// <summary>The media type.</summary>
    string ContentType { get; }

    /// <summary>Number of events so far that the form cannot hold and that were left out; <c>docs/exports.md</c> tells which.</summary>
    int LeftOut { get; }

    /// <summary>Writes what stands before the first event.</summary>
    void Begin(TextWriter output);

    /// <summary>Writes one event, or nothing where the form cannot hold it.</summary>
    void Write(TextWriter output, EventSummary found);

    /// <summary>Writes what stands after the last event.</summary>
    void End(TextWriter output);
}
