using Dragoman.Language.Annotation;

namespace Dragoman.Language.Names;

/// <summary>Brings the names of a list and the names that the tagger found in a sentence together.</summary>
internal static class ListedSpans
{
    /// <summary>
    /// Adds listed names where the tagger found none, widens what the tagger found to the listed name around it, and takes
    /// the list's kind where both agree on the name. A longer name that the tagger found stays.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="number">Its number in the document.</param>
    /// <param name="lists">The list.</param>
    /// <param name="shortest">Listed names of fewer words are left to the tagger; at least 1.</param>
    /// <param name="found">All names found so far; those of this sentence stand at the end, in order.</param>
    /// <param name="scores">The scores of the kinds for each of them, kept in step.</param>
    public static void Merge(Sentence sentence, int number, INameList lists, int shortest, List<NamedSpan> found, List<int> scores)
    {
        for (var first = 0; first < sentence.Count; first++)
        {
            var form = sentence.Form(first);
            if (form.Length == 0 || !char.IsUpper(form[0])) continue;
            var length = lists.Match(sentence, first, out var kind);
            if (length < shortest) continue;
            Put(sentence, new(number, first, first + length, kind), found, scores);
            first += length - 1;
        }
    }

    private static void Put(Sentence sentence, NamedSpan listed, List<NamedSpan> found, List<int> scores)
    {
        var at = found.Count;
        while (at > 0 && found[at - 1].Sentence == listed.Sentence && found[at - 1].End > listed.First) at--;
        var end = at;
        while (end < found.Count && found[end].First < listed.End)
        {
            var other = found[end];
            if (other.First == listed.First && other.End > listed.End + 1 && sentence.Form(listed.End) == "and")
            {
                SplitAt(end, other, listed, found, scores);
                return;
            }

            var crosses = other.First < listed.First || other.End > listed.End;
            if (crosses) return;
            end++;
        }

        found.RemoveRange(at, end - at);
        found.Insert(at, listed);
        scores.RemoveRange(at * NameLabels.Kinds, (end - at) * NameLabels.Kinds);
        scores.InsertRange(at * NameLabels.Kinds, new int[NameLabels.Kinds]);
    }

    /// <summary>"Amnesty International and Oxfam" taken for one name: the listed one and the rest.</summary>
    private static void SplitAt(int at, NamedSpan both, NamedSpan listed, List<NamedSpan> found, List<int> scores)
    {
        found[at] = both with { First = listed.End + 1 };
        found.Insert(at, listed);
        scores.InsertRange(at * NameLabels.Kinds, new int[NameLabels.Kinds]);
    }
}
