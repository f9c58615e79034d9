namespace Dragoman.Language.Neural;

/// <summary>Finds the best dependency tree with one root under given arc scores.</summary>
/// <remarks>
/// Takes each token's best head where that is a tree already, and otherwise the maximum spanning arborescence of
/// Chu and Liu (1965) and Edmonds (1967), in <see cref="Contraction"/>. Keeps its memory for the next sentence; one
/// thread at a time.
/// </remarks>
internal sealed class SpanningTree
{
    private readonly Contraction contraction = new();

    /// <summary>Finds the tree.</summary>
    /// <param name="scores">
    /// For each token a row of <paramref name="stride"/> scores: column 0 for being the root, column h + 1 for the head h,
    /// and negative infinity for the token itself. Only read.
    /// </param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="heads">Receives each token's head, -1 for the root; its length is the number of tokens.</param>
    public void Find(ReadOnlySpan<float> scores, int stride, Span<short> heads)
    {
        var roots = 0;
        for (var token = 0; token < heads.Length; token++)
        {
            var best = Maximum.IndexOf(scores.Slice(token * stride, heads.Length + 1));
            heads[token] = (short)(best - 1);
            if (best == 0) roots++;
        }

        if (heads.Length > 0 && (roots != 1 || !IsTree(heads))) contraction.Solve(scores, stride, heads);
    }

    /// <summary>True when following the heads from every token leads to a root.</summary>
    public static bool IsTree(ReadOnlySpan<short> heads)
    {
        Span<byte> state = heads.Length <= 1024 ? stackalloc byte[heads.Length] : new byte[heads.Length];
        state.Clear();
        for (var token = 0; token < heads.Length; token++)
        {
            var at = token;
            while (at >= 0 && state[at] == 0) (state[at], at) = (1, heads[at]);
            if (at >= 0 && state[at] == 1) return false;
            for (at = token; at >= 0 && state[at] == 1; at = heads[at]) state[at] = 2;
        }

        return true;
    }
}
