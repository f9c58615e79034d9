using System.Text;

namespace Dragoman.Record.Import;

/// <summary>The rows of comma-separated values (RFC 4180) with the lines on which they begin. Not safe on many threads.</summary>
/// <param name="input">The text.</param>
internal sealed class CommaTable(TextReader input)
{
    private const int LongestRow = 1 << 20;
    private long line = 1;

    /// <summary>A row; <paramref name="Fault"/> says why it cannot be used.</summary>
    /// <param name="Line">The line on which it begins.</param>
    /// <param name="Cells">Its cells.</param>
    /// <param name="Fault">Null for a sound row.</param>
    public readonly record struct Row(long Line, string[] Cells, string? Fault);

    /// <summary>The next row; null at the end.</summary>
    public Row? Next()
    {
        if (line == 1 && input.Peek() == '\uFEFF') _ = input.Read();
        if (input.Peek() < 0) return null;
        var (begun, cells, cell, quoted, length) = (line, new List<string>(), new StringBuilder(), false, 0);
        for (int read; (read = input.Read()) >= 0;)
        {
            var c = (char)read;
            if (c == '\n') line++;
            if (++length > LongestRow) return new Row(begun, [], SkipRest(quoted));
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (input.Peek() == '"') cell.Append((char)input.Read());
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == ',') Close();
            else if (c == '\n') break;
            else if (c != '\r' || input.Peek() != '\n') cell.Append(c);
        }

        Close();
        return new Row(begun, [.. cells], quoted ? "a quotation mark is not closed before the end of the file" : null);

        void Close()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }

    private string SkipRest(bool quoted)
    {
        while (input.Read() is >= 0 and var read && read != '\n')
        {
            // What is that long is no row; after the next line break another may begin.
        }

        line++;
        return quoted ? "the row is longer than a million characters; a quotation mark is probably not closed" : "the row is longer than a million characters";
    }
}
