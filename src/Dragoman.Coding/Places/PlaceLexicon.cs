using System.Collections.Frozen;
using Dragoman.Coding.Knowledge;
using Dragoman.Domain;

namespace Dragoman.Coding.Places;

/// <summary>Towns of the world, states, provinces, and the first region's districts, rivers, corridors and border crossings.</summary>
/// <remarks>Loaded once, immutable and safe on many threads.</remarks>
public sealed partial class PlaceLexicon
{
    private readonly TownTable towns;
    private readonly Dictionary<string, List<Place>> features;
    private readonly Dictionary<string, string> countryOfAdjective;
    private readonly Dictionary<string, string> capitals;
    private readonly HashSet<string> notTowns;
    private readonly FrozenDictionary<string, Place> states;

    internal PlaceLexicon(TownTable towns, PlaceFolderReader reader)
    {
        this.towns = towns;
        features = reader.Features;
        countryOfAdjective = reader.CountryOfAdjective;
        capitals = reader.Capitals;
        notTowns = reader.NotTowns;
        states = features.Values.SelectMany(list => list).Where(place => place is { Kind: PlaceKind.State, Country: not null }).DistinctBy(place => place.Country).ToFrozenDictionary(place => place.Country!, StringComparer.Ordinal);
    }

    /// <summary>Number of towns.</summary>
    public int TownCount => towns.Count;

    /// <summary>Reads all files below <c>places/</c>, and the states of <c>actors/</c>.</summary>
    /// <exception cref="KnowledgeException">A file has a fault; the message names file, line and column.</exception>
    public static PlaceLexicon Load(KnowledgeFolder folder) => new PlaceFolderReader(folder).Read();

    /// <summary>The place that a phrase names; null where it names none.</summary>
    /// <param name="phrase">Words that may name a place ("the Armenian town of Gyumri").</param>
    /// <param name="preferred">Codes of states that the text speaks of; a town there comes before a somewhat larger one elsewhere. Null for none.</param>
    public EventPlace? Place(string phrase, IReadOnlyCollection<string>? preferred = null) => Resolve(phrase, preferred)?.ToEventPlace();

    /// <summary>A state as a place, by its ISO 3166 alpha-3 code; null where the gazetteer has none of that code.</summary>
    public EventPlace? State(string code) => states.GetValueOrDefault(code) is { } state ? new EventPlace { Name = state.Name, Country = code, Latitude = state.Latitude, Longitude = state.Longitude } : null;
}
