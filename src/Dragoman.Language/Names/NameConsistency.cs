using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Names;

/// <summary>Makes the names of one document agree: a surname alone is a person where the full name was, an acronym is what its long form is.</summary>
internal static class NameConsistency
{
    /// <summary>Gives the names after the document's own evidence.</summary>
    /// <param name="sentences">The document.</param>
    /// <param name="found">The names of the single sentences, in order.</param>
    /// <param name="lists">Names known beforehand: their kind is never changed.</param>
    public static ImmutableArray<NamedSpan> Apply(ImmutableArray<Sentence> sentences, List<NamedSpan> found, INameList? lists)
    {
        var surnames = Surnames(sentences, found);
        var majority = Majority(sentences, found);
        for (var i = 0; i < found.Count; i++)
        {
            var span = found[i];
            var sentence = sentences[span.Sentence];
            if (IsListed(sentence, span, lists)) continue;
            if (span.End - span.First == 1 && surnames.Contains(sentence.Form(span.First))) found[i] = span with { Kind = NameKind.Person };
            else if (majority.TryGetValue(Key(sentence, span), out var kind)) found[i] = span with { Kind = kind };
        }

        return [.. found];
    }

    /// <summary>Last words of the full names of persons.</summary>
    private static HashSet<string> Surnames(ImmutableArray<Sentence> sentences, List<NamedSpan> found)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var span in found)
        {
            if (span.Kind != NameKind.Person || span.End - span.First < 2) continue;
            var last = sentences[span.Sentence].Form(span.End - 1);
            if (last.Length > 2 && char.IsUpper(last[0])) surnames.Add(last);
        }

        return surnames;
    }

    /// <summary>The kind that a name has in more than half of at least three places, for names read in different ways.</summary>
    private static Dictionary<string, NameKind> Majority(ImmutableArray<Sentence> sentences, List<NamedSpan> found)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var span in found)
        {
            var key = Key(sentences[span.Sentence], span);
            if (!counts.TryGetValue(key, out var kinds)) counts.Add(key, kinds = new int[NameLabels.Kinds]);
            kinds[(int)span.Kind]++;
        }

        var majority = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        foreach (var (key, kinds) in counts)
        {
            var total = kinds.Sum();
            var top = Array.IndexOf(kinds, kinds.Max());
            if (total >= 3 && kinds[top] < total && kinds[top] * 2 > total) majority.Add(key, (NameKind)top);
        }

        return majority;
    }

    private static string Key(Sentence sentence, NamedSpan span)
    {
        if (span.End - span.First == 1) return sentence.Form(span.First);
        return string.Join(' ', Enumerable.Range(span.First, span.End - span.First).Select(sentence.Form));
    }

    private static bool IsListed(Sentence sentence, NamedSpan span, INameList? lists) =>
        lists is not null && lists.Match(sentence, span.First, out _) == span.End - span.First;
}
