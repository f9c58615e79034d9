using System.Text;
using Dragoman.Record;
using Dragoman.Record.Queries;
using Dragoman.Web.Addresses;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Api;

/// <summary>A list of events of any length as JSON Lines, written as it is found; memory does not grow with it.</summary>
internal static class EventStream
{
    /// <summary>Writes the list that the request asks for.</summary>
    public static async Task WriteAsync(HttpContext context, IEventRecord record)
    {
        var filters = EventFilters.Read(context.Request.Query);
        if (!filters.Problems.IsEmpty)
        {
            await Problems.Refused(filters.Problems[0]).ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = "application/jsonl; charset=utf-8";
        var lines = new StringBuilder();
        foreach (var page in record.Pages(filters.Query))
        {
            foreach (var found in page.Events) lines.Append(ApiJson.Line(found)).Append('\n');
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(lines.ToString()), context.RequestAborted).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            lines.Clear();
        }
    }
}
