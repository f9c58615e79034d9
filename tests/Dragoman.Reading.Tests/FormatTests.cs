using System.IO.Compression;
using System.Text;

namespace Dragoman.Reading.Tests;

/// <summary>Every format gives the same article from the same content.</summary>
public sealed class FormatTests
{
    private const string Title = "Norway and Chile sign an agreement on fisheries";
    private const string Text = "The foreign ministers of Norway and Chile met in Oslo on Monday and signed an agreement on fisheries, the two ministries said.";

    private static readonly string Page = $"""
        <!doctype html><html lang="en"><head><title>{Title} | The Fjord</title><meta property="og:site_name" content="The Fjord">
        <meta property="article:published_time" content="2021-03-08T10:00:00+01:00"><link rel="canonical" href="https://fjord.example/a"></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>{Title}</h1><p>{Text}</p></article><footer>All rights reserved.</footer></body></html>
        """;

    public static TheoryData<string, string> Files => new()
    {
        { "a.html", Page },
        { "page-without-ending", Page },
        { "a.md", $"---\ntitle: \"{Title}\"\npublished: 2021-03-08\nsource: The Fjord\nurl: https://fjord.example/a\nlanguage: en\n---\n\n{Text}\n" },
        { "a.txt", $"---\ntitle: {Title}\npublished: 2021-03-08\nsource: The Fjord\nurl: https://fjord.example/a\nlanguage: en\n---\n{Text}\n" },
        { "a.jsonl", $$"""{"headline": "{{Title}}", "body": "{{Text}}", "publishedAt": "2021-03-08T09:00:00Z", "source": {"name": "The Fjord"}, "link": "https://fjord.example/a", "lang": "en"}""" },
        { "a.json", $$"""{"articles": [{"title": "{{Title}}", "content": "<p>{{Text}}</p>", "date": "8 March 2021", "outlet": "The Fjord", "url": "https://fjord.example/a", "language": "en"}]}""" },
        { "a.csv", $"Title;Text;Date;Source;URL;Language\n{Title};\"{Text}\";2021-03-08;The Fjord;https://fjord.example/a;en\n" },
        { "a.tsv", $"title\ttext\tdate\tsource\turl\tlanguage\r\n{Title}\t{Text}\t2021-03-08\tThe Fjord\thttps://fjord.example/a\ten\r\n" },
        { "a.rss", $"<rss version=\"2.0\"><channel><title>The Fjord</title><language>en</language><item><title>{Title}</title><link>https://fjord.example/a</link><pubDate>Mon, 08 Mar 2021 09:00:00 GMT</pubDate><description>&lt;p&gt;{Text}&lt;/p&gt;</description></item></channel></rss>" },
        { "a.xml", $"<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>The Fjord</title><entry><title>{Title}</title><link href=\"https://fjord.example/a\"/><published>2021-03-08T09:00:00Z</published><content type=\"html\">&lt;p&gt;{Text}&lt;/p&gt;</content></entry></feed>" },
        { "a.warc", Warc(Page) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_article_is_the_same(string name, string content)
    {
        using var folder = new InputFolder();
        AssertArticle(InputFolder.ReadOne(folder.Add(name, content)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Packed_by_gzip_it_is_the_same(string name, string content)
    {
        using var folder = new InputFolder();
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(content));
        AssertArticle(InputFolder.ReadOne(folder.Add(name + ".gz", memory.ToArray())));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_web_archive_holds_pages_by_brotli_and_pages_that_only_say_so(bool packed)
    {
        using var folder = new InputFolder();
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.Fastest, leaveOpen: true)) brotli.Write(Encoding.UTF8.GetBytes(Page));
        var body = packed ? memory.ToArray() : Encoding.UTF8.GetBytes(Page);
        byte[] http = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: br\r\n\r\n"u8, .. body];
        var head = $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://fjord.example/a\r\nContent-Length: {http.Length}\r\n\r\n";
        AssertArticle(InputFolder.ReadOne(folder.Add("b.warc", [.. Encoding.ASCII.GetBytes(head), .. http, .. "\r\n\r\n"u8])));
    }

    [Fact]
    public void A_zip_and_a_folder_hold_all_of_them()
    {
        using var folder = new InputFolder();
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var row in Files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(row.Data.Item1).Open());
                writer.Write(row.Data.Item2);
            }
        }

        var results = InputFolder.Read(folder.Add("all.zip", memory.ToArray()));

        Assert.Equal(Files.Count, results.Count);
        Assert.All(results, AssertArticle);
    }

