using Dragoman.Language.Annotation;

namespace Dragoman.Language.Names;

/// <summary>Cuts titles off a person's name ("Azerbaijani MP Azer Badamov").</summary>
internal static class PersonTitles
{
    /// <summary>Where the name itself begins.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First token of what the tagger took for a person's name.</param>
    /// <param name="end">Token after its last.</param>
    /// <returns>The token after the last title in it; <paramref name="end"/> where it is nothing but titles.</returns>
    public static int End(Sentence sentence, int first, int end)
    {
        for (var token = end - 1; token >= first; token--)
        {
            var form = sentence.Form(token);
            var alone = token == end - 1;
            if (WordClasses.IsTitle(form) && (!alone || end - first == 1 || AllTitles(sentence, first, end))) return token + 1;
            if (!alone && ListedNames.Default.IsPeople(form)) return token + 1;
        }

        return first;
    }

    private static bool AllTitles(Sentence sentence, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            var form = sentence.Form(token);
            if (!WordClasses.IsTitle(form) && sentence.Tag(token) != UniversalTag.ADJ && !ListedNames.Default.IsPeople(form)) return false;
        }

        return true;
    }
}
