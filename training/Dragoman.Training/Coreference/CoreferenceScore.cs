namespace Dragoman.Training.Coreference;

/// <summary>MUC, B³ and entity-based CEAF of coreference chains, summed over documents.</summary>
/// <remarks>
/// MUC: Vilain and others 1995. B³: Bagga and Baldwin 1998. CEAF-e with the similarity φ4: Luo 2005, aligned by the
/// Hungarian method. Mentions that only one side has count as in the CoNLL 2012 scorer: they are in no chain of the other.
/// </remarks>
internal sealed class CoreferenceScore
{
    private Ratio mucRecall;
    private Ratio mucPrecision;
    private Ratio cubedRecall;
    private Ratio cubedPrecision;
    private Ratio ceafRecall;
    private Ratio ceafPrecision;

    /// <summary>MUC's F1, 0 to 1.</summary>
    public double Muc => F1(mucRecall, mucPrecision);

    /// <summary>B³'s F1, 0 to 1.</summary>
    public double BCubed => F1(cubedRecall, cubedPrecision);

    /// <summary>CEAF-e's F1, 0 to 1.</summary>
    public double Ceaf => F1(ceafRecall, ceafPrecision);

    /// <summary>The mean of the three, the CoNLL score.</summary>
    public double Mean => (Muc + BCubed + Ceaf) / 3;

    /// <summary>Recall and precision of the three, for the log.</summary>
    public IReadOnlyList<(string Name, double Recall, double Precision)> Parts =>
    [
        ("MUC", mucRecall.Value, mucPrecision.Value),
        ("B3", cubedRecall.Value, cubedPrecision.Value),
        ("CEAF-e", ceafRecall.Value, ceafPrecision.Value),
    ];

    /// <summary>Adds the chains of one document.</summary>
    /// <typeparam name="T">What tells mentions apart.</typeparam>
    public void Add<T>(IReadOnlyList<IReadOnlyCollection<T>> key, IReadOnlyList<IReadOnlyCollection<T>> response)
        where T : notnull
    {
        var inKey = Index(key);
        var inResponse = Index(response);
        foreach (var chain in key)
        {
            mucRecall.Add(Links(chain, inResponse), chain.Count - 1);
            cubedRecall.Add(Overlap(chain, inResponse), chain.Count);
        }

        foreach (var chain in response)
        {
            mucPrecision.Add(Links(chain, inKey), chain.Count - 1);
            cubedPrecision.Add(Overlap(chain, inKey), chain.Count);
        }

        var similarity = new double[key.Count, response.Count];
        for (var i = 0; i < key.Count; i++)
        {
            foreach (var group in key[i].Where(inResponse.ContainsKey).GroupBy(mention => inResponse[mention]))
                similarity[i, group.Key] = 2.0 * group.Count() / (key[i].Count + response[group.Key].Count);
        }

        var best = Assignment.Best(similarity);
        ceafRecall.Add(best, key.Count);
        ceafPrecision.Add(best, response.Count);
    }

    private static Dictionary<T, int> Index<T>(IReadOnlyList<IReadOnlyCollection<T>> chains)
        where T : notnull
    {
        var index = new Dictionary<T, int>();
        for (var i = 0; i < chains.Count; i++)
        {
            foreach (var mention in chains[i]) index.TryAdd(mention, i);
        }

        return index;
    }

    /// <summary>MUC's count: mentions less the parts into which the other side splits the chain.</summary>
    private static double Links<T>(IReadOnlyCollection<T> chain, Dictionary<T, int> other)
        where T : notnull
    {
        var parts = chain.Where(other.ContainsKey).Select(mention => other[mention]).Distinct().Count();
        return chain.Count - (parts + chain.Count(mention => !other.ContainsKey(mention)));
    }

    /// <summary>B³'s count: for each mention the share of its chain that the other side has with it.</summary>
    private static double Overlap<T>(IReadOnlyCollection<T> chain, Dictionary<T, int> other)
        where T : notnull =>
        chain.Where(other.ContainsKey).GroupBy(mention => other[mention]).Sum(group => (double)group.Count() * group.Count() / chain.Count);

    private static double F1(Ratio recall, Ratio precision) =>
        recall.Value + precision.Value == 0 ? 0 : 2 * recall.Value * precision.Value / (recall.Value + precision.Value);

    private struct Ratio
    {
        private double numerator;
        private double denominator;

        public readonly double Value => denominator == 0 ? 0 : numerator / denominator;

        public void Add(double top, double bottom) => (numerator, denominator) = (numerator + top, denominator + bottom);
    }
}
