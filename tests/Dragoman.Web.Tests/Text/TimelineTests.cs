using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Queries;
using Dragoman.Web.Text;

namespace Dragoman.Web.Tests.Text;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("2025-04 CONSULT 2", "April 2025 +2-0")]
    [InlineData("2025-04 CONSULT 2|2025-04 AID 1|2025-04 ACCUSE 3|2025-04 ASSAULT 1|2025-04 STATE 9", "April 2025 +3-4")]
    [InlineData("2024-12 CONSULT 1|2025-02 REJECT 1", "December 2024 +1-0|January 2025 +0-0|February 2025 +0-1")]
    [InlineData("2020-01 CONSULT 1|2025-01 CONSULT 1", "2020 +1-0|2021 +0-0|2022 +0-0|2023 +0-0|2024 +0-0|2025 +1-0")]
    [InlineData("2024-00 CONSULT 1|2024-05 CONSULT 1", "2024 +2-0")]
    public void MonthsBecomeBarsWithoutGaps(string counts, string expected) => Assert.Equal(expected, Told(TimelineBar.Of(Read(counts))));

    [Theory]
    [InlineData("", "")]
    [InlineData("2024-12 CONSULT 1|2025-02 REJECT 1", "December 2024 +1-0|February 2025 +0-1")]
    [InlineData("2024-00 CONSULT 1|2024-05 CONSULT 1|2024-05 AID 1", "2024 +1-0|May 2024 +2-0")]
    [InlineData("1990-01 CONSULT 1|2025-01 CONSULT 1", "January 1990 +1-0|January 2025 +1-0")]
    public void ATableHasRowsForWhatThereIs(string counts, string expected) => Assert.Equal(expected, Told(TimelineBar.Rows(Read(counts))));

    [Fact]
    public void ATableOfTooManyMonthsIsOneOfYears()
    {
        var counts = string.Join('|', Enumerable.Range(0, 241).Select(month => string.Create(CultureInfo.InvariantCulture, $"{2000 + (month / 12)}-{(month % 12) + 1:00} CONSULT 1")));
        Assert.Equal(21, TimelineBar.Rows(Read(counts)).Length);
        Assert.Equal(240, TimelineBar.Rows(Read(counts[..counts.LastIndexOf('|')])).Length);
    }

    private static string Told(ImmutableArray<TimelineBar> bars) =>
        string.Join('|', bars.Select(bar => string.Create(CultureInfo.InvariantCulture, $"{bar.Label} +{bar.Cooperation}-{bar.Conflict}")));

    private static ImmutableArray<MonthCount> Read(string counts) =>
        [.. counts.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(text => text.Split(' ')).Select(parts => new MonthCount(
            int.Parse(parts[0][..4], CultureInfo.InvariantCulture), int.Parse(parts[0][5..], CultureInfo.InvariantCulture),
            EventTypeNames.TryParse(parts[1], out var type) ? type : throw new ArgumentException("no type", nameof(counts)), int.Parse(parts[2], CultureInfo.InvariantCulture)))];
}
