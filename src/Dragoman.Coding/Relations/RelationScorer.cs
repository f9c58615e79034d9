using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Language.Linear;
using Dragoman.Language.Model;

namespace Dragoman.Coding.Relations;

/// <summary>A linear model that tells from features which type of act stands between two parties (multinomial logistic regression).</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
internal sealed class RelationScorer
{
    /// <summary>The section of the model file.</summary>
    public const string Section = "relations";

    /// <summary>The model's whole numbers are weights in parts of this size.</summary>
    public const double Unit = 0.001;

    private const string Resource = "relations.model";
    private const int Shown = 6;
    private readonly SparseLinearModel model;

    private RelationScorer(SparseLinearModel model) => this.model = model;

    /// <summary>The types that the scorer chooses from, in the order of the model's classes: all but STATE, which is no relation.</summary>
    public static ImmutableArray<EventType> Types { get; } = [.. Enum.GetValues<EventType>().Where(type => type is not EventType.State)];

    /// <summary>Reads the scorer that is part of the program.</summary>
    public static RelationScorer LoadDefault()
    {
        using var stream = typeof(RelationScorer).Assembly.GetManifestResourceStream(Resource) ?? throw new ModelFormatException("the program was built without its model of relations; run the training and build again");
        return Read(ModelFile.Read(stream).Section(Section).Span);
    }

    /// <summary>Reads the section.</summary>
    /// <exception cref="ModelFormatException">It is cut short or of other types.</exception>
    public static RelationScorer Read(ReadOnlySpan<byte> section)
    {
        var model = SparseLinearModel.Read(section);
        return model.Classes == Types.Length ? new RelationScorer(model) : throw new ModelFormatException("the model of relations is of other types of events");
    }

    /// <summary>The likeliest type for features; the same feature counts once.</summary>
    public RelationScore Score(IEnumerable<string> features)
    {
        var distinct = features.Distinct(StringComparer.Ordinal).ToArray();
        var rows = Array.ConvertAll(distinct, Weights);
        var sums = new double[Types.Length];
        foreach (var row in rows)
        {
            for (var type = 0; type < sums.Length; type++) sums[type] += row[type] * Unit;
        }

        var best = Array.IndexOf(sums, sums.Max());
        var probability = 1 / sums.Sum(sum => Math.Exp(sum - sums[best]));
        var weighed = distinct.Zip(rows, (feature, row) => (Feature: feature, Weight: Math.Round(row[best] * Unit, 3)))
            .Where(one => one.Weight > 0).OrderByDescending(one => one.Weight).ThenBy(one => one.Feature, StringComparer.Ordinal).Take(Shown);
        return new RelationScore(Types[best], probability, [.. weighed]);
    }

    private int[] Weights(string feature)
    {
        var weights = new int[Types.Length];
        model.Score([FeatureHash.OfText(feature)], weights);
        return weights;
    }
}
