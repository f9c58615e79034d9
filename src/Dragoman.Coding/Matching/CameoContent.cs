using System.Collections.Frozen;
using Dragoman.Domain;

namespace Dragoman.Coding.Matching;

/// <summary>The CAMEO code of an appeal, a demand, an intent, a refusal or a threat, by what is asked, promised, refused or threatened.</summary>
/// <remarks>Immutable and safe on many threads. The codes are those of CAMEO 1.1b3, classes 02, 03, 10, 12 and 13.</remarks>
public static class CameoContent
{
    private static readonly FrozenDictionary<string, FrozenDictionary<EventType, string>> ByGeneralCode = new Dictionary<string, FrozenDictionary<EventType, string>>(StringComparer.Ordinal)
    {
        ["020"] = Of((EventType.Cooperate, "021"), (EventType.Support, "022"), (EventType.Aid, "023"), (EventType.Concede, "025"), (EventType.Retreat, "025"), (EventType.Consult, "026"), (EventType.Agree, "027")),
        ["030"] = Of((EventType.Cooperate, "031"), (EventType.Support, "032"), (EventType.Aid, "033"), (EventType.Concede, "035"), (EventType.Retreat, "035"), (EventType.Consult, "036"), (EventType.Agree, "037")),
        ["100"] = Of((EventType.Cooperate, "101"), (EventType.Support, "102"), (EventType.Aid, "103"), (EventType.Concede, "105"), (EventType.Retreat, "105"), (EventType.Consult, "106"), (EventType.Agree, "107")),
        ["120"] = Of((EventType.Cooperate, "121"), (EventType.Aid, "122"), (EventType.Concede, "124"), (EventType.Retreat, "124"), (EventType.Consult, "125"), (EventType.Agree, "125")),
        ["130"] = Of((EventType.Sanction, "131"), (EventType.Protest, "133"), (EventType.Coerce, "137"), (EventType.Assault, "138")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every code that a content can give.</summary>
    public static IEnumerable<string> Codes => ByGeneralCode.Values.SelectMany(codes => codes.Values);

    /// <summary>The code of an act, more particular where its content says more than its frame.</summary>
    /// <param name="code">The frame's own code.</param>
    /// <param name="content">The type of act that the content reports; null for none.</param>
    public static string Refine(string code, EventType? content) =>
        content is { } type && ByGeneralCode.TryGetValue(code, out var codes) ? codes.GetValueOrDefault(type, code) : code;

    private static FrozenDictionary<EventType, string> Of(params ReadOnlySpan<(EventType Type, string Code)> codes)
    {
        var table = new Dictionary<EventType, string>();
        foreach (var (type, code) in codes) table.Add(type, code);
        return table.ToFrozenDictionary();
    }
}
