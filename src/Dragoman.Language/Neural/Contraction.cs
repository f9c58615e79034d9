namespace Dragoman.Language.Neural;

/// <summary>Edmonds' algorithm: circles of best arcs are contracted into one node until none is left, and unfolded again.</summary>
/// <remarks>
/// Node 0 is the root and node t + 1 is token t. Works on a matrix with a row of entering arcs for each node; a circle
/// is contracted into its first member. A single root is forced by a penalty on root arcs. Keeps its memory for the
/// next sentence; one thread at a time.
/// </remarks>
internal sealed class Contraction
{
    private const float RootPenalty = 4096;
    private const float Never = float.NegativeInfinity;
    private readonly List<(int Into, int First, int Count)> circles = [];
    private readonly List<int> members = [];
    private readonly List<int> memberArcs = [];
    private readonly List<int> circle = [];
    private readonly Stack<(int Level, int Node)> open = [];
    private int nodes;
    private float[] matrix = [];

    /// <summary>For each place of the matrix the arc of the sentence that it stands for, as token node × nodes + head node.</summary>
    private int[] arcs = [];
    private bool[] gone = [];
    private bool[] inside = [];
    private int[] best = [];
    private int[] state = [];
    private int[] parents = [];

    /// <summary>Finds the best tree; parameters as in <see cref="SpanningTree.Find"/>.</summary>
    public void Solve(ReadOnlySpan<float> scores, int stride, Span<short> heads)
    {
        Fill(scores, stride, heads.Length + 1);
        while (true)
        {
            for (var node = 1; node < nodes; node++)
            {
                if (!gone[node]) best[node] = BestHead(node);
            }

            if (!FindCircle()) break;
            Contract();
        }

        Array.Fill(parents, -1, 0, nodes);
        for (var node = 1; node < nodes; node++)
        {
            if (!gone[node]) Take(arcs[(node * nodes) + best[node]]);
        }

        for (var level = circles.Count - 1; level >= 0; level--) Unfold(level);
        for (var token = 0; token < heads.Length; token++) heads[token] = (short)(parents[token + 1] - 1);
    }

    private void Fill(ReadOnlySpan<float> scores, int stride, int count)
    {
        nodes = count;
        if (gone.Length < nodes)
        {
            (matrix, arcs) = (new float[nodes * nodes], new int[nodes * nodes]);
            (gone, inside, best, state, parents) = (new bool[nodes], new bool[nodes], new int[nodes], new int[nodes], new int[nodes]);
        }

        circles.Clear();
        members.Clear();
        memberArcs.Clear();
        Array.Clear(gone, 0, nodes);
        Array.Fill(matrix, Never, 0, nodes);
        for (var node = 1; node < nodes; node++)
        {
            scores.Slice((node - 1) * stride, nodes).CopyTo(matrix.AsSpan(node * nodes));
            matrix[node * nodes] -= RootPenalty;
        }

        for (var place = 0; place < nodes * nodes; place++) arcs[place] = place;
    }

    private void Take(int arc) => parents[arc / nodes] = arc % nodes;

    /// <summary>Gives every member of a circle its head in it, but for the one that was entered from outside.</summary>
    private void Unfold(int level)
    {
        var (_, first, count) = circles[level];
        for (var i = first; i < first + count; i++)
        {
            if (!IsEntered(level, members[i])) Take(memberArcs[i]);
        }
    }

    /// <summary>True when a token has its head already among those that a member stood for before a level.</summary>
    private bool IsEntered(int level, int member)
    {
        open.Clear();
        open.Push((level, member));
        while (open.TryPop(out var at))
        {
            var inner = at.Level - 1;
            while (inner >= 0 && circles[inner].Into != at.Node) inner--;
            if (inner < 0)
            {
                if (parents[at.Node] >= 0) return true;
                continue;
            }

            var (_, first, count) = circles[inner];
            for (var i = first; i < first + count; i++) open.Push((inner, members[i]));
        }

        return false;
    }

    private int BestHead(int node)
    {
        var row = matrix.AsSpan(node * nodes, nodes);
        var (found, score) = (0, Never);
        for (var head = 0; head < row.Length; head++)
        {
            if (gone[head] || head == node || !(row[head] > score)) continue;
            (found, score) = (head, row[head]);
        }

        return found;
    }

    private bool FindCircle()
    {
        circle.Clear();
        Array.Clear(state, 0, nodes);
        for (var node = 1; node < nodes; node++)
        {
            if (gone[node]) continue;
            var at = node;
            while (at > 0 && state[at] == 0) (state[at], at) = (node, best[at]);
            if (at <= 0 || state[at] != node) continue;
            for (var member = at; circle.Count == 0 || member != at; member = best[member]) circle.Add(member);
            return true;
        }

        return false;
    }

    private void Contract()
    {
        var into = circle[0];
        Array.Clear(inside, 0, nodes);
        circles.Add((into, members.Count, circle.Count));
        foreach (var member in circle)
        {
            inside[member] = true;
            members.Add(member);
            memberArcs.Add(arcs[(member * nodes) + best[member]]);
        }

        for (var other = 0; other < nodes; other++)
        {
            if (gone[other] || inside[other]) continue;
            KeepBestEntering(into, other);
            if (other > 0) KeepBestLeaving(into, other);
        }

        for (var i = 1; i < circle.Count; i++) gone[circle[i]] = true;
    }

    /// <summary>Of the arcs from a node into the circle keeps that which loses least against the circle's own.</summary>
    private void KeepBestEntering(int into, int head)
    {
        var (chosen, score) = (-1, Never);
        foreach (var member in circle)
        {
            var value = matrix[(member * nodes) + head] - matrix[(member * nodes) + best[member]];
            if (chosen < 0 || value > score) (chosen, score) = (member, value);
        }

        (matrix[(into * nodes) + head], arcs[(into * nodes) + head]) = (score, arcs[(chosen * nodes) + head]);
    }

    private void KeepBestLeaving(int into, int token)
    {
        var chosen = into;
        foreach (var member in circle)
        {
            if (matrix[(token * nodes) + member] > matrix[(token * nodes) + chosen]) chosen = member;
        }

        (matrix[(token * nodes) + into], arcs[(token * nodes) + into]) = (matrix[(token * nodes) + chosen], arcs[(token * nodes) + chosen]);
    }
}
