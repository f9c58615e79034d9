using Dragoman.Coding.Constructions;
using Dragoman.Coding.Frames;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Matching;

/// <summary>PLOVER's mode of a threat, which is what is threatened.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public static class ThreatContent
{
    /// <summary>What whoever threatens would do himself; null where the words tell nothing of it, or what the other shall not or might do ("warned Peru not to attack").</summary>
    public static Frame? Of(SentenceReading reading, FrameMatch match)
    {
        if (match.Content is null) return null;
        var warns = reading.Sentence.Lemma(match.Trigger.Token) is "admonition" or "caution" or "forewarn" or "warn" or "warning";
        if (match.Complements is not [var verb, ..]) return warns ? null : match.Content;
        if (reading.NegatesInfinitive(match.Trigger.Token) >= 0 || IsNegated(reading, verb)) return null;
        return warns && !SpeaksOfSelf(reading, verb) ? null : match.Content;
    }

    /// <summary>The mode; null where the text tells nothing of what is threatened.</summary>
    /// <param name="content">The frame of the act that is threatened; null for none.</param>
    /// <param name="cameo">The threat's CAMEO code, which the words of the clause may have made more particular.</param>
    public static string? Mode(Frame? content, string cameo) =>
        (content is null ? null : OfAct(content.Event, content.Mode, content.Cameo)) ?? OfCode(cameo);

    private static bool IsNegated(SentenceReading reading, int verb)
    {
        for (var child = reading.Sentence.FirstChild(verb); child >= 0 && child < verb; child = reading.Sentence.NextSibling(child))
        {
            if (reading.IsNegator(child)) return true;
        }

        return false;
    }

    private static bool SpeaksOfSelf(SentenceReading reading, int verb) =>
        reading.OwnSubject(verb) is >= 0 and var subject && (IsSelf(reading, subject) || (reading.Possessor(subject) is >= 0 and var owner && IsSelf(reading, owner)));

    private static bool IsSelf(SentenceReading reading, int token) => reading.Sentence.Tag(token) is UniversalTag.PRON && reading.Lower(token) is not ("you" or "your" or "anybody" or "anyone" or "nobody");

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
