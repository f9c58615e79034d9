using System.CommandLine;
using System.Net;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Serving;
using Dragoman.Web.Safety;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman serve</c>: the record in the browser.</summary>
internal static class ServeCommand
{
    /// <summary>The port where none is named.</summary>
    public const int DefaultPort = 5150;

    public static Command Create(Terminal terminal)
    {
        var record = RecordOption.Create();
        var port = NumberOption.Create("--port", "port to listen on; 0 for any free one", 0, 65535, DefaultPort);
        var open = new Option<bool>("--open") { Description = "open the browser" };
        var address = new Option<IPAddress>("--address")
        {
            Description = "address to listen on; other machines reach any but 127.0.0.1", HelpName = "ip", DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = parsed =>
            {
                if (IPAddress.TryParse(parsed.Tokens[0].Value, out var known)) return known;
                parsed.AddError($"--address: '{parsed.Tokens[0].Value}' is no IP address; name one of this machine's, or 0.0.0.0 for all of them");
                return null;
            },
        };
        var password = new Option<string?>("--password-file") { Description = "file with the hash of the password for corrections, for an --address that other machines reach", HelpName = "file" };
        var hash = new Option<bool>("--hash-password") { Description = "read a password from standard input, print its hash for --password-file, and serve nothing" };
        var knowledge = KnowledgeOption.Create();
        var command = new DocumentedCommand("serve", "Shows the record in the browser, to look through and to correct, and codes what is pasted into \"try it\". Only this machine can reach it, unless --address says otherwise.", "dragoman serve --record news.db --port 8080 --open") { record, port, open, address, password, hash, knowledge };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(hash)) return await HashAsync(terminal, cancellation);
            PasswordHash? known = null;
            if (parsed.GetValue(password) is { } file && (known = ReadHash(file, terminal)) is null) return ExitCode.Usage;
            using var store = RecordOption.OpenForWork(parsed.GetValue(record)!);
            var coder = KnowledgeOption.LoadCoder(parsed.GetValue(knowledge));
            await RecordServer.ServeAsync(terminal, store, coder, parsed.GetValue(port), parsed.GetValue(open), cancellation, parsed.GetValue(address), known);
            return ExitCode.Success;
        });
        return command;
    }

    private static PasswordHash? ReadHash(string file, Terminal terminal)
    {
        try
        {
            if (PasswordHash.Parse(File.ReadAllText(file)) is { } known) return known;
            terminal.Error.WriteLine($"dragoman: {file}: this is no hash of a password; make one with: dragoman serve --hash-password > {file}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"dragoman: {file}: cannot be read: {e.Message.ReplaceLineEndings(" ")}");
        }

        return null;
    }

    private static async Task<int> HashAsync(Terminal terminal, CancellationToken cancellation)
    {
        if (terminal.InputIsTerminal) await terminal.Error.WriteLineAsync("Type a password and end it with Enter; it is shown as you type.");
        using var reader = new StreamReader(terminal.Input, leaveOpen: true);
        try
        {
            await terminal.Text.WriteLineAsync(PasswordHash.Of(await reader.ReadLineAsync(cancellation) ?? "").ToString());
            return ExitCode.Success;
        }
        catch (ArgumentException)
        {
            await terminal.Error.WriteLineAsync($"dragoman: a password has at least {PasswordHash.ShortestPassword} and at most 1000 characters");
            return ExitCode.Usage;
        }
    }
}
