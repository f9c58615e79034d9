using System.Collections.Frozen;

namespace Dragoman.Language.Coreference;

/// <summary>The personal pronouns that coreference resolves.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, string> Personal = Build();

    /// <summary>The personal form of a pronoun ("he" for "him", "his", "himself"), or null for words that are none.</summary>
    public static string? PersonalForm(string form) => Personal.GetValueOrDefault(form);

    /// <summary>True for "himself" and the like.</summary>
    public static bool IsReflexive(string form) =>
        form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || form.EndsWith("selves", StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, string> Build()
    {
        string[] rows =
        [
            "he him his himself", "she her hers herself", "it its itself", "they them their theirs themselves themself em 'em",
            "i me my mine myself", "we us our ours ourselves",
        ];
        return rows.Select(row => row.Split(' '))
            .SelectMany(row => row.Select(form => KeyValuePair.Create(form, row[0])))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
