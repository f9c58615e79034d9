namespace Dragoman.Record.Codes;

/// <summary>What CAMEO's dictionary of actors calls sectors and bodies.</summary>
internal static class CameoTerms
{
    /// <summary>The type code of an international body.</summary>
    public const string GroupType = "IGO";

    /// <summary>The known-group code of an international body; null for a body that CAMEO has no code for, and for all else.</summary>
    public static string? KnownGroup(string? code) => code switch
    {
        "UN" => "UNO",
        "NATO" => "NAT",
        "EU" => "EEC",
        "OPEC" => "OPC",
        "ARAB" => "ARL",
        "ASEAN" => "ASN",
        "OSCE" => "SCE",
        "COE" => "COE",
        "CIS" => "CIS",
        "OAS" => "OAS",
        "IMF" => "IMF",
        "WTO" => "WTO",
        "IAEA" => "IAE",
        _ => null,
    };

    /// <summary>The other way round.</summary>
    public static string? BodyOf(string? group) => group switch
    {
        "UNO" => "UN",
        "NAT" => "NATO",
        "EEC" => "EU",
        "OPC" => "OPEC",
        "ARL" => "ARAB",
        "ASN" => "ASEAN",
        "SCE" => "OSCE",
        "IAE" => "IAEA",
        "COE" or "CIS" or "OAS" or "IMF" or "WTO" => group,
        _ => null,
    };

    /// <summary>The type code of a sector; null for a sector that CAMEO does not have.</summary>
    public static string? Type(string? sector) => sector switch
    {
        "GOV" or "MIL" or "LEG" or "JUD" or "COP" or "PTY" or "REB" or "BUS" or "MED" or "CVL" or "IGO" or "NGO" or "OPP" or "SPY" or "ELI" or "CRM" or "EDU" or "LAB" or "REF" or "AGR" => sector,
        "JRN" => "MED",
        _ => null,
    };
}
