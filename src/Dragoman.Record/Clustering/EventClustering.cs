using System.Collections.Immutable;

namespace Dragoman.Record.Clustering;

/// <summary>Divides reports into events by how like they are.</summary>
/// <remarks>
/// <para>Reports are joined the likest first, never over two that exclude each other. Those that pin the act down, with a day and a place, come first; then those with a
/// day alone; then those that say less than a day. What says less goes to what says more only where it is plain to which: to one event alone, or to one that it is
/// plainly more like than any other.</para>
/// <para>The division follows from the set of reports and not from the order in which they came. Reports that are like each other directly or over others decide it
/// together; no other report has any part in it.</para>
/// </remarks>
public static class EventClustering
{
    /// <summary>By how much an event must be more like a report than the next, for the report to go there.</summary>
    private const double Margin = 0.1;

    /// <summary>From how many reports of a day on a vague report is no longer compared with them: it could be any.</summary>
    public const int Crowd = 48;

    /// <summary>The events that the reports make, as the reports' ids; in the order of ids.</summary>
    /// <param name="reports">The reports, each id once.</param>
    /// <param name="crowded">Ids of vague reports in whose time lie more than <see cref="Crowd"/> reports of a day with the same bond.</param>
    public static ImmutableArray<ImmutableArray<MentionTraits>> Group(IReadOnlyCollection<MentionTraits> reports, IReadOnlySet<string>? crowded = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var groups = new List<ImmutableArray<MentionTraits>>();
        foreach (var bond in reports.OrderBy(report => report.Id, StringComparer.Ordinal).GroupBy(report => report.Bond))
        {
            if (bond.Key == 0) groups.AddRange(bond.Select(report => ImmutableArray.Create(report)));
            else groups.AddRange(GroupBond([.. bond], crowded));
        }

        return [.. groups.Select(group => group.Sort(ById)).OrderBy(group => group[0].Id, StringComparer.Ordinal)];
    }

    /// <summary>The order in which reports count as earlier: publication date (unknown last), article, place in the text, id.</summary>
    public static IComparer<ReportedMention> ByAppearance { get; } = Comparer<ReportedMention>.Create(static (a, b) =>
    {
        var order = (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue);
        if (order == 0) order = string.CompareOrdinal(a.ArticleId, b.ArticleId);
        if (order == 0) order = a.Coded.Trigger.Start.CompareTo(b.Coded.Trigger.Start);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    });

    private static IComparer<MentionTraits> ById { get; } = Comparer<MentionTraits>.Create(static (a, b) => string.CompareOrdinal(a.Id, b.Id));

    private static IEnumerable<ImmutableArray<MentionTraits>> GroupBond(List<MentionTraits> reports, IReadOnlySet<string>? crowded)
    {
        if (reports.Count == 1) return [[reports[0]]];
        var nodes = Likes(reports);
        var matrix = new LikenessMatrix(nodes, crowded);
        var standing = new List<Cluster>();
        for (var level = 0; level <= 2; level++)
        {
            var fresh = Agglomerate(matrix, [.. Enumerable.Range(0, nodes.Count).Where(node => nodes[node][0].Level == level)]);
            Attach(matrix, standing, fresh);
        }

        return standing.Select(cluster => cluster.Nodes.SelectMany(node => nodes[node]).ToImmutableArray());
    }

    // Reports that are alike in everything, as copies are, stand or fall together.
    private static List<List<MentionTraits>> Likes(List<MentionTraits> reports)
    {
        var nodes = new List<List<MentionTraits>>();
        var known = new Dictionary<string, List<MentionTraits>>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            var key = Convert.ToHexString(TraitsBytes.Write(report)) + $"{report.From}/{report.To}";
            if (known.TryGetValue(key, out var same) && Likeness.Of(same[0], report).Joins)
            {
                same.Add(report);
                continue;
            }

            List<MentionTraits> node = [report];
            known[key] = node;
            nodes.Add(node);
        }

        return nodes;
    }

    private static List<Cluster> Agglomerate(LikenessMatrix matrix, List<int> nodes)
    {
        var clusterOf = nodes.ToDictionary(node => node, node => new Cluster([node]));
        var pairs = new List<(double Score, int A, int B)>();
        for (var i = 0; i < nodes.Count; i++)
        {
            for (var j = i + 1; j < nodes.Count; j++)
            {
                if (matrix[nodes[i], nodes[j]] is { Joins: true } like) pairs.Add((like.Score, nodes[i], nodes[j]));
            }
        }

        foreach (var (_, a, b) in pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.A).ThenBy(pair => pair.B))
        {
            var (one, other) = (clusterOf[a], clusterOf[b]);
            if (one == other || matrix.Exclude(one.Nodes, other.Nodes)) continue;
            one.Nodes.AddRange(other.Nodes);
            foreach (var node in other.Nodes) clusterOf[node] = one;
        }

        return [.. clusterOf.Values.Distinct().OrderBy(cluster => cluster.Nodes.Min())];
    }

    private static void Attach(LikenessMatrix matrix, List<Cluster> standing, List<Cluster> fresh)
    {
        var before = standing.ToList();
        foreach (var cluster in fresh)
        {
            var targets = before.Select(target => (Target: target, Score: matrix.Best(cluster.Nodes, target.Nodes)))
                .Where(target => target.Score >= Likeness.Enough - 1e-9 && !matrix.Exclude(cluster.Nodes, target.Target.Nodes))
                .OrderByDescending(target => target.Score).ThenBy(target => target.Target.Nodes.Min()).ToList();
            if (targets.Count == 1 || (targets.Count > 1 && targets[0].Score - targets[1].Score >= Margin)) targets[0].Target.Nodes.AddRange(cluster.Nodes);
            else standing.Add(cluster);
        }
    }

    private sealed record Cluster(List<int> Nodes);
}
