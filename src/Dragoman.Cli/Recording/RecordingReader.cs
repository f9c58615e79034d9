using System.Collections.Immutable;
using Dragoman.Cli.Coding;
using Dragoman.Cli.Output;
using Dragoman.Domain;
using Dragoman.Reading;
using Dragoman.Record;
using Dragoman.Record.Articles;

namespace Dragoman.Cli.Recording;

/// <summary>Takes what was read into the record: articles are coded by all processors and written one after the other, in the order of the inputs.</summary>
/// <param name="record">The record.</param>
/// <param name="code">Codes one article; called on several threads at once.</param>
/// <param name="tally">Tells faults.</param>
/// <param name="progress">Counts while it goes on.</param>
/// <param name="report">Notes what became of each input; null for no notes.</param>
internal sealed class RecordingReader(IEventRecord record, Func<Article, ImmutableArray<CodedEvent>> code, ReadTally tally, ReadProgress progress, ReadReport? report = null)
{
    /// <summary>Reads everything. An article is in the record wholly or not at all, whenever this is stopped.</summary>
    public async Task<ReadSummary> RunAsync(IEnumerable<ReadResult> results, CancellationToken cancellation)
    {
        int added = 0, versions = 0, unchanged = 0, notCoded = 0, events = 0;
        try
        {
            await new OrderedPipeline<ReadResult, Coded>(Environment.ProcessorCount, Code).RunAsync(results, Take, cancellation);
        }
        finally
        {
            progress.Clear();
        }

        return new ReadSummary(added, versions, unchanged, notCoded, tally.Failed, events);

        void Take(Coded coded, bool show)
        {
            if (coded.Result.Failure is not null || coded.Result.Notes.Length > 0) progress.Clear();
            tally.Count(coded.Result);
            progress.Count(coded.Result.Input);
            if (coded.Result.Article is not { } article)
            {
                report?.Add(coded.Result);
                return;
            }

            var result = coded.Known ? null : record.Add(article, coded.Events);
            var outcome = result?.Outcome ?? AddOutcome.Unchanged;
            report?.Add(coded.Result, outcome, result?.ArticleId, coded.Events.Length, IsCoded(article));
            switch (outcome)
            {
                case AddOutcome.Unchanged:
                    unchanged++;
                    return;
                case AddOutcome.Added:
                    added++;
                    break;
                default:
                    versions++;
                    break;
            }

            events += coded.Events.Length;
            if (!IsCoded(article)) notCoded++;
        }
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
