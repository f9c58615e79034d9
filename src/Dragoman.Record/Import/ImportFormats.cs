namespace Dragoman.Record.Import;

/// <summary>The forms in which events come into the record from elsewhere.</summary>
public static class ImportFormats
{
    /// <summary>The language code of imported rows, which hold no text in any language (ISO 639-2: no linguistic content), so that no coder takes them for news.</summary>
    public const string NoLanguage = "zxx";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["jsonl", "csv", "icews", "polecat", "gdelt"];

    /// <summary>A form ready to read one file; null for a name that is none.</summary>
    public static IImportFormat? Create(string name) => name switch
    {
        "jsonl" => new HandCodedLines(),
        "csv" => new HandCodedTable(),
        "icews" => new RowImport(new IcewsRows()),
        "polecat" => new RowImport(new PolecatRows()),
        "gdelt" => new RowImport(new GdeltRows()),
        _ => null,
    };
}
