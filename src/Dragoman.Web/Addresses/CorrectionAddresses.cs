using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Corrections;
using Dragoman.Record.Identity;
using Dragoman.Web.Safety;
using Dragoman.Web.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>What the forms of an event's page send: corrections and their undoing. Nothing else changes the record.</summary>
internal static class CorrectionAddresses
{
    private const int LongestName = 100, LongestReason = 500;

    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        Rendered.Get(application, "/events/new", (HttpContext context) => Editing.IsOffered(context) ? Rendered.Page<Pages.AddEventPage>([]) : Problems.Forbidden());
        application.MapPost("/events/new", AddAsync);
        Post(application, "/events/{id}/change", (id, form) => NewCorrection.Changed(id, Change(form), Who(form), Why(form)));
        Post(application, "/events/{id}/merge", (id, form) => NewCorrection.Merge(id, OtherId(form), Who(form), Why(form)));
        Post(application, "/events/{id}/split", (_, form) => NewCorrection.Split([Text(form, "report", ContentId.Length) ?? ""], Who(form), Why(form)));
        Post(application, "/events/{id}/wrong", (_, form) => NewCorrection.Wrong([Text(form, "report", ContentId.Length) ?? ""], Who(form), Why(form)));
        application.MapPost("/events/{id}/undo", (string id, HttpContext context, IEventRecord record) => Guarded(id, context, form =>
        {
            if (!record.Undo(Text(form, "correction", ContentId.Length) ?? "", Who(form))) throw new ArgumentException("this correction was undone before", nameof(form));
        }));
    }

    private static void Post(IEndpointRouteBuilder application, string pattern, Func<string, IFormCollection, NewCorrection> read) =>
        application.MapPost(pattern, (string id, HttpContext context, IEventRecord record) => Guarded(id, context, form => record.Correct(read(id, form))));

    private static async Task<IResult> Guarded(string id, HttpContext context, Action<IFormCollection> correct)
    {
        if (!Editing.IsAllowed(context)) return Problems.Forbidden();
        if (!context.Request.HasFormContentType) return Problems.Refused("A form was expected.");
        try
        {
            correct(await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false));
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidDataException)
        {
            // The runtime adds the parameter's name to the message, which means nothing to a reader.
            var told = fault.Message.Split(" (Parameter", 2)[0];
            return Problems.Refused(char.ToUpperInvariant(told[0]) + told[1..] + ". Nothing was changed.");
        }

        context.Response.Headers.Location = $"/events/{Uri.EscapeDataString(id)}#corrections";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    // The new event's page is where the reader goes, so it answers apart from the other changes.
    private static async Task<IResult> AddAsync(HttpContext context, IEventRecord record, WebOptions options)
    {
        if (!Editing.IsAllowed(context)) return Problems.Forbidden();
        if (!context.Request.HasFormContentType) return Problems.Refused("A form was expected.");
        try
        {
            var (article, coded) = AddedEvent.Read(await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false), options.Clock.GetUtcNow());
            var added = record.Add(article, [coded]);
            context.Response.Headers.Location = $"/events/{record.FindArticle(added.ArticleId)!.Mentions[0].EventId}";
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }
        catch (ArgumentException fault)
        {
            var told = fault.Message.Split(" (Parameter", 2)[0];
            return Problems.Refused(char.ToUpperInvariant(told[0]) + told[1..] + ". Nothing was added.");
        }
    }

    private static EventChange Change(IFormCollection form)
    {
        var date = Text(form, "date", 30);
        var place = Text(form, "place", 200);
        var country = Text(form, "country", 3)?.ToUpperInvariant();
        return new EventChange
        {
            Type = Text(form, "type", 20) is { } type ? EventTypeNames.TryParse(type, out var known) ? known : throw new ArgumentException($"there is no type '{type}'", nameof(form)) : null,
            Status = Text(form, "status", 20) is { } status ? EventStatusNames.TryParse(status, out var stands) ? stands : throw new ArgumentException($"there is no status '{status}'", nameof(form)) : null,
            Date = date is null ? null : PartialDate.TryParse(date, out var day) ? day : throw new ArgumentException($"'{date}' is no date like 2025-04-16, 2025-04 or 2025", nameof(form)),
            WithoutDate = form["no-date"] == "yes",
            Place = place is null ? null : new EventPlace { Name = place, Country = country },
            WithoutPlace = form["no-place"] == "yes",
            Mode = form["no-mode"] == "yes" ? "" : Text(form, "mode", 30)?.ToLowerInvariant(),
            Actor = Text(form, "actor", 500) is { } actors ? PartyText.Read(actors) : null,
            Recipient = form["no-recipient"] == "yes" ? [] : Text(form, "recipient", 500) is { } recipients ? PartyText.Read(recipients) : null,
        };
    }

    // The other event may be given by its id or by the address of its page.
    private static string OtherId(IFormCollection form)
    {
        var text = Text(form, "other", 500) ?? throw new ArgumentException("name the other event", nameof(form));
        return text.Split('#', '?')[0].TrimEnd('/').Split('/')[^1];
    }

    /// <summary>Who makes a change.</summary>
    public static string Who(IFormCollection form) => Text(form, "who", LongestName) ?? throw new ArgumentException("say who corrects", nameof(form));

    private static string? Why(IFormCollection form) => Text(form, "why", LongestReason);

    /// <summary>A field without the space around it; null where it is empty.</summary>
    /// <exception cref="ArgumentException">It is too long.</exception>
    public static string? Text(IFormCollection form, string name, int longest)
    {
        var text = form[name].FirstOrDefault()?.Trim();
        return string.IsNullOrEmpty(text) ? null : text.Length <= longest ? text : throw new ArgumentException($"the field '{name}' is too long", nameof(form));
    }
}
