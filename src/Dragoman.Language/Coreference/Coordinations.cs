using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <summary>Puts coordinations ("Armenia and Azerbaijan") among the mentions of a sentence, so that "they" finds them.</summary>
internal static class Coordinations
{
    /// <summary>Copies a sentence's mentions to the document's and adds each coordination after its last member.</summary>
    public static void AddTo(Sentence sentence, List<Mention> single, List<Mention> mentions)
    {
        List<Mention>? pending = null;
        foreach (var mention in single)
        {
            for (var i = 0; i < (pending?.Count ?? 0);)
            {
                if (pending![i].Members![^1].Head >= mention.Head)
                {
                    i++;
                    continue;
                }

                mentions.Add(pending[i]);
                pending.RemoveAt(i);
            }

            mentions.Add(mention);
            if (mention.Kind != MentionKind.Demonym && Members(sentence, mention, single) is { } members) (pending ??= []).Add(Coordination(mention, members));
        }

        if (pending is not null) mentions.AddRange(pending);
        AddDashed(sentence, single, mentions);
    }

    /// <summary>"The Armenia–Azerbaijan talks": two names with a dash between them.</summary>
    private static void AddDashed(Sentence sentence, List<Mention> single, List<Mention> mentions)
    {
        for (var i = 1; i < single.Count; i++)
        {
            var (first, second) = (single[i - 1], single[i]);
            if (first.Name.Length == 0 || second.Name.Length == 0 || first.Class != second.Class) continue;
            if (second.End - second.Name.Length == first.End + 1 && sentence.Form(first.End) is "-" or "–" or "—") mentions.Add(Coordination(first, [first, second]));
        }
    }

    private static List<Mention>? Members(Sentence sentence, Mention first, List<Mention> single)
    {
        List<Mention>? members = null;
        for (var child = sentence.FirstChild(first.Head); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) != DependencyRelation.Conj || WithHead(single, child) is not { } other) continue;
            if (other.Kind == MentionKind.Demonym) continue;
            if (sentence.Child(child, DependencyRelation.Cc) is >= 0 and var cc && sentence.Lemma(cc) == "or") return null;
            members ??= [first];
            members.Add(other);
        }

        return members;
    }

    /// <summary>The mention with a head among a sentence's, which stand in the order of their heads.</summary>
    private static Mention? WithHead(List<Mention> single, int head)
    {
        var (low, high) = (0, single.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (single[middle].Head == head) return single[middle];
            if (single[middle].Head < head) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private static Mention Coordination(Mention first, List<Mention> members) => new()
    {
        Sentence = first.Sentence, First = first.First, End = members[^1].End, Head = first.Head, Kind = MentionKind.Description, Lemma = "and",
        Class = members.TrueForAll(member => member.Class == first.Class) ? first.Class : EntityClass.Unknown,
        Plural = true, Definite = true, Count = members.Count, Members = members, Quotation = first.Quotation, IsSubject = first.IsSubject, IsPossessor = first.IsPossessor,
    };
}
