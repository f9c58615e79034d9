namespace Dragoman.Language.Coreference;

/// <summary>A title or description without its country: "foreign minister" has the head "minister" and the modifier "foreign".</summary>
/// <param name="Head">The head's lemma in lower case.</param>
/// <param name="Modifiers">The other words in lower case, in order; countries, articles and numbers left out.</param>
internal sealed record TitlePhrase(string Head, string[] Modifiers)
{
    /// <summary>True when somebody with the title <paramref name="known"/> may be called by this phrase.</summary>
    public bool MayStandFor(TitlePhrase known)
    {
        if (!PersonNouns.MayStandFor(Head, known)) return false;
        foreach (var modifier in Modifiers)
        {
            if (!PersonNouns.IsLoose(modifier) && Array.IndexOf(known.Modifiers, modifier) < 0) return false;
        }

        return true;
    }
}
