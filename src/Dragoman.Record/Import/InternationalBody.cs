namespace Dragoman.Record.Import;

/// <summary>Codes of the international bodies that data sets name in full.</summary>
internal static class InternationalBody
{
    /// <summary>The code; null for all else.</summary>
    public static string? CodeOf(string name) => name.ToUpperInvariant() switch
    {
        "UNITED NATIONS" or "UN SECURITY COUNCIL" => "UN",
        "EUROPEAN UNION" => "EU",
        "NORTH ATLANTIC TREATY ORGANIZATION" or "NATO" => "NATO",
        "AFRICAN UNION" => "AU",
        "ARAB LEAGUE" or "LEAGUE OF ARAB STATES" => "ARAB",
        "ASSOCIATION OF SOUTHEAST ASIAN NATIONS" or "ASEAN" => "ASEAN",
        "ORGANIZATION FOR SECURITY AND COOPERATION IN EUROPE" or "ORGANIZATION FOR SECURITY AND CO-OPERATION IN EUROPE" => "OSCE",
        "ORGANIZATION OF AMERICAN STATES" => "OAS",
        "INTERNATIONAL MONETARY FUND" => "IMF",
        "WORLD BANK" => "WORLDBANK",
        "WORLD TRADE ORGANIZATION" => "WTO",
        "INTERNATIONAL ATOMIC ENERGY AGENCY" => "IAEA",
        "INTERNATIONAL COMMITTEE OF THE RED CROSS" => "ICRC",
        "COUNCIL OF EUROPE" => "COE",
        _ => null,
    };
}
