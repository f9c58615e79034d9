namespace Dragoman.Language.Neural;

/// <summary>The best dependency tree with one root under given arc scores.</summary>
/// <remarks>
/// Takes each token's best head where that is a tree already, and otherwise the maximum spanning arborescence of
/// Chu and Liu (1965) and Edmonds (1967). A single root is forced by a penalty on root arcs.
/// </remarks>
internal static class SpanningTree
{
    private const float RootPenalty = 4096;
    private const float Never = float.NegativeInfinity;

    /// <summary>Finds the tree.</summary>
    /// <param name="scores">
    /// For each token a row of <paramref name="stride"/> scores: column 0 for being the root, column h + 1 for the head h,
    /// and negative infinity for the token itself.
    /// Only read.
    /// </param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="heads">Receives each token's head, -1 for the root; its length is the number of tokens.</param>
    public static void Find(ReadOnlySpan<float> scores, int stride, Span<short> heads)
    {
        var count = heads.Length;
        if (count == 0) return;
        if (count == 1)
        {
            heads[0] = -1;
            return;
        }

        var roots = 0;
        for (var token = 0; token < count; token++)
        {
            var best = Maximum.IndexOf(scores.Slice(token * stride, count + 1));
            heads[token] = (short)(best - 1);
            if (best == 0) roots++;
        }

        if (roots == 1 && IsTree(heads)) return;
        Edmonds(scores, stride, heads);
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

    private static void Edmonds(ReadOnlySpan<float> scores, int stride, Span<short> heads)
    {
        var nodes = heads.Length + 1;
        var matrix = new float[nodes * nodes];
        for (var head = 0; head < nodes; head++) matrix[head] = Never;
        for (var token = 1; token < nodes; token++)
        {
            scores.Slice((token - 1) * stride, nodes).CopyTo(matrix.AsSpan(token * nodes));
            matrix[token * nodes] -= RootPenalty;
            matrix[(token * nodes) + token] = Never;
        }

        var parents = new Contraction(matrix, nodes).Solve();
        for (var token = 1; token < nodes; token++) heads[token - 1] = (short)(parents[token] - 1);
    }

    /// <summary>Edmonds' algorithm on a matrix that is contracted in place; each contraction puts a circle into its first node.</summary>
    private sealed class Contraction
    {
        private readonly float[] matrix;
        private readonly int[] originalHead;
        private readonly int[] originalToken;
        private readonly int nodes;
        private readonly bool[] gone;

        public Contraction(float[] matrix, int nodes)
        {
            (this.matrix, this.nodes) = (matrix, nodes);
            gone = new bool[nodes];
            originalHead = new int[nodes * nodes];
            originalToken = new int[nodes * nodes];
            for (var i = 0; i < nodes * nodes; i++) (originalToken[i], originalHead[i]) = (i / nodes, i % nodes);
        }

        /// <summary>The parent of each node but the first, which is the root.</summary>
        public int[] Solve()
        {
            var result = new int[nodes];
            var entered = new List<(int Node, int[] Circle, int[] ArcToken, int[] ArcHead)>();
            var best = new int[nodes];
            while (true)
            {
                for (var node = 1; node < nodes; node++)
                {
                    if (!gone[node]) best[node] = Best(node);
                }

                var circle = FindCircle(best);
                if (circle is null) break;
                entered.Add((circle[0], circle, [.. circle.Select(node => originalToken[(node * nodes) + best[node]])], [.. circle.Select(node => originalHead[(node * nodes) + best[node]])]));
                Contract(circle, best);
            }

            Array.Fill(result, -1);
            for (var node = 1; node < nodes; node++)
            {
                if (!gone[node]) result[originalToken[(node * nodes) + best[node]]] = originalHead[(node * nodes) + best[node]];
            }

            // Unfold from the last contraction: the member whose token was entered from outside keeps that head.
            for (var i = entered.Count - 1; i >= 0; i--)
            {
                var (_, _, tokens, from) = entered[i];
                for (var member = 0; member < tokens.Length; member++)
                {
                    if (!IsEntered(entered, i, member, result)) result[tokens[member]] = from[member];
                }
            }

            return result;
        }

        private static bool IsEntered(List<(int Node, int[] Circle, int[] ArcToken, int[] ArcHead)> entered, int level, int member, int[] result)
        {
            // A member stands for all tokens contracted into it before this level; it is entered when one of them has its head already.
            var stack = new Stack<(int Level, int Node)>();
            stack.Push((level, entered[level].Circle[member]));
            while (stack.TryPop(out var at))
            {
                var inner = at.Level - 1;
                while (inner >= 0 && entered[inner].Node != at.Node) inner--;
                if (inner < 0)
                {
                    if (result[at.Node] >= 0) return true;
                    continue;
                }

                foreach (var node in entered[inner].Circle) stack.Push((inner, node));
            }

            return false;
        }

        private int Best(int node)
        {
            var row = matrix.AsSpan(node * nodes, nodes);
            var best = 0;
            var score = Never;
            for (var head = 0; head < row.Length; head++)
            {
                if (gone[head] || head == node || !(row[head] > score)) continue;
                (best, score) = (head, row[head]);
            }

            return best;
        }

        private int[]? FindCircle(int[] best)
        {
            var state = new int[nodes];
            for (var node = 1; node < nodes; node++)
            {
                if (gone[node]) continue;
                var at = node;
                while (at > 0 && state[at] == 0) (state[at], at) = (node, best[at]);
                if (at <= 0 || state[at] != node) continue;
                var circle = new List<int>();
                for (var member = at; circle.Count == 0 || member != at; member = best[member]) circle.Add(member);
                return [.. circle];
            }

            return null;
        }

        private void Contract(int[] circle, int[] best)
        {
            var into = circle[0];
            var inside = new bool[nodes];
            foreach (var member in circle) inside[member] = true;
            var kept = circle.Select(member => matrix[(member * nodes) + best[member]]).ToArray();
            for (var other = 0; other < nodes; other++)
            {
                if (gone[other] || inside[other]) continue;
                KeepBestEntering(circle, kept, into, other);
                if (other > 0) KeepBestLeaving(circle, into, other);
            }

            foreach (var member in circle.AsSpan(1)) gone[member] = true;
        }

        private void KeepBestEntering(int[] circle, float[] kept, int into, int head)
        {
            var (best, score) = (-1, Never);
            for (var i = 0; i < circle.Length; i++)
            {
                var value = matrix[(circle[i] * nodes) + head] - kept[i];
                if (best < 0 || value > score) (best, score) = (i, value);
            }

            Copy((circle[best] * nodes) + head, (into * nodes) + head, score);
        }

        private void KeepBestLeaving(int[] circle, int into, int token)
        {
            var best = into;
            foreach (var member in circle)
            {
                if (matrix[(token * nodes) + member] > matrix[(token * nodes) + best]) best = member;
            }

            Copy((token * nodes) + best, (token * nodes) + into, matrix[(token * nodes) + best]);
        }

        private void Copy(int from, int to, float score) =>
            (matrix[to], originalHead[to], originalToken[to]) = (score, originalHead[from], originalToken[from]);
    }
}
