using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Reading.Tests;

/// <summary>Whatever the bytes and the format, reading gives results and never an exception.</summary>
public sealed class AnyBytesTests
{
    private static readonly string[] Pieces =
    [
        "{\"text\": \"A.\"}", "[", "]", "{", "}", "\"", ",", "\n", "\r\n", "<html>", "<p>", "</p>", "<div>", "<article>", "<script>", "</script>", "<a href=x>", "<br>", "&amp;", "---\n", "title: x\n", "# A\n", "* b\n",
        "<opml><body>", "<outline xmlUrl=\"no address\"/>", "<urlset><url><loc>", "<sitemapindex>", "</loc></url>", "OSLO, April 16 - ", "By Ada\n", "<div class=\"c\">", "<div class=\"c\">Reply</div>", "3 comments", "<img>", "<rss><channel>", "<item>", "<title>", "</item>", "<![CDATA[", "]]>", "WARC/1.0\r\n", "Content-Length: 5\r\n", "WARC-Type: response\r\n\r\n", "PK\u0003\u0004", "\u001F\u008B\u0008", "a;b;c\n", "\t", "Talks went on in Geneva. ", "All rights reserved.", "\0", "\uFEFF", "é",
    ];

    [Fact]
    public void Nothing_is_thrown()
    {
        var pieces = Gen.Elements(Pieces).ListOf().Select(list => string.Concat(list));
        var inputs = from text in pieces
                     from noise in ArbMap.Default.GeneratorFor<byte[]>()
                     from format in Gen.Elements(Enum.GetValues<DocumentFormat>().Select(format => (DocumentFormat?)format).Append(null).ToArray())
                     select (Bytes: System.Text.Encoding.Latin1.GetBytes(text).Concat(noise).ToArray(), Format: format);
        Prop.ForAll(inputs.ToArbitrary(), input =>
        {
            var options = new ReadOptions { Format = input.Format, StandardInput = new MemoryStream(input.Bytes) };
            var results = new ArticleReader(options).Read([ArticleReader.StandardInput]).ToList();
            return results.Count > 0 && results.TrueForAll(result => result.Article is null != result.Failure is null && (result.Article is null || result.Article.Text.Length > 0));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
