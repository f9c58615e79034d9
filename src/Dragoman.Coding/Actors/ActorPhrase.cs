using System.Collections.Immutable;

namespace Dragoman.Coding.Actors;

/// <summary>The words of a noun phrase that may name an actor.</summary>
/// <remarks>Tokens may be split as the treebanks split them ("Armenia", "'s"; "Turkish", "-", "backed") or at blanks only. Immutable.</remarks>
public sealed record ActorPhrase
{
    /// <summary>The words in order, as the text has them.</summary>
    public required ImmutableArray<string> Forms { get; init; }

    /// <summary>Penn Treebank tags of the words; default where unknown. They tell names from capitalised words of a headline.</summary>
    public ImmutableArray<string> Tags { get; init; }

    /// <summary>Index of the word that the others depend on; null where unknown. Where the phrase's last word names no actor, the phrase is read as far as its head.</summary>
    public int? Head { get; init; }

    /// <summary>A phrase split at blanks, commas and quotation marks.</summary>
    public static ActorPhrase OfText(string text)
    {
        var forms = ImmutableArray.CreateBuilder<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) Add(forms, word);
        return new ActorPhrase { Forms = forms.ToImmutable() };
    }

    private static void Add(ImmutableArray<string>.Builder forms, string word)
    {
        var start = 0;
        while (start < word.Length && word[start] is '"' or '“' or '(') start++;
        var end = word.Length;
        var tail = new Stack<string>();
        while (end > start && word[end - 1] is ',' or ';' or ':' or '"' or '”' or ')') tail.Push(word[--end].ToString());
        if (end > start) forms.Add(word[start..end]);
        forms.AddRange(tail);
    }
}
