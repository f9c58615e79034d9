using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Overview;

/// <summary>Remembers, in the reader's own browser, when the first page was last looked at, so that it can tell what is new since.</summary>
/// <remarks>One cookie with two moments and nothing else: the end of the visit before, and the latest look. Looks less than half an hour apart are one visit.</remarks>
internal static class Visits
{
    /// <summary>The cookie that holds the days of the visits.</summary>
    public const string Cookie = "dragoman-visit";
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>Notes a look; gives the end of the visit before this one, null where there was none.</summary>
    public static DateTimeOffset? Note(HttpContext context, TimeProvider clock)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var (before, latest) = Read(context.Request.Cookies[Cookie], now);
        if (latest is { } look && now - look > (long)Pause.TotalSeconds) before = look;
        context.Response.Cookies.Append(Cookie, string.Create(CultureInfo.InvariantCulture, $"{before ?? 0}-{now}"), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
        });
        context.Response.Headers.CacheControl = "private, no-cache";
        return before is { } end ? DateTimeOffset.FromUnixTimeSeconds(end) : null;
    }

    private static (long? Before, long? Latest) Read(string? text, long now)
    {
        if (text?.Split('-') is not [var before, var latest]) return default;
        return (Moment(before), Moment(latest));

        long? Moment(string number) => long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 && seconds <= now ? seconds : null;
    }
}
