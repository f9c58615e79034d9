using System.Text.Json.Nodes;
using Dragoman.Domain.Json;
using Dragoman.Web.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dragoman.Web.Safety;

/// <summary>Says why a request has no answer: as a page, and under <c>/api</c> as problem details (RFC 9457).</summary>
/// <param name="Status">The status code.</param>
/// <param name="Title">What is wrong.</param>
/// <param name="Detail">What to do.</param>
internal sealed record ProblemAnswer(int Status, string Title, string Detail) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (!httpContext.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ProblemPage.Title)] = Title, [nameof(ProblemPage.Advice)] = Detail };
            return new RazorComponentResult<ProblemPage>(parameters) { StatusCode = Status, PreventStreamingRendering = true }.ExecuteAsync(httpContext);
        }

        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "application/problem+json; charset=utf-8";
        var told = new JsonObject { ["type"] = "about:blank", ["title"] = Title, ["status"] = Status, ["detail"] = Detail };
        return httpContext.Response.WriteAsync(told.ToJsonString(DragomanJson.Contract.Options) + "\n", httpContext.RequestAborted);
    }
}
