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
internal sealed class RecordingReader(IEventRecord record, Func<Article, ImmutableArray<CodedEvent>> code, ReadTally tally)
{
    /// <summary>Reads everything. An article is in the record wholly or not at all, whenever this is stopped.</summary>
    public async Task<ReadSummary> RunAsync(IEnumerable<ReadResult> results, CancellationToken cancellation)
    {
        int added = 0, versions = 0, unchanged = 0, notCoded = 0, events = 0;
        await new OrderedPipeline<ReadResult, Coded>(Environment.ProcessorCount, Code).RunAsync(results, Take, cancellation);
        return new ReadSummary(added, versions, unchanged, notCoded, tally.Failed, events);

        void Take(Coded coded, bool show)
        {
            tally.Count(coded.Result);
            if (coded.Result.Article is not { } article) return;
            if (coded.Known)
            {
                unchanged++;
                return;
            }

            var result = record.Add(article, coded.Events);
            if (result.Outcome == AddOutcome.Unchanged) unchanged++;
            else if (result.Outcome == AddOutcome.Added) added++;
            else versions++;
            if (result.Outcome == AddOutcome.Unchanged) return;
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
