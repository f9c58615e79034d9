using Dragoman.Language.Coreference;

namespace Dragoman.Language.Tests.Coreference;

/// <summary>A few countries, for the passages.</summary>
internal sealed class SmallDemonymList : IDemonymList
{
    private static readonly (string Code, string[] Names, string[] Adjectives)[] Countries =
    [
        ("ARM", ["Armenia"], ["Armenian"]),
        ("AZE", ["Azerbaijan"], ["Azerbaijani", "Azeri"]),
        ("GBR", ["United Kingdom", "UK", "Britain"], ["British"]),
        ("GEO", ["Georgia"], ["Georgian"]),
        ("IRN", ["Iran"], ["Iranian"]),
        ("IRQ", ["Iraq"], ["Iraqi"]),
        ("KOR", ["South Korea"], ["South Korean"]),
        ("RUS", ["Russia"], ["Russian"]),
        ("TUR", ["Turkey", "Türkiye"], ["Turkish"]),
        ("USA", ["United States", "US"], ["American", "US"]),
    ];

    public string? CountryOf(string phrase) =>
        Countries.FirstOrDefault(country => country.Names.Contains(phrase) || country.Adjectives.Contains(phrase)).Code;

    public bool IsCountryName(string phrase) => Countries.Any(country => country.Names.Contains(phrase));
}
