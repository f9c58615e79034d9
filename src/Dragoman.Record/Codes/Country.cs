namespace Dragoman.Record.Codes;

/// <summary>A country or dependent territory under the codes of several data sets.</summary>
/// <param name="Code">ISO 3166-1 alpha-3; XKX for Kosovo.</param>
/// <param name="Name">Its English name.</param>
/// <param name="CorrelatesOfWar">Number in the state list of the Correlates of War project; null for what is not on it.</param>
/// <param name="Fips">FIPS 10-4 code; null where there is none.</param>
public sealed record Country(string Code, string Name, string? CorrelatesOfWar, string? Fips)
{
    /// <summary>The code that CAMEO has for it: ISO 3166-1 alpha-3, but for two that CAMEO keeps in an older form.</summary>
    public string Cameo => Code switch
    {
        "ROU" => "ROM",
        "TLS" => "TMP",
        _ => Code,
    };
}
