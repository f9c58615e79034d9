using System.Globalization;
using System.Text;

namespace Dragoman.Record.Tests.Export;

/// <summary>Reads iCalendar as strictly as RFC 5545 is written: line ends, lengths, folding, nesting, properties that must be there once, escapes.</summary>
internal static class StrictCalendar
{
    private static readonly string[] TextProperties = ["SUMMARY", "DESCRIPTION", "LOCATION"];

    /// <summary>The properties of each VEVENT by name with parameters, texts unescaped.</summary>
    public static List<Dictionary<string, string>> Entries(string text)
    {
        var entries = new List<Dictionary<string, string>>();
        var calendar = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        var components = 0;
        foreach (var line in Unfold(text))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            Assert.True(colon > 0, $"no property: {line}");
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            Assert.All(name, c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '-' or ';' or '=', $"no name: {name}"));
            if (name == "BEGIN")
            {
                Assert.Equal(value == "VCALENDAR" ? 0 : 1, Math.Min(open.Count, 1));
                if (open.Count == 1) components++;
                if (value == "VEVENT") entries.Add(new Dictionary<string, string>(StringComparer.Ordinal));
                open.Push(value);
            }
            else if (name == "END")
            {
                Assert.Equal(open.Pop(), value);
                if (value == "VEVENT") AssertEntry(entries[^1]);
            }
            else if (open.Peek() == "VEVENT")
            {
                entries[^1].Add(name, TextProperties.Contains(name, StringComparer.Ordinal) ? Unescape(value) : value);
            }
            else if (open.Peek() == "VCALENDAR")
            {
                calendar.Add(name, value);
            }
        }

        Assert.Empty(open);
        Assert.True(components > 0, "a calendar must hold a component");
        Assert.Equal("2.0", calendar["VERSION"]);
        Assert.True(calendar.ContainsKey("PRODID"));
        Assert.Equal(entries.Count, entries.Select(entry => entry["UID"]).Distinct(StringComparer.Ordinal).Count());
        return entries;
    }

    private static List<string> Unfold(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = new List<string>();
        foreach (var line in text[..^2].Split("\r\n"))
        {
            Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, $"longer than 75 octets: {line}");
            Assert.DoesNotContain(line, c => char.IsControl(c) && c != '\t');
            if (line.StartsWith(' ')) lines[^1] += line[1..];
            else lines.Add(line);
        }

        return lines;
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.False(value[i] is ',' or ';', $"not escaped: {value}");
            if (value[i] != '\\')
            {
                text.Append(value[i]);
                continue;
            }

            Assert.True(++i < value.Length && value[i] is '\\' or ';' or ',' or 'n' or 'N', $"no escape: {value}");
            text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }

    private static void AssertEntry(Dictionary<string, string> entry)
    {
        Assert.NotEmpty(entry["UID"]);
        Assert.True(DateTime.TryParseExact(entry["DTSTAMP"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), entry["DTSTAMP"]);
        var start = Day(entry["DTSTART;VALUE=DATE"]);
        if (entry.TryGetValue("DTEND;VALUE=DATE", out var end)) Assert.True(Day(end) > start);
        Assert.Contains(entry["STATUS"], (string[])["TENTATIVE", "CONFIRMED", "CANCELLED"]);
        if (entry.TryGetValue("URL", out var url)) Assert.True(Uri.IsWellFormedUriString(url, UriKind.Absolute), url);
        if (!entry.TryGetValue("GEO", out var place)) return;
        var degrees = place.Split(';').Select(part => double.Parse(part, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(2, degrees.Count);
        Assert.InRange(degrees[0], -90, 90);
        Assert.InRange(degrees[1], -180, 180);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);
}
