using Dragoman.Coding.Knowledge;
using Dragoman.Coding.Outlets;

namespace Dragoman.Coding.Tests.Outlets;

public sealed class OutletDirectoryTests
{
    private static readonly OutletDirectory BuiltIn = OutletDirectory.Load(KnowledgeFolder.BuiltIn);

    [Theory]
    [InlineData("TASS", "TASS")]
    [InlineData("itar-tass", "TASS")]
    [InlineData(" tass.com ", "TASS")]
    [InlineData("www.tass.com", "TASS")]
    [InlineData("Armenpress", "Armenpress")]
    [InlineData("not-tass.com", null)]
    [InlineData("com", null)]
    [InlineData("Nobody's Gazette", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_outlet_is_found_by_name_and_by_host(string? source, string? name) => Assert.Equal(name, BuiltIn.Find(source)?.Name);

    [Fact]
    public void The_file_covers_the_first_region_and_the_large_agencies()
    {
        Assert.True(BuiltIn.All.Length >= 60);
        foreach (var country in (string[])["AZE", "ARM", "GEO", "IRN", "RUS", "TUR"]) Assert.True(BuiltIn.All.Count(outlet => outlet.Country == country) >= 3, country);
        foreach (var agency in (string[])["Reuters", "AP", "AFP", "TASS", "Anadolu", "Xinhua", "IRNA"]) Assert.True(BuiltIn.Find(agency)?.Agency, agency);
        Assert.All(BuiltIn.All, outlet => Assert.NotEmpty(outlet.Source));
    }

    [Theory]
    [InlineData("A: { funding: rich, source: a }", "outlets.yaml(1,15): 'rich' is no funding; known here: state, public, private, cooperative, donors")]
    [InlineData("A: { funding: 1, source: a }", "outlets.yaml(1,15): '1' is no funding; known here: state, public, private, cooperative, donors")]
    [InlineData("A: { funding: state }", "outlets.yaml(1,4): 'source' is missing here")]
    [InlineData("A: { owner: B, source: a }", "outlets.yaml(1,6): unknown key 'owner'; known here: names, domains, country, funding, agency, note, source")]
    [InlineData("A: { country: Fr, source: a }", "outlets.yaml(1,15): 'Fr' is no ISO 3166 code of three capitals")]
    [InlineData("A: { source: a }\nB: { names: [a], source: b }", "outlets.yaml(2,14): 'a' stands for A already")]
    [InlineData("A: { domains: [a.b], source: a }\nB: { domains: [A.B], source: b }", "outlets.yaml(2,16): 'A.B' stands for A already")]
    public void A_fault_is_told_with_its_place(string yaml, string message) =>
        Assert.Equal(message, Assert.Throws<KnowledgeException>(() => OutletDirectory.Load(KnowledgeFolder.OfTexts([new("outlets.yaml", yaml)]))).Message);

    [Fact]
    public void Without_a_file_no_outlet_is_known() => Assert.Empty(OutletDirectory.Load(KnowledgeFolder.OfTexts([])).All);
}
