namespace Dragoman.Cli.Tests;

/// <summary><c>dragoman export</c>, <c>import</c> and <c>rules yield</c> as a person types them.</summary>
public sealed class ExportImportTests : IDisposable
{
    private const string Hand = """
        {"type":"CONSULT","mode":"visit","cameo":"042","actor":["NOR"],"recipient":["SWE"],"date":"2024-05-06","place":"Oslo","rule":"consult.visit"}
        {"type":"MEET","actor":["NOR"]}
        {"type":"CONSULT","status":"planned","actor":["NOR","SWE"],"date":"2030-01-02"}
        {"type":"STATE","actor":["NOR"]}
        """;

    private readonly WorkFolder folder = new();

    [Fact]
    public async Task What_was_imported_is_exported_and_counted()
    {
        folder.Add("hand.jsonl", Hand);
        var imported = await Dragoman.RunAsync(folder.Path, "import", "hand.jsonl", "nowhere.csv", "odd.xls");
        Assert.Equal((ExitCode.SomeFailed, "3 new, 0 changed, 0 unchanged, 3 failed; record dragoman.db\n"), (imported.ExitCode, imported.Output));
        var told = imported.Error.Split('\n');
        Assert.StartsWith("hand.jsonl:2: 'type' is none of AGREE", told[0], StringComparison.Ordinal);
        Assert.Equal(["nowhere.csv: there is no such file", "odd.xls: --as must say its form: jsonl, csv, icews, polecat, gdelt"], told[1..3]);
        Assert.Equal("0 new, 0 changed, 3 unchanged, 0 failed; record dragoman.db\n", (await Dragoman.RunAsync(folder.Path, string.Join('\n', Hand.Split('\n').Where(line => !line.Contains("MEET", StringComparison.Ordinal))), ["import", "-", "--as", "jsonl"])).Output);

        var csv = await Dragoman.RunAsync(folder.Path, "export");
        Assert.Equal((ExitCode.Success, "", 4), (csv.ExitCode, csv.Error, csv.Lines.Length));
        var polecat = await Dragoman.RunAsync(folder.Path, "export", "--as", "polecat", "-o", "events.txt");
        Assert.Equal((ExitCode.Success, "dragoman: 2 of 3 events written; the form polecat cannot hold the others (docs/exports.md).\n"), (polecat.ExitCode, polecat.Error));
        Assert.Equal(3, File.ReadAllLines(Path.Combine(folder.Path, "events.txt")).Length);
        Assert.False(File.Exists(Path.Combine(folder.Path, "events.txt.part")));
        var calendar = await Dragoman.RunAsync(folder.Path, "export", "-o", "ahead.ics");
        Assert.Equal((ExitCode.Success, "1 of 1 events written.\n"), (calendar.ExitCode, calendar.Output));
        Assert.Contains("DTSTART;VALUE=DATE:20300102\r\n", File.ReadAllText(Path.Combine(folder.Path, "ahead.ics")), StringComparison.Ordinal);
        var unknown = await Dragoman.RunAsync(folder.Path, "export", "--as", "xls");
        Assert.Equal((ExitCode.Usage, "dragoman: 'xls' is no form (--as); known: csv, jsonl, plover, polecat, gdelt, geojson, ics, atom.\n"), (unknown.ExitCode, unknown.Error));
    }

    [Fact]
    public async Task Events_and_export_write_the_same_lines()
    {
        folder.Add("hand.jsonl", Hand);
        await Dragoman.RunAsync(folder.Path, "import", "hand.jsonl");
        foreach (var (option, form) in new[] { ("--json", "jsonl"), ("--csv", "csv") })
            Assert.Equal((await Dragoman.RunAsync(folder.Path, "export", "--as", form)).Output, (await Dragoman.RunAsync(folder.Path, "events", option)).Output);
    }

    [Fact]
    public async Task Yield_counts_frames_and_names_those_that_coded_nothing()
    {
        folder.Add("hand.jsonl", Hand);
        await Dragoman.RunAsync(folder.Path, "import", "hand.jsonl");
        var finished = await Dragoman.RunAsync(folder.Path, "rules", "yield", "dragoman.db", "--samples", "0");
        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        Assert.Equal(["      1  33.3%  consult.visit", "      2  66.7%  by-hand  (no frame of this knowledge)"], finished.Lines[..2]);
        Assert.Matches(@"^3 events; \d+ of \d+ frames coded none:$", finished.Lines[2]);
        Assert.Contains("  consult.meet", finished.Lines);
    }

    public void Dispose() => folder.Dispose();
}
