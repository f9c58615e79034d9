using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dragoman.Domain;
using Dragoman.Record.Queries;
using Dragoman.Record.Sqlite;

namespace Dragoman.Bench.Records;

/// <summary>Fills records of several sizes with invented reports and measures writing and asking.</summary>
internal static class RecordMeasure
{
    private const int Batch = 1000, WarmUp = 20_000, Rounds = 60, NewsBatches = 5;

    /// <summary>A Markdown table; one column a size.</summary>
    /// <param name="sizes">Numbers of events.</param>
    public static string Run(IEnumerable<int> sizes)
    {
        // A program that has just started compiles its own code, which takes as long as writing thousands of reports.
        Measure(WarmUp);
        var columns = sizes.Select(Measure).ToList();
        var table = new StringBuilder("| measure |").AppendJoin("|", columns.Select(column => $" {column[0].Value} ")).Append("|\n|---|").AppendJoin("|", columns.Select(_ => "---:")).Append("|\n");
        for (var row = 1; row < columns[0].Count; row++)
            table.Append(CultureInfo.InvariantCulture, $"| {columns[0][row].Name} | {string.Join(" | ", columns.Select(column => column[row].Value))} |\n");
        return table.ToString();
    }

    /// <summary>The questions alone, asked of a record that an earlier run left.</summary>
    /// <param name="file">The record.</param>
    public static string Ask(string file)
    {
        using var record = SqliteRecord.Open(file, new RecordOptions { Access = RecordAccess.ReadWrite });
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"| measure | {record.Statistics().Events:N0} events |\n|---|---:|\n"));
        foreach (var (name, ask) in Questions(record, new InventedReports(0))) table.Append(CultureInfo.InvariantCulture, $"| {name} | {Time(ask)} |\n");
        return table.ToString();
    }

    /// <summary>Makes a record of so many invented events, and leaves it.</summary>
    /// <param name="file">The record; there must be no such file.</param>
    /// <param name="events">Number of events.</param>
    public static string Make(string file, int events)
    {
        using var record = SqliteRecord.Open(file);
        var (all, _) = Fill(record, new InventedReports(events), events);
        return string.Create(CultureInfo.InvariantCulture, $"{record.Statistics().Events:N0} events: {Rate(all)} reports a second, by the clock / of the processor\n");
    }

    /// <summary>Appends articles to a record that is there, all of the month after its last.</summary>
    /// <param name="file">The record.</param>
    /// <param name="batches">Number of transactions, of a thousand articles each.</param>
    public static string AppendNews(string file, int batches)
    {
        var folder = Directory.CreateTempSubdirectory("dragoman-bench-");
        using (var warm = SqliteRecord.Open(Path.Combine(folder.FullName, "warm.db"))) Fill(warm, new InventedReports(0), WarmUp);
        folder.Delete(recursive: true);
        using var record = SqliteRecord.Open(file);
        var (articles, _, before, _) = record.Statistics();

        // Not the articles of an earlier run, which the record would know.
        var reports = new InventedReports(before + 1, articles);
        var (year, month) = record.Timeline(new EventQuery()).Where(count => count.Month > 0).Select(count => (count.Year, count.Month)).Max();
        reports.TurnTo(new DateOnly(year, month, 1).AddMonths(1));
        var news = default(Spent);
        for (var batch = 0; batch < batches; batch++) news = news.And(Append(record, reports));
        return string.Create(CultureInfo.InvariantCulture, $"{news.Reports} reports of a new month to {before:N0} events: {Rate(news)} a second, by the clock / of the processor\n");
    }

    private static string Rate(Spent spent) => string.Create(CultureInfo.InvariantCulture, $"{spent.Reports / spent.Wall:N0} / {spent.Reports / spent.Processor:N0}");

    private static List<(string Name, string Value)> Measure(int events)
    {
        var folder = Directory.CreateTempSubdirectory("dragoman-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, "bench.db");
            using var record = SqliteRecord.Open(file);
            var reports = new InventedReports(events);
            List<(string Name, string Value)> results = [("events", "")];
            var (all, last) = Fill(record, reports, events);
            var statistics = record.Statistics();
            results[0] = ("events", string.Create(CultureInfo.InvariantCulture, $"{statistics.Events:N0} events"));
            results.Add(("reports", string.Create(CultureInfo.InvariantCulture, $"{statistics.Mentions:N0}")));
            results.Add(("file", string.Create(CultureInfo.InvariantCulture, $"{record.Info().Bytes / 1048576.0:N0} MiB")));
            results.Add(("reports written a second, by the clock", string.Create(CultureInfo.InvariantCulture, $"{all.Reports / all.Wall:N0}")));
            results.Add(("reports written a second of the processor", string.Create(CultureInfo.InvariantCulture, $"{all.Reports / all.Processor:N0}")));
            var ofLast = last.Reports == 0 ? "no transaction of its own" : string.Create(CultureInfo.InvariantCulture, $"{last.Reports / last.Wall:N0} / {last.Reports / last.Processor:N0}");
            results.Add(("the last tenth, by the clock / of the processor", ofLast));
            foreach (var (name, ask) in Questions(record, reports)) results.Add((name, Time(ask)));
            reports.TurnTo(new DateOnly(2025, 1, 1));
            var news = default(Spent);
            for (var batch = 0; batch < NewsBatches; batch++) news = news.And(Append(record, reports));
            results.Add(("reports of a new month written a second to what is there, by the clock / of the processor", string.Create(CultureInfo.InvariantCulture, $"{news.Reports / news.Wall:N0} / {news.Reports / news.Processor:N0}")));
            return results;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (Spent All, Spent Last) Fill(SqliteRecord record, InventedReports reports, int events)
    {
        var (all, last) = (default(Spent), default(Spent));
        while (record.Statistics().Events is var there && there < events)
        {
            var spent = Append(record, reports);
            all = all.And(spent);
            if (there >= 0.9 * events) last = last.And(spent);
        }

        return (all, last);
    }

    private static Spent Append(SqliteRecord record, InventedReports reports)
    {
        List<(Article, ImmutableArray<CodedEvent>)> batch = [.. Enumerable.Range(0, Batch).Select(_ => reports.Next())];
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        record.AddAll(batch);
        return new Spent(batch.Sum(one => one.Item2.Length), watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }

    private static IEnumerable<(string Name, Action<Random> Ask)> Questions(SqliteRecord record, InventedReports reports)
    {
        yield return ("list: all, a page somewhere", random => record.Find(new EventQuery { To = Day(random) }));
        yield return ("list: a party", random => record.Find(new EventQuery { Actor = Code(random) }));
        yield return ("list: a pair", random => record.Find(new EventQuery { Actor = reports.Codes[random.Next(10)], Counterpart = Code(random) }));
        yield return ("list: a pair, one direction", random => record.Find(new EventQuery { Actor = reports.Codes[random.Next(10)], Counterpart = Code(random), Direction = PairDirection.Forward }));
        yield return ("list: type and status", random => record.Find(new EventQuery { Types = [(EventType)random.Next(17)], Statuses = [(EventStatus)random.Next(7)] }));
        yield return ("list: party, type, three months", random => record.Find(Quarter(random) with { Actor = Code(random), Types = [(EventType)random.Next(17)] }));
        yield return ("list: place", random => record.Find(new EventQuery { Place = string.Create(CultureInfo.InvariantCulture, $"Town {random.Next(400)}") }));
        yield return ("list: source and topic", random => record.Find(new EventQuery { Source = string.Create(CultureInfo.InvariantCulture, $"Outlet {random.Next(80)}"), Topic = string.Create(CultureInfo.InvariantCulture, $"topic{random.Next(30)}") }));
        yield return ("list: most sources first", random => record.Find(new EventQuery { To = Day(random), Order = EventOrder.MostSources }));
        yield return ("list: most sources first, a party", random => record.Find(new EventQuery { Actor = Code(random), Order = EventOrder.MostSources }));
        yield return ("list: most sources first, a frequent word", random => record.Find(new EventQuery { Text = reports.Words[random.Next(20)], Order = EventOrder.MostSources }));
        yield return ("words: frequent", random => record.Find(new EventQuery { Text = reports.Words[random.Next(20)] }));
        yield return ("words: rare", random => record.Find(new EventQuery { Text = reports.Words[random.Next(2000, 20_000)] }));
        yield return ("words: two", random => record.Find(new EventQuery { Text = reports.Words[random.Next(200)] + " " + reports.Words[random.Next(2000)] }));
        yield return ("words and a party", random => record.Find(new EventQuery { Text = reports.Words[random.Next(500)], Actor = Code(random) }));
        yield return ("timeline of a pair", random => record.Timeline(new EventQuery { Actor = reports.Codes[random.Next(10)], Counterpart = Code(random) }));
        yield return ("timeline of all", _ => record.Timeline(new EventQuery()));
        yield return ("parties, the hundred first", _ => record.FindActors(null));
        yield return ("a party by a name", random => record.FindActors(reports.Words[random.Next(9000)]));
        yield return ("counts by source", _ => record.CountBy(new EventQuery(), EventGrouping.Source));
        yield return ("outlets with their reports", _ => record.Sources());
        yield return ("matrix of three months", random => record.Matrix(Quarter(random)));
        yield return ("250 events with their reports, for an export", random => record.FindEvents([.. record.Find(new EventQuery { PageSize = 250, To = Day(random) }).Events.Select(found => found.Id)]));
        yield return ("one event with its reports", random => record.FindEvent(record.Find(new EventQuery { PageSize = 1, To = Day(random) }).Events[0].Id));

        string Code(Random random) => reports.Codes[(int)(Math.Exp(random.NextDouble() * Math.Log(100)) - 1)];

        static EventQuery Quarter(Random random) => Day(random) is var day ? new EventQuery { From = day, To = day.AddDays(90) } : new EventQuery();

        static DateOnly Day(Random random) => new DateOnly(2015, 6, 1).AddDays(random.Next(3400));
    }

    // The 95th percentile by the clock, and by the processor, which other programs hardly touch.
    private static string Time(Action<Random> ask)
    {
        var random = new Random(1);
        var wall = new List<double>();
        var processor = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            ask(random);
            wall.Add(watch.Elapsed.TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{At95(wall):F1} / {At95(processor):F1} ms");
    }

    private static double At95(List<double> values)
    {
        values.Sort();
        return values[(int)(0.95 * (values.Count - 1))];
    }

    private readonly record struct Spent(int Reports, double Wall, double Processor)
    {
        public Spent And(Spent other) => new(Reports + other.Reports, Wall + other.Wall, Processor + other.Processor);
    }
}
