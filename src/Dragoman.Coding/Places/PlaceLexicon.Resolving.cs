using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dragoman.Coding.Places;

public sealed partial class PlaceLexicon
{
    // A town elsewhere this many times larger is meant, even where the text speaks of another country.
    private const int Dominance = 20;
    private const int LongestName = 6;

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(StringComparer.Ordinal, "al", "an", "da", "de", "del", "der", "do", "dos", "du", "el", "la", "las", "le", "los", "of", "sur", "the", "upon", "and", "i", "am");
    private static readonly FrozenSet<string> DistrictWords = FrozenSet.Create(StringComparer.Ordinal, "district", "region", "province", "oblast", "county", "raion", "rayon", "governorate", "krai", "state", "area", "marz", "prefecture", "department");

    private static readonly FrozenSet<string> NaturalWords = FrozenSet.Create(StringComparer.Ordinal, "bay", "cape", "channel", "delta", "desert", "forest", "gap", "gulf", "hills", "island", "islands", "lake", "mountains", "pass", "peninsula", "plain", "reef", "ridge", "river", "sea", "shoal", "strait", "triangle", "valley");
    private static readonly FrozenSet<string> BeforeTowns = FrozenSet.Create(
        StringComparer.Ordinal,
        "central", "city", "district", "downtown", "east", "eastern", "former", "greater", "historic", "in", "inner", "lower", "medieval", "near", "new", "north", "northeastern", "northern", "northwestern", "nearby", "old", "outer", "port", "province", "region", "rural", "south", "southeastern", "southern", "southwestern", "state", "the", "town", "upper", "village", "west", "western");

    /// <summary>Says which place a phrase names.</summary>
    /// <param name="phrase">Words that may name a place ("the Armenian town of Gyumri", "Paris, Texas", "the Turkish capital").</param>
    /// <param name="preferred">Codes of states that the text speaks of; null for none.</param>
    /// <returns>The place with all others of its name; null where the phrase names none.</returns>
    public PlaceResolution? Resolve(string phrase, IReadOnlyCollection<string>? preferred = null)
    {
        var words = PlaceWords.Of(phrase);
        var told = words.Select(word => countryOfAdjective.GetValueOrDefault(word.Folded)).FirstOrDefault(code => code is not null);
        if (Capital(words, told) is { } capital) return capital;
        var comma = words.FindIndex(word => word.EndsPart);
        if (comma >= 0 && comma < words.Count - 1 && Best(words[..(comma + 1)], null, null) is { } inside)
        {
            var outside = Best(words[(comma + 1)..], null, null)?.Chosen.Country;
            return Best(words[..(comma + 1)], outside, preferred) ?? inside;
        }

        return Best(words, told, preferred);
    }

    private PlaceResolution? Best(List<PlaceWord> words, string? told, IReadOnlyCollection<string>? preferred)
    {
        for (var length = Math.Min(LongestName, words.Count); length > 0; length--)
        {
            for (var first = words.Count - length; first >= 0; first--)
            {
                var span = words.GetRange(first, length);
                if (!span[0].IsCapital) continue;
                var found = Find(string.Join(' ', span.Select(word => word.Folded)), words, IsName(span));
                if (found.Count > 0 && !(found[0].Kind is PlaceKind.Town && IsPartOfName(words, first, length))) return Choose(string.Join(' ', span.Select(word => word.Text)), found, told, preferred);
            }
        }

        return null;
    }

    // "the Suwalki Gap", "Cabo Delgado", "Scarborough Shoal": a town's name within a longer name is not the town.
    private bool IsPartOfName(List<PlaceWord> words, int first, int length)
    {
        var after = first + length;
        if (after < words.Count && !words[after - 1].EndsPart && words[after].IsCapital && NaturalWords.Contains(words[after].Folded)) return true;
        return first > 0 && !words[first - 1].EndsPart && words[first - 1].IsCapital && !BeforeTowns.Contains(words[first - 1].Folded) && !countryOfAdjective.ContainsKey(words[first - 1].Folded) && features.GetValueOrDefault(words[first - 1].Folded)?.Exists(place => place.Kind is PlaceKind.State) != true;
    }

    // A town's name is written in capitals but for its particles; "the Lachin corridor" is listed and need not be.
    private static bool IsName(List<PlaceWord> span)
    {
        if (!span[^1].IsCapital) return false;
        for (var i = 0; i < span.Count - 1; i++)
        {
            if (span[i].EndsPart || (!span[i].IsCapital && !Particles.Contains(span[i].Folded))) return false;
        }

        return true;
    }

    // States first, then the region's own features, then towns; a district of a town's name only where the words say so.
    private List<Place> Find(string folded, List<PlaceWord> words, bool isName)
    {
        var named = features.TryGetValue(folded, out var list) ? list : [];
        if (!isName || notTowns.Contains(folded)) return [.. named];
        var districts = words.Exists(word => DistrictWords.Contains(word.Folded));
        return
        [
            .. named.Where(place => !IsPart(place) || districts).OrderBy(place => place.Kind != PlaceKind.State).ThenByDescending(place => place.People),
            .. towns.Find(folded),
            .. named.Where(place => IsPart(place) && !districts),
        ];
    }

    private static bool IsPart(Place place) => place.Kind is PlaceKind.Province or PlaceKind.District;

    private static PlaceResolution Choose(string text, List<Place> found, string? told, IReadOnlyCollection<string>? preferred)
    {
        var chosen = found[0];
        var reason = found.Count == 1 ? "the only place of the name" : chosen.Kind == PlaceKind.Town ? "the largest town of the name" : $"a {chosen.Kind.ToString().ToLowerInvariant()} of the name";
        if (told is not null && found.Find(place => place.Country == told) is { } inTold)
        {
            (chosen, reason) = (inTold, $"the phrase says {told}");
        }
        else if (preferred is { Count: > 0 } && found.Find(place => place.Country is not null && preferred.Contains(place.Country)) is { } near && near != chosen && near.People * (long)Dominance >= chosen.People && chosen.Kind != PlaceKind.State)
        {
            (chosen, reason) = (near, $"the text speaks of {near.Country}");
        }

        var runnerUp = found.Where(place => place != chosen && place.Country != chosen.Country).Select(place => place.People).DefaultIfEmpty(0).Max();
        var confidence = found.Count == 1 || told is not null ? 0.95 : chosen.Kind != PlaceKind.Town ? 0.9 : Math.Clamp((chosen.People + 1.0) / (chosen.People + runnerUp + 1.0), 0.3, 0.95);
        return new PlaceResolution(text, chosen, [chosen, .. found.Where(place => place != chosen)], reason, confidence);
    }

    // "the Turkish capital" is a town of another name.
    private PlaceResolution? Capital(List<PlaceWord> words, string? country)
    {
        if (country is null || words[^1].Folded != "capital" || !capitals.TryGetValue(country, out var name)) return null;
        var found = towns.Find(PlaceName.Fold(name));
        var capital = found.Find(town => town.Country == country);
        if (capital is null) return null;
        return new PlaceResolution(capital.Name, capital, [capital], $"the capital of {country}", 0.9);
    }
}
