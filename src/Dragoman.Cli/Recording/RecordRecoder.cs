using System.Collections.Immutable;
using Dragoman.Cli.Coding;
using Dragoman.Cli.Output;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Articles;

namespace Dragoman.Cli.Recording;

/// <summary>Codes a whole record anew: articles are coded by all processors and written one after the other, each wholly or not at all.</summary>
/// <param name="record">The record.</param>
/// <param name="code">Codes one article; called on several threads at once.</param>
/// <param name="progress">Counts while it goes on.</param>
/// <param name="isTrial">True to change nothing.</param>
/// <param name="samples">Most differences of each kind to keep.</param>
internal sealed class RecordRecoder(IEventRecord record, Func<Article, ImmutableArray<CodedEvent>> code, ReadProgress progress, bool isTrial, int samples)
{
    /// <summary>Codes every article that was read and whose language is coded.</summary>
    public async Task<RecodeSummary> RunAsync(CancellationToken cancellation)
    {
        var summary = new RecodeSummary { EventsBefore = record.Statistics().Events };
        try
        {
            await new OrderedPipeline<string, Recoded?>(Environment.ProcessorCount, Code).RunAsync(Ids(), Take, cancellation);
        }
        finally
        {
            progress.Clear();
        }

        summary.EventsAfter = isTrial ? summary.EventsBefore : record.Statistics().Events;
        return summary;

        void Take(Recoded? recoded, bool show)
        {
            if (recoded is null) return;
            progress.Count(recoded.Stored.Article.Title ?? recoded.Stored.Id);
            summary.Articles++;
            var differences = RecodeDifference.Of(recoded.Stored, recoded.Events);
            if (differences.Count == 0) return;
            if (!isTrial) record.Recode(recoded.Stored.Id, recoded.Events);
            summary.Add(differences, samples);
        }
    }

    private IEnumerable<string> Ids()
    {
        string? after = null;
        while (record.ArticleIds(after) is { IsEmpty: false } ids)
        {
            foreach (var id in ids) yield return id;
            after = ids[^1];
        }
    }

    private Recoded? Code(string id) => record.FindArticle(id) is { Article.Language: null or "en" } stored ? new Recoded(stored, code(stored.Article)) : null;

    private sealed record Recoded(StoredArticle Stored, ImmutableArray<CodedEvent> Events);
}
