using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Dragoman.Web.Addresses;

/// <summary>Style sheets, icon and charts, from within the program. Their addresses carry a mark of their content, so that browsers may keep them for good.</summary>
internal static class AssetAddresses
{
    private const string Packed = ".js.gz";

    private static readonly FrozenDictionary<string, Asset> Assets = ((IEnumerable<KeyValuePair<string, Asset>>)
        [Load("tokens.css", "text/css; charset=utf-8"), Load("dragoman.css", "text/css; charset=utf-8"), Load("charts.css", "text/css; charset=utf-8"), Load("dragoman.svg", "image/svg+xml"), .. Scripts()]).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Address of the colours, type and spacing that every style sheet uses.</summary>
    public static string Tokens => Address("tokens.css");

    /// <summary>Address of the style sheet.</summary>
    public static string Style => Address("dragoman.css");

    /// <summary>Address of the style sheet for charts and what stands in for them.</summary>
    public static string ChartStyle => Address("charts.css");

    /// <summary>Address of the icon.</summary>
    public static string Icon => Address("dragoman.svg");

    /// <summary>Address of the module that draws a kind of chart ("timeline", "network", "map"); null where the program was built without charts.</summary>
    public static string? Script(string chart) => Assets.ContainsKey(chart + ".js") ? Address(chart + ".js") : null;

    /// <summary>Names of the modules that charts share.</summary>
    public static IEnumerable<string> Shared => Assets.Keys.Where(IsShared);

    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application) => application.MapMethods("/assets/{name}", [HttpMethods.Get, HttpMethods.Head], Serve);

    private static IResult Serve(string name, HttpContext context)
    {
        if (!Assets.TryGetValue(name, out var asset)) return Safety.Problems.NotFound();
        context.Response.Headers.CacheControl = asset.IsNamedByContent || context.Request.Query["v"] == asset.Mark ? "public, max-age=31536000, immutable" : "no-cache";
        if (asset.Packed is null) return Results.Bytes(asset.Content, asset.Kind, entityTag: new EntityTagHeaderValue($"\"{asset.Mark}\""));
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var packed = context.Request.Headers.AcceptEncoding.Any(accepted => accepted?.Contains("gzip", StringComparison.OrdinalIgnoreCase) == true);
        if (packed) context.Response.Headers.ContentEncoding = "gzip";
        return Results.Bytes(packed ? asset.Packed : asset.Content, asset.Kind, entityTag: new EntityTagHeaderValue(packed ? $"\"{asset.Mark}-gz\"" : $"\"{asset.Mark}\""));
    }

    private static string Address(string name) => $"/assets/{name}?v={Assets[name].Mark}";

    // The build puts them in compressed, and the one that several share carries a mark of its content in its name.
    private static IEnumerable<KeyValuePair<string, Asset>> Scripts() =>
        typeof(AssetAddresses).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Packed, StringComparison.Ordinal)).Select(name =>
        {
            var packed = Read(name);
            using var unpacked = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var copy = new MemoryStream();
            unpacked.CopyTo(copy);
            var content = copy.ToArray();
            return new KeyValuePair<string, Asset>(name[..^3], new Asset(content, packed, "text/javascript; charset=utf-8", Mark(content), IsShared(name)));
        });

    private static KeyValuePair<string, Asset> Load(string name, string kind)
    {
        var content = Read(name);
        return new(name, new Asset(content, null, kind, Mark(content), IsNamedByContent: false));
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(AssetAddresses).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the program was built without {name}");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool IsShared(string name) => name.StartsWith("shared-", StringComparison.Ordinal);

    private static string Mark(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6));

    private sealed record Asset(byte[] Content, byte[]? Packed, string Kind, string Mark, bool IsNamedByContent);
}
