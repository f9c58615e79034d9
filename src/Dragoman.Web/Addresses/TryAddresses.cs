using System.Globalization;
using Dragoman.Domain;
using Dragoman.Web.Pages;
using Dragoman.Web.Safety;
using Dragoman.Web.Trying;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The address of "try it". A text is posted and the answer leads to an address that holds it, so that it can be shared; nothing is kept here.</summary>
internal static class TryAddresses
{
    /// <summary>The longest packed text that an address may hold: browsers, proxies and this server all take it.</summary>
    private const int LongestPacked = 6000;
    private const int LongestAddress = 2000;

    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        Rendered.Get(application, "/try", ShowAsync).RequireRateLimiting(RateLimits.Coding);
        application.MapPost("/try", PostAsync).RequireRateLimiting(RateLimits.Coding);
    }

    /// <summary>The address of a text's coding; null for a text too long for one.</summary>
    public static string? Shared(TriedText tried)
    {
        var asked = tried.Address is { } address ? QueryString.Create("address", address) : PackedText.Of(tried.Text) is { Length: <= LongestPacked } packed ? QueryString.Create("packed", packed) : default;
        if (!asked.HasValue) return null;
        return "/try" + (Day(tried.Published) is { } day ? asked.Add("published", day) : asked);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, WebOptions options)
    {
        if (options.Coder is null) return NoCoder();
        var query = context.Request.Query;
        if (query["address"].ToString() is { Length: > 0 } address)
        {
            var (published, problem) = Published(query["published"].ToString());
            if (problem is not null || address.Length > LongestAddress) return Page(options, new TriedText("", Address: address, Problem: problem ?? "This address is too long."));

            // Only the reader may make this machine ask another one, not a page elsewhere that links here.
            return Editing.ComesFromElsewhere(context)
                ? Page(options, new TriedText("", published, address, Problem: "This link asks to read the page below. See that you want this, then press “Code it”."))
                : Page(options, await PageFetching.ReadAsync(address, published, options.ReadAddress ?? PageFetching.FromNetwork, context.RequestAborted).ConfigureAwait(false));
        }

        if (query["packed"].ToString() is { Length: > 0 } packed)
            return Page(options, PackedText.Read(packed, TryPage.LongestText) is { } text ? Pasted(text, query["published"].ToString()) : new TriedText("", Problem: "The end of this address is missing or was changed; ask for it again, or paste the text."));
        return Page(options, Pasted(query["text"].ToString(), query["published"].ToString()));
    }

    private static async Task<IResult> PostAsync(HttpContext context, WebOptions options)
    {
        if (options.Coder is null) return NoCoder();
        if (!Editing.IsFromThisServer(context)) return Problems.Forbidden();
        if (!context.Request.HasFormContentType) return Problems.Refused("A form was expected.");
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var (published, problem) = Published(form["published"].ToString());
        var address = form["address"].ToString().Trim();
        var tried = address.Length > 0 ? new TriedText("", published, address) : Pasted(form["text"].ToString(), form["published"].ToString());
        if (problem is not null || tried.Problem is not null) return Page(options, tried with { Problem = tried.Problem ?? problem });
        if (address.Length == 0 && tried.Text.Length == 0) return Page(options, tried with { Problem = "Paste a text, or give the address of a page." });
        if (Shared(tried) is not { } shared) return Page(options, tried);
        context.Response.Headers.Location = shared;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static TriedText Pasted(string text, string day)
    {
        var (published, problem) = Published(day);
        text = text.ReplaceLineEndings("\n").Trim();
        return new TriedText(text, published, Problem: text.Length > TryPage.LongestText ? $"The text is longer than {TryPage.LongestText} characters; shorten it." : problem);
    }

    private static (DateOnly? Published, string? Problem) Published(string day) =>
        day.Length == 0 ? (null, null)
        : PartialDate.TryParse(day, out var date) && date is { IsSpan: false, Day: > 0 } ? (date.First, null)
        : (null, $"“{day}” is no day like 2025-04-16.");

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IResult NoCoder() => Problems.NotFound("No coder is loaded, so nothing can be tried here.");

    private static IResult Page(WebOptions options, TriedText tried) => Rendered.Page<TryPage>(new()
    {
        [nameof(TryPage.Tried)] = tried,
        [nameof(TryPage.Explained)] = tried is { Problem: null, Text.Length: > 0 } ? options.Coder!.Explain(new Article { Id = "try", Text = tried.Text, Published = tried.Published, Title = tried.Title, Source = tried.Source }) : null,
    });
}
