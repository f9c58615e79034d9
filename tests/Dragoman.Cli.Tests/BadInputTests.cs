namespace Dragoman.Cli.Tests;

/// <summary>Bad input to the real command: one clear line that names it, an exit code that says so, and no stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public BadInputTests()
    {
        folder.Add("good.txt", "The president of Chile visited Peru on Monday and met the president of Peru in Lima.");
        folder.Add("empty.txt", "");
        folder.Add("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        folder.Add("mixed.txt", [.. "Talks "u8, 0xFF, 0xFE, 0x81, .. " went on."u8]);
        folder.Add("foreign.db", "This is no database."u8.ToArray());
        folder.Add("cut.jsonl", "{\"text\": \"A.\"}\n{\"text\"\n");
    }

    public static TheoryData<string, int, string> Table => new()
    {
        { "read no-such.txt", ExitCode.AllFailed, "no-such.txt: there is no such file or folder" },
        { "read empty.txt", ExitCode.AllFailed, "empty.txt: is empty" },
        { "read picture.txt", ExitCode.AllFailed, "picture.txt: is a PNG picture" },
        { "read mixed.txt", ExitCode.AllFailed, "mixed.txt: is not valid UTF-8 (byte 0xFF at offset 6) and not plainly windows-1252; convert it to UTF-8" },
        { "read no-such.txt good.txt", ExitCode.SomeFailed, "no-such.txt: there is no such file or folder" },
        { "read good.txt --record foreign.db", ExitCode.Record, "dragoman: foreign.db: " },
        { "read good.txt --record no-such-folder/a.db", ExitCode.Record, "dragoman: no-such-folder/a.db: " },
        { "read good.txt --knowledge no-such-folder", ExitCode.Knowledge, "dragoman: there is no knowledge folder 'no-such-folder'" },
        { "read", ExitCode.Usage, "dragoman: Required argument missing for command: 'read'." },
        { "read good.txt --published 17.4.2025", ExitCode.Usage, "dragoman: '17.4.2025' is no date of the form 2025-04-17 (--published)." },
        { "read good.txt --format docx", ExitCode.Usage, "dragoman: 'docx' is no format (--format); known: text, markdown, html, jsonl, json, csv, tsv, feed, opml, sitemap, zip, gzip, warc." },
        { "extract cut.jsonl", ExitCode.SomeFailed, "cut.jsonl:2: is no JSON: " },
        { "events", ExitCode.Record, "dragoman: dragoman.db: there is no such record" },
        { "events --record foreign.db", ExitCode.Record, "dragoman: foreign.db: " },
        { "events --type MEET", ExitCode.Usage, "dragoman: 'MEET' is not known (--type); known: AGREE, CONSULT, " },
        { "events --limit -1", ExitCode.Usage, "dragoman: '-1' is no number from 0 to 2147483647 (--limit)." },
        { "events --date tomorrow", ExitCode.Usage, "dragoman: 'tomorrow' is no date of the form 2025, 2025-04 or 2025-04-16 (--date)." },
        { "events --pair GEO", ExitCode.Usage, "dragoman: --pair takes two parties with a comma between them: --pair GEO,AZE." },
        { "events --json --csv", ExitCode.Usage, "dragoman: --json and --csv exclude each other." },
        { "code --threads 0", ExitCode.Usage, "dragoman: '0' is no number from 1 to 256 (--threads)." },
        { "parse no-such.txt", ExitCode.AllFailed, "no-such.txt: there is no such file" },
        { "parse --tokenized good.txt", ExitCode.AllFailed, "good.txt:1: " },
        { "serve --record no-such.db", ExitCode.Record, "dragoman: no-such.db: there is no such record" },
        { "serve --port 70000", ExitCode.Usage, "dragoman: '70000' is no number from 0 to 65535 (--port)." },
        { "actors resolve quickly", ExitCode.NotFound, "dragoman: 'quickly' stands for no party that the knowledge knows." },
        { "rules list no-such-frame", ExitCode.NotFound, "dragoman: no frame has 'no-such-frame' in its id or among its triggers." },
        { "rules test no-such-frame", ExitCode.NotFound, "dragoman: no frame has 'no-such-frame' in its id or among its triggers." },
        { "read --publshed 2025-01-01 good.txt", ExitCode.Usage, "dragoman: '--publshed' is no option of 'dragoman read'; did you mean --published? Behind '--' it is taken for a word." },
        { "places resolve Paris --nere FRA", ExitCode.Usage, "dragoman: '--nere' is no option of 'dragoman places resolve'; did you mean --near?" },
        { "places resolve Paris --near FRA --jsn", ExitCode.Usage, "dragoman: '--jsn' is no option of 'dragoman places resolve'; did you mean --json?" },
        { "explain Peru met Chile --jason", ExitCode.Usage, "dragoman: '--jason' is no option of 'dragoman explain'; did you mean --json?" },
        { "actors resolve Aliyev --jsn", ExitCode.Usage, "dragoman: '--jsn' is no option of 'dragoman actors resolve'; did you mean --json?" },
        { "rules list --json", ExitCode.Usage, "dragoman: '--json' is no option of 'dragoman rules list'; " },
        { "rules test -q", ExitCode.Usage, "dragoman: '-q' is no option of 'dragoman rules test'; " },
        { "show --jso", ExitCode.Usage, "dragoman: '--jso' is no option of 'dragoman show'; did you mean --json?" },
        { "parse --tokenised", ExitCode.Usage, "dragoman: '--tokenised' is no option of 'dragoman parse'; did you mean --tokenized?" },
        { "extract --fromat html good.txt", ExitCode.Usage, "dragoman: '--fromat' is no option of 'dragoman extract'; did you mean --format?" },
        { "import --form jsonl good.txt", ExitCode.Usage, "dragoman: '--form' is no option of 'dragoman import'; " },
        { "evaluate --gold", ExitCode.Usage, "dragoman: '--gold' is no option of 'dragoman evaluate'; " },
        { "extract -- --publshed", ExitCode.AllFailed, "--publshed: there is no such file or folder" },
        { "sing", ExitCode.Usage, "dragoman: " },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task It_is_told_in_one_line(string arguments, int exitCode, string message)
    {
        var finished = await Dragoman.RunAsync(folder.Path, arguments.Split(' '));

        Assert.Equal(exitCode, finished.ExitCode);
        var lines = finished.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(message, lines[0], StringComparison.Ordinal);
        Assert.True(exitCode == ExitCode.Usage || lines.Length == 1, finished.Error);
        Assert.DoesNotContain("   at ", finished.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors resolve --jsn", "'dragoman actors resolve --help' shows what can be given.")]
    [InlineData("rules list a b", "'dragoman rules list --help' shows what can be given.")]
    [InlineData("read", "'dragoman read --help' shows what can be given.")]
    [InlineData("sing", "'dragoman --help' shows what can be given.")]
    public async Task The_help_of_the_command_is_named_as_it_is_typed(string arguments, string hint)
    {
        var finished = await Dragoman.RunAsync(folder.Path, arguments.Split(' '));

        Assert.Equal(ExitCode.Usage, finished.ExitCode);
        Assert.Equal(hint, finished.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]);
    }

    [Fact]
    public async Task A_faulty_knowledge_file_is_told_with_its_place()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "mine", "frames"));
        folder.Add("mine/frames/own.yaml", "- id: own.frame\n  event: SING\n");

        var finished = await Dragoman.RunAsync(folder.Path, "read", "good.txt", "--knowledge", "mine");

        Assert.Equal(ExitCode.Knowledge, finished.ExitCode);
        Assert.StartsWith("dragoman: frames/own.yaml(", finished.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_50_megabytes_is_told_and_the_next_is_coded()
    {
        var finished = await Dragoman.RunAsync(
            folder.Path,
            async stream =>
            {
                var piece = new byte[1_000_000];
                Array.Fill(piece, (byte)'a');
                await stream.WriteAsync("{\"id\": \"long\", \"text\": \""u8.ToArray());
                for (var i = 0; i < 50; i++) await stream.WriteAsync(piece);
                await stream.WriteAsync("\"}\n{\"id\": \"short\", \"text\": \"Talks went on.\"}\n"u8.ToArray());
            },
            ["code"]);

        Assert.Equal(ExitCode.SomeFailed, finished.ExitCode);
        Assert.Equal(["{\"id\":\"1\",\"error\":\"the line is longer than 16 MiB\"}", "{\"id\":\"short\",\"events\":[]}"], finished.Lines);
    }

    public void Dispose() => folder.Dispose();
}
