using System.IO.Compression;
using System.Text;

namespace Dragoman.Reading.Tests.Fetching;

/// <summary>Feeds with teasers, lists of feeds and sitemaps, against a real server on this machine.</summary>
public sealed class ListedPagesTests : IDisposable
{
    private const string Story = "The foreign ministers of Norway and Chile met in Oslo on Monday and signed an agreement on fisheries, the two ministries said after the talks.";
    private readonly LoopbackServer server = new();
    private readonly JumpingClock clock = new();

    private ReadOptions Here => new() { AllowPrivateNetworks = true, Clock = clock, FetchPatience = TimeSpan.FromSeconds(5) };

    public void Dispose() => server.Dispose();

    [Fact]
    public void ThePageBehindATeaserIsFetched()
    {
        server.On("/feed", "application/rss+xml", Feed("/a"));
        server.On("/a", "text/html", Page("Talks in Oslo"));

        var result = InputFolder.ReadOne(server.Address + "/feed", Here);

        Assert.Equal(Story, result.Article?.Text);
        Assert.Equal(("Talks in Oslo", "h1"), (result.Article?.Title, result.Origins["title"]));
        Assert.Equal((new DateOnly(2021, 3, 8), "feed:pubDate"), (result.Article!.Published!.Value, result.Origins["published"]));
        Assert.Equal((server.Address + "/a", "The Fjord"), (result.Article.Url, result.Article.Source));
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void TheTeaserStaysWhereItsPageCannotBeRead()
    {
        server.On("/feed", "text/xml", Feed("/gone"));

        var result = InputFolder.ReadOne(server.Address + "/feed", Here);

        Assert.Equal("Talks went on in Oslo.", result.Article?.Text);
        Assert.Equal($"the feed's teaser is kept: its page {server.Address}/gone answers 404 Not Found", Assert.Single(result.Notes));
    }

    [Fact]
    public void PagesAreNotFetchedForAFileNorWhereThatIsNotWanted()
    {
        server.On("/feed", "text/xml", Feed("/a"));
        Assert.Equal("Talks went on in Oslo.", InputFolder.ReadOne(server.Address + "/feed", Here with { FetchPages = false }).Article?.Text);
        using var folder = new InputFolder();
        Assert.Equal("Talks went on in Oslo.", InputFolder.ReadOne(folder.Add("a.rss", Feed("/a").Replace("{server}", server.Address, StringComparison.Ordinal)), Here).Article?.Text);
        Assert.Equal(["/feed"], server.Paths);
    }

    [Fact]
    public void ASiteThatClosesItsPagesIsObeyed()
    {
        server.On("/robots.txt", "text/plain", "User-agent: *\nDisallow: /a\n");
        server.On("/feed", "text/xml", Feed("/a"));
        server.On("/a", "text/html", Page("Talks"));

        var result = InputFolder.ReadOne(server.Address + "/feed", Here);

        Assert.EndsWith("is closed to programs by its site's robots.txt", Assert.Single(result.Notes), StringComparison.Ordinal);
        Assert.Equal(["/feed"], server.Paths);
    }

    [Fact]
    public void AListOfFeedsIsReadFeedByFeed()
    {
        using var folder = new InputFolder();
        server.On("/one", "text/xml", Feed("/a")).On("/two", "text/xml", Feed("/a").Replace("Talks went", "More talks went", StringComparison.Ordinal)).On("/a", "text/html", Page("Talks"));
        var list = folder.Add("feeds.opml", $"<opml version=\"2.0\"><head><title>L</title></head><body><outline text=\"N\"><outline xmlUrl=\"{server.Address}/one\"/></outline><outline xmlURL=\"{server.Address}/missing\"/><outline xmlUrl=\"{server.Address}/two\"/></body></opml>");

        var results = InputFolder.Read(list, Here);

        Assert.Equal([null, "answers 404 Not Found"], results.Select(result => result.Failure?.Reason));
        Assert.Equal(["/one", "/a", "/missing", "/two"], server.Paths);
    }

    [Fact]
    public void ASitemapIsReadPageByPageAlsoPackedAndWithinAnIndex()
    {
        server.On("/index.xml", "application/xml", "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>{server}/map.xml.gz</loc></sitemap><sitemap><loc>{server}/index.xml</loc></sitemap></sitemapindex>");
        var map = $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>{server.Address}/a</loc><lastmod>2021-03-09</lastmod><news:news><news:publication><news:name>The Fjord</news:name><news:language>en</news:language></news:publication><news:publication_date>2021-03-08</news:publication_date><news:title>T</news:title></news:news></url></urlset>";
        server.On("/map.xml.gz", _ => new("200 OK", "Content-Type: application/gzip\r\n", Packed(map)));
        server.On("/a", "text/html", Page("Talks in Oslo"));

        var result = InputFolder.ReadOne(server.Address + "/index.xml", Here);

        Assert.Equal((Story, "The Fjord", new DateOnly(2021, 3, 8), new DateOnly(2021, 3, 9)), (result.Article?.Text, result.Article?.Source, result.Article!.Published!.Value, result.Article.Modified!.Value));
        Assert.Equal("sitemap:publication_date", result.Origins["published"]);
    }

    [Fact]
    public void BetweenTwoRequestsToOneHostThereIsAPause()
    {
        server.On("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7\n");
        server.On("/map.xml", "application/xml", "<urlset><url><loc>{server}/a</loc></url><url><loc>{server}/b</loc></url></urlset>");
        server.On("/a", "text/html", Page("A")).On("/b", "text/html", Page("B"));

        Assert.Equal(2, InputFolder.Read(server.Address + "/map.xml", Here).Count);

        Assert.Equal(["/map.xml", "/a", "/b"], server.Paths);
        var wait = Assert.Single(clock.Waits);
        Assert.InRange(wait, TimeSpan.FromSeconds(6.9), TimeSpan.FromSeconds(7));
        Assert.All(server.Requests, request => Assert.StartsWith("Dragoman/", request.Headers["User-Agent"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/slow", "did not answer in 0.5 seconds")]
    [InlineData("/short", "breaks off or cannot be unpacked: ")]
    [InlineData("/bomb", "is larger than 1 MiB and is not read further")]
    [InlineData("/badgzip", "breaks off or cannot be unpacked: ")]
    [InlineData("/rubbish", "cannot be reached: ")]
    public void SlowAndBrokenAnswersAreTold(string path, string reason)
    {
        server.On("/slow", _ => new("200 OK", "Content-Type: text/html\r\n") { Stream = async stream => { await stream.WriteAsync("<p>"u8.ToArray()); await Task.Delay(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken); } });
        server.On("/short", _ => new("200 OK", "Content-Type: text/html\r\nContent-Length: 1000\r\n") { Stream = stream => stream.WriteAsync("<p>Talks"u8.ToArray()).AsTask() });
        server.On("/bomb", _ => new("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Packed(new string(' ', 50_000_000))));
        server.On("/badgzip", _ => new("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF]));
        server.On("/rubbish", _ => new("200 OK\r\n\0\0") { Stream = stream => stream.WriteAsync("\0\0\0"u8.ToArray()).AsTask() });

        var result = InputFolder.ReadOne(server.Address + path, Here with { FetchPatience = path == "/slow" ? TimeSpan.FromSeconds(0.5) : TimeSpan.FromSeconds(10), MaxDocumentBytes = 1024 * 1024 });

        Assert.StartsWith(reason, result.Failure?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AFeedInAnotherEncodingIsRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var feed = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>Ф</title><item><title>Переговоры</title><description>Министры Норвегии и Чили встретились в Осло.</description></item></channel></rss>";
        server.On("/feed", _ => new("200 OK", "Content-Type: text/html\r\n", Encoding.GetEncoding(1251).GetBytes(feed)));
        Assert.Equal("Министры Норвегии и Чили встретились в Осло.", InputFolder.ReadOne(server.Address + "/feed", Here).Article?.Text);
    }

    private static string Feed(string link) =>
        $"<rss version=\"2.0\"><channel><title>The Fjord</title><item><title>Talks</title><link>{{server}}{link}</link><pubDate>Mon, 08 Mar 2021 09:00:00 GMT</pubDate><description>Talks went on in Oslo.</description></item></channel></rss>";

    private static string Page(string title) => $"<html lang=en><body><nav><a href=/>Home</a></nav><h1>{title}</h1><p>{Story}</p></body></html>";

    private static byte[] Packed(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }
}
