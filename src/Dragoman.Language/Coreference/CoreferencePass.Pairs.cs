using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <content>Which two (or more) a plural stands for, weighed by how near they are told together and how much the text is about them.</content>
internal sealed partial class CoreferencePass
{
    private const double Together = 4;
    private const double PerSentence = 1.5;

    /// <summary>The best group of entities that fit: told together ("Iran and Iraq", "X met Y"), or the likeliest single ones.</summary>
    /// <param name="index">The plural's number.</param>
    /// <param name="wanted">How many are needed.</param>
    /// <param name="exact">True when the plural says how many they are, so that some may be left out.</param>
    /// <param name="fits">Tells which entities count, seen from one of their mentions.</param>
    private List<Entity>? Best(int index, int wanted, bool exact, Func<Mention, Entity, bool> fits) => Best(index, wanted, exact, fits, out _);

    private List<Entity>? Best(int index, int wanted, bool exact, Func<Mention, Entity, bool> fits, out double top)
    {
        var plural = mentions[index];
        var single = Likeliest(index, wanted, exact, fits);
        (var best, top) = (single, single is null ? double.MinValue : Weight(single) + Nearness(index, single));
        for (var i = index - 1; i >= 0 && index - i <= LookBack && plural.Sentence - mentions[i].Sentence <= PluralWindow; i--)
        {
            var other = mentions[i];
            if (other.Members?.Contains(plural) ?? false) continue;
            if ((other.Several ?? (wanted == 2 ? PairOf(i) : null)) is not { } group || group.Count != wanted || !AllFit(other, group, fits)) continue;
            var value = Weight(group) + Together - (PerSentence * (plural.Sentence - other.Sentence));
            if (value > top) (best, top) = (group, value);
        }

        return best;
    }

    private bool AllFit(Mention other, List<Entity> group, Func<Mention, Entity, bool> fits)
    {
        foreach (var entity in group)
        {
            var root = entity.Root;
            if (root.Mentions.Count == 0 || !root.Mentions.Exists(mention => mention.Sentence <= other.Sentence && fits(mention, root))) return false;
        }

        return true;
    }

    /// <summary>The entities that fit and that the text mentions most and nearest.</summary>
    private List<Entity>? Likeliest(int index, int wanted, bool exact, Func<Mention, Entity, bool> fits)
    {
        var plural = mentions[index];
        var found = new List<(Entity Entity, double Value, int Order)>();
        for (var i = index - 1; i >= 0 && index - i <= LookBack && plural.Sentence - mentions[i].Sentence <= PluralWindow; i--)
        {
            var other = mentions[i];
            if (Single(other) is not { } entity || found.Exists(one => ReferenceEquals(one.Entity, entity)) || IsWithin(plural, other) || !fits(other, entity)) continue;
            found.Add((entity, Weight([entity]) + Near(plural.Sentence - other.Sentence), i));
        }

        if (found.Count < wanted || (!exact && found.Count > wanted)) return null;
        return [.. found.OrderByDescending(one => one.Value).ThenByDescending(one => one.Order).Take(wanted).OrderBy(one => one.Order).Select(one => one.Entity)];
    }

    private double Nearness(int index, List<Entity> group)
    {
        var sum = 0.0;
        foreach (var entity in group)
        {
            var distance = PluralWindow;
            for (var i = index - 1; i >= 0 && mentions[index].Sentence - mentions[i].Sentence < distance; i--)
            {
                if (!ReferenceEquals(Single(mentions[i]), entity)) continue;
                distance = mentions[index].Sentence - mentions[i].Sentence;
                break;
            }

            sum += Near(distance);
        }

        return sum / group.Count;
    }

    private static double Near(int sentences) => Math.Max(0, 3 - (0.75 * sentences));

    /// <summary>How much the text is about the entities: the mean of the logarithms of their mentions.</summary>
    private static double Weight(List<Entity> group)
    {
        var sum = 0.0;
        foreach (var entity in group) sum += Math.Log2(1 + entity.Root.Mentions.Count);
        return sum / group.Count;
    }
}
