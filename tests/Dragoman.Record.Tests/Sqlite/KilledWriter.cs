namespace Dragoman.Record.Tests.Sqlite;

/// <summary>The work of a process that <see cref="KillTests"/> starts in order to kill it. It never runs by itself.</summary>
public sealed class KilledWriter
{
    internal const string FileVariable = "DRAGOMAN_KILLED_RECORD", LogVariable = "DRAGOMAN_KILLED_LOG";

    [Fact(Explicit = true)]
    public void ReadsArticlesUntilItIsKilled()
    {
        var file = Environment.GetEnvironmentVariable(FileVariable);
        var log = Environment.GetEnvironmentVariable(LogVariable);
        Assert.False(string.IsNullOrEmpty(file) || string.IsNullOrEmpty(log), "started by KillTests only");
        using var record = Dragoman.Record.Sqlite.SqliteRecord.Open(file);
        using var finished = new StreamWriter(new FileStream(log, FileMode.Append, FileAccess.Write, FileShare.Read)) { AutoFlush = true };
        for (var i = 0; i < 1_000_000; i++)
        {
            // Every article is read in two versions, so that the kill also falls into an edit.
            foreach (var text in (string[])["", "Edited. "])
            {
                var report = KillTests.Article(i, text);
                var added = record.Add(report.Article, report.Events);
                Assert.Equal(2, report.Events.Length);
                finished.WriteLine($"{added.ArticleId} {added.Version}");
            }
        }
    }
}
