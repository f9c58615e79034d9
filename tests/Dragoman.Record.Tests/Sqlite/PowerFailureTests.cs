using System.Buffers.Binary;
using System.Globalization;
using Dragoman.Record.Corrections;
using Dragoman.Record.Queries;
using Dragoman.Record.Sqlite;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>A process is stopped where it stands, hundreds of times, and its files are looked at as the next start would find them.</summary>
[Trait("Category", "Long")]
public sealed class PowerFailureTests(ITestOutputHelper output) : IDisposable
{
    private const int Writers = 5, StopsOfAWriter = 40, MostStopsOfAWriter = 20 * StopsOfAWriter, StopsOfAMigration = 40;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dragoman-power-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task AWriterStoppedAnywhereLeavesASoundRecordWithAllThatWasFinished()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "stops processes by the signals of Linux");
        var random = new Random(11);
        int finished = 0, stops = 0;
        for (var number = 0; number < Writers; number++)
        {
            var file = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"record{number}.db"));
            using var writer = new WriterProcess(nameof(KilledWriter.DoesEverythingUntilItIsKilled), file, file + ".log");
            await writer.Works();
            // On a busy machine a writer gets little done between two stops, and is stopped more often.
            for (var stop = 0; stop < StopsOfAWriter || (FinishedWork.Lines(file + ".log").Length <= StopsOfAWriter && stop < MostStopsOfAWriter); stop++, stops++)
            {
                await Task.Delay(random.Next(0, 25), TestContext.Current.CancellationToken);
                await writer.Stop();
                var copy = Copy(file, "killed.db");
                File.Copy(file + ".log", copy + ".log", overwrite: true);
                var cut = Copy(file, "cut.db");
                Cut(cut, file + "-shm", random);
                FinishedWork.IsIn(copy, copy + ".log");
                // What was not yet on the disk may be missing, but only whole.
                FinishedWork.IsSound(cut);
                writer.Continue();
            }

            await writer.Kill();
            FinishedWork.IsIn(file, file + ".log");
            finished += FinishedWork.Lines(file + ".log").Length;
        }

        output.WriteLine($"{stops} stops, {stops * 2} copies, {finished} finished pieces of work");
        Assert.True(finished > Writers * StopsOfAWriter, $"the writers only finished {finished} pieces of work");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task AMigrationStoppedAnywhereIsMadeAnewFromTheSameArticles(int version)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "stops processes by the signals of Linux");
        var older = Older(version);
        var random = new Random(version);
        var log = Path.Combine(folder.FullName, "migrations.log");
        using var writer = new WriterProcess(nameof(KilledWriter.BringsRecordsUpToDateUntilItIsKilled), Path.Combine(folder.FullName, "migrated.db"), log, older);
        await writer.Works();
        var within = 0;
        for (var stop = 0; stop < StopsOfAMigration; stop++)
        {
            await Task.Delay(random.Next(0, 60), TestContext.Current.CancellationToken);
            await writer.Stop();
            var begun = FinishedWork.Lines(log) is [.., var last] && last.StartsWith("begun ", StringComparison.Ordinal) ? last["begun ".Length..] : null;
            var copy = begun is null || !File.Exists(begun) ? null : Copy(begun, "migrating.db");
            if (copy is null)
            {
                writer.Continue();
                continue;
            }

            if (Convert.ToInt32(StoreDump.Value(copy, "PRAGMA user_version"), CultureInfo.InvariantCulture) < Migrations.Latest) within++;
            FinishedWork.IsSound(copy);
            using var record = SqliteRecord.Open(copy);
            Assert.Equal(40, record.Statistics().Articles);
            Assert.Equal(version > 1 ? 1 : 0, record.LatestCorrections().Length);
            writer.Continue();
        }

        await writer.Kill();
        output.WriteLine($"form {version}: {StopsOfAMigration} stops, {within} of them before the last step was done");
        Assert.True(within >= 5, $"only {within} stops fell into a migration");
    }

    private string Older(int version)
    {
        using var temporary = new TemporaryRecord();
        for (var i = 0; i < 40; i++) temporary.Add(KillTests.Article(i, ""));
        var found = temporary.Record.Find(new EventQuery { PageSize = 2 }).Events;
        temporary.Record.Correct(NewCorrection.Merge(found[0].Id, found[1].Id, "first"));
        var file = Path.Combine(folder.FullName, "older.db");
        var steps = string.Join('\n', Migrations.All.Take(version).Select(step => step.Script));
        StoreDump.Run(file, $"PRAGMA journal_mode = WAL; {steps} PRAGMA application_id = {Migrations.ApplicationId}; PRAGMA user_version = {version}");
        const string Articles = "key, id, version, is_current, given_id, content, title, text, published, source, url, language, given_actor, given_recipient, is_sample";
        StoreDump.Run(file, $"""
            ATTACH '{temporary.File}' AS newer;
            INSERT INTO articles ({Articles}) SELECT {Articles} FROM newer.articles;
            INSERT INTO reads SELECT * FROM newer.reads;
            INSERT INTO mentions (key, id, article_key, ordinal, coded, sentence) SELECT key, id, article_key, ordinal, coded, sentence FROM newer.mentions;
            INSERT INTO article_text (rowid, words, names) SELECT key, lower(text), '' FROM articles;
            """);
        if (version > 1) StoreDump.Run(file, $"ATTACH '{temporary.File}' AS newer; INSERT INTO corrections SELECT * FROM newer.corrections; INSERT INTO corrected_reports SELECT * FROM newer.corrected_reports; INSERT INTO copies_to_find SELECT key FROM articles");
        return file;
    }

    // Without the shared memory, which does not outlive a machine.
    private string Copy(string file, string name)
    {
        var copy = Path.Combine(folder.FullName, name);
        foreach (var rest in (string[])["", "-wal", "-shm"]) File.Delete(copy + rest);
        File.Copy(file, copy);
        if (File.Exists(file + "-wal")) File.Copy(file + "-wal", copy + "-wal");
        return copy;
    }

    // A power failure takes any end of the log that was not yet carried over into the file; what was carried over had been brought to the disk before.
    // Offsets: https://www.sqlite.org/walformat.html.
    private static void Cut(string copy, string sharedMemory, Random random)
    {
        const int Header = 32, Frame = 24 + 4096, Attempted = 128;
        if (!File.Exists(copy + "-wal") || !File.Exists(sharedMemory)) return;
        using var log = new FileStream(copy + "-wal", FileMode.Open, FileAccess.ReadWrite);
        using var memory = new FileStream(sharedMemory, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var index = new byte[136];
        if (memory.ReadAtLeast(index, index.Length, throwOnEndOfStream: false) < index.Length) return;
        var carried = Header + (BinaryPrimitives.ReadUInt32LittleEndian(index.AsSpan(Attempted)) * (long)Frame);
        if (carried < log.Length) log.SetLength(random.NextInt64(carried, log.Length));
    }
}
