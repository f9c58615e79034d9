using System.Collections.Frozen;

namespace Dragoman.Record.Codes;

/// <summary>Countries by code and by name. Immutable and safe on many threads.</summary>
public static class Countries
{
    private static readonly FrozenDictionary<string, Country> ByCode;
    private static readonly FrozenDictionary<string, Country> ByName;
    private static readonly FrozenDictionary<string, Country> ByFips;
    private static readonly FrozenDictionary<string, Country> ByCameo;

    static Countries()
    {
        var names = new Dictionary<string, Country>(StringComparer.OrdinalIgnoreCase);
        var all = new List<Country>();
        foreach (var row in CodeTable.Read("countries"))
        {
            var country = new Country(row[0], row[1], row[2].Length > 0 ? row[2] : null, row[3].Length > 0 ? row[3] : null);
            all.Add(country);
            names[country.Name] = country;
            foreach (var name in row[4].Split(';', StringSplitOptions.RemoveEmptyEntries)) names.TryAdd(name, country);
        }

        ByName = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        ByCode = all.ToFrozenDictionary(country => country.Code, StringComparer.Ordinal);
        ByFips = all.Where(country => country.Fips is not null).ToFrozenDictionary(country => country.Fips!, StringComparer.Ordinal);
        ByCameo = all.ToFrozenDictionary(country => country.Cameo, StringComparer.Ordinal);
    }

    /// <summary>All countries, in no order.</summary>
    public static IReadOnlyCollection<Country> All => ByCode.Values;

    /// <summary>By ISO 3166-1 alpha-3; null for any other text and for null.</summary>
    public static Country? OfCode(string? code) => code is not null && ByCode.TryGetValue(code, out var country) ? country : null;

    /// <summary>By a name in English, as this and other data sets have it, whatever its case; null where unknown.</summary>
    public static Country? OfName(string? name) => name is not null && ByName.TryGetValue(name.Trim(), out var country) ? country : null;

    /// <summary>By FIPS 10-4 code; null where unknown.</summary>
    public static Country? OfFips(string? code) => code is not null && ByFips.TryGetValue(code, out var country) ? country : null;

    /// <summary>By CAMEO's code, or by ISO 3166-1's where that differs; null where unknown.</summary>
    public static Country? OfCameo(string? code) => code is not null && ByCameo.TryGetValue(code, out var country) ? country : OfCode(code);
}
