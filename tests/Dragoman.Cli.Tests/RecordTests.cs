using System.Text.Json;

namespace Dragoman.Cli.Tests;

/// <summary><c>read</c>, <c>events</c> and <c>show</c> as processes, on the samples.</summary>
public sealed class RecordTests(RecordTests.Samples samples) : IClassFixture<RecordTests.Samples>
{
    [Fact]
    public async Task Reading_again_changes_nothing()
    {
        var again = await Dragoman.RunAsync(samples.Path, "read", System.IO.Path.Combine(Repository.Root, "samples"), "--record", "samples.db");

        Assert.Equal((ExitCode.Success, ""), (again.ExitCode, again.Error));
        Assert.StartsWith("0 new, 0 changed, 20 unchanged, 0 not coded (not English), 0 failed; 0 events", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_are_filtered_and_each_can_be_shown()
    {
        var all = await Events("--limit", "0");
        var consult = await Events("--type", "consult", "--limit", "0");
        var iran = await Events("--actor", "IRN", "--limit", "0");

        Assert.NotEmpty(consult);
        Assert.True(consult.Count < all.Count);
        Assert.All(consult, found => Assert.Equal("CONSULT", found.GetProperty("type").GetString()));
        Assert.All(iran, found => Assert.Contains("IRN", found.GetRawText(), StringComparison.Ordinal));
        Assert.All(all, found => Assert.True(found.GetProperty("sample").GetBoolean()));

        var id = consult[0].GetProperty("id").GetString()!;
        var shown = await Dragoman.RunAsync(samples.Path, "show", id, "--record", "samples.db", "--json");
        Assert.Equal(ExitCode.Success, shown.ExitCode);
        using var sheet = JsonDocument.Parse(shown.Output);
        Assert.Equal(id, sheet.RootElement.GetProperty("id").GetString());
        Assert.NotEmpty(sheet.RootElement.GetProperty("told_by").EnumerateArray());
        var plain = await Dragoman.RunAsync(samples.Path, "show", id, "--record", "samples.db");
        Assert.Contains(consult[0].GetProperty("trigger").GetProperty("text").GetString()!.ReplaceLineEndings(" "), plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_of_values_has_a_row_for_each_event()
    {
        var csv = await Dragoman.RunAsync(samples.Path, "events", "--record", "samples.db", "--csv", "--limit", "7");
        var rows = csv.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(8, rows.Length);
        Assert.StartsWith("id,type,mode,cameo,status,date,", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_id_is_told()
    {
        var finished = await Dragoman.RunAsync(samples.Path, "show", "nothing", "--record", "samples.db");
        Assert.Equal(ExitCode.NotFound, finished.ExitCode);
        Assert.Equal("dragoman: the record samples.db holds no event and no article 'nothing'; 'dragoman events' lists ids.\n", finished.Error);
    }

    [Fact]
    public async Task The_report_tells_what_became_of_each_input()
    {
        using var folder = new WorkFolder();
        folder.Add("en.txt", "The president of Chile visited Peru on Monday and met the president of Peru in Lima.");
        folder.Add("ru.txt", "Президент Чили в понедельник посетил Перу и встретился в Лиме с президентом этой страны.");
        folder.Add("empty.txt", "");

        var read = await Dragoman.RunAsync(folder.Path, "read", "en.txt", "ru.txt", "empty.txt", "--report", "report.json");

        Assert.Equal((ExitCode.SomeFailed, "empty.txt: is empty\n"), (read.ExitCode, read.Error));
        Assert.StartsWith("2 new, 0 changed, 0 unchanged, 1 not coded (not English), 1 failed; ", read.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(System.IO.Path.Combine(folder.Path, "report.json"), TestContext.Current.CancellationToken));
        Assert.Equal(
            ["en.txt new", "ru.txt new", "empty.txt failed"],
            report.RootElement.GetProperty("inputs").EnumerateArray().Select(input => $"{input.GetProperty("input").GetString()} {input.GetProperty("outcome").GetString()}"));
        Assert.True(report.RootElement.GetProperty("inputs")[1].GetProperty("not_coded").GetBoolean());
        Assert.Equal("is empty", report.RootElement.GetProperty("inputs")[2].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task An_edited_article_is_a_new_version()
    {
        using var folder = new WorkFolder();
        folder.Add("a.txt", "The president of Chile visited Peru on Monday and met the president of Peru in Lima.");
        await Dragoman.RunAsync(folder.Path, "read", "a.txt");
        folder.Add("a.txt", "The president of Chile visited Peru on Tuesday and met the president of Peru in Lima.");

        var read = await Dragoman.RunAsync(folder.Path, "read", "a.txt");

        Assert.StartsWith("0 new, 1 changed, 0 unchanged, ", read.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reference_articles_give_events_each()
    {
        var articles = System.IO.Path.Combine(Repository.Root, "..", "shared", "articles");
        Assert.SkipUnless(Directory.Exists(articles), "../shared/articles is not here");
        foreach (var article in Directory.GetFiles(articles, "*.txt"))
        {
            using var folder = new WorkFolder();
            var read = await Dragoman.RunAsync(folder.Path, "read", article, "--published", "2025-06-01");
            Assert.Equal(ExitCode.Success, read.ExitCode);
            Assert.DoesNotContain("; 0 events", read.Output, StringComparison.Ordinal);
        }
    }

    private async Task<List<JsonElement>> Events(params string[] filter)
    {
        var finished = await Dragoman.RunAsync(samples.Path, ["events", "--record", "samples.db", "--json", .. filter]);
        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        return [.. finished.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    /// <summary>A record of the samples, read once for all tests of the class.</summary>
    public sealed class Samples : IAsyncLifetime
    {
        private readonly WorkFolder folder = new();

        public string Path => folder.Path;

        public async ValueTask InitializeAsync()
        {
            var read = await Dragoman.RunAsync(Path, "read", System.IO.Path.Combine(Repository.Root, "samples"), "--record", "samples.db");
            Assert.Equal((ExitCode.Success, ""), (read.ExitCode, read.Error));
            Assert.StartsWith("20 new, 0 changed, 0 unchanged, 0 not coded (not English), 0 failed; ", read.Output, StringComparison.Ordinal);
        }

        public ValueTask DisposeAsync()
        {
            folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
