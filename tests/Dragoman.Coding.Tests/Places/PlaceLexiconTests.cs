using Dragoman.Coding.Knowledge;
using Dragoman.Coding.Places;

namespace Dragoman.Coding.Tests.Places;

public class PlaceLexiconTests
{
    private static readonly PlaceLexicon Places = PlaceLexicon.Load(KnowledgeFolder.BuiltIn);

    [Theory]
    [InlineData("Baku", "Baku", "AZE", PlaceKind.Town)]
    [InlineData("the city of Baku", "Baku", "AZE", PlaceKind.Town)]
    [InlineData("Tbilisi", "Tbilisi", "GEO", PlaceKind.Town)]
    [InlineData("Washington", "Washington", "USA", PlaceKind.Town)]
    [InlineData("Washington, D.C.", "Washington", "USA", PlaceKind.Town)]
    [InlineData("Panama City", "Panama City", "PAN", PlaceKind.Town)]
    [InlineData("Dar es Salaam", "Dar es Salaam", "TZA", PlaceKind.Town)]
    [InlineData("Kiev", "Kiev", "UKR", PlaceKind.Town)]
    [InlineData("Astana", "Astana", "KAZ", PlaceKind.Town)]
    [InlineData("Georgia", "Georgia", "GEO", PlaceKind.State)]
    [InlineData("Atlanta, Georgia", "Atlanta", "USA", PlaceKind.Town)]
    [InlineData("Paris", "Paris", "FRA", PlaceKind.Town)]
    [InlineData("Paris, Texas", "Paris", "USA", PlaceKind.Town)]
    [InlineData("the Armenian town of Goris", "Goris", "ARM", PlaceKind.Town)]
    [InlineData("the Turkish capital", "Ankara", "TUR", PlaceKind.Town)]
    [InlineData("the Turkish capital Ankara", "Ankara", "TUR", PlaceKind.Town)]
    [InlineData("the Zangezur corridor", "Zangezur corridor", "ARM", PlaceKind.Corridor)]
    [InlineData("the Lachin corridor", "Lachin corridor", "AZE", PlaceKind.Corridor)]
    [InlineData("Syunik", "Syunik", "ARM", PlaceKind.Province)]
    [InlineData("Nakhichevan", "Nakhichevan", "AZE", PlaceKind.Province)]
    [InlineData("the Araks river", "Araks river", null, PlaceKind.River)]
    [InlineData("the Kura", "Kura", null, PlaceKind.River)]
    [InlineData("Upper Lars", "Upper Lars", null, PlaceKind.Crossing)]
    [InlineData("Sadakhlo", "Sadakhlo", null, PlaceKind.Crossing)]
    [InlineData("the Margara border crossing", "Margara", "ARM", PlaceKind.Crossing)]
    [InlineData("Nagorno-Karabakh", "Nagorno-Karabakh", "AZE", PlaceKind.Region)]
    [InlineData("the United Arab Emirates", "United Arab Emirates", "ARE", PlaceKind.State)]
    [InlineData("Munich", "Munich", "DEU", PlaceKind.Town)]
    [InlineData("Brussels", "Brussels", "BEL", PlaceKind.Town)]
    [InlineData("New York", "New York", "USA", PlaceKind.Town)]
    [InlineData("Yekaterinburg", "Yekaterinburg", "RUS", PlaceKind.Town)]
    [InlineData("Erdoğan's hometown of Rize", "Rize", "TUR", PlaceKind.Town)]
    [InlineData("Crimea", "Crimea", "UKR", PlaceKind.Region)]
    [InlineData("in Brussels", "Brussels", "BEL", PlaceKind.Town)]
    [InlineData("Niger", "Niger", "NER", PlaceKind.State)]
    [InlineData("Kirants", "Kirants", "ARM", PlaceKind.Town)]
    [InlineData("Tigranashen", "Tigranashen", "AZE", PlaceKind.Town)]
    [InlineData("Artsvashen", "Artsvashen", "ARM", PlaceKind.Town)]
    [InlineData("the Kodori gorge", "Kodori gorge", "GEO", PlaceKind.Mountain)]
    [InlineData("Gubadli", "Gubadli", "AZE", PlaceKind.Town)]
    [InlineData("Shida Kartli", "Shida Kartli", "GEO", PlaceKind.Province)]
    [InlineData("Sistan and Baluchestan", "Sistan and Baluchestan", "IRN", PlaceKind.Province)]
    [InlineData("the Hakari river", "Hakari river", null, PlaceKind.River)]
    [InlineData("the Rioni", "Rioni", "GEO", PlaceKind.River)]
    [InlineData("the Norduz checkpoint", "Norduz", null, PlaceKind.Crossing)]
    [InlineData("Bazargan", "Bazargan", null, PlaceKind.Crossing)]
    [InlineData("the South Caucasus Pipeline", "South Caucasus Pipeline", null, PlaceKind.Corridor)]
    [InlineData("TANAP", "TANAP", "TUR", PlaceKind.Corridor)]
    [InlineData("the Hmeimim air base", "Hmeimim air base", "SYR", PlaceKind.Site)]
    public void Names_the_place(string phrase, string name, string? country, PlaceKind kind)
    {
        var place = Places.Resolve(phrase);
        Assert.NotNull(place);
        Assert.Equal((name, country, kind), (place.Text is "Ankara" ? "Ankara" : place.ToEventPlace().Name, place.Chosen.Country, place.Chosen.Kind));
    }

