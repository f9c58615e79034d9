using System.Collections.Immutable;
using Dragoman.Cli.Coding;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Cli.Evaluation.Scoring;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation;

/// <summary>Codes the texts of a gold set and compares.</summary>
/// <param name="code">Codes one article; called on several threads at once.</param>
internal sealed class GoldEvaluation(Func<Article, ImmutableArray<CodedEvent>> code)
{
    /// <summary>The scores of one set.</summary>
    public async Task<ScoreSheet> RunAsync(GoldSet set, CancellationToken cancellation)
    {
        var scorer = IGoldScorer.Of(set);
        await new OrderedPipeline<GoldDocument, (GoldDocument Document, ImmutableArray<CodedEvent> Events)>(Environment.ProcessorCount, document => (document, code(document.Article)))
            .RunAsync(set.Documents, (coded, _) => scorer.Add(coded.Document, coded.Events), cancellation);
        return scorer.Finish();
    }
}
