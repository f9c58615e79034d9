using System.Collections.Frozen;
using Dragoman.Domain;

namespace Dragoman.Coding.Matching;

/// <summary>The CAMEO code of an appeal, a demand, an intent, a refusal or a threat, by what is asked, promised, refused or threatened.</summary>
/// <remarks>
/// Immutable and safe on many threads. The codes are those of CAMEO 1.1b3, classes 02, 03, 10, 12 and 13: their parts repeat the classes of the acts themselves,
/// so that the code of the content gives the last digits ("demand" and "release persons", 084, give 1053).
/// </remarks>
public static class CameoContent
{
    private const int LongestCode = 4;

    private static readonly FrozenDictionary<string, FrozenDictionary<EventType, string>> ByType = new Dictionary<string, FrozenDictionary<EventType, string>>(StringComparer.Ordinal)
    {
        ["020"] = Of((EventType.Cooperate, "021"), (EventType.Support, "022"), (EventType.Aid, "023"), (EventType.Concede, "025"), (EventType.Retreat, "025"), (EventType.Consult, "026"), (EventType.Agree, "027")),
        ["030"] = Of((EventType.Cooperate, "031"), (EventType.Support, "032"), (EventType.Aid, "033"), (EventType.Concede, "035"), (EventType.Retreat, "035"), (EventType.Consult, "036"), (EventType.Agree, "037")),
        ["100"] = Of((EventType.Cooperate, "101"), (EventType.Support, "102"), (EventType.Aid, "103"), (EventType.Concede, "105"), (EventType.Retreat, "105"), (EventType.Consult, "106"), (EventType.Agree, "107")),
        ["120"] = Of((EventType.Cooperate, "121"), (EventType.Aid, "122"), (EventType.Concede, "124"), (EventType.Retreat, "124"), (EventType.Consult, "125"), (EventType.Agree, "125")),
        ["130"] = Of((EventType.Sanction, "131"), (EventType.Protest, "133"), (EventType.Coerce, "137"), (EventType.Mobilize, "138"), (EventType.Assault, "138")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> ByCode = new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.Ordinal)
    {
        ["020"] = Parts("02", 1, [("04", "026"), ("045", "028"), ("05", "022"), ("037", "027"), ("038", "028")]),
        ["030"] = Parts("03", 1, [("04", "036"), ("045", "039"), ("05", "032"), ("037", "037"), ("038", "038")]),
        ["100"] = Parts("10", 1, [("04", "106"), ("045", "108"), ("05", "102"), ("037", "107"), ("038", "108")]),
        ["120"] = Parts("12", 0, [("04", "125"), ("045", "126"), ("037", "127"), ("038", "126"), ("057", "127")]),
        ["130"] = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["14"] = "133", ["160"] = "1313", ["161"] = "1313", ["162"] = "1311", ["163"] = "1312", ["164"] = "134", ["165"] = "135", ["166"] = "136",
            ["172"] = "132", ["1721"] = "1321", ["1722"] = "1322", ["1723"] = "1323", ["1724"] = "1324", ["173"] = "137", ["175"] = "137",
            ["191"] = "1381", ["192"] = "1382", ["18"] = "1383", ["190"] = "1384", ["193"] = "1384", ["194"] = "1384", ["195"] = "1384", ["204"] = "1385",
        }.ToFrozenDictionary(StringComparer.Ordinal),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every code that a content can give.</summary>
    public static IEnumerable<string> Codes => ByType.Values.SelectMany(codes => codes.Values).Concat(ByCode.Values.SelectMany(codes => codes.Values)).Distinct(StringComparer.Ordinal);

    /// <summary>The code of an act, more particular where its content says more than its frame.</summary>
    /// <param name="code">The frame's own code.</param>
    /// <param name="content">The type of act that the content reports; null for none.</param>
    /// <param name="contentCode">The content's own code; null for none.</param>
    public static string Refine(string code, EventType? content, string? contentCode = null)
    {
        if (code.Length < 2) return code;
        var family = code[..2] + "0";
        if (contentCode is not null && ByCode.TryGetValue(family, out var parts))
        {
            for (var length = Math.Min(contentCode.Length, LongestCode); length >= 2; length--)
            {
                if (parts.TryGetValue(contentCode[..length], out var part)) return Narrows(code, part) ? part : code;
            }
        }

        return content is { } type && ByType.TryGetValue(family, out var codes) && codes.TryGetValue(type, out var byType) && Narrows(code, byType) ? byType : code;
    }

    /// <summary>True for the appeals, intents, demands and refusals, whose content a word may tell where no frame does.</summary>
    public static bool HasContent(string code) => code is ['0', '2' or '3', ..] or ['1', '0' or '2', ..];

    /// <summary>True when a code is the general one of its class, of which the other is a part, or the other lies below it.</summary>
    private static bool Narrows(string code, string part) => code[^1] == '0' || part.StartsWith(code, StringComparison.Ordinal);

    /// <summary>The parts of a class of words: cooperation, aid, reform and yielding in their kinds.</summary>
    /// <param name="head">The class's two digits.</param>
    /// <param name="diplomacy">1 where the class has a part for diplomatic cooperation before that for aid, 0 for the refusals, which have none.</param>
    /// <param name="others">What follows no rule.</param>
    private static FrozenDictionary<string, string> Parts(string head, int diplomacy, ReadOnlySpan<(string Content, string Code)> others)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (content, code) in others) parts.Add(content, code);
        for (var kind = 1; kind <= 4; kind++)
        {
            // There is no code for refusing to share intelligence.
            if (kind < 4 || diplomacy > 0) parts.Add($"06{kind}", $"{head}1{kind}");
            parts.Add($"07{kind}", $"{head}{2 + diplomacy}{kind}");
            parts.Add($"083{kind}", $"{head}{3 + diplomacy}{kind}");
        }

        parts.Add("06", $"{head}1");
        parts.Add("07", $"{head}{2 + diplomacy}");
        parts.Add("08", $"{head}{4 + diplomacy}");
        parts.Add("083", $"{head}{3 + diplomacy}");
        var kinds = 0;
        foreach (var yielding in (ReadOnlySpan<string>)["081", "082", "084", "085", "086", "087"]) parts.Add(yielding, $"{head}{4 + diplomacy}{++kinds}");
        return parts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<EventType, string> Of(params ReadOnlySpan<(EventType Type, string Code)> codes)
    {
        var table = new Dictionary<EventType, string>();
        foreach (var (type, code) in codes) table.Add(type, code);
        return table.ToFrozenDictionary();
    }
}
