using System.Collections.Immutable;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>Compares coded events with those of a gold set of one kind.</summary>
internal interface IGoldScorer
{
    /// <summary>Takes one text into account.</summary>
    void Add(GoldDocument document, ImmutableArray<CodedEvent> coded);

    /// <summary>What came out, once all texts are taken into account.</summary>
    ScoreSheet Finish();

    /// <summary>The scorer of a set.</summary>
    static IGoldScorer Of(GoldSet set) => set.Kind switch
    {
        GoldKind.Articles => new ArticleScorer(set),
        GoldKind.Relation => new RelationScorer(set),
        GoldKind.Cameo => new CameoScorer(set),
        _ => new TypeScorer(set),
    };
}
