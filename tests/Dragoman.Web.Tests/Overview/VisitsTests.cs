using System.Globalization;
using Dragoman.Record.Tests;
using Dragoman.Web.Overview;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Tests.Overview;

public sealed class VisitsTests
{
    private const long Now = 1_700_000_000;

    [Theory]
    [InlineData(null, null, "0-1700000000")]
    [InlineData("", null, "0-1700000000")]
    [InlineData("nonsense", null, "0-1700000000")]
    [InlineData("1-2-3", null, "0-1700000000")]
    [InlineData("-5--7", null, "0-1700000000")]
    [InlineData("0-1699999999", null, "0-1700000000")]
    [InlineData("0-1699998200", null, "0-1700000000")]
    [InlineData("0-1699998199", 1699998199L, "1699998199-1700000000")]
    [InlineData("1690000000-1699999000", 1690000000L, "1690000000-1700000000")]
    [InlineData("1690000000-1695000000", 1695000000L, "1695000000-1700000000")]
    [InlineData("1690000000-1800000000", 1690000000L, "1690000000-1700000000")]
    [InlineData("1800000000-1699999000", null, "0-1700000000")]
    public void AVisitEndsWithHalfAnHourOfQuiet(string? cookie, long? since, string kept)
    {
        var context = new DefaultHttpContext();
        if (cookie is not null) context.Request.Headers.Cookie = "dragoman-visit=" + cookie;
        Assert.Equal(since, Visits.Note(context, new FixedClock(DateTimeOffset.FromUnixTimeSeconds(Now)))?.ToUnixTimeSeconds());
        var set = Assert.Single(context.Response.Headers.SetCookie)!;
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"dragoman-visit={kept};"), set, StringComparison.Ordinal);
        Assert.Contains("httponly", set, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", set, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("private, no-cache", context.Response.Headers.CacheControl);
    }
}
