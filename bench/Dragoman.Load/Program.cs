using System.Globalization;
using Dragoman.Load;
using Dragoman.Record.Sqlite;
using Dragoman.Web;

// The first word is what to do; numbers that are not given are those of the aim: 100,000 events and 200 readers.
switch (args)
{
    case ["fill", var file, .. var rest]:
        using (var record = SqliteRecord.Open(file)) Console.WriteLine(InventedRecord.Fill(record, Number(rest, 0, 100_000)));
        return 0;
    case ["run", var file, .. var rest]:
        using (var record = SqliteRecord.Open(file, new RecordOptions { Access = RecordAccess.Read }))
        {
            await using var web = await DragomanWeb.StartAsync(new WebOptions { Record = record, Port = 0 });
            Console.WriteLine(await ReadingCrowd.RunAsync(web.Address, record, readers: Number(rest, 0, 200), seconds: Number(rest, 1, 30), pause: TimeSpan.FromMilliseconds(Number(rest, 2, 1000)), before: Number(rest, 3, 0)));
        }

        return 0;
    default:
        Console.Error.WriteLine("""
            Usage:
              Dragoman.Load fill FILE [EVENTS]                       writes a record of invented events
              Dragoman.Load run FILE [READERS] [SECONDS] [PAUSE] [BEFORE]   serves it and reads it by so many readers at once, who look at each page for PAUSE milliseconds; the BEFORE seconds of reading before do not count
            """);
        return 2;
}

static int Number(string[] rest, int at, int usual) => at < rest.Length && int.TryParse(rest[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
