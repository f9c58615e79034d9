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
/// <param name="kept">What was made before and is given again to everybody, see <see cref="SameForAll"/>.</param>
internal sealed class ConditionalRequests(KeptAnswers kept)
{
    private readonly SemaphoreSlim dear = new(Math.Max(1, Environment.ProcessorCount / 2)), searches = new(Math.Max(2, Environment.ProcessorCount));
    private readonly byte[] start = RandomNumberGenerator.GetBytes(16);

    /// <summary>The step.</summary>
    public Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || request.Path == "/" || request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)) return next(context);
        var services = context.RequestServices;
        if (services.GetRequiredService<IEventRecord>().ChangeNumber() is not { } change) return next(context);
        var now = services.GetRequiredService<WebOptions>().Clock.GetUtcNow();
        var tag = Tag(request, change, now);
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
        if (!request.Headers.IfNoneMatch.Any(known => known is not null && known.Split(',').Any(one => one.Trim() == tag)))
        {
            if (SameForAll.Address(context) is not { } address) return next(context);
            var state = new KeptAnswers.State(change, DateOnly.FromDateTime(now.UtcDateTime));
            return kept.Find(state, address) is { } answer ? SameForAll.SendAsync(context, answer) : MakeInTurnAsync(context, next, state, address);
        }

        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    // If many made dear pages or searched for words at once, no cheap page could be made meanwhile; those that are cheap wait for no turn.
    private async Task MakeInTurnAsync(HttpContext context, RequestDelegate next, KeptAnswers.State state, string address)
    {
        var turn = context.GetEndpoint()?.Metadata.GetMetadata<SameForAll>() is { IsDear: true } ? dear : context.Request.Query.ContainsKey("text") ? searches : null;
        KeptAnswers.Answer answer;
        if (turn is not null) await turn.WaitAsync(context.RequestAborted).ConfigureAwait(false);
        try
        {
            // Another reader may have asked for the same in the meantime.
            answer = kept.Find(state, address) ?? await SameForAll.MakeAsync(context, next, kept, state, address).ConfigureAwait(false);
        }
        finally
        {
            turn?.Release();
        }

        // A reader on a slow line keeps nobody else waiting.
        await SameForAll.SendAsync(context, answer).ConfigureAwait(false);
    }

    private string Tag(HttpRequest request, long change, DateTimeOffset now)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(start);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{change}\n{now:yyyyMMdd}\n{request.Headers.Cookie}\n{request.Headers.Accept}\n{request.Headers["Sec-Fetch-Site"]}\n{request.Host}\n{request.Path}{request.QueryString}")));
        return $"W/\"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8))}\"";
    }
}
