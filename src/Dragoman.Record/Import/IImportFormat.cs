namespace Dragoman.Record.Import;

/// <summary>A form in which events come into the record from elsewhere. For one file; not safe on many threads.</summary>
public interface IImportFormat
{
    /// <summary>True for data sets of others, false for events that people coded by hand for this record.</summary>
    bool IsExternal { get; }

    /// <summary>Reads events one by one; a row that cannot be used gives its reason, and the rest is read.</summary>
    /// <param name="input">The file's text, from its beginning.</param>
    IEnumerable<ImportResult> Read(TextReader input);
}
