using System.Collections.Frozen;
using System.Globalization;
using Dragoman.Domain;

namespace Dragoman.Record.Codes;

/// <summary>A code of CAMEO's and what it is in PLOVER.</summary>
/// <param name="Code">Two to four digits.</param>
/// <param name="Type">PLOVER's type; STATE for CAMEO's root 01.</param>
/// <param name="Mode">PLOVER's mode; null for none.</param>
/// <param name="Goldstein">The value on the Goldstein scale, -10 to 10.</param>
public sealed record CameoCode(string Code, EventType Type, string? Mode, double Goldstein)
{
    private static readonly FrozenDictionary<string, CameoCode> All = CodeTable.Read("cameo").ToFrozenDictionary(
        row => row[0],
        row => new CameoCode(row[0], EventTypeNames.TryParse(row[1], out var type) ? type : throw new InvalidOperationException($"'{row[1]}' is no type"), row[2].Length > 0 ? row[2] : null, double.Parse(row[3], CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);

    /// <summary>Its class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public int QuadClass => int.Parse(Root, CultureInfo.InvariantCulture) switch { <= 5 => 1, <= 8 => 2, <= 13 => 3, _ => 4 };

    /// <summary>The code's first two digits.</summary>
    public string Root => Code[..2];

    /// <summary>The code's first three digits, or both where it has but two.</summary>
    public string Base => Code[..Math.Min(3, Code.Length)];

    /// <summary>The code of that name; null for a text that is none and for null.</summary>
    public static CameoCode? Find(string? code) => code is not null && All.TryGetValue(code, out var found) ? found : null;
}
