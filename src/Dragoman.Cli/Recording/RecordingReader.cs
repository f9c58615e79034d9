using System.Collections.Immutable;
using Dragoman.Cli.Coding;
using Dragoman.Cli.Output;
using Dragoman.Domain;
using Dragoman.Reading;
using Dragoman.Record;
using Dragoman.Record.Articles;

namespace Dragoman.Cli.Recording;

/// <summary>Takes what was read into the record: articles are coded by all processors and written one after the other, in the order of the inputs.</summary>
/// <remarks>What the record holds already is told by a hash of its content before anything is coded, so reading the same again is quick, and a reading that was cut off goes on.</remarks>
/// <param name="record">The record.</param>
/// <param name="code">Codes one article; called on several threads at once.</param>
/// <param name="tally">Tells faults.</param>
/// <param name="progress">Counts while it goes on.</param>
/// <param name="report">Notes what became of each input; null for no notes.</param>
internal sealed class RecordingReader(IEventRecord record, Func<Article, ImmutableArray<CodedEvent>> code, ReadTally tally, ReadProgress progress, ReadReport? report = null)
{
    // What is ready at once is written in one transaction, which costs less than one for each; nothing that is ready waits for what is not.
    private const int MostAtOnce = 32;

    private readonly List<Coded> waiting = [];

    /// <summary>Is told of each article that is new or changed, in order; null to tell nobody.</summary>
    public Action<TakenArticle>? Taken { get; init; }

    /// <summary>What was done so far; counts what is in the record even when the reading was stopped.</summary>
    public ReadSummary Summary { get; private set; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Reads everything. An article is in the record wholly or not at all, whenever this is stopped.</summary>
    public async Task<ReadSummary> RunAsync(IEnumerable<ReadResult> results, CancellationToken cancellation)
    {
        try
        {
            await new OrderedPipeline<ReadResult, Coded>(Environment.ProcessorCount, Code).RunAsync(results, Take, cancellation);
            Write();
        }
        catch (Exception e) when (e is not RecordException)
        {
            Write();
            throw;
        }
        finally
        {
            progress.Clear();
        }

        return Summary;
    }

    private void Take(Coded coded, bool show)
    {
        if (coded.Result.Failure is not null || coded.Result.Notes.Length > 0) progress.Clear();
        tally.Count(coded.Result);
        progress.Count(coded.Result.Input);
        waiting.Add(coded);
        if (show || waiting.Count == MostAtOnce) Write();
    }

    private void Write()
    {
        List<Coded> ready = [.. waiting];
        waiting.Clear();
        var fresh = ready.Where(one => !one.Known && one.Result.Article is not null).Select(one => (one.Result.Article!, one.Events)).ToList();
        var written = fresh.Count == 0 ? [] : record.AddAll(fresh);
        var next = 0;
        foreach (var coded in ready) Note(coded, coded.Known || coded.Result.Article is null ? null : written[next++]);
    }

    private void Note(Coded coded, AddResult? result)
    {
        if (coded.Result.Article is not { } article)
        {
            report?.Add(coded.Result);
            Summary = Summary with { Failed = Summary.Failed + 1 };
            return;
        }

        var outcome = result?.Outcome ?? AddOutcome.Unchanged;
        report?.Add(coded.Result, outcome, result, coded.Events.Length, IsCoded(article));
        if (result is null || outcome == AddOutcome.Unchanged)
        {
            Summary = Summary with { Unchanged = Summary.Unchanged + 1 };
            return;
        }

        Summary = Summary with
        {
            Added = Summary.Added + (outcome == AddOutcome.Added ? 1 : 0),
            NewVersions = Summary.NewVersions + (outcome == AddOutcome.NewVersion ? 1 : 0),
            NotCoded = Summary.NotCoded + (IsCoded(article) ? 0 : 1),
            Events = Summary.Events + coded.Events.Length,
            Copies = Summary.Copies + (result.Copies > 0 ? 1 : 0),
        };
        Taken?.Invoke(new TakenArticle(article, result.ArticleId, outcome == AddOutcome.Added, coded.Events.Length, result.Copies));
    }

    /// <summary>Only English is coded; an article that does not say its language is taken for English.</summary>
    private static bool IsCoded(Article article) => article.Language is null or "en";

    private Coded Code(ReadResult result)
    {
        if (result.Article is not { } article) return new Coded(result, false, []);
        if (record.Contains(article)) return new Coded(result, true, []);
        return new Coded(result, false, IsCoded(article) ? code(article) : []);
    }

    private sealed record Coded(ReadResult Result, bool Known, ImmutableArray<CodedEvent> Events);
}
