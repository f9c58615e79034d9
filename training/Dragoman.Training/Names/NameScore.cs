using Dragoman.Language.Annotation;

namespace Dragoman.Training.Names;

/// <summary>Span precision, recall and F1 of names, with and without their kind.</summary>
internal sealed class NameScore
{
    private readonly int[] gold = new int[6];
    private readonly int[] found = new int[6];
    private readonly int[] right = new int[6];

    /// <summary>Correct spans whatever their kind.</summary>
    public int UntypedRight { get; private set; }

    /// <summary>Adds the names of one document or sentence.</summary>
    public void Add(IReadOnlyCollection<NamedSpan> expected, IReadOnlyCollection<NamedSpan> actual)
    {
        var byPlace = expected.ToDictionary(span => (span.Sentence, span.First, span.End), span => span.Kind);
        foreach (var span in expected) (gold[(int)span.Kind], gold[5]) = (gold[(int)span.Kind] + 1, gold[5] + 1);
        foreach (var span in actual)
        {
            (found[(int)span.Kind], found[5]) = (found[(int)span.Kind] + 1, found[5] + 1);
            if (!byPlace.TryGetValue((span.Sentence, span.First, span.End), out var kind)) continue;
            UntypedRight++;
            if (kind == span.Kind) (right[(int)kind], right[5]) = (right[(int)kind] + 1, right[5] + 1);
        }
    }

    /// <summary>F1 of all names with their kind, 0 to 1.</summary>
    public double Typed => F1(right[5], found[5], gold[5]);

    /// <summary>F1 of all names whatever their kind, 0 to 1.</summary>
    public double Untyped => F1(UntypedRight, found[5], gold[5]);

    /// <summary>F1 of the names of one kind, 0 to 1.</summary>
    public double Of(NameKind kind) => F1(right[(int)kind], found[(int)kind], gold[(int)kind]);

    /// <summary>How many names of a kind the gold has.</summary>
    public int GoldCount(NameKind kind) => gold[(int)kind];

    private static double F1(int right, int found, int gold) => found + gold == 0 ? 1 : 2.0 * right / (found + gold);
}
