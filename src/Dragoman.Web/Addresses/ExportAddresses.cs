using System.Text;
using Dragoman.Record;
using Dragoman.Record.Export;
using Dragoman.Record.Queries;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The list of events as a file, with the filters of its page: <c>/events.csv?actor=AZE</c>.</summary>
internal static class ExportAddresses
{
    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application) => application.MapMethods("/events.{format}", [HttpMethods.Get], WriteAsync).RequireRateLimiting(RateLimits.Streams);

    /// <summary>The address of a list in a format.</summary>
    public static string Address(string format, EventQuery query) => $"/events.{format}{EventFilters.Text(query with { After = null })}";

    private static async Task WriteAsync(string format, HttpContext context, IEventRecord record, WebOptions options)
    {
        var home = new Uri(UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host));
        var reports = new ReportsAhead(record);
        var about = new ExportContext(options.Clock.GetUtcNow(), new Uri(UriHelper.GetEncodedUrl(context.Request)), id => new Uri(home, $"/events/{id}"), reports.Find);
        if (EventFormats.Create(format, about) is not { } writer)
        {
            await Problems.NotFound("There is no such format. Events come as " + string.Join(", ", EventFormats.Names) + ".").ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        var query = EventFilters.Read(context.Request.Query).Query;
        context.Response.ContentType = writer.ContentType;
        if (FileName(format) is { } file) context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        writer.Begin(text);
        foreach (var page in format == "atom" ? [record.Find(query)] : record.Pages(query))
        {
            foreach (var found in reports.Over(page.Events)) writer.Write(text, found);
            await SendAsync(context, text).ConfigureAwait(false);
        }

        writer.End(text);
        await SendAsync(context, text).ConfigureAwait(false);
    }

    /// <summary>The name under which a browser saves a list; null for what it shows itself.</summary>
    private static string? FileName(string format) => format switch
    {
        "csv" or "ics" or "geojson" => $"dragoman-events.{format}",
        "ical" => "dragoman-events.ics",
        "polecat" or "gdelt" => $"dragoman-{format}.tsv",
        "plover" => "dragoman-plover.jsonl",
        _ => null,
    };

    private static async Task SendAsync(HttpContext context, StringWriter text)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), context.RequestAborted).ConfigureAwait(false);
        text.GetStringBuilder().Clear();
    }
}
