using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Dates;

/// <summary>At the ends of the calendar there is no day before or after: nothing is dated there, and nothing fails.</summary>
public sealed class FarDateTests
{
    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-01")]
    [InlineData("9990-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-31")]
    public void Every_kind_of_date_is_coded(string published)
    {
        string[] dates =
        [
            "on Monday", "tomorrow", "yesterday", "next week", "last week", "next month", "next year", "last year", "in two decades", "ten years ago", "next weekend", "last summer", "this winter", "in December", "on 31 December", "on 1 January",
            "in 2027", "from Friday to Sunday", "between 30 December and 2 January", "in early January", "at the end of the year", "overnight", "two days later", "in the first week of January", "over the next three months", "since 1989", "since Friday",
        ];
        foreach (var date in dates)
        {
            foreach (var verb in (string[])["attacked", "will attack", "has attacked"])
            {
                var coded = BuiltInCoder.Instance.Code(new Article { Id = "1", Text = $"Chad {verb} Niger {date}, and Mali condemned Chad on Tuesday.", Published = DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture) });
                Assert.NotEmpty(coded);
            }
        }
    }
}
