using System.Globalization;
using System.Text;
using System.Text.Json;
using Dragoman.Cli.Coding;

namespace Dragoman.Cli.Tests;

/// <summary><c>dragoman code</c> as a process: order, threads, errors, the schema of its lines.</summary>
public sealed class CodeTests : IDisposable
{
    private static readonly string[] Texts =
    [
        "The president of Chile visited Peru on Monday.",
        "France accused Mali of holding its citizens, the foreign minister said in Paris.",
        "The foreign ministers of Iran and Turkey will meet in Van next week, officials said.",
        "Ghana and Togo signed an agreement on fisheries in Accra on 3 March 2021.",
        "",
        "Nothing of note.",
        "Ärger in Wien… \U0001F54A Peace, they said.",
    ];

    private readonly WorkFolder folder = new();

    [Theory]
    [InlineData("", "the line is no JSON (byte 2)")]
    [InlineData("[1, 2]", "the line is no JSON object")]
    [InlineData("{\"id\": \"x\"}", "'text' is missing")]
    [InlineData("{\"id\": \"x\", \"text\": 5}", "'text' is no string")]
    [InlineData("{\"id\": \"x\", \"text\": \"A.\", \"published\": \"soon\"}", "'published' is no date of the form 2025-04-17: 'soon'")]
    [InlineData("{\"id\": \"x\", \"text\": \"A.\", \"title\": 7}", "'title' is no string")]
    [InlineData("{\"id\": \"x\", \"text\": \"A.\", \"given\": \"Peru\"}", "'given' is no object with 'actor' and 'recipient', each words of the text or {\"start\": …, \"end\": …}")]
    [InlineData("{\"id\": true, \"text\": \"A.\"}", "'id' is no string or number")]
    [InlineData("{\"id\": {}, \"text\": \"A.\"}", "'id' is no string or number")]
    [InlineData("{\"id\": [1], \"text\": \"A.\"}", "'id' is no string or number")]
    [InlineData("{\"id\": \"\", \"text\": \"A.\"}", "'id' is empty; leave it out or give the document a name")]
    [InlineData("{\"id\": \"x\", \"text\": \"\\ud800\"}", "a string of the line is no valid Unicode")]
    public async Task A_line_that_is_no_article_gives_an_error_and_the_stream_goes_on(string line, string error)
    {
        if (line.Length == 0) line = "{\"id";
        var finished = await Dragoman.RunAsync(folder.Path, $"{line}\n\n{{\"text\": \"A.\"}}\n", ["code"]);

        Assert.Equal(ExitCode.SomeFailed, finished.ExitCode);
        Assert.Equal(2, finished.Lines.Length);
        using var first = JsonDocument.Parse(finished.Lines[0]);
        Assert.StartsWith(error.Split(" (")[0], first.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("{\"id\":\"3\",\"events\":[]}", finished.Lines[1]);
    }

    [Theory]
    [InlineData("2025-04-17", true)]
    [InlineData("2025-04-17T08:30", true)]
    [InlineData("2025-04-17T08:30:00Z", true)]
    [InlineData("2025-04-17 08:30:00.123456789+02:00", true)]
    [InlineData("2025-04-17T08:30:00+0200", true)]
    [InlineData("2025-04-17 08:30:00 UTC", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("2025-04-17Tgarbage", false)]
    [InlineData("2025-04-17T", false)]
    [InlineData("2025-04-17T25:00:00Z", false)]
    [InlineData("2025-04-17T08:61:00Z", false)]
    [InlineData("2025-02-30", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2025-04-17\n", false)]
    public void A_day_of_publication_may_have_a_sound_time_behind_it(string published, bool isDate)
    {
        var request = Request(new { text = "A.", published });

        Assert.Equal(isDate ? null : $"'published' is no date of the form 2025-04-17: '{published}'", request.Error);
        Assert.Equal(isDate ? published[..10] : null, request.Article?.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    public static TheoryData<object, string?> GivenTable => new()
    {
        { new { actor = "Chile", recipient = "Peru" }, null },
        { new { actor = "CHILE", recipient = "peru" }, null },
        { new { actor = new { start = 17, end = 22 }, recipient = "Peru" }, null },
        { new { actor = new { start = 17, end = 22 }, recipient = new { start = 31, end = 36 } }, null },
        { new { actor = "Chile", recipient = "a recipient" }, null },
        { new { actor = "Togo", recipient = "Peru" }, "'given.actor' is not in the text: 'Togo'" },
        { new { actor = "Chile", recipient = "Per" }, "'given.recipient' is only a part of a word of the text: 'Per'" },
        { new { actor = "", recipient = "Peru" }, "'given.actor' is empty; words of the text are wanted" },
        { new { actor = "Chile", recipient = "  " }, "'given.recipient' is empty; words of the text are wanted" },
        { new { actor = "Peru", recipient = "peru" }, "'given.actor' and 'given.recipient' are the same words of the text: 'Peru'; two parties are wanted" },
        { new { actor = "president of Chile", recipient = "Chile" }, null },
        { new { actor = new { start = 4, end = 22 }, recipient = new { start = 17, end = 22 } }, null },
        { new { actor = new { start = 17, end = 20 }, recipient = "Peru" }, "'given.actor' from 17 to 20 cuts a word in two: 'Chi'" },
        { new { actor = new { start = 17, end = 220 }, recipient = "Peru" }, "'given.actor' from 17 to 220 is no part of the text, which has 46 UTF-16 code units" },
        { new { actor = new { start = 22, end = 22 }, recipient = "Peru" }, "'given.actor' from 22 to 22 is no part of the text, which has 46 UTF-16 code units" },
        { new { actor = new { start = 22, end = 23 }, recipient = "Peru" }, "'given.actor' from 22 to 23 holds no words" },
        { new { actor = new { start = "17", end = 22 }, recipient = "Peru" }, "'given' is no object with 'actor' and 'recipient', each words of the text or {\"start\": …, \"end\": …}" },
        { new { actor = "Chile" }, "'given' is no object with 'actor' and 'recipient', each words of the text or {\"start\": …, \"end\": …}" },
    };

    [Theory]
    [MemberData(nameof(GivenTable))]
    public void Given_parties_stand_in_the_text_and_are_two(object given, string? error) =>
        Assert.Equal(error, Request(new { text = Texts[0], given }).Error);

    [Theory]
    [InlineData("", null, "the text is empty")]
    [InlineData(" \n\t ", null, "the text is blank")]
    [InlineData("12.5 % (((", null, "the text has no sentence: there is no letter in it")]
    [InlineData("The ministers met.", "fr", "the language is 'fr', as 'language' says; only English is coded")]
    [InlineData("The ministers met.", "fr-FR", "the language is 'fr', as 'language' says; only English is coded")]
    [InlineData("The ministers met.", "en-GB", null)]
    [InlineData("The ministers met.", "EN_us", null)]
    [InlineData("Les deux ministres se sont rencontrés dans la capitale.", "en", null)]
    [InlineData("Les deux ministres se sont rencontrés dans la capitale.", null, "the text is written in 'fr'; only English is coded")]
    [InlineData("Die Minister trafen sich in der Hauptstadt und sprachen mit der Presse.", "", "the text is written in 'de'; only English is coded")]
    [InlineData("两国外长举行会谈。", null, "the text is not written in English: there is no Latin letter in it; only English is coded")]
    [InlineData("Лавров в Баку.", null, "the text is not written in English: there is no Latin letter in it; only English is coded")]
    [InlineData("Peru.", null, null)]
    [InlineData("Ja.", null, null)]
    [InlineData("Marine Le Pen visits Moscow, meets Bruno Le Maire", null, null)]
    [InlineData("Ursula von der Leyen meets Alexander Van der Bellen", null, null)]
    [InlineData("Chile recalls envoy", null, null)]
    public void A_text_that_is_not_looked_into_says_why(string text, string? language, string? reason) =>
        Assert.Equal(reason, UncodedReason.Of(Request(new { text, language }).Article!));

    [Fact]
    public async Task A_reason_stands_beside_an_empty_list_and_is_no_error()
    {
        var finished = await Dragoman.RunAsync(folder.Path, Line("Les deux ministres se sont rencontrés dans la capitale.", 1) + Line("", 2) + Line("Nothing of note.", 3), ["code"]);

        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        Assert.Equal(
            [
                "{\"id\":\"1\",\"events\":[],\"reason\":\"the text is written in 'fr'; only English is coded\"}",
                "{\"id\":\"2\",\"events\":[],\"reason\":\"the text is empty\"}",
                "{\"id\":\"3\",\"events\":[]}",
            ],
            finished.Lines);
        var schema = SchemaSubset.Load(Path.Combine(Repository.Root, "docs", "output.schema.json"));
        Assert.All(finished.Lines, line => Assert.Empty(schema.Faults(line)));
    }

    [Fact]
    public async Task Explain_refuses_parties_that_the_text_does_not_have()
    {
        var missing = await Dragoman.RunAsync(folder.Path, "explain", Texts[0], "--actor", "Togo", "--recipient", "Peru");
        var lower = await Dragoman.RunAsync(folder.Path, "explain", Texts[0], "--actor", "chile", "--recipient", "peru", "--json");

        Assert.Equal((ExitCode.Usage, "dragoman: --actor is not in the text: 'Togo'.\n"), (missing.ExitCode, missing.Error));
        using var coded = JsonDocument.Parse(Assert.Single(lower.Lines));
        Assert.Equal("CHL", coded.RootElement.GetProperty("actor")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Explain_says_why_a_text_is_not_looked_into()
    {
        var finished = await Dragoman.RunAsync(folder.Path, "explain", "Les deux ministres se sont rencontrés dans la capitale.", "--json");

        Assert.Equal((ExitCode.Success, "", "dragoman: nothing is looked for: the text is written in 'fr'; only English is coded.\n"), (finished.ExitCode, finished.Output, finished.Error));
    }

    [Fact]
    public async Task Order_and_bytes_do_not_depend_on_the_threads()
    {
        var input = string.Concat(Enumerable.Range(0, 300).Select(Line));

        var one = await Dragoman.RunAsync(folder.Path, input, ["code", "--threads", "1"]);
        var four = await Dragoman.RunAsync(folder.Path, input, ["code", "--threads", "4"]);

        Assert.Equal((ExitCode.Success, ExitCode.Success), (one.ExitCode, four.ExitCode));
        Assert.Equal(one.Output, four.Output);
        Assert.Equal(Enumerable.Range(0, 300).Select(i => i.ToString(CultureInfo.InvariantCulture)), one.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!));
        Assert.Contains(one.Lines, line => line.Contains("\"type\":\"CONSULT\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_line_conforms_to_the_schema()
    {
        var schema = SchemaSubset.Load(Path.Combine(Repository.Root, "docs", "output.schema.json"));
        var samples = Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "19*.md").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "20*.md")).Select(File.ReadAllText);
        var input = string.Concat(samples.Select((text, i) => Line(text, i))) + "nonsense\n";

        var finished = await Dragoman.RunAsync(folder.Path, input, ["code"]);

        Assert.True(finished.Lines.Length > 12);
        Assert.All(finished.Lines, line => Assert.Empty(schema.Faults(line)));
        Assert.NotEmpty(schema.Faults("{\"id\":\"1\"}"));
        Assert.NotEmpty(schema.Faults("{\"id\":\"1\",\"events\":[{\"type\":\"MEET\"}]}"));
    }

    [Fact]
    public async Task A_closed_output_ends_it_quietly()
    {
        using var process = Dragoman.Start(folder.Path, "code");
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Dragoman.WriteAsync(process, async stream => await stream.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(Line))), TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((ExitCode.Success, ""), (process.ExitCode, await error));
    }

    [Fact]
    public async Task One_document_is_answered_while_the_input_stays_open()
    {
        using var process = Dragoman.Start(folder.Path, "code");
        await process.StandardInput.WriteAsync(Line(0).AsMemory(), TestContext.Current.CancellationToken);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);

        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.StartsWith("{\"id\":\"0\",\"events\":[", line, StringComparison.Ordinal);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Success, process.ExitCode);
    }

    [Fact]
    [Trait("Category", "Long")]
    public async Task A_hundred_thousand_documents_keep_order_in_bounded_memory()
    {
        const int Documents = 100_000;
        const long Bound = 700L * 1024 * 1024;
        using var process = Dragoman.Start(folder.Path, "code");
        var writing = Dragoman.WriteAsync(process, async stream =>
        {
            for (var i = 0; i < Documents; i++) await stream.WriteAsync(Encoding.UTF8.GetBytes(Line(i)), TestContext.Current.CancellationToken);
        });
        long most = 0;
        for (var i = 0; i < Documents; i++)
        {
            var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith($"{{\"id\":\"{i}\"", line, StringComparison.Ordinal);
            if (i % 5000 != 0) continue;
            process.Refresh();
            most = Math.Max(most, process.WorkingSet64);
        }

        await writing;
        Assert.Null(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Success, process.ExitCode);
        Assert.InRange(most, 1, Bound);
    }

    public void Dispose() => folder.Dispose();

    private static CodeRequest Request(object document) => CodeRequest.Parse(JsonSerializer.SerializeToUtf8Bytes(document), 1, CodingStream.MaxLineBytes);

    private static string Line(int number) => Line(Texts[number % Texts.Length], number);

    private static string Line(string text, int number) =>
        $"{{\"id\":{number.ToString(CultureInfo.InvariantCulture)},\"published\":\"2021-03-08\",\"text\":{JsonSerializer.Serialize(text)}}}\n";
}
