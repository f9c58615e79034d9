using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>Holds a record against what a process wrote to its log as finished.</summary>
internal static class FinishedWork
{
    /// <summary>Asserts that the record is sound and that nothing finished is missing.</summary>
    public static void IsIn(string file, string log)
    {
        IsSound(file);
        var articles = Rows(file, "SELECT id || ' ' || version FROM articles");
        var made = Rows(file, "SELECT id FROM corrections");
        var undone = Rows(file, "SELECT id FROM corrections WHERE undone_at IS NOT NULL");
        foreach (var line in Lines(log))
        {
            var (kind, what) = line.Split(' ', 2) is [var before, var after] ? (before, after) : (line, "");
            Assert.True((kind switch { "article" => articles, "made" => made, _ => undone }).Contains(what), $"lost: {line}");
        }
    }

    /// <summary>Asserts that the record opens and that every invariant holds.</summary>
    public static void IsSound(string file)
    {
        using var record = SqliteRecord.Open(file);
        Assert.Empty(record.Check());
    }

    /// <summary>The lines of a log that were written to their end.</summary>
    public static string[] Lines(string log)
    {
        var text = File.Exists(log) ? File.ReadAllText(log) : "";
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static HashSet<string> Rows(string file, string sql)
    {
        using var connection = StoreDump.Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read()) rows.Add(reader.GetString(0));
        return rows;
    }
}