    [Theory]
    [InlineData("the foreign minister")]
    [InlineData("Monday")]
    [InlineData("the union")]
    [InlineData("")]
    [InlineData("March")]
    [InlineData("an Armenian")]
    [InlineData("2025")]
    public void Names_none(string phrase) => Assert.Null(Places.Resolve(phrase));

    [Theory]
    [InlineData("Martuni", "ARM")]
    [InlineData("Georgetown", "USA")]
    public void Prefers_the_country_that_the_text_speaks_of(string town, string country) =>
        Assert.Equal(country, Places.Resolve(town, [country])!.Chosen.Country);

    [Fact]
    public void A_far_larger_town_elsewhere_wins_over_the_country_of_the_text() =>
        Assert.Equal("FRA", Places.Resolve("Paris", ["USA"])!.Chosen.Country);

    [Fact]
    public void Holds_forty_thousand_towns_and_more() => Assert.InRange(Places.TownCount, 40_000, 200_000);

    [Fact]
    public void Every_town_line_is_well_formed_and_folded_as_phrases_are()
    {
        using var reader = new StreamReader(KnowledgeFolder.BuiltIn.Open("places/towns.tsv"));
        var faults = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != 6 || PlaceName.Fold(cells[1]) != cells[0] || cells[2].Length != 3) faults.Add(line);
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void A_place_lies_in_a_country_that_the_actors_know()
    {
        var folder = KnowledgeFolder.OfTexts([new("actors/states-x.yaml", "AZE: { name: Azerbaijan, adjective: [Azerbaijani], capital: Baku }"), new("places/x.yaml", "Baku: { kind: town, at: [40, 50], country: AZR }")]);
        Assert.Equal("places/x.yaml(1,44): 'AZR' is a country neither of ISO 3166 nor of actors/states-*.yaml; did you mean 'AZE'?", Assert.Throws<KnowledgeException>(() => PlaceLexicon.Load(folder)).Message);
    }

    [Theory]
    [InlineData("MYT")]
    [InlineData("AZE")]
    public void Every_country_of_ISO_3166_has_places(string country) =>
        Assert.Equal(country, PlaceLexicon.Load(KnowledgeFolder.OfTexts([new("places/x.yaml", $"Xanadu: {{ kind: town, at: [40, 50], country: {country} }}")])).Resolve("Xanadu", [])!.Chosen.Country);

    [Theory]
    [InlineData("places/x.yaml", "Baku: { kind: metropolis }", "places/x.yaml(1,15): 'metropolis' is no kind of place; known: town, state, province, district, region, river, lake, sea, corridor, crossing, mountain, site")]
    [InlineData("places/x.yaml", "Baku: { kind: town, at: [140, 2] }", "places/x.yaml(1,25): degrees north and east are wanted here: [40.4, 49.9]")]
    [InlineData("places/x.yaml", "Baku: { kind: town, size: 3 }", "places/x.yaml(1,21): unknown key 'size'; known here: name, names, kind, country, at, people")]
    [InlineData("places/x.yaml", "Baku: { kind: 3 }", "places/x.yaml(1,15): '3' is no kind of place; known: town, state, province, district, region, river, lake, sea, corridor, crossing, mountain, site")]
    [InlineData("places/x.yaml", "Baku: { kind: town, country: AZE }", "places/x.yaml(1,7): 'at' is missing here; add 'at: [40.4, 49.9]', degrees north and east")]
    [InlineData("places/x.yaml", "Baku: { kind: town, at: [40, 50], country: Azerbaijan }", "places/x.yaml(1,44): 'Azerbaijan' is no ISO 3166 alpha-3 code; three capitals are wanted")]
    [InlineData("places/towns.tsv", "baku\tBaku\tAZE\t1\t2\t3\naaa\tAaa\tAZE\t1\t2\t3\n", "places/towns.tsv(2,1): out of order; lines are sorted by their first column")]
    [InlineData("places/towns.tsv", "baku\tBaku", "places/towns.tsv(1,1): the last line has no end; the file may have been cut off")]
    public void Refuses_faulty_files(string path, string text, string message)
    {
        var folder = KnowledgeFolder.OfTexts([KeyValuePair.Create(path, text)]);
        Assert.Equal(message, Assert.Throws<KnowledgeException>(() => PlaceLexicon.Load(folder)).Message);
    }
}
