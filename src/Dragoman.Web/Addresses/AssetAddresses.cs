using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Dragoman.Web.Addresses;

/// <summary>Style sheet and icon, from within the program. Their addresses carry a mark of their content, so that browsers may keep them for good.</summary>
internal static class AssetAddresses
{
    private static readonly FrozenDictionary<string, (byte[] Content, string Kind, string Mark)> Assets =
        new[] { Load("tokens.css", "text/css; charset=utf-8"), Load("dragoman.css", "text/css; charset=utf-8"), Load("dragoman.svg", "image/svg+xml") }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Address of the colours, type and spacing that every style sheet uses.</summary>
    public static string Tokens => Address("tokens.css");

    /// <summary>Address of the style sheet.</summary>
    public static string Style => Address("dragoman.css");

    /// <summary>Address of the icon.</summary>
    public static string Icon => Address("dragoman.svg");

    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application) => application.MapMethods("/assets/{name}", [HttpMethods.Get, HttpMethods.Head], Serve);

    private static IResult Serve(string name, HttpContext context)
    {
        if (!Assets.TryGetValue(name, out var asset)) return Safety.Problems.NotFound();
        context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.Mark ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(asset.Content, asset.Kind, entityTag: new EntityTagHeaderValue($"\"{asset.Mark}\""));
    }

    private static string Address(string name) => $"/assets/{name}?v={Assets[name].Mark}";

    private static KeyValuePair<string, (byte[] Content, string Kind, string Mark)> Load(string name, string kind)
    {
        using var stream = typeof(AssetAddresses).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the program was built without {name}");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var content = copy.ToArray();
        return new(name, (content, kind, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6))));
    }
}
