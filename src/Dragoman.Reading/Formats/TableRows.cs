using System.Text;

namespace Dragoman.Reading.Formats;

/// <summary>The rows of a table of text. Not safe on many threads.</summary>
/// <param name="text">Where to read.</param>
/// <param name="separator">The separator; null to tell it by the heading row.</param>
/// <param name="maxLength">The most characters of a row.</param>
internal sealed class TableRows(TextReader text, char? separator, int maxLength)
{
    private char? separator = separator;

    /// <summary>True when a row was longer than allowed; there are no rows after it.</summary>
    public bool TooLong { get; private set; }

    /// <summary>The fields of the next row; null at the end.</summary>
    public List<string>? Next()
    {
        if (TooLong || text.Peek() < 0) return null;
        if (separator is null) return Heading();
        var fields = new List<string>();
        var field = new StringBuilder();
        var length = 0;
        var quoted = false;
        for (int read; (read = text.Read()) >= 0;)
        {
            var c = (char)read;
            if (++length > maxLength)
            {
                TooLong = true;
                return null;
            }

            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (text.Peek() == '"') field.Append((char)text.Read());
                else quoted = false;
            }
            else if (c == '"' && field.Length == 0) quoted = true;
            else if (c == separator) Close();
            else if (c == '\n') break;
            else if (c != '\r' || text.Peek() != '\n') field.Append(c);
        }

        Close();
        return fields;

        void Close()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }

    /// <summary>The heading row, which also tells the separator: the one that stands in it most often.</summary>
    private List<string> Heading()
    {
        var line = new StringBuilder();
        for (int read; line.Length < maxLength && (read = text.Read()) >= 0 && read != '\n';) line.Append((char)read);
        var heading = line.ToString().TrimEnd('\r');
        separator = new[] { ',', ';', '\t', '|' }.MaxBy(c => heading.Count(h => h == c));
        return [.. heading.Split(separator.Value).Select(name => name.Trim().Trim('"'))];
    }
}
