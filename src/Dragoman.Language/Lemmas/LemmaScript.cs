using Dragoman.Language.Model;

namespace Dragoman.Language.Lemmas;

/// <summary>How a word becomes its lemma: change the case, cut letters from the end, put others there.</summary>
internal readonly record struct LemmaScript(LemmaCase Case, int Cut, string Add)
{
    /// <summary>The scripts that give the lemma from the word, one for each treatment of its case; those that change least.</summary>
    internal static LemmaScript[] Between(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        LemmaScript[] all = [From(LemmaCase.Lower, lower, lemma), From(LemmaCase.Keep, form, lemma), From(LemmaCase.Capital, Capitalise(lower), lemma)];
        var least = Math.Min(all[0].Cut, Math.Min(all[1].Cut, all[2].Cut));
        return Array.FindAll(all, script => script.Cut == least);
    }

    /// <summary>Applies the script. A word shorter than the cut is left as it is.</summary>
    internal string Apply(string form)
    {
        var cased = Case switch
        {
            LemmaCase.Lower => form.ToLowerInvariant(),
            LemmaCase.Keep => form,
            _ => Capitalise(form.ToLowerInvariant()),
        };
        if (Cut == 0 && Add.Length == 0) return string.Equals(cased, form, StringComparison.Ordinal) ? form : cased;
        return Cut > cased.Length || Cut == cased.Length && Add.Length == 0 ? cased : string.Concat(cased.AsSpan(0, cased.Length - Cut), Add);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static LemmaScript Read(ref ModelReader reader) => new((LemmaCase)reader.Int32(), reader.Int32(), reader.String());

    /// <summary>Writes the script.</summary>
    internal void Write(BinaryWriter writer)
    {
        writer.Write((int)Case);
        writer.Write(Cut);
        writer.Write(Add);
    }

    private static LemmaScript From(LemmaCase letters, string word, string lemma)
    {
        var common = 0;
        while (common < word.Length && common < lemma.Length && word[common] == lemma[common]) common++;
        return new LemmaScript(letters, word.Length - common, lemma[common..]);
    }

    private static string Capitalise(string lower) => lower.Length == 0 ? lower : string.Concat(char.ToUpperInvariant(lower[0]).ToString(), lower.AsSpan(1));
}
