using System.Globalization;
using Dragoman.Coding.Dates;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Dates;

public sealed partial class DateExpressionFinderTests
{
    [Theory]
    [MemberData(nameof(Days))]
    [MemberData(nameof(Weekdays))]
    [MemberData(nameof(Months))]
    [MemberData(nameof(Years))]
    [MemberData(nameof(Ranges))]
    [MemberData(nameof(Distances))]
    [MemberData(nameof(Bounds))]
    [MemberData(nameof(NoDates))]
    public void TellsWhen(string published, string direction, string anchor, string text, string expected)
    {
        DateOnly? day = published == "-" ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var side = direction switch { "past" => DateDirection.Past, "future" => DateDirection.Future, "?" => DateDirection.Unknown, _ => throw new FormatException(direction) };
        PartialDate? told = anchor == "-" ? null : PartialDate.Parse(anchor);

        Assert.Equal(expected, DateTokens.Told(text, DateTokens.CutFine(text), day, side, told));
        Assert.Equal(expected, DateTokens.Told(text, DateTokens.CutCoarse(text), day, side, told));
    }

    /// <summary>Rows of "published | direction | anchor | sentence | words = date; words = date"; the first three may be left out where they are "2025-04-17 | past | -".</summary>
    private static TheoryData<string, string, string, string, string> Table(string rows)
    {
        var table = new TheoryData<string, string, string, string, string>();
        foreach (var row in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = row.Split('|', StringSplitOptions.TrimEntries);
            switch (cells.Length)
            {
                case 2: table.Add("2025-04-17", "past", "-", cells[0], cells[1]); break;
                case 4: table.Add(cells[0], cells[1], "-", cells[2], cells[3]); break;
                case 5: table.Add(cells[0], cells[1], cells[2], cells[3], cells[4]); break;
                default: throw new FormatException(row);
            }
        }

        return table;
    }
}
