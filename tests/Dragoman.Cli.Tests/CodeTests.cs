using System.Globalization;
using System.Text;
using System.Text.Json;

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
    [InlineData("{\"id\": \"x\", \"text\": \"A.\", \"given\": \"Peru\"}", "'given' is no object with the strings 'actor' and 'recipient'")]
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

    private static string Line(int number) => Line(Texts[number % Texts.Length], number);

    private static string Line(string text, int number) =>
        $"{{\"id\":{number.ToString(CultureInfo.InvariantCulture)},\"published\":\"2021-03-08\",\"text\":{JsonSerializer.Serialize(text)}}}\n";
}