    [Fact]
    public void What_is_set_by_hand_goes_before_what_the_page_says()
    {
        using var folder = new InputFolder();
        var result = InputFolder.ReadOne(folder.Add("a.html", Page), new ReadOptions { Published = new DateOnly(2020, 1, 2), Source = "By hand" });
        Assert.Equal((new DateOnly(2020, 1, 2), "By hand"), (result.Article?.Published, result.Article?.Source));
        Assert.Equal("--published", result.Origins["published"]);
    }

    [Fact]
    public void Field_names_can_be_given()
    {
        using var folder = new InputFolder();
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = "meldung", ["title"] = "kopf" };
        var result = InputFolder.ReadOne(folder.Add("a.jsonl", $$"""{"kopf": "{{Title}}", "meldung": "{{Text}}"}"""), new ReadOptions { FieldNames = System.Collections.Immutable.ImmutableDictionary.CreateRange(names) });
        Assert.Equal((Title, Text), (result.Article?.Title, result.Article?.Text));
    }

    [Fact]
    public void A_sample_says_that_it_is_one()
    {
        using var folder = new InputFolder();
        Assert.True(InputFolder.ReadOne(folder.Add("a.md", $"---\ntitle: {Title}\nsample: true\n---\n{Text}\n")).Article?.Sample);
        Assert.False(InputFolder.ReadOne(folder.Add("b.md", $"---\ntitle: {Title}\n---\n{Text}\n")).Article?.Sample);
    }

    [Fact]
    public void A_table_keeps_quotes_separators_and_line_breaks_in_its_fields()
    {
        using var folder = new InputFolder();
        var result = InputFolder.ReadOne(folder.Add("a.csv", "title,text\r\n\"Talks, at last\",\"He said \"\"no\"\".\nShe, yes.\"\r\n"));
        Assert.Equal(("Talks, at last", "He said \"no\".\nShe, yes."), (result.Article?.Title, result.Article?.Text));
    }

    [Theory]
    [InlineData("2021-03-08", "2021-03-08")]
    [InlineData("2021-03-08T23:59:00+04:00", "2021-03-08")]
    [InlineData("Mon, 08 Mar 2021 09:00:00 GMT", "2021-03-08")]
    [InlineData("March 8, 2021", "2021-03-08")]
    [InlineData("8 March 2021, 10:15", "2021-03-08")]
    [InlineData("08.03.2021", "2021-03-08")]
    [InlineData("25/03/2021", "2021-03-25")]
    [InlineData("03/25/2021", "2021-03-25")]
    [InlineData("1615194000", "2021-03-08")]
    [InlineData("03/08/2021", null)]
    [InlineData("yesterday", null)]
    [InlineData("2021-02-30", null)]
    public void A_date_is_read_only_where_it_says_one_day(string written, string? day)
    {
        using var folder = new InputFolder();
        var result = InputFolder.ReadOne(folder.Add("a.jsonl", $$"""{"text": "{{Text}}", "date": "{{written}}"}"""));
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), result.Article?.Published);
        Assert.Equal(day is null ? 1 : 0, result.Notes.Length);
    }

    private static void AssertArticle(ReadResult result)
    {
        Assert.Null(result.Failure);
        Assert.Equal(Title, result.Article?.Title);
        Assert.Equal(Text, result.Article?.Text);
        Assert.Equal(new DateOnly(2021, 3, 8), result.Article?.Published);
        Assert.Equal("The Fjord", result.Article?.Source);
        Assert.Equal("https://fjord.example/a", result.Article?.Url);
        Assert.Equal("en", result.Article?.Language);
    }

    private static string Warc(string page)
    {
        var http = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}";
        return $"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\na: b\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://fjord.example/a\r\nContent-Length: {Encoding.UTF8.GetByteCount(http)}\r\n\r\n{http}\r\n\r\n";
    }
}
