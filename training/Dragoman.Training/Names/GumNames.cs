using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Training.Names;

/// <summary>Takes the names out of GUM's entity layer.</summary>
/// <remarks>
/// A mention is a name when the word at the top of its tree is a proper noun, or when it links to a Wikipedia article and
/// all its longer words are capitalised inside the sentence; dates are none, and neither are titles alone ("the
/// President"). The name is the stretch around that word which is joined by flat, compound, adjectival and numeral
/// relations, goes on over "of", "for", "on" and "and" to further capitalised words (not for persons), and holds no article
/// in front, no comma, no apposition and no clause. A person's name starts after titles (nmod:desc). Of nested names only
/// the outermost counts. Plurals for peoples ("Georgians") are of kind Other.
/// </remarks>
internal static class GumNames
{
    private static readonly FrozenSet<string> DocumentWords = FrozenSet.ToFrozenSet(
        ["act", "treaty", "constitution", "agreement", "accord", "accords", "resolution", "charter", "convention", "declaration", "protocol", "amendment", "code", "law", "pact", "bill"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of a document in order, without overlap.</summary>
    public static List<NamedSpan> Of(TreebankDocument document)
    {
        var spans = new List<NamedSpan>();
        foreach (var mention in GumMentions.Of(document))
        {
            if (NameOf(document, mention) is { } span) spans.Add(span);
        }

        var chosen = new List<NamedSpan>();
        foreach (var span in spans.OrderBy(s => s.Sentence).ThenBy(s => s.First).ThenByDescending(s => s.End))
        {
            if (chosen.Count == 0 || chosen[^1].Sentence != span.Sentence || chosen[^1].End <= span.First) chosen.Add(span);
        }

        return chosen;
    }

    /// <summary>The name within a mention, or null where the mention is no name.</summary>
    public static NamedSpan? NameOf(TreebankDocument document, GumMention mention)
    {
        if (mention.Type == "time") return null;
        var sentence = document.Sentences[mention.Sentence].Sentence;
        var head = HeadOf(sentence, mention);
        if (head < 0) return null;
        if (sentence.Tag(head) != UniversalTag.PROPN && !(mention.Identity is not null && IsCapitalised(sentence, mention))) return null;
        var (first, end) = Extent(sentence, mention, head);
        if (mention.Type == "person")
        {
            while (first < head && sentence.Relation(first) == DependencyRelation.NmodDesc) first++;
            while (first < end - 1 && (WordClasses.IsTitle(sentence.Form(first)) || !IsCapital(sentence, first))) first++;
            if (end - first == 1 && (WordClasses.IsTitle(sentence.Form(first)) || !IsCapital(sentence, first))) return null;
        }

        return new(mention.Sentence, first, end, KindOf(sentence, mention, first, end));
    }

    private static int HeadOf(Sentence sentence, GumMention mention)
    {
        for (var token = mention.First; token < mention.End; token++)
        {
            var head = sentence.Head(token);
            if ((head < mention.First || head >= mention.End) && sentence.Tag(token) != UniversalTag.PUNCT) return token;
        }

        return -1;
    }

    private static bool IsCapitalised(Sentence sentence, GumMention mention)
    {
        var capitals = 0;
        for (var token = mention.First; token < mention.End; token++)
        {
            var form = sentence.Form(token);
            if (sentence.Tag(token) is UniversalTag.PRON or UniversalTag.DET) return false;
            if (form.Length > 3 && !char.IsUpper(form[0])) return false;
            if (token > 0 && char.IsUpper(form[0])) capitals++;
        }

        return capitals > 0;
    }

    private static (int First, int End) Extent(Sentence sentence, GumMention mention, int head)
    {
        var first = head;
        while (first > mention.First && IsPart(sentence, mention, first - 1, head)) first--;
        while (first < head && (!IsNameWord(sentence, first) || (sentence.Tag(first) == UniversalTag.DET && !IsCapital(sentence, first)))) first++;
        if (first < head && first == 0 && sentence.Tag(first) == UniversalTag.DET) first++;
        var end = head + 1;
        while (end < mention.End && IsPart(sentence, mention, end, head)) end++;
        while (end > head + 1 && !IsNameWord(sentence, end - 1)) end--;
        return (first, end);
    }

    private static bool IsPart(Sentence sentence, GumMention mention, int token, int head)
    {
        var form = sentence.Form(token);
        if (sentence.Tag(token) == UniversalTag.PUNCT) return form is "-" or "–" or "." or "'" or "’" or "&" or "/" or "!";
        if (form is "'s" or "’s") return mention.Heads.Any(h => h < token);
        if (sentence.Tag(token) == UniversalTag.ADP && form is not ("of" or "for" or "on")) return IsFlat(sentence, token, head);
        if (sentence.Tag(token) is UniversalTag.DET or UniversalTag.ADP or UniversalTag.CCONJ) return mention.Type != "person" || IsFlat(sentence, token, head);
        if (!IsCapital(sentence, token) && !char.IsAsciiDigit(form[0])) return IsFlat(sentence, token, head);
        for (var at = token; at != head;)
        {
            var relation = sentence.Relation(at);
            var allowed = relation is DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nummod or DependencyRelation.NmodDesc
                || (relation is DependencyRelation.NmodPoss && mention.Heads.Contains(at))
                || (mention.Type != "person" && relation is DependencyRelation.Nmod or DependencyRelation.Conj or DependencyRelation.NmodUnmarked or DependencyRelation.Obj or DependencyRelation.Dep);
            if (!allowed) return false;
            at = sentence.Head(at);
            if (at < 0) return false;
        }

        return true;
    }

    private static bool IsFlat(Sentence sentence, int token, int head)
    {
        for (var at = token; at >= 0; at = sentence.Head(at))
        {
            if (at == head) return true;
            if (sentence.Relation(at) is not (DependencyRelation.Flat or DependencyRelation.Punct)) return false;
        }

        return false;
    }

    private static bool IsNameWord(Sentence sentence, int token) =>
        IsCapital(sentence, token) || char.IsAsciiDigit(sentence.Form(token)[0]) || (sentence.Form(token) is "." or "!" && token > 0 && IsCapital(sentence, token - 1));

    private static bool IsCapital(Sentence sentence, int token) => sentence.Form(token).Any(char.IsUpper);

    private static NameKind KindOf(Sentence sentence, GumMention mention, int first, int end)
    {
        switch (mention.Type)
        {
            case "person":
                return end - first == 1 && string.Equals(sentence.PennTag(first), "NNPS", StringComparison.Ordinal) ? NameKind.Other : NameKind.Person;
            case "organization": return NameKind.Organization;
            case "place": return NameKind.Place;
            case "event": return NameKind.Event;
            default:
                for (var token = first; token < end; token++)
                {
                    if (DocumentWords.Contains(sentence.Form(token))) return NameKind.Event;
                }

                return NameKind.Other;
        }
    }
}
