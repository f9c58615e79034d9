using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Record.Articles;
using Dragoman.Record.Corrections;
using Dragoman.Record.Queries;
using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>The work of processes that <see cref="KillTests"/> and <see cref="PowerFailureTests"/> start in order to kill or stop them. It never runs by itself.</summary>
public sealed class KilledWriter
{
    internal const string FileVariable = "DRAGOMAN_KILLED_RECORD", LogVariable = "DRAGOMAN_KILLED_LOG", OlderVariable = "DRAGOMAN_KILLED_OLDER";

    // The kill also falls into checkpoints.
    private static RecordOptions Hurried => new() { CheckpointPages = 100 };

    [Fact(Explicit = true)]
    public void ReadsArticlesUntilItIsKilled()
    {
        var (file, log) = Given();
        using var record = SqliteRecord.Open(file, Hurried);
        using var finished = Log(log);
        for (var i = 0; i < 1_000_000; i++)
        {
            // Every article is read in two versions, so that the kill also falls into an edit.
            foreach (var text in (string[])["", "Edited. "]) Read(record, finished, i, text);
        }
    }

    /// <summary>Reads, edits, merges, splits, changes, marks, adds by hand, undoes, codes anew and compacts, and writes what was finished to the log.</summary>
    [Fact(Explicit = true)]
    public void DoesEverythingUntilItIsKilled()
    {
        var (file, log) = Given();
        using var record = SqliteRecord.Open(file, Hurried);
        using var finished = Log(log);
        var random = new Random(7);
        for (var i = record.Statistics().Articles; i < 1_000_000; i++)
        {
            Read(record, finished, i, "");
            if (i % 3 == 0) Read(record, finished, i, "Edited. ");
            var batch = Enumerable.Range(1_000_000 + (i * 20), i % 5 == 0 ? 20 : 2).Select(number => KillTests.Article(number, "")).ToList();
            foreach (var added in record.AddAll([.. batch.Select(report => (report.Article, report.Events))])) finished.WriteLine(Line(added));
            var found = record.Find(new EventQuery { PageSize = 20 }).Events;
            var (one, other) = (found[random.Next(found.Length)].Id, found[random.Next(found.Length)].Id);
            var correction = Correction(record, i, one, other);
            if (correction is not null)
            {
                var made = record.Correct(correction);
                finished.WriteLine($"made {made.Id}");
                if (random.Next(2) == 0 && record.Undo(made.Id, "second")) finished.WriteLine($"undone {made.Id}");
            }

            if (i % 4 == 0 && record.FindArticle(record.FindEvent(one)!.Reports[0].Article.Id) is { } stored) record.Recode(stored.Id, [.. stored.Mentions.Select(mention => mention.Coded with { Cameo = "040" })]);
            if (i % 50 == 49) record.Compact();
        }
    }

    /// <summary>Brings copies of an older record up to date, one after the other.</summary>
    [Fact(Explicit = true)]
    public void BringsRecordsUpToDateUntilItIsKilled()
    {
        var (file, log) = Given();
        var older = Environment.GetEnvironmentVariable(OlderVariable)!;
        using var finished = Log(log);
        for (var i = 0; i < 1_000_000; i++)
        {
            var next = string.Create(CultureInfo.InvariantCulture, $"{file}.{i}");
            File.Copy(older, next);
            finished.WriteLine($"begun {next}");
            using (var record = SqliteRecord.Open(next)) Assert.NotEqual(0, record.Statistics().Articles);
            finished.WriteLine($"finished {next}");
            foreach (var rest in (string[])["", "-wal", "-shm"]) File.Delete(next + rest);
        }
    }

    private static NewCorrection? Correction(SqliteRecord record, int number, string one, string other) => (number % 5) switch
    {
        0 when one != other => NewCorrection.Merge(one, other, "first", "one meeting"),
        1 when record.FindEvent(one) is { Reports: { Length: > 1 } reports } => NewCorrection.Split([reports[^1].Id], "first"),
        2 => NewCorrection.Changed(one, new EventChange { Status = Domain.EventStatus.Denied }, "first"),
        3 => NewCorrection.Wrong([one], "first"),
        4 => NewCorrection.Added(new EventChange { Type = Domain.EventType.Consult, Actor = [new Domain.ActorReference { Text = "AAA", Code = "AAA" }], Text = string.Create(CultureInfo.InvariantCulture, $"Somebody met somebody, the {number}th time.") }, "first"),
        _ => null,
    };

    private static void Read(SqliteRecord record, StreamWriter finished, int number, string prefix)
    {
        var report = KillTests.Article(number, prefix);
        finished.WriteLine(Line(record.Add(report.Article, report.Events)));
    }

    private static string Line(AddResult added) => string.Create(CultureInfo.InvariantCulture, $"article {added.ArticleId} {added.Version}");

    private static StreamWriter Log(string log) => new(new FileStream(log, FileMode.Append, FileAccess.Write, FileShare.Read)) { AutoFlush = true };

    private static (string File, string Log) Given()
    {
        var file = Environment.GetEnvironmentVariable(FileVariable);
        var log = Environment.GetEnvironmentVariable(LogVariable);
        Assert.False(string.IsNullOrEmpty(file) || string.IsNullOrEmpty(log), "started by the tests of killing only");
        return (file, log);
    }
}
