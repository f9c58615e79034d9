using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests.Sqlite;

[Trait("Category", "Long")]
public sealed class KillTests
{
    [Theory]
    [InlineData(nameof(KilledWriter.ReadsArticlesUntilItIsKilled), 1, 10)]
    [InlineData(nameof(KilledWriter.DoesEverythingUntilItIsKilled), 2, 6)]
    public async Task AKilledWriterLosesNothingFinishedAndLeavesNothingHalf(string work, int seed, int kills)
    {
        using var temporary = new TemporaryRecord();
        var log = temporary.File + ".log";
        var random = new Random(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            // In turn: soon after the start, when a new file may be being made, and in the middle of the work.
            using (var writer = new WriterProcess(work, temporary.File, log))
            {
                if (kill % 2 == 1) await writer.Works();
                await Task.Delay(kill % 2 == 1 ? random.Next(0, 300) : random.Next(200, 1200), TestContext.Current.CancellationToken);
                await writer.Kill();
            }

            if (File.Exists(temporary.File)) FinishedWork.IsIn(temporary.File, log);
        }

        using var last = SqliteRecord.Open(temporary.File);
        Assert.True(last.Statistics().Articles > 0, "no writer lived long enough to finish an article");
    }

    internal static ReportBuilder Article(int number, string prefix) =>
        new ReportBuilder(string.Create(CultureInfo.InvariantCulture, $"article-{number}"), string.Create(CultureInfo.InvariantCulture, $"{prefix}Minister {number} met Minister {number + 1} in Vienna. Minister {number} thanked the hosts."))
            .From($"Source {number % 5}", "1995-11-21")
            .Tells(EventType.Consult, "met", "AAA; BBB", date: $"1995-{1 + (number % 12):D2}-{1 + (number % 28):D2}", place: "Vienna")
            .Tells(EventType.Support, "thanked", "AAA", "AUT");
}
