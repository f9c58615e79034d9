namespace Dragoman.Record.Clustering;

/// <summary>How like each two of a few reports are.</summary>
internal sealed class LikenessMatrix
{
    private readonly Likeness[,] cells;

    /// <summary>Compares the first of each group of like reports.</summary>
    /// <param name="nodes">Groups of reports that are alike in everything.</param>
    /// <param name="crowded">Ids of reports that are not compared with those of a day.</param>
    public LikenessMatrix(List<List<MentionTraits>> nodes, IReadOnlySet<string>? crowded)
    {
        cells = new Likeness[nodes.Count, nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            for (var j = i + 1; j < nodes.Count; j++)
            {
                var (a, b) = (nodes[i][0], nodes[j][0]);
                var isLost = crowded is not null && a.Level == 2 != (b.Level == 2) && nodes[a.Level == 2 ? i : j].Exists(report => crowded.Contains(report.Id));
                cells[i, j] = cells[j, i] = isLost ? default : Likeness.Of(a, b);
            }
        }
    }

    /// <summary>How like two are.</summary>
    public Likeness this[int a, int b] => cells[a, b];

    /// <summary>True when some of the one exclude some of the other.</summary>
    public bool Exclude(List<int> one, List<int> other) => one.Exists(a => other.Exists(b => cells[a, b].IsExcluded));

    /// <summary>The greatest likeness of any of the one with any of the other.</summary>
    public double Best(List<int> one, List<int> other) => one.Max(a => other.Max(b => cells[a, b].Joins ? cells[a, b].Score : 0));
}
