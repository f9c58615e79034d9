using Dragoman.Domain;
using Dragoman.Record.Codes;

namespace Dragoman.Record.Tests.Codes;

public sealed class CodeTests
{
    [Theory]
    [InlineData("GEO", "Georgia", "372", "GG", "GEO")]
    [InlineData("DEU", "Germany", "255", "GM", "DEU")]
    [InlineData("ROU", "Romania", "360", "RO", "ROM")]
    [InlineData("XKX", "Kosovo", "347", "KV", "XKX")]
    [InlineData("VAT", "Vatican", null, "VT", "VAT")]
    [InlineData("PSE", "Palestine", null, null, "PSE")]
    public void A_country_has_its_codes(string code, string name, string? states, string? fips, string cameo)
    {
        var country = Countries.OfCode(code)!;
        Assert.Equal((states, fips, cameo), (country.CorrelatesOfWar, country.Fips, country.Cameo));
        Assert.Same(country, Countries.OfName(name));
        Assert.Same(country, Countries.OfCameo(cameo));
        if (fips is not null) Assert.Same(country, Countries.OfFips(fips));
    }

    [Fact]
    public void No_two_countries_share_a_code()
    {
        Assert.InRange(Countries.All.Count, 220, 250);
        Assert.All((Func<Country, string?>[])[country => country.Name, country => country.CorrelatesOfWar, country => country.Fips, country => country.Cameo], of =>
            Assert.Empty(Countries.All.Select(of).OfType<string>().GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key)));
    }

    [Theory]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("russian federation", "RUS")]
    [InlineData(" Occupied Palestinian Territory", "PSE")]
    [InlineData("Atlantis", null)]
    [InlineData(null, null)]
    public void Names_of_data_sets_are_known(string? name, string? code) => Assert.Equal(code, Countries.OfName(name)?.Code);

    [Theory]
    [InlineData("042", EventType.Consult, "visit", 1.9, 1, "04", "042")]
    [InlineData("0872", EventType.Retreat, "withdraw", 9.0, 2, "08", "087")]
    [InlineData("010", EventType.State, null, 0.0, 1, "01", "010")]
    [InlineData("1711", EventType.Coerce, "seize", -9.2, 4, "17", "171")]
    [InlineData("19", EventType.Assault, null, -10.0, 4, "19", "19")]
    public void A_CAMEO_code_has_its_type_and_value(string code, EventType type, string? mode, double goldstein, int quad, string root, string root3)
    {
        var found = CameoCode.Find(code)!;
        Assert.Equal((type, mode, goldstein, quad, root, root3), (found.Type, found.Mode, found.Goldstein, found.QuadClass, found.Root, found.Base));
    }

    [Theory]
    [InlineData(EventType.Consult, "visit", 4.0)]
    [InlineData(EventType.Consult, "bilateral", 2.5)]
    [InlineData(EventType.Accuse, "allege", -3.5)]
    [InlineData(EventType.Accuse, null, null)]
    [InlineData(EventType.State, null, null)]
    public void A_type_has_the_codebooks_score(EventType type, string? mode, double? score) => Assert.Equal(score, PloverScore.Of(type, mode));
}
