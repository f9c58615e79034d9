using System.Globalization;
using System.Text;

namespace Dragoman.Record.Sqlite;

/// <summary>Whole numbers as a JSON list, which SQLite can go through too.</summary>
internal static class PackedNumbers
{
    public static string Write(IReadOnlyCollection<long> numbers)
    {
        var text = new StringBuilder("[", 2 + (numbers.Count * 8));
        foreach (var number in numbers) text.Append(number).Append(',');
        text.Length = Math.Max(1, text.Length - 1);
        return text.Append(']').ToString();
    }

    public static List<long> Read(ReadOnlySpan<char> text)
    {
        var numbers = new List<long>();
        foreach (var part in text[1..^1].Split(','))
        {
            if (text[1..^1][part] is { IsEmpty: false } number) numbers.Add(long.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return numbers;
    }
}
