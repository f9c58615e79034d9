namespace Dragoman.Record;

/// <summary>A record that cannot be opened, read or written. The message is one line for people: it names the file and says what to do.</summary>
public sealed class RecordException : Exception
{
    /// <summary>Tells a fault.</summary>
    /// <param name="path">The record's path as it was given.</param>
    /// <param name="fault">The kind of fault.</param>
    /// <param name="problem">What is wrong and what to do, without the path.</param>
    /// <param name="inner">The store's own exception, where there is one.</param>
    public RecordException(string path, RecordFault fault, string problem, Exception? inner = null)
        : base($"{path}: {problem}", inner) => (RecordPath, Fault) = (path, fault);

    /// <summary>The record's path as it was given.</summary>
    public string RecordPath { get; }

    /// <summary>The kind of fault.</summary>
    public RecordFault Fault { get; }
}
