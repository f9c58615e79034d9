using Dragoman.Record.Articles;
using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests;

/// <summary>A record in a folder of its own that goes when the test ends.</summary>
internal sealed class TemporaryRecord : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dragoman-record-");
    private SqliteRecord? record;

    public string File => Path.Combine(folder.FullName, "test.db");

    public FixedClock Clock { get; } = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public SqliteRecord Record => record ??= Open();

    public SqliteRecord Open(RecordAccess access = RecordAccess.ReadWriteCreate, int patience = 30) =>
        SqliteRecord.Open(File, new RecordOptions { Access = access, Clock = Clock, Patience = TimeSpan.FromSeconds(patience) });

    public AddResult Add(ReportBuilder report) => Record.Add(report.Article, report.Events);

    public void Close()
    {
        record?.Dispose();
        record = null;
    }

    public void Dispose()
    {
        Close();
        folder.Delete(recursive: true);
    }
}

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateTimeOffset time) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => time;
}
