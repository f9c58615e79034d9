using Dragoman.Language.Annotation;

namespace Dragoman.Language.Names;

/// <summary>The labels of the sequence tagger: outside, and begin, inside, last and unit of each kind of name (BILOU).</summary>
internal static class NameLabels
{
    /// <summary>Number of kinds of names.</summary>
    public const int Kinds = 5;

    /// <summary>Number of labels.</summary>
    public const int Count = 1 + (4 * Kinds);

    /// <summary>The label of a token that belongs to no name.</summary>
    public const int Outside = 0;

    private static readonly int[][] PredecessorsOf = FindPredecessors();

    /// <summary>First token of a name of several tokens.</summary>
    public static int Begin(NameKind kind) => 1 + (4 * (int)kind);

    /// <summary>Token between the first and the last.</summary>
    public static int Inside(NameKind kind) => 2 + (4 * (int)kind);

    /// <summary>Last token of a name of several tokens.</summary>
    public static int Last(NameKind kind) => 3 + (4 * (int)kind);

    /// <summary>A name of a single token.</summary>
    public static int Unit(NameKind kind) => 4 + (4 * (int)kind);

    /// <summary>The kind of a label other than <see cref="Outside"/>.</summary>
    public static NameKind KindOf(int label) => (NameKind)((label - 1) / 4);

    /// <summary>True for the label of a name's only token.</summary>
    public static bool IsUnit(int label) => label > 0 && (label - 1) % 4 == 3;

    /// <summary>True for the label of the first of several tokens.</summary>
    public static bool IsBegin(int label) => label > 0 && (label - 1) % 4 == 0;

    /// <summary>True for the label of the last of several tokens.</summary>
    public static bool IsLast(int label) => label > 0 && (label - 1) % 4 == 2;

    /// <summary>True when a run of tokens may begin with the label.</summary>
    public static bool MayStart(int label) => label == Outside || IsUnit(label) || IsBegin(label);

    /// <summary>True when a run of tokens may end with the label.</summary>
    public static bool MayEnd(int label) => label == Outside || IsUnit(label) || IsLast(label);

    /// <summary>The labels that may stand before a label.</summary>
    public static ReadOnlySpan<int> Predecessors(int label) => PredecessorsOf[label];

    private static int[][] FindPredecessors()
    {
        var result = new int[Count][];
        for (var label = 0; label < Count; label++)
        {
            result[label] = MayStart(label)
                ? [.. Enumerable.Range(0, Count).Where(MayEnd)]
                : [Begin(KindOf(label)), Inside(KindOf(label))];
        }

        return result;
    }
}
