using System.Text;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Tests.Formats;

/// <summary>What is made to exhaust its reader is refused with its reason.</summary>
public sealed class HostileInputTests
{
    private const string Story = "The foreign ministers of Norway and Chile met in Oslo on Monday and signed an agreement on fisheries.";

    [Fact]
    [Trait("Category", "Long")]
    public void ALineOfTwoGigabytesIsToldAndTheNextIsRead()
    {
        const long Length = 2L * 1024 * 1024 * 1024;
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var results = new ArticleReader(ReadOptions.None).Read("long.jsonl", new LongLine(Length, $"\n{{\"text\": \"{Story}\"}}\n")).ToList();

        Assert.Equal(["is a line longer than 16 MiB", null], results.Select(result => result.Failure?.Reason));
        Assert.Equal(Story, results[1].Article?.Text);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 256L * 1024 * 1024);
    }

    [Theory]
    [InlineData("long.txt", "is larger than 16 MiB")]
    [InlineData("long.html", "is larger than 16 MiB")]
    [InlineData("long.csv", "is empty")]
    [InlineData("long.warc", "")]
    public void ADocumentWithoutEndIsNotReadToItsEnd(string name, string reason)
    {
        var endless = new LongLine(200L * 1024 * 1024, "");
        var result = Assert.Single(new ArticleReader(ReadOptions.None).Read(name, endless));
        Assert.NotNull(result.Failure);
        if (name != "long.csv") Assert.StartsWith(reason, result.Failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void APageThatIsNestedWithoutEndIsRefused()
    {
        using var folder = new InputFolder();
        var page = new StringBuilder("<html><body>").Insert(12, "<div>", 300_000).Append("<p>").Append(Story).ToString();
        Assert.Equal("nests its elements more than 5000 deep and is not read", InputFolder.ReadOne(folder.Add("deep.html", page)).Failure?.Reason);
    }

    [Fact]
    public void APageWhoseTreeGrowsBeyondItsSizeIsRefused()
    {
        using var folder = new InputFolder();
        var open = string.Concat(Enumerable.Range(0, 1000).Select(i => $"<font size={i}>"));
        var page = $"<html><body><p>{open}</p>{string.Concat(Enumerable.Repeat("<p>a</p>", 20_000))}";
        Assert.Equal("is made of more than 1000000 elements and is not read", InputFolder.ReadOne(folder.Add("bomb.html", page)).Failure?.Reason);
    }

    [Fact]
    public void UnclosedParagraphsAreNoNesting()
    {
        using var folder = new InputFolder();
        var page = $"<html><body><h1>T</h1>{string.Concat(Enumerable.Repeat($"<p>{Story}<li>{Story}<br>", 6000))}";
        Assert.Null(InputFolder.ReadOne(folder.Add("long.html", page)).Failure);
    }

    [Fact]
    public void ABrokenPageOfAWebArchiveIsToldAndTheNextIsRead()
    {
        using var folder = new InputFolder();
        var broken = Record("https://a.example/1", "Content-Encoding: gzip\r\n", "\u001F\u008Bnothing packed");
        var good = Record("https://a.example/2", "", $"<html><body><p>{Story}</p></body></html>");
        var path = folder.Add("a.warc", Encoding.Latin1.GetBytes(broken + good));

        var results = InputFolder.Read(path);

        Assert.Equal([$"{path}!https://a.example/1", $"{path}!https://a.example/2"], results.Select(result => result.Input));
        Assert.Equal(ReadFailureKind.Malformed, results[0].Failure?.Kind);
        Assert.Equal(Story, results[1].Article?.Text);
        Assert.Equal("breaks off in the middle of a record", InputFolder.Read(folder.Add("cut.warc", Encoding.Latin1.GetBytes(good + broken[..^8])))[^1].Failure?.Reason);
    }

    private static string Record(string address, string headers, string body)
    {
        var http = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{headers}\r\n{body}";
        return $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nContent-Length: {http.Length}\r\n\r\n{http}\r\n\r\n";
    }

    /// <summary>A line of one letter again and again, then an end.</summary>
    private sealed class LongLine(long length, string end) : ReadOnlyStream
    {
        private readonly byte[] last = Encoding.UTF8.GetBytes(end);
        private long given;

        public override int Read(Span<byte> buffer)
        {
            if (given < length)
            {
                var count = (int)Math.Min(buffer.Length, length - given);
                buffer[..count].Fill((byte)'a');
                given += count;
                return count;
            }

            var at = (int)(given - length);
            var rest = Math.Min(buffer.Length, last.Length - at);
            last.AsSpan(at, rest).CopyTo(buffer);
            given += rest;
            return rest;
        }
    }
}
