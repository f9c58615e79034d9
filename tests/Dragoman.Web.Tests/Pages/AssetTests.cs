using System.IO.Compression;
using System.Net.Http.Headers;
using Dragoman.Web.Addresses;

namespace Dragoman.Web.Tests.Pages;

public sealed class AssetTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Fact]
    public void ChartsAreBuiltWhereNodeIs()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.SkipUnless(path.Any(folder => File.Exists(Path.Combine(folder, "npm")) || File.Exists(Path.Combine(folder, "npm.cmd"))), "there is no npm here to build charts with");
        foreach (var chart in (string[])["map", "network", "timeline"]) Assert.NotNull(AssetAddresses.Script(chart));
    }

    [Theory]
    [InlineData("map")]
    [InlineData("network")]
    [InlineData("timeline")]
    public async Task AChartIsSentPackedToThoseWhoTakeIt(string chart)
    {
        Assert.SkipWhen(AssetAddresses.Script(chart) is null, "the program was built without charts");
        var address = new Uri(AssetAddresses.Script(chart)!, UriKind.Relative);
        using var plain = await served.Client.GetAsync(address, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(served.Address, address));
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var packed = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("gzip", Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.Contains("immutable", packed.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Accept-Encoding", Assert.Single(packed.Headers.Vary));
        await using var unpacked = new GZipStream(await packed.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress);
        using var text = new StreamReader(unpacked);
        Assert.Equal(await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await text.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
    }

    [Fact]
    public async Task APageWithItsChartIsSmall()
    {
        Assert.SkipWhen(AssetAddresses.Script("timeline") is null, "the program was built without charts");
        using var client = new HttpClient { BaseAddress = served.Address };
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        var sum = 0;
        var shared = AssetAddresses.Shared.Select(name => "/assets/" + name);
        foreach (var address in (string[])["/actors/ARM", AssetAddresses.Style, AssetAddresses.ChartStyle, AssetAddresses.Icon, AssetAddresses.Script("timeline")!, .. shared])
            sum += (await client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Length;
        Assert.True(sum < 300_000, $"{sum} bytes");
    }
}
