using Dragoman.Coding.Actors;

namespace Dragoman.Coding.Participants;

/// <summary>The organisations, bodies and groups that an article names, found by the last word of a name and by code, so that a short name costs the same in a long article as in a short one.</summary>
/// <remarks>For one article on one thread.</remarks>
internal sealed class NamedOrganisations
{
    private readonly Dictionary<string, List<int>> byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ActorResolution> resolutions = [];

    /// <summary>Adds a name; they come in the order of the text.</summary>
    /// <param name="name">Number of the name in the article.</param>
    /// <param name="lastWord">The last word of a name of several in lower case; null for a name of one word.</param>
    /// <param name="resolution">Whom it names.</param>
    public void Add(int name, string? lastWord, ActorResolution resolution)
    {
        resolutions.Add(name, resolution);
        if (lastWord is not null) Add(byLastWord, lastWord, name);
        Add(byCode, resolution.Code!, name);
    }

    /// <summary>The last named before a name that ends in a word or has one of some codes; null for none.</summary>
    /// <param name="before">Number of the first name that does not count.</param>
    /// <param name="lastWord">The word in lower case; null to look for codes only.</param>
    /// <param name="codes">The codes.</param>
    public ActorResolution? Last(int before, string? lastWord, IReadOnlySet<string> codes)
    {
        var last = lastWord is not null && byLastWord.TryGetValue(lastWord, out var alike) ? LastOf(alike, before) : -1;
        foreach (var code in codes)
        {
            if (byCode.TryGetValue(code, out var named)) last = Math.Max(last, LastOf(named, before));
        }

        return last < 0 ? null : resolutions[last];
    }

    private static void Add(Dictionary<string, List<int>> index, string key, int name)
    {
        if (!index.TryGetValue(key, out var names)) index.Add(key, names = []);
        names.Add(name);
    }

    private static int LastOf(List<int> names, int before)
    {
        var place = names.BinarySearch(before);
        if (place < 0) place = ~place;
        return place > 0 ? names[place - 1] : -1;
    }
}
