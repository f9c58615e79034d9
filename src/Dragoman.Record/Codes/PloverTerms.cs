using Dragoman.Domain;

namespace Dragoman.Record.Codes;

/// <summary>What PLOVER calls things for which this program has words of its own.</summary>
internal static class PloverTerms
{
    /// <summary>The codebook's context of a topic where the two plainly mean the same; null elsewhere.</summary>
    public static string? Context(string topic) => topic switch
    {
        "border" or "territory" => "territory",
        "climate" => "environment",
        "cyber" => "cyber",
        "elections" => "election",
        "finance" or "trade" => "economic",
        "health" => "health",
        "human rights" => "human_rights",
        "justice" => "legal",
        "migration" => "migration",
        "nuclear" => "cbrn",
        "terrorism" => "terrorism",
        _ => null,
    };

    /// <summary>The codebook's auxiliary mode of a status, which it counts among the contexts; null for what it has no word for.</summary>
    public static string? Auxiliary(EventStatus status) => status switch
    {
        EventStatus.Planned => "future",
        EventStatus.Proposed or EventStatus.Conditional or EventStatus.Hypothetical => "hypothetical",
        EventStatus.Denied => "negation",
        _ => null,
    };

    /// <summary>The codebook's sector. Media are JRN there, while MED, which CAMEO and this program have for them, is medical.</summary>
    public static string? Sector(string? sector) => sector == "MED" ? "JRN" : sector;

    /// <summary>The other way round.</summary>
    public static string? OwnSector(string? sector) => sector == "JRN" ? "MED" : string.IsNullOrEmpty(sector) ? null : sector;

    /// <summary>The codebook's code of a country or international body; null for all else.</summary>
    public static string? CountryCode(string? code) => code switch
    {
        "XKX" => "KOS",
        "UN" => "UNO",
        "EU" => "EUR",
        _ => Countries.OfCode(code)?.Code,
    };

    /// <summary>The other way round; null where it is no country and none of these bodies.</summary>
    public static string? OwnCode(string? code) => code switch
    {
        "KOS" => "XKX",
        "UNO" => "UN",
        "EUR" => "EU",
        _ => (Countries.OfCode(code) ?? Countries.OfName(code))?.Code,
    };
}
