using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Cli.Recording;
using Dragoman.Reading;
using Dragoman.Reading.Watching;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman watch</c>: what is new in feeds, lists of feeds, sitemaps and pages, into the record, again and again.</summary>
internal static class WatchCommand
{
    /// <summary>What is added to the record's file name to name the file of the watch's memory.</summary>
    public const string StateSuffix = ".watch.json";

    private static readonly TimeSpan LeastPause = TimeSpan.FromSeconds(60);

    public static Command Create(Terminal terminal)
    {
        var addresses = new Argument<string[]>("address") { Description = "feeds, sitemaps, pages (https://…), lists of feeds (an OPML file or address); none to go on with what was watched before", Arity = ArgumentArity.ZeroOrMore };
        var record = RecordOption.Create();
        var every = DurationOption.Create("--every", "pause between two polls of one address", LeastPause, TimeSpan.FromMinutes(15));
        var once = new Option<bool>("--once") { Description = "ask each address that is due once, and end" };
        var json = new Option<bool>("--json") { Description = "print each new or changed article as a JSON object on a line" };
        var noPages = new Option<bool>("--no-pages") { Description = "keep the teasers of feeds; do not fetch the pages behind them" };
        var source = new Option<string?>("--source") { Description = "outlet of every article, in place of its own", HelpName = "name" };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "fetch addresses of this machine and of private networks too" };
        var knowledge = KnowledgeOption.Create();
        var command = new DocumentedCommand(
            "watch",
            "Asks feeds, lists of feeds, sitemaps and pages for what is new and takes it into the record, until Ctrl-C. Asks politely: only for changes, one request at a time, within robots.txt.",
            "dragoman watch --record news.db https://agency.example/rss.xml",
            "dragoman watch --record news.db --once feeds.opml") { addresses, record, every, once, json, noPages, source, allowPrivate, knowledge };
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(record)!;
            var state = WatchState.Load(file + StateSuffix, out var fault);
            if (fault is not null) await terminal.Error.WriteLineAsync($"{file}{StateSuffix}: {fault}");
            if (Addresses(parsed.GetValue(addresses) ?? [], state, terminal) is not { Count: > 0 } watched)
            {
                await terminal.Error.WriteLineAsync("dragoman: there is nothing to watch; name an address: dragoman watch https://…");
                return ExitCode.Usage;
            }

            using var store = RecordOption.OpenForWriting(file);
            var coder = KnowledgeOption.LoadCoder(parsed.GetValue(knowledge));
            var options = new ReadOptions { AllowPrivateNetworks = parsed.GetValue(allowPrivate), FetchPages = !parsed.GetValue(noPages), Source = parsed.GetValue(source) };
            using var watcher = new Watcher(state, watched, parsed.GetValue(every), options);
            return await new WatchLoop(terminal, store, coder.Code, watcher, TimeProvider.System, parsed.GetValue(json)).RunAsync(parsed.GetValue(once), cancellation);
        });
        return command;
    }

    private static List<string> Addresses(string[] inputs, WatchState state, Terminal terminal)
    {
        if (inputs.Length == 0) return [.. state.Sources.Where(source => source.ListedIn is null).Select(source => source.Address)];
        var watched = new List<string>();
        foreach (var input in inputs)
        {
            if (Watcher.AddressesOf(input, out var found) is { } failure) terminal.Error.WriteLine($"{input}: {failure.Reason}");
            watched.AddRange(found);
        }

        return watched;
    }
}
