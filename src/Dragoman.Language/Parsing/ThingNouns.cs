using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>Which nouns can neither speak nor threaten, nor are themselves sayings: "work", "drones" and "exercise", but not "minister", "army" and "statement".</summary>
internal static class ThingNouns
{
    private static readonly FrozenSet<string> Bodies = FrozenSet.ToFrozenSet(["assembly", "authority", "body", "committee", "council", "court", "embassy", "ministry", "office", "power", "powers"], StringComparer.Ordinal);

    /// <summary>True for a common noun whose commonest sense is no person, nothing that persons form and nothing that is said.</summary>
    internal static bool Is(string form, UniversalTag tag, WordLexicon lexicon) =>
        tag is UniversalTag.NOUN && char.IsLower(form[0]) && !Bodies.Contains(form) && (IsListed(form, lexicon) ?? (form.Length > 3 && form[^1] == 's' && (IsListed(form[..^1], lexicon) ?? false)));

    /// <summary>Null where the form has no sense of its own in the lexicon.</summary>
    private static bool? IsListed(string form, WordLexicon lexicon)
    {
        foreach (var property in lexicon.NamesOf(form))
        {
            if (property.StartsWith("n1:", StringComparison.Ordinal)) return property is not ("n1:person" or "n1:group" or "n1:communication");
        }

        return null;
    }
}
