using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>What is written beside the writer's own thread: the log's way into the file, and articles prepared ahead.</summary>
public sealed class CheckpointTests : IDisposable
{
    private readonly TemporaryRecord temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public async Task TheLogComesIntoTheFileWhileTheRecordIsOpen()
    {
        using var record = SqliteRecord.Open(temporary.File, new RecordOptions { CheckpointPages = 50 });
        var before = new FileInfo(temporary.File).Length;
        for (var i = 0; i < 40; i++) record.AddAll([.. Enumerable.Range(i * 10, 10).Select(number => KillTests.Article(number, "")).Select(report => (report.Article, report.Events))]);
        for (var waited = 0; new FileInfo(temporary.File).Length <= before && waited < 600; waited++) await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.True(new FileInfo(temporary.File).Length > before);
        Assert.Empty(record.Check());
    }

    [Fact]
    public void ACheckpointThatFailsIsNobodysFault()
    {
        var checkpoints = new Checkpoints(Path.Combine(temporary.File, "no", "such", "folder.db"), new RecordOptions { CheckpointPages = 1 });
        checkpoints.After(1);
        checkpoints.Dispose();
    }

    [Fact]
    public void ManyAtOnceAreWrittenAsOneAfterTheOther()
    {
        var reports = Enumerable.Range(0, 200).Select(number => KillTests.Article(number % 150, number < 150 ? "" : "Edited. ")).ToArray();
        using var other = new TemporaryRecord();

        var atOnce = temporary.Record.AddAll([.. reports.Select(report => (report.Article, report.Events))]);

        Assert.Equal(reports.Select(other.Add), atOnce);
        Assert.Equal(StoreDump.Of(other.File), StoreDump.Of(temporary.File));
    }
}
