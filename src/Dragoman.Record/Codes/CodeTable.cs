using System.Reflection;

namespace Dragoman.Record.Codes;

/// <summary>The tables of codes that the program carries: rows of cells, with tabs; lines that begin with # are comments.</summary>
internal static class CodeTable
{
    /// <summary>The rows of a table; a cell of - is empty.</summary>
    public static List<string[]> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"codes/{name}.tsv") ?? throw new InvalidOperationException($"the program lacks its table '{name}'");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add([.. line.Split('\t').Select(cell => cell == "-" ? "" : cell)]);
        }

        return rows;
    }
}
