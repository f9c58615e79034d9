using System.Net;
using Dragoman.Web.Pages;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The addresses by which who knows the password gets to make corrections, where other machines can reach the server.</summary>
internal static class SignInAddresses
{
    private const int LongestPassword = 1000;

    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        Rendered.Get(application, "/sign-in", (HttpContext context, WebOptions options) => IsAsked(options) ? Page(Back(context.Request.Query["back"]), null) : NotAsked());
        application.MapPost("/sign-in", SignInAsync);
        application.MapPost("/sign-out", SignOut);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, WebOptions options, SignIns signIns)
    {
        if (!IsAsked(options)) return NotAsked();
        if (!Editing.IsFromThisServer(context)) return Problems.Forbidden();
        if (!context.Request.HasFormContentType) return Problems.Refused("A form was expected.");
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var back = Back(form["back"]);
        var given = form["password"].ToString();
        switch (signIns.Try(context.Connection.RemoteIpAddress ?? IPAddress.None, given.Length > LongestPassword ? "" : given, out var ticket))
        {
            case SignIns.Outcome.Later:
                context.Response.Headers.RetryAfter = "900";
                return Problems.TooMany();
            case SignIns.Outcome.Wrong:
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Page(back, "This is not the password.");
            default:
                context.Response.Cookies.Append(SignIns.Cookie, ticket!, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", IsEssential = true });
                context.Response.Headers.Location = back;
                return Results.StatusCode(StatusCodes.Status303SeeOther);
        }
    }

    private static IResult SignOut(HttpContext context, SignIns signIns)
    {
        if (!Editing.IsFromThisServer(context)) return Problems.Forbidden();
        signIns.End(context.Request.Cookies[SignIns.Cookie]);
        context.Response.Cookies.Delete(SignIns.Cookie);
        context.Response.Headers.Location = "/events";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static bool IsAsked(WebOptions options) => options is { Editable: true, Password: not null } && !IPAddress.IsLoopback(options.Address);

    private static IResult NotAsked() => Problems.NotFound("Nobody needs to sign in here.");

    private static IResult Page(string back, string? problem) => Rendered.Page<SignInPage>(new() { [nameof(SignInPage.Back)] = back, [nameof(SignInPage.Problem)] = problem });

    // Only to pages of this server: "//host" and "/\host" would lead elsewhere.
    private static string Back(string? address) => address is ['/', not ('/' or '\\'), ..] && address.Length <= 500 && !address.Any(char.IsControl) ? address : "/events";
}
