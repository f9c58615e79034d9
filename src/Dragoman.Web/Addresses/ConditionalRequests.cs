using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dragoman.Record;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Addresses;

/// <summary>Answers "nothing has changed" to who asks again for what he has, without making it anew (RFC 9110, 13).</summary>
/// <remarks>
/// An answer follows from its address, the record, this start of the program, the day, and who asks. The tag is a hash of all these, taken before
/// the answer is made: a change in between makes the tag older than the answer, never newer. Assets have tags of their own, and the first page has none, since it notes the visit.
/// </remarks>
internal sealed class ConditionalRequests
{
    private readonly byte[] start = RandomNumberGenerator.GetBytes(16);

    /// <summary>The step.</summary>
    public Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || request.Path == "/" || request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)) return next(context);
        var services = context.RequestServices;
        if (services.GetRequiredService<IEventRecord>().ChangeNumber() is not { } change) return next(context);
        var tag = Tag(request, change, services.GetRequiredService<WebOptions>().Clock.GetUtcNow());
        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified)) return Task.CompletedTask;
            var headers = context.Response.Headers;
            if (headers.CacheControl.Count > 0) return Task.CompletedTask;
            headers.ETag = tag;
            headers.CacheControl = "private, no-cache";
            headers.Vary = "Cookie, Accept";
            return Task.CompletedTask;
        });
        if (!request.Headers.IfNoneMatch.Any(known => known is not null && known.Split(',').Any(one => one.Trim() == tag))) return next(context);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private string Tag(HttpRequest request, long change, DateTimeOffset now)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(start);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{change}\n{now:yyyyMMdd}\n{request.Headers.Cookie}\n{request.Headers.Accept}\n{request.Headers["Sec-Fetch-Site"]}\n{request.Host}\n{request.Path}{request.QueryString}")));
        return $"W/\"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8))}\"";
    }
}
