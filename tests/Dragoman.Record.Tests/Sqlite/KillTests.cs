using System.Diagnostics;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests.Sqlite;

[Trait("Category", "Long")]
public sealed class KillTests
{
    [Theory]
    [InlineData(1, 20)]
    public async Task AKilledReaderLosesNoFinishedArticleAndLeavesNoHalfOne(int seed, int kills)
    {
        using var temporary = new TemporaryRecord();
        var log = temporary.File + ".log";
        var random = new Random(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            // In turn: soon after the start, when a new file may be being made, and in the middle of the work.
            await Kill(untilWork: kill % 2 == 1, TimeSpan.FromMilliseconds(kill % 2 == 1 ? random.Next(0, 300) : random.Next(200, 1200)), temporary.File, log);
            if (!File.Exists(temporary.File)) continue;
            using var record = temporary.Open();
            Assert.Empty(record.Check());
            foreach (var line in File.Exists(log) ? File.ReadAllLines(log) : [])
            {
                if (line.Split(' ') is not [var id, var version] || version.Length == 0) continue;
                Assert.NotNull(record.FindArticle(id, int.Parse(version, CultureInfo.InvariantCulture)));
            }
        }

        using var last = SqliteRecord.Open(temporary.File);
        Assert.True(last.Statistics().Articles > 0, "no writer lived long enough to finish an article");
    }

    internal static ReportBuilder Article(int number, string prefix) =>
        new ReportBuilder(string.Create(CultureInfo.InvariantCulture, $"article-{number}"), string.Create(CultureInfo.InvariantCulture, $"{prefix}Minister {number} met Minister {number + 1} in Vienna. Minister {number} thanked the hosts."))
            .From($"Source {number % 5}", "1995-11-21")
            .Tells(EventType.Consult, "met", "AAA; BBB", date: $"1995-{1 + (number % 12):D2}-{1 + (number % 28):D2}", place: "Vienna")
            .Tells(EventType.Support, "thanked", "AAA", "AUT");

    private static async Task Kill(bool untilWork, TimeSpan delay, string file, string log)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(KillTests).Assembly.Location, "-method", $"{typeof(KilledWriter).FullName}.{nameof(KilledWriter.ReadsArticlesUntilItIsKilled)}", "-explicit", "only"]) start.ArgumentList.Add(argument);
        start.Environment[KilledWriter.FileVariable] = file;
        start.Environment[KilledWriter.LogVariable] = log;
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var before = Length(log);
        while (untilWork && Length(log) == before && !process.HasExited) await Task.Delay(10, TestContext.Current.CancellationToken);
        await Task.Delay(delay, TestContext.Current.CancellationToken);
        Assert.False(process.HasExited, "the writer ended by itself");
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static long Length(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;
}
