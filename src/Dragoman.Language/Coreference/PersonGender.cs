using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <summary>Tells a person's gender from the words of the name and the title.</summary>
internal static class PersonGender
{
    /// <summary>The gender, unknown where nothing tells.</summary>
    /// <param name="name">The words of the name.</param>
    /// <param name="title">The title before it, or null.</param>
    public static Gender Of(string[] name, TitlePhrase? title)
    {
        if (title is not null && PersonNouns.GenderOf(title.Head) is not Gender.Unknown and var told) return told;
        foreach (var word in name)
        {
            if (PersonNouns.GenderOf(word.ToLowerInvariant()) is not Gender.Unknown and var own) return own;
            if (name.Length > 1 && FirstNames.TryGet(word, out var gender) && gender != Gender.Unknown) return gender;
            break;
        }

        if (IsFeminineSurname(name[^1])) return Gender.Feminine;
        return name.Length == 1 && FirstNames.TryGet(name[0], out var alone) ? alone : Gender.Unknown;
    }

    private static bool IsFeminineSurname(string surname) =>
        surname.Length > 5 && (surname.EndsWith("ova", StringComparison.Ordinal) || surname.EndsWith("eva", StringComparison.Ordinal)
            || surname.EndsWith("skaya", StringComparison.Ordinal) || surname.EndsWith("ská", StringComparison.Ordinal) || surname.EndsWith("ová", StringComparison.Ordinal));
}
