using Dragoman.Web.Overview;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Dragoman.Web.Addresses;

/// <summary>Marks an address whose answers follow from the address, the record and the day alone for everybody who has not signed in, so that one may be made once and given to many.</summary>
internal sealed class SameForAll
{
    /// <summary>The mark of most.</summary>
    public static readonly SameForAll Mark = new(isDear: false);

    /// <summary>The mark of those that count much of the record.</summary>
    public static readonly SameForAll Dear = new(isDear: true);
    private const int LongestAddress = 2000;

    private SameForAll(bool isDear) => IsDear = isDear;

    /// <summary>True where making an answer takes long.</summary>
    public bool IsDear { get; }

    /// <summary>The address under which the answer to a request is kept; null where it must be made for this request.</summary>
    /// <remarks>The only cookie that may come along is that of visits, which no marked page looks at: any other may be a ticket.</remarks>
    public static string? Address(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<SameForAll>() is null) return null;
        if (request.Headers.Authorization.Count > 0 || request.Headers.Range.Count > 0 || (request.Headers.Cookie.Count > 0 && request.Cookies.Any(cookie => cookie.Key != Visits.Cookie))) return null;
        var address = UriHelper.GetEncodedUrl(request);
        return address.Length <= LongestAddress ? address : null;
    }

    /// <summary>Makes the answer without sending any of it, and keeps it where it is a plain success with no header of its own but its kind.</summary>
    public static async Task<KeptAnswers.Answer> MakeAsync(HttpContext context, RequestDelegate next, KeptAnswers kept, KeptAnswers.State state, string address)
    {
        var response = context.Response;
        var before = response.Headers.Count;
        var body = response.Body;
        using var made = new MemoryStream();
        response.Body = made;
        try
        {
            await next(context).ConfigureAwait(false);
            await response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            response.Body = body;
        }

        // The renderer adds what only a script of its own would read.
        response.Headers.Remove("blazor-enhanced-nav");
        var answer = new KeptAnswers.Answer(response.ContentType, made.ToArray());
        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.Count == before + (response.ContentType is null ? 0 : 1) + (response.ContentLength is null ? 0 : 1)) kept.Keep(state, address, answer);
        return answer;
    }

    /// <summary>Sends an answer.</summary>
    public static Task SendAsync(HttpContext context, KeptAnswers.Answer answer)
    {
        if (answer.Body.Length == 0) return Task.CompletedTask;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        return context.Response.Body.WriteAsync(answer.Body, context.RequestAborted).AsTask();
    }
}
