using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Cli.Output;
using Dragoman.Domain;
using Dragoman.Reading.Watching;
using Dragoman.Record;

namespace Dragoman.Cli.Recording;

/// <summary>Polls what is due, takes what is new into the record, tells of it, and waits.</summary>
/// <param name="terminal">Where it is told.</param>
/// <param name="record">The record.</param>
/// <param name="code">Codes one article; called on several threads at once.</param>
/// <param name="watcher">Asks the addresses.</param>
/// <param name="clock">The clock to wait by and to tell the time.</param>
/// <param name="json">True to tell of articles in JSON.</param>
internal sealed class WatchLoop(Terminal terminal, IEventRecord record, Func<Article, ImmutableArray<CodedEvent>> code, Watcher watcher, TimeProvider clock, bool json)
{
    private int polls;
    private int failedPolls;

    /// <summary>Goes on until it is stopped, or once through all that is due.</summary>
    /// <returns>The exit code: stopping a watch is how it ends, and no fault.</returns>
    public async Task<int> RunAsync(bool once, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var asked = new HashSet<string>(StringComparer.Ordinal);
                while (watcher.Due().FirstOrDefault(asked.Add) is { } address) await PollAsync(address, cancellation);
                if (once || watcher.UntilNext() is not { } wait) break;
                await Task.Delay(wait, clock, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            if (!json) await terminal.Text.WriteLineAsync("stopped; the same command goes on from here");
            return ExitCode.Success;
        }

        return failedPolls == 0 ? ExitCode.Success : failedPolls == polls ? ExitCode.AllFailed : ExitCode.SomeFailed;
    }

    private async Task PollAsync(string address, CancellationToken cancellation)
    {
        polls++;
        var poll = await watcher.PollAsync(address, cancellation);
        if (poll.Failure is { } failure)
        {
            failedPolls++;
            var next = watcher.Finish(poll);
            await terminal.Error.WriteLineAsync(next is { } due ? $"{address}: {failure}; asked again {Moment(due)}" : $"{address}: {failure}; it is gone and asked no more");
            return;
        }

        var tally = new ReadTally(terminal.Error);
        var reader = new RecordingReader(record, code, tally, new ReadProgress(terminal.Error, shown: null)) { Taken = Tell };
        await reader.RunAsync(poll.Results, cancellation);
        watcher.Finish(poll);
        if (!json) await terminal.Text.WriteLineAsync(Summary(poll, reader.Summary));
        await terminal.Text.FlushAsync(cancellation);
    }

    private void Tell(TakenArticle taken)
    {
        if (json)
        {
            terminal.Text.WriteLine(taken.ToJson());
            return;
        }

        var article = taken.Article;
        var from = string.Join(", ", new[] { article.Source, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "date unknown" }.OfType<string>());
        terminal.Text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(taken.IsNew ? "new" : "changed")}: {article.Title ?? article.Id} ({from}), {taken.Events} events [{taken.ArticleId}]"));
    }

    private string Summary(WatchPoll poll, ReadSummary summary)
    {
        if (poll.IsUnchanged) return $"{Moment(clock.GetUtcNow())} {poll.Address}: nothing changed";
        if (poll.Listed.Count > 0) return string.Create(CultureInfo.InvariantCulture, $"{Moment(clock.GetUtcNow())} {poll.Address}: lists {poll.Listed.Count} addresses");
        var later = poll.Later > 0 ? string.Create(CultureInfo.InvariantCulture, $", {poll.Later} left for the next time") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Moment(clock.GetUtcNow())} {poll.Address}: {summary.Added} new, {summary.NewVersions} changed, {summary.Unchanged + poll.Known} known, {summary.Failed} failed{later}; {summary.Events} events");
    }

    private static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
