using System.Collections.Frozen;
using Dragoman.Language.Words;

namespace Dragoman.Language.Names;

/// <summary>The first names that the program knows and the pronoun that follows each, from <c>first-names.tsv</c>.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public static class FirstNames
{
    private static readonly FrozenDictionary<string, Gender> Names = Load();

    /// <summary>Looks a first name up.</summary>
    /// <param name="form">The word as written, or wholly in capitals.</param>
    /// <param name="gender">The gender, <see cref="Gender.Unknown"/> for names that both men and women bear.</param>
    /// <returns>True when the word is a listed first name.</returns>
    public static bool TryGet(string form, out Gender gender)
    {
        if (Names.TryGetValue(form, out gender)) return true;
        return form.Length > 2 && char.IsUpper(form[1]) && Names.TryGetValue(form[0] + form[1..].ToLowerInvariant(), out gender);
    }

    private static FrozenDictionary<string, Gender> Load()
    {
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var (line, fields) in BuiltInList.Read("first-names.tsv"))
        {
            names.Add(fields[0], fields[1] switch
            {
                "m" => Gender.Masculine,
                "f" => Gender.Feminine,
                "x" => Gender.Unknown,
                _ => throw new InvalidDataException($"first-names.tsv:{line}:{fields[0].Length + 2}: expected m, f or x"),
            });
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
