namespace Dragoman.Language.Conllu;

/// <summary>A word line of CoNLL-U; an empty column holds <c>_</c>.</summary>
/// <param name="Form">FORM.</param>
/// <param name="Lemma">LEMMA.</param>
/// <param name="Upos">UPOS.</param>
/// <param name="Xpos">XPOS.</param>
/// <param name="Feats">FEATS.</param>
/// <param name="Head">HEAD: the head's number from 1, 0 for the root, -1 where the column is empty.</param>
/// <param name="Deprel">DEPREL.</param>
/// <param name="Deps">DEPS.</param>
/// <param name="Misc">MISC.</param>
public sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, string Feats, int Head, string Deprel, string Deps, string Misc)
{
    /// <summary>False when MISC says that no space follows.</summary>
    public bool SpaceAfter => !HasNoSpace(Misc);

    /// <summary>True when a MISC column says that no space follows.</summary>
    internal static bool HasNoSpace(string misc) => misc.Contains("SpaceAfter=No", StringComparison.Ordinal);
}
