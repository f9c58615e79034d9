using System.Globalization;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Places;

/// <summary>Reads the files of places.</summary>
internal sealed class PlaceFolderReader(KnowledgeFolder folder)
{
    private readonly Dictionary<string, Degrees> middles = new(StringComparer.Ordinal);
    private readonly HashSet<string> countries = new(StringComparer.Ordinal);

    public Dictionary<string, List<Place>> Features { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> CountryOfAdjective { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Capitals { get; } = new(StringComparer.Ordinal);

    public HashSet<string> NotTowns { get; } = new(StringComparer.Ordinal);

    public PlaceLexicon Read()
    {
        ReadMiddles("places/states.tsv");
        foreach (var path in folder.Below("actors/", ".yaml"))
        {
            if (path.StartsWith("actors/states-", StringComparison.Ordinal) || path.StartsWith("actors/territories", StringComparison.Ordinal)) ReadStates(path);
        }

        foreach (var path in folder.Below("places/", ".yaml"))
        {
            if (folder.Read(path) is not { } yaml) continue;
            if (path == "places/not-towns.yaml") NotTowns.UnionWith(yaml.Texts().Select(PlaceName.Fold));
            else ReadFeatures(yaml);
        }

        using var stream = folder.Contains("places/towns.tsv") ? folder.Open("places/towns.tsv") : new MemoryStream();
        return new PlaceLexicon(TownTable.Read("places/towns.tsv", stream), this);
    }

    private void ReadMiddles(string path)
    {
        if (!folder.Contains(path)) return;
        using var reader = new StreamReader(folder.Open(path));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var cells = line.Split('\t');
            if (cells.Length != 3 || !TryDegrees(cells[1], 90, out var north) || !TryDegrees(cells[2], 180, out var east))
                throw new KnowledgeException(path, number, 1, "three columns with tabs between are wanted: country, north, east");
            middles[cells[0]] = new Degrees(north, east);
        }
    }

    private void ReadStates(string path)
    {
        foreach (var (key, state) in folder.Read(path)?.Entries() ?? [])
        {
            var code = key.Text();
            var country = state["country"]?.Text() ?? code;
            countries.Add(country);
            var name = state.Required("name").Text();
            var middle = code == country ? middles.GetValueOrDefault(code) : null;
            var place = new Place(name, code == country ? PlaceKind.State : PlaceKind.Region, country, middle?.North, middle?.East, 0);
            Add(name, place);
            foreach (var other in state["also"]?.Texts() ?? []) Add(other, place);
            foreach (var adjective in state["adjective"]?.Texts() ?? []) CountryOfAdjective.TryAdd(PlaceName.Fold(adjective), country);
            Capitals.TryAdd(code, state.Required("capital").Text());
        }
    }

    private void ReadFeatures(KnowledgeYaml yaml)
    {
        foreach (var (key, feature) in yaml.Entries())
        {
            feature.Allow("name", "names", "kind", "country", "at", "people");
            if (!feature.Required("kind").Text().All(char.IsAsciiLetter) || !Enum.TryParse<PlaceKind>(feature.Required("kind").Text(), ignoreCase: true, out var kind))
                throw feature.Required("kind").Fault($"'{feature.Required("kind").Text()}' is no kind of place; known: {string.Join(", ", Enum.GetNames<PlaceKind>()).ToLowerInvariant()}");
            var (north, east) = Position(feature.Required("at", "add 'at: [40.4, 49.9]', degrees north and east"));
            var people = feature["people"] is { } count ? int.TryParse(count.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw count.Fault("a whole number is wanted here") : 0;
            var place = new Place(feature["name"]?.Text() ?? key.Text(), kind, Country(feature["country"]), north, east, people);
            Add(place.Name, place);
            foreach (var other in feature["names"]?.Texts() ?? []) Add(other, place);
        }
    }

    private string? Country(KnowledgeYaml? country)
    {
        if (country is null) return null;
        var code = country.Text();
        if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper)) throw country.Fault($"'{code}' is no ISO 3166 alpha-3 code; three capitals are wanted");
        // Kosovo has no code in ISO 3166; the actors know its own.
        return countries.Contains(code) || IsoCountries.Codes.Contains(code) ? code : throw country.Fault($"'{code}' is a country neither of ISO 3166 nor of actors/states-*.yaml{NearestName.Hint(code, countries)}");
    }

    private static (double North, double East) Position(KnowledgeYaml at)
    {
        var degrees = at.Texts();
        return degrees.Length == 2 && TryDegrees(degrees[0], 90, out var north) && TryDegrees(degrees[1], 180, out var east)
            ? (north, east)
            : throw at.Fault("degrees north and east are wanted here: [40.4, 49.9]");
    }

    private static bool TryDegrees(string text, double limit, out double degrees) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= limit;

    private void Add(string name, Place place)
    {
        var folded = PlaceName.Fold(name);
        if (!Features.TryGetValue(folded, out var list)) Features.Add(folded, list = []);
        if (!list.Contains(place)) list.Add(place);
    }

    private sealed record Degrees(double North, double East);
}
