namespace Dragoman.Domain.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-04-16", "2025-04-16", "2025-04-16")]
    [InlineData("2024-03/2025-01", "2024-03-01", "2025-01-31")]
    [InlineData("1999/2001", "1999-01-01", "2001-12-31")]
    public void Reads_and_writes_every_precision(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(DateOnly.Parse(first), date.First);
        Assert.Equal(DateOnly.Parse(last), date.Last);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("2025-1-1")]
    [InlineData("2025-04-16T10:00")]
    [InlineData("2025/2024")]
    [InlineData("2025/")]
    [InlineData("yesterday")]
    public void Refuses_what_is_no_date(string? text) => Assert.False(PartialDate.TryParse(text, out _));
}
