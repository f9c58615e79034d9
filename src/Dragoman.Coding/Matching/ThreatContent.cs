using Dragoman.Coding.Frames;
using Dragoman.Domain;

namespace Dragoman.Coding.Matching;

/// <summary>PLOVER's mode of a threat, which is what is threatened.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public static class ThreatContent
{
    /// <summary>The mode; null where the text tells nothing of what is threatened.</summary>
    /// <param name="content">The frame of the act that is threatened; null for none.</param>
    /// <param name="cameo">The threat's CAMEO code, which the words of the clause may have made more particular.</param>
    public static string? Mode(Frame? content, string cameo) =>
        (content is null ? null : OfAct(content.Event, content.Mode, content.Cameo)) ?? OfCode(cameo);

    private static string? OfAct(EventType type, string? mode, string cameo) => (type, mode, cameo) switch
    {
        (EventType.Sanction, "convict", _) => "convict",
        (EventType.Sanction, "expel", _) or (_, _, "166" or "1661" or "1662" or "1663") => "expel",
        (EventType.Coerce, "arrest" or "ban" or "curfew", _) => mode,
        (EventType.Coerce, "deport", _) => "expel",
        (EventType.Coerce, "censor" or "martial-law" or "restrict" or "withhold", _) => "restrict",
        (EventType.Accuse, "allege" or "investigate", _) => "convict",
        (_, _, "196") or (EventType.Reject, _, "139") => "ceasefire",
        (_, _, "192") => "territory",
        (_, _, "191") => "restrict",
        _ => null,
    };

    private static string? OfCode(string cameo) => cameo switch
    {
        "1311" or "1312" or "1313" or "134" or "135" => "relations",
        "136" => "expel",
        "132" or "1321" or "1324" or "1381" => "restrict",
        "1322" => "ban",
        "1323" => "curfew",
        "133" => "political",
        "137" => "arrest",
        "1382" => "territory",
        "138" or "1383" or "1384" or "1385" => "violence",
        _ => null,
    };
}
