using System.CommandLine;
using System.Reflection;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Recording;
using Dragoman.Cli.Serving;
using Dragoman.Coding;
using Dragoman.Coding.Knowledge;
using Dragoman.Reading;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman demo</c>: the samples that the program carries, read into a record and shown in the browser.</summary>
internal static class DemoCommand
{
    private const string ResourcePrefix = "samples/";
    private const string DefaultFile = "samples.db";

    public static Command Create(Terminal terminal)
    {
        var record = new Option<string>("--record") { Description = "the record's file", HelpName = "file", DefaultValueFactory = _ => DefaultFile };
        var port = NumberOption.Create("--port", "port to listen on; 0 for any free one", 0, 65535, ServeCommand.DefaultPort);
        var noBrowser = new Option<bool>("--no-browser") { Description = "do not open the browser" };
        var command = new DocumentedCommand("demo", "Reads the samples, past events told for this program, into a record and shows it in the browser.", "dragoman demo") { record, port, noBrowser };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var store = RecordOption.OpenForWriting(parsed.GetValue(record)!);
            var coder = Coder.Load(KnowledgeFolder.BuiltIn);
            var tally = new ReadTally(terminal.Error);
            var summary = await new RecordingReader(store, coder.Code, tally, new ReadProgress(terminal.Error, terminal.ErrorIsTerminal)).RunAsync(Samples(), cancellation);
            await terminal.Text.WriteLineAsync($"{summary}; record {parsed.GetValue(record)}");
            await RecordServer.ServeAsync(terminal, store, coder, parsed.GetValue(port), !parsed.GetValue(noBrowser), cancellation);
            return tally.ExitCode;
        });
        return command;
    }

    private static IEnumerable<ReadResult> Samples()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var reader = new ArticleReader(ReadOptions.None);
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => reader.Read(name, assembly.GetManifestResourceStream(name)!));
    }
}
