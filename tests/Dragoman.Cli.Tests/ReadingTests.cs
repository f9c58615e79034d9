using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Dragoman.Record.Sqlite;

namespace Dragoman.Cli.Tests;

/// <summary><c>read</c> and <c>extract</c> as processes: going on after a kill, origins, copies, what is cut off.</summary>
public sealed class ReadingTests : IDisposable
{
    private const int Documents = 60;
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task AReadingThatWasKilledGoesOnWhereItStopped()
    {
        var record = Path.Combine(folder.Path, "dragoman.db");
        var lines = Enumerable.Range(0, Documents).Select(Line).ToList();
        int kept;
        using (var process = Dragoman.Start(folder.Path, "read", "-", "--format", "jsonl"))
        {
            // The pipe stays open, so that the reading is certainly not at its end when it is killed.
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines.Take(Documents / 2)) + "\n"), TestContext.Current.CancellationToken);
            await process.StandardInput.BaseStream.FlushAsync(TestContext.Current.CancellationToken);
            while (Articles(record) < Documents / 4) await Task.Delay(50, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            kept = Articles(record);
        }

        folder.Add("all.jsonl", string.Join('\n', lines));
        var again = await Dragoman.RunAsync(folder.Path, "read", "all.jsonl");

        Assert.InRange(kept, Documents / 4, Documents / 2);
        Assert.StartsWith($"{Documents - kept} new, 0 changed, {kept} unchanged, 0 not coded (not English), 0 failed; ", again.Output, StringComparison.Ordinal);
        Assert.Equal(Documents, Articles(record));
    }

    [Fact]
    public async Task ExtractTellsWhereEachFieldCameFrom()
    {
        folder.Add("a.html", """
            <html lang="en"><head><title>T</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks in Oslo", "datePublished": "2021-03-08", "dateModified": "2021-03-09T10:00:00Z", "author": [{"name": "Ada Person"}, {"name": "Bo Other"}]}</script>
            <meta property="og:site_name" content="The Fjord"><link rel="canonical" href="https://fjord.example/talks"></head>
            <body><p>The foreign ministers of Norway and Chile met in Oslo on Monday and signed an agreement on fisheries, the two ministries said.</p></body></html>
            """);

        var finished = await Dragoman.RunAsync(folder.Path, "extract", "a.html");

        using var story = JsonDocument.Parse(finished.Output);
        Assert.Equal(
            ["title=Talks in Oslo (json-ld)", "published=2021-03-08 (json-ld)", "modified=2021-03-09 (json-ld)", "source=The Fjord (meta:og:site_name)", "author=Ada Person, Bo Other (json-ld)", "url=https://fjord.example/talks (canonical)", "language=en (html:lang)"],
            new[] { "title", "published", "modified", "source", "author", "url", "language" }.Select(field => $"{field}={story.RootElement.GetProperty(field).GetString()} ({story.RootElement.GetProperty("origins").GetProperty(field).GetString()})"));
    }

    [Fact]
    public async Task AnArchiveThatIsCutOffIsToldAndWhatStoodBeforeTheCutIsRead()
    {
        using var memory = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionLevel.NoCompression, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 3000).Select(Line))));
        folder.Add("cut.jsonl.gz", memory.ToArray()[..(int)(memory.Length / 2)]);

        var finished = await Dragoman.RunAsync(folder.Path, "extract", "cut.jsonl.gz");

        Assert.Equal(ExitCode.SomeFailed, finished.ExitCode);
        Assert.Equal("cut.jsonl.gz: is cut off or damaged: it ends before all of it was unpacked\n", finished.Error);
        Assert.InRange(finished.Lines.Length, 1000, 1600);
    }

    [Fact]
    public async Task CopiesAreToldInTheSummaryAndTheReport()
    {
        const string Story = "The president of Chile visited Peru on Monday and met the president of Peru in Lima, where both signed a paper on copper and on the railway that is to join the harbours of the two countries, and said that they would meet again in the autumn.";
        folder.Add("a.md", $"---\nsource: One\nurl: https://one.example/a\n---\n{Story}\n");
        folder.Add("b.md", $"---\nsource: Two\nurl: https://two.example/a\n---\nLIMA (An agency) — {Story}\n");

        var read = await Dragoman.RunAsync(folder.Path, "read", "a.md", "b.md", "--report", "report.json");

        Assert.StartsWith("2 new, ", read.Output, StringComparison.Ordinal);
        Assert.Contains("; 1 copies of others; ", read.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder.Path, "report.json"), TestContext.Current.CancellationToken));
        Assert.Equal((2, 1, 1), (report.RootElement.GetProperty("new").GetInt32(), report.RootElement.GetProperty("copies").GetInt32(), report.RootElement.GetProperty("inputs")[1].GetProperty("copies").GetInt32()));
    }

    [Theory]
    [InlineData(100, 10, null, "100 read, 10 a second")]
    [InlineData(100, 10, 0.01, "100 read, 10 a second, 1 %")]
    [InlineData(100, 10, 0.5, "100 read, 10 a second, 50 %, 10 s left")]
    [InlineData(3000, 300, 0.75, "3000 read, 10 a second, 75 %, 1 min 40 s left")]
    [InlineData(90000, 3600, 0.25, "90000 read, 25 a second, 25 %, 3 h 0 min left")]
    [InlineData(100, 10, 1.0, "100 read, 10 a second, 100 %")]
    public void ProgressTellsTheRateAndTheTimeLeft(int inputs, int seconds, double? share, string line) =>
        Assert.Equal(line, Output.ReadProgress.Line(inputs, TimeSpan.FromSeconds(seconds), share));

    private static int Articles(string record)
    {
        try
        {
            using var store = SqliteRecord.Open(record, new RecordOptions { Access = RecordAccess.Read });
            return (int)store.Statistics().Articles;
        }
        catch (Record.RecordException)
        {
            // It is not there yet, or just being made.
            return 0;
        }
    }

    private static string Line(int number) =>
        $$"""{"url": "https://a.example/{{number}}", "text": "The president of Chile visited Peru on {{1 + (number % 28)}} March 2021 and met the president of Peru in Lima for the time number {{number}}."}""";
}
