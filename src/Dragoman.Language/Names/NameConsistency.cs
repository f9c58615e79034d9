using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Names;

/// <summary>Makes the names of one document agree: a name is of one kind throughout, and a surname alone is a person where the full name was.</summary>
/// <remarks>All places where a name stands vote with the tagger's scores ("in Coron" tells more than a bare "Coron").</remarks>
internal static class NameConsistency
{
    private const int ListedBonus = 1200;
    private const int Decisive = 1_000_000;

    /// <summary>Gives the names after the document's own evidence.</summary>
    /// <param name="sentences">The document.</param>
    /// <param name="found">The names of the single sentences, in order.</param>
    /// <param name="scores">The tagger's score of each kind for each of them, a row of <see cref="NameLabels.Kinds"/>.</param>
    /// <param name="lists">Names known beforehand: their kind is never changed.</param>
    public static ImmutableArray<NamedSpan> Apply(ImmutableArray<Sentence> sentences, List<NamedSpan> found, List<int> scores, INameList? lists)
    {
        var keys = found.Select(span => Key(sentences[span.Sentence], span)).ToArray();
        var sums = Sum(keys, scores);
        AddLists(sentences, found, keys, sums);
        for (var i = 0; i < found.Count; i++)
        {
            if (!IsListed(sentences[found[i].Sentence], found[i], lists)) found[i] = found[i] with { Kind = Best(sums[keys[i]]) };
        }

        var surnames = Surnames(sentences, found);
        SplitPairs(sentences, found, surnames);
        AddMissed(sentences, found, Words(sentences, found, surnames));
        for (var i = 0; i < found.Count; i++)
        {
            var span = found[i];
            if (!surnames.Contains(Key(sentences[span.Sentence], span)) || IsListed(sentences[span.Sentence], span, lists)) continue;
            if (ListedNames.Default.Match(sentences[span.Sentence], span.First, out _) == 0) found[i] = span with { Kind = NameKind.Person };
        }

        return [.. found];
    }

    private static Dictionary<string, long[]> Sum(string[] keys, List<int> scores)
    {
        var sums = new Dictionary<string, long[]>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            if (!sums.TryGetValue(keys[i], out var row)) sums.Add(keys[i], row = new long[NameLabels.Kinds]);
            for (var kind = 0; kind < row.Length; kind++) row[kind] += scores[(i * NameLabels.Kinds) + kind];
        }

        return sums;
    }

    /// <summary>What English news takes for granted weighs as much as a clear reading of one place, and decides for names of several words.</summary>
    private static void AddLists(ImmutableArray<Sentence> sentences, List<NamedSpan> found, string[] keys, Dictionary<string, long[]> sums)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            var span = found[i];
            if (done.Add(keys[i]) && ListedNames.Default.Match(sentences[span.Sentence], span.First, out var kind) == span.End - span.First) sums[keys[i]][(int)kind] += span.End - span.First > 1 ? Decisive : ListedBonus;
        }
    }

    private static NameKind Best(long[] row)
    {
        var best = 0;
        for (var kind = 1; kind < row.Length; kind++)
        {
            if (row[kind] > row[best]) best = kind;
        }

        return (NameKind)best;
    }

    /// <summary>"Von der Leyen" at the start of a sentence and "von der Leyen" within.</summary>
    private static void AddWithParticle(HashSet<string> surnames, string surname)
    {
        surnames.Add(surname);
        surnames.Add(char.ToUpperInvariant(surname[0]) + surname[1..]);
    }

    /// <summary>"Aliyev-Pashinyan talks": two persons where both are known as such.</summary>
    private static void SplitPairs(ImmutableArray<Sentence> sentences, List<NamedSpan> found, HashSet<string> surnames)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var span = found[i];
            var sentence = sentences[span.Sentence];
            if (span.End - span.First != 3 || sentence.Form(span.First + 1) is not ("-" or "–" or "—")) continue;
            if (!surnames.Contains(sentence.Form(span.First)) || !surnames.Contains(sentence.Form(span.First + 2))) continue;
            found[i] = new(span.Sentence, span.First + 2, span.End, NameKind.Person);
            found.Insert(i, new(span.Sentence, span.First, span.First + 1, NameKind.Person));
        }
    }

    /// <summary>The words that are names by themselves somewhere in the document, and the surnames.</summary>
    private static Dictionary<string, NameKind> Words(ImmutableArray<Sentence> sentences, List<NamedSpan> found, HashSet<string> surnames)
    {
        var words = new Dictionary<string, NameKind>(StringComparer.Ordinal);
        foreach (var span in found)
        {
            var form = sentences[span.Sentence].Form(span.First);
            if (span.End - span.First == 1 && form.Length > 3 && span.Kind != NameKind.Other) words.TryAdd(form, span.Kind);
        }

        foreach (var surname in surnames) words[surname] = NameKind.Person;
        return words;
    }

    /// <summary>Adds words that are names elsewhere and that the tagger overlooked, and the first names before surnames.</summary>
    private static void AddMissed(ImmutableArray<Sentence> sentences, List<NamedSpan> found, Dictionary<string, NameKind> words)
    {
        var at = 0;
        for (var number = 0; number < sentences.Length; number++)
        {
            var sentence = sentences[number];
            for (var token = 0; token < sentence.Count; token++)
            {
                while (at < found.Count && (found[at].Sentence < number || (found[at].Sentence == number && found[at].End <= token))) at++;
                var next = at < found.Count && found[at].Sentence == number ? found[at].First : sentence.Count;
                if (token >= next) continue;
                var form = sentence.Form(token);
                if (form.Length < 2 || !char.IsUpper(form[0])) continue;
                if (token + 1 == next && next < sentence.Count && found[at].Kind == NameKind.Person && found[at].End - next == 1 && FirstNames.TryGet(form, out _)) found[at] = found[at] with { First = token };
                else if (words.TryGetValue(form, out var kind)) found.Insert(at, new(number, token, token + 1, kind));
            }
        }
    }

    /// <summary>Last words of the full names of persons, and all that follows the first where it begins with a particle.</summary>
    private static HashSet<string> Surnames(ImmutableArray<Sentence> sentences, List<NamedSpan> found)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var span in found)
        {
            if (span.Kind != NameKind.Person || span.End - span.First < 2) continue;
            var sentence = sentences[span.Sentence];
            if (span.End - span.First > 2 && char.IsLower(sentence.Form(span.First + 1)[0])) AddWithParticle(surnames, Key(sentence, span with { First = span.First + 1 }));
            var last = sentence.Form(span.End - 1);
            if (last.Length > 2 && char.IsUpper(last[0])) surnames.Add(last);
        }

        return surnames;
    }

    private static string Key(Sentence sentence, NamedSpan span)
    {
        if (span.End - span.First == 1) return sentence.Form(span.First);
        return string.Join(' ', Enumerable.Range(span.First, span.End - span.First).Select(sentence.Form));
    }

    private static bool IsListed(Sentence sentence, NamedSpan span, INameList? lists) =>
        lists is not null && lists.Match(sentence, span.First, out _) == span.End - span.First;
}
