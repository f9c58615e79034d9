using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Looks for the words below a word in a tree that is still columns of heads and relations.</summary>
/// <remarks>Each look goes along the sentence: for the rare contradictions that are repaired, not for every word.</remarks>
internal static class Dependents
{
    /// <summary>The first word that stands in a relation to a head; -1 for none.</summary>
    internal static int Find(int head, DependencyRelation relation, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == head && relations[child] == relation) return child;
        }

        return -1;
    }

    /// <summary>True when a word stands in one of some relations to a head.</summary>
    internal static bool Any(int head, Predicate<DependencyRelation> relation, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations)
    {
        for (var child = 0; child < heads.Length; child++)
        {
            if (heads[child] == head && relation(relations[child])) return true;
        }

        return false;
    }

    /// <summary>True when a word is another or stands above it.</summary>
    internal static bool IsAbove(int word, int other, ReadOnlySpan<short> heads)
    {
        while (other >= 0 && other != word) other = heads[other];
        return other >= 0 && other == word;
    }
}
