using System.Collections.Frozen;
using System.Globalization;
using Dragoman.Domain;

namespace Dragoman.Record.Codes;

/// <summary>The conflict-cooperation scores of the PLOVER codebook.</summary>
public static class PloverScore
{
    private static readonly FrozenDictionary<(string Type, string Mode), double> All =
        CodeTable.Read("plover-scores").ToFrozenDictionary(row => (row[0], row[1]), row => double.Parse(row[2], CultureInfo.InvariantCulture));

    /// <summary>The score of a type with its mode, or of the type where the mode has none, -10 to 10; null where the codebook has none.</summary>
    public static double? Of(EventType type, string? mode) =>
        mode is not null && All.TryGetValue((type.Name, mode), out var exact) ? exact : All.TryGetValue((type.Name, ""), out var general) ? general : null;

    /// <summary>The codebook's class of a type: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null for STATE, which it does not have.</summary>
    public static int? QuadCode(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => 1,
        EventType.Cooperate or EventType.Aid or EventType.Retreat => 2,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => 3,
        EventType.State => null,
        _ => 4,
    };
}
