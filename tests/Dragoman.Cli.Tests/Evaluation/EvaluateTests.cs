using System.Text.Json;

namespace Dragoman.Cli.Tests.Evaluation;

/// <summary><c>dragoman evaluate</c> as a process: its figures, its errors, its ways with bad gold.</summary>
public sealed class EvaluateTests : IDisposable
{
    private readonly WorkFolder folder = new();

    [Fact]
    public async Task The_figures_of_a_small_set_are_those_counted_by_hand()
    {
        SmallGold.Write(folder);
        var finished = await Dragoman.RunAsync(folder.Path, "evaluate", "gold", "--coded", "coded.jsonl", "--json");

        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        using var json = JsonDocument.Parse(finished.Output);
        var root = json.RootElement;
        Assert.Equal(("articles", 1, 4), (root.GetProperty("kind").GetString(), root.GetProperty("texts").GetInt32(), root.GetProperty("events").GetInt32()));

        // Visit, condemnation and treaty are found; the treaty as AGREE. The welcome may be coded or not. The denial's STATE touches no anchor.
        Assert.Equal((3, 4, 4), Counts(root, "measures", "found"));
        Assert.Equal((2, 4, 4), Counts(root, "measures", "with type"));
        Assert.Equal((1, 4, 4), Counts(root, "measures", "with type, actor and recipient"));
        Assert.Equal((1, 1, 2), Counts(root, "types", "CONSULT"));
        Assert.Equal((0, 1, 0), Counts(root, "types", "STATE"));
        Assert.Equal((2, 2, 3), Counts(root, "statuses", "happened"));
        Assert.Equal((0, 1, 0), Counts(root, "statuses", "alleged"));
        Assert.Equal([("status", 3), ("date", 3), ("place", 2), ("mode", 1), ("actor", 3), ("recipient", 2)], root.GetProperty("slots").EnumerateObject().Where(slot => slot.Value.GetProperty("of").GetInt32() > 0).Select(slot => (slot.Name, slot.Value.GetProperty("of").GetInt32())));
        Assert.Equal(200.0 / 3, root.GetProperty("slots").GetProperty("date").GetProperty("right_share").GetDouble(), 9);
        Assert.Contains(root.GetProperty("confusion").EnumerateArray(), pair => pair.TryGetProperty("gold", out var gold) && gold.GetString() == "SUPPORT" && pair.TryGetProperty("coded", out var coded) && coded.GetString() == "AGREE");
        Assert.Equal(["missed", "status", "extra", "type"], root.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("kind").GetString()!).OrderBy(kind => Array.IndexOf(["missed", "status", "extra", "type"], kind)));
        var missed = root.GetProperty("errors").EnumerateArray().Single(error => error.GetProperty("kind").GetString() == "missed");
        Assert.Equal(("would join the talks", "CONSULT denied JOR", "Jordan denied that it would join the talks."), (missed.GetProperty("words").GetString(), missed.GetProperty("gold").GetString(), missed.GetProperty("sentence").GetString()));
    }

    [Fact]
    public async Task The_coder_itself_is_measured_where_nothing_coded_is_named()
    {
        SmallGold.Write(folder);
        var finished = await Dragoman.RunAsync(folder.Path, "evaluate", "gold", "--errors", "0");

        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        Assert.EndsWith(" 4", finished.Lines.Single(line => line.StartsWith("found ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("the worst errors", finished.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^CONSULT +\d", finished.Output);
    }

    [Theory]
    [InlineData("{\"anchor\": \"nowhere\", \"type\": \"AID\"}", "the anchor \"nowhere\" is not in the article")]
    [InlineData("{\"anchor\": \"visited\", \"type\": \"MEET\"}", "'MEET' is no type")]
    [InlineData("{\"anchor\": \"visited\", \"type\": \"AID\", \"status\": \"done\"}", "'done' is no status")]
    [InlineData("{\"anchor\": \"visited\", \"type\": \"AID\", \"date\": \"soon\"}", "'soon' is no date of the form 2025, 2025-04, 2025-04-16 or a span of two such")]
    [InlineData("{\"anchor\": \"visited\", \"type\": \"AID\", \"actor\": 7}", "'actor' is no list")]
    [InlineData("{\"anchor\": \"visited\"}", "'type' is missing")]
    [InlineData("{\"anchor\": 1}", "'type' is missing")]
    [InlineData("{\"anchor\"", "no JSON")]
    [InlineData("[]", "no JSON object")]
    public async Task A_bad_line_is_told_with_file_and_line_and_the_rest_counts(string line, string reason)
    {
        SmallGold.Write(folder);
        File.AppendAllText(Path.Combine(folder.Path, "gold", "peace.txt.jsonl"), "\n" + line + "\n");

        var finished = await Dragoman.RunAsync(folder.Path, "evaluate", "gold", "--coded", "coded.jsonl", "--json");

        Assert.Equal((ExitCode.SomeFailed, $"{Path.Combine("gold", "peace.txt.jsonl")}:6: {reason}\n"), (finished.ExitCode, finished.Error));
        Assert.Contains("\"events\":4", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gold_that_is_not_there_is_told()
    {
        folder.Add("text.txt.jsonl", "{\"anchor\": \"a\", \"type\": \"AID\"}\n");
        folder.Add("odd.jsonl", "{\"colour\": \"blue\"}\n");

        var missing = await Dragoman.RunAsync(folder.Path, "evaluate", "nowhere.jsonl");
        Assert.Equal((ExitCode.AllFailed, "nowhere.jsonl: there is no such file or folder\n"), (missing.ExitCode, missing.Error));
        var textless = await Dragoman.RunAsync(folder.Path, "evaluate", "text.txt.jsonl");
        Assert.Equal((ExitCode.AllFailed, "text.txt.jsonl: the text 'text.txt' is not there; --texts says in which folder the articles are\n"), (textless.ExitCode, textless.Error));
        var odd = await Dragoman.RunAsync(folder.Path, "evaluate", "odd.jsonl");
        Assert.Equal((ExitCode.AllFailed, "odd.jsonl:1: neither an event of an article ('anchor') nor a text with its 'events'\n"), (odd.ExitCode, odd.Error));
    }

    [Fact]
    public async Task Texts_that_a_coded_file_leaves_out_are_named()
    {
        folder.Add("gold.jsonl", string.Concat(Enumerable.Range(1, 13).Select(i => $"{{\"id\":\"t{i}\",\"text\":\"Peru met Chile.\",\"events\":[{{\"type\":\"CONSULT\"}}]}}\n")));
        folder.Add("coded.jsonl", "{\"id\":\"t2\",\"events\":[]}\n");

        var finished = await Dragoman.RunAsync(folder.Path, "evaluate", "gold.jsonl", "--coded", "coded.jsonl");

        Assert.Equal(ExitCode.SomeFailed, finished.ExitCode);
        Assert.Equal("coded.jsonl: has no line for 12 of 13 texts of 'gold.jsonl', which count as texts without events: t1, t3, t4, t5, t6, t7, t8, t9, t10, t11, …\n", finished.Error);
    }

    [Fact]
    public async Task Articles_are_scored_as_the_other_scorer_does()
    {
        ScorePy.SkipWhereMissing();
        new RandomGold(20).WriteArticles(folder);
        var finished = await Dragoman.RunAsync(folder.Path, "evaluate", "gold", "--coded", "coded.jsonl", "--errors", "0");

        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        var theirs = ScorePy.Run("articles", Path.Combine(folder.Path, "gold"), Path.Combine(folder.Path, "coded.jsonl"), Path.Combine(folder.Path, "texts"));
        Assert.Equal(["date", "found", "place", "said_by", "status", "with type", "with type, actor and recipient"], theirs.Keys.Order(StringComparer.Ordinal));
        EvaluationOutput.AssertSame(theirs, EvaluationOutput.Figures(finished.Output));
    }

    [Theory]
    [InlineData("relation")]
    [InlineData("cameo")]
    [InlineData("types")]
    public async Task Sentences_are_scored_as_the_other_scorer_does(string kind)
    {
        ScorePy.SkipWhereMissing();
        new RandomGold(21).WriteSentences(folder, kind);
        var finished = await Dragoman.RunAsync(folder.Path, "evaluate", "gold.jsonl", "--coded", "coded.jsonl", "--errors", "0");

        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        var theirs = ScorePy.Run(kind, Path.Combine(folder.Path, "gold.jsonl"), Path.Combine(folder.Path, "coded.jsonl"));
        EvaluationOutput.AssertSame(theirs, EvaluationOutput.Figures(finished.Output));
    }

    [Theory]
    [InlineData("articles", "articles")]
    [InlineData("relation", "plv-train.jsonl")]
    [InlineData("cameo", "cameo-train.jsonl")]
    [Trait("Category", "Long")]
    public async Task The_development_sets_are_scored_as_the_other_scorer_does(string kind, string name)
    {
        ScorePy.SkipWhereMissing();
        var gold = Path.Combine(ScorePy.Gold, name);
        var input = kind == "articles" ? Articles(gold) : Sentences(gold);
        var coded = await Dragoman.RunAsync(folder.Path, input, ["code"]);
        folder.Add("coded.jsonl", coded.Output);

        var finished = await Dragoman.RunAsync(folder.Path, "evaluate", gold, "--errors", "0");

        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        EvaluationOutput.AssertSame(ScorePy.Run(kind, gold, Path.Combine(folder.Path, "coded.jsonl")), EvaluationOutput.Figures(finished.Output));
    }

    public void Dispose() => folder.Dispose();

    private static (int Right, int Coded, int Gold) Counts(JsonElement root, string section, string name)
    {
        var of = root.GetProperty(section).GetProperty(name);
        return (of.GetProperty("right").GetInt32(), of.GetProperty("coded").GetInt32(), of.GetProperty("gold").GetInt32());
    }

    private static string Articles(string gold)
    {
        var texts = Path.Combine(gold, "..", "..", "articles");
        using var published = JsonDocument.Parse(File.ReadAllText(Path.Combine(texts, "published.json")));
        return string.Concat(Directory.GetFiles(gold, "*.jsonl").Select(Path.GetFileNameWithoutExtension).Select(name =>
            JsonSerializer.Serialize(new { id = name, text = File.ReadAllText(Path.Combine(texts, name!)), published = published.RootElement.GetProperty(name!).GetProperty("published").GetString(), source = published.RootElement.GetProperty(name!).GetProperty("source").GetString() }) + "\n"));
    }

    private static string Sentences(string gold) => string.Concat(File.ReadLines(gold).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        var given = json.RootElement.TryGetProperty("given", out var parties) ? new { actor = parties.GetProperty("actor").GetString(), recipient = parties.GetProperty("recipient").GetString() } : null;
        return JsonSerializer.Serialize(new { id = json.RootElement.GetProperty("id").GetString(), text = json.RootElement.GetProperty("text").GetString(), given }) + "\n";
    }));
}
