using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <content>Third-person pronouns: the best-scored antecedent that agrees in number, gender and sort.</content>
internal sealed partial class CoreferencePass
{
    private const int MostKeptForReuse = 64;
    private HashSet<Entity> seen = [];

    private void ResolvePronoun(int index)
    {
        var pronoun = mentions[index];
        if (pronoun.Entity is { } own && own.Root.HasName) return;
        Mention? best = null;
        var (bestScore, rank) = (pronoun.Lemma switch { "it" => weights.ThresholdOfIt, "they" => weights.ThresholdOfThey, _ => weights.Threshold }, 0);
        if (seen.Count > MostKeptForReuse) seen = [];
        else seen.Clear();
        SetApart(index);
        for (var i = index - 1; i >= 0 && rank < weights.MostCandidates && pronoun.Sentence - mentions[i].Sentence <= weights.Window; i--)
        {
            var other = mentions[i];
            if (!IsPossible(pronoun, other)) continue;
            if (Single(other) is { } entity && !seen.Add(entity)) continue;
            var score = Score(pronoun, other) - (weights.Rank * rank);
            rank++;
            if (score > bestScore) (best, bestScore) = (other, score);
        }

        best ??= Following(index) ?? ObjectBefore(pronoun);
        if (best is null) Ensure(pronoun);
        else Join(pronoun, best);
    }

    /// <summary>"He told Orbán", "Aliyev thanked Putin for his help and invited him": nobody is meant who stands beside the pronoun, before or behind it, by whatever word he is taken up between.</summary>
    private void SetApart(int index)
    {
        var pronoun = mentions[index];
        var first = index;
        while (first > 0 && mentions[first - 1].Sentence == pronoun.Sentence) first--;
        for (var i = first; i < mentions.Count && mentions[i].Sentence == pronoun.Sentence; i++)
        {
            if (i != index && IsCoArgument(pronoun, mentions[i]) && mentions[i].Entity is { } partner) seen.Add(partner.Root);
        }
    }

    private static void Join(Mention pronoun, Mention antecedent)
    {
        if (antecedent.Several is { } several)
        {
            pronoun.Several = several;
            return;
        }

        var entity = Ensure(antecedent);
        if (pronoun.Entity is { } own) entity.Merge(own.Root);
        else entity.Add(pronoun);
        if (pronoun.Lemma is "he" or "she" && entity.Class == EntityClass.Unknown) entity.Class = EntityClass.Person;
    }

    private bool IsPossible(Mention pronoun, Mention other)
    {
        if (other.Kind == MentionKind.Demonym || IsWithin(pronoun, other) && !pronoun.IsPossessor) return false;
        if (IsOwner(pronoun, other)) return false;
        if (pronoun.Lemma == "they") return IsPossiblePlural(pronoun, other);
        if (Single(other) is not { Plural: false } entity) return false;
        if (other.Lemma is "i" or "we" or "they") return false;
        if (pronoun.Lemma == "it")
        {
            if (entity.Class is EntityClass.Person || other.Lemma is "he" or "she" || IsOneOfSubjects(pronoun, other)) return false;
        }
        else if (entity.Class is not (EntityClass.Person or EntityClass.Unknown) || !GendersAgree(entity, pronoun) || other.Lemma is "it")
        {
            return false;
        }

        return !IsCoArgument(pronoun, other);
    }

    private bool IsPossiblePlural(Mention pronoun, Mention other)
    {
        if (other.Lemma is "he" or "she" or "it" or "i" or "we") return false;
        if (other.Several is not null) return !(other.Members?.Contains(pronoun) ?? false) && !IsCoArgument(pronoun, other);
        if (other.Entity?.Root is not { } entity) return false;
        return (entity.Plural || other.Plural || entity.Class == EntityClass.Organization) && !IsCoArgument(pronoun, other);
    }

    /// <summary>The phrase that a possessive pronoun belongs to is never its antecedent ("his country").</summary>
    private bool IsOwner(Mention pronoun, Mention other) =>
        other.Sentence == pronoun.Sentence && pronoun.IsPossessor && sentences[pronoun.Sentence].Head(pronoun.Head) == other.Head;

    /// <summary>"Oman, Bahrain and Egypt broke with Qatar and closed <i>its</i> office": one of several who act together is not "it" in the same sentence.</summary>
    private bool IsOneOfSubjects(Mention pronoun, Mention other)
    {
        if (other.Sentence != pronoun.Sentence || other.Head > pronoun.Head) return false;
        var sentence = sentences[other.Sentence];
        var first = sentence.Relation(other.Head) is DependencyRelation.Conj ? sentence.Head(other.Head) : other.Head;
        if (first < 0 || sentence.Relation(first) is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass)) return false;
        return sentence.Child(first, DependencyRelation.Conj) is >= 0 and var second && sentence.Tag(second) is UniversalTag.PROPN && second < pronoun.Head;
    }

    /// <summary>"Putin met him": a pronoun that is no possessor is not another argument of the same verb.</summary>
    private bool IsCoArgument(Mention pronoun, Mention other)
    {
        if (other.Sentence != pronoun.Sentence || pronoun.IsPossessor || other.IsPossessor) return false;
        var sentence = sentences[pronoun.Sentence];
        if (Pronouns.IsReflexive(sentence.Form(pronoun.Head))) return false;
        if (sentence.Head(pronoun.Head) == sentence.Head(other.Head) && sentence.Head(pronoun.Head) >= 0) return true;
        return sentence.Relation(pronoun.Head) is DependencyRelation.Obj or DependencyRelation.Iobj && UnderstoodSubject(sentence, sentence.Head(pronoun.Head)) == other.Head;
    }

    /// <summary>"<i>Aliyev</i> rang Putin to assure him", "<i>Aliyev</i> greeted Putin and invited him": who acts by a verb without a subject of its own, which is the subject of the verb above or the object that is to act; -1 where it has one.</summary>
    private static int UnderstoodSubject(Sentence sentence, int verb)
    {
        for (var steps = 0; steps < 6 && verb >= 0; steps++)
        {
            var subject = sentence.Child(verb, DependencyRelation.Nsubj);
            if (subject < 0) subject = sentence.Child(verb, DependencyRelation.NsubjPass);
            if (subject >= 0) return steps == 0 ? -1 : subject;
            // "urged Putin to help him": the object is to act; "rang Putin to assure him": the subject is.
            if (sentence.Relation(verb) is DependencyRelation.Xcomp && !IsMeeting(sentence.Lemma(sentence.Head(verb))) && sentence.Child(sentence.Head(verb), DependencyRelation.Obj) is >= 0 and var controller) return controller;
            if (sentence.Relation(verb) is not (DependencyRelation.Conj or DependencyRelation.Advcl or DependencyRelation.Xcomp)) return -1;
            verb = sentence.Head(verb);
        }

        return -1;
    }

    private double Score(Mention pronoun, Mention other)
    {
        var distance = pronoun.Sentence - other.Sentence;
        var score = -weights.Distance * distance;
        var sentence = sentences[other.Sentence];
        if (other.IsSubject) score += weights.Subject;
        if (other.IsSubject && pronoun.IsSubject) score += weights.Parallel;
        if (sentence.Relation(other.Head) is DependencyRelation.Obl or DependencyRelation.Nmod) score -= weights.Oblique;
        if (other.IsPossessor) score -= weights.Possessor;
        if (other.Kind == MentionKind.Pronoun && other.Lemma == pronoun.Lemma && (!other.IsPossessor || pronoun.IsPossessor)) score += weights.SamePronoun;
        if ((other.Quotation > 0) != (pronoun.Quotation > 0)) score -= weights.OtherQuotation;
        if (other.Sentence == pronoun.Sentence && pronoun.IsPossessor) score += weights.PossessorInSentence;
        if (IsControlled(pronoun, other)) score += weights.Controlled;
        if (other.Several is { } several) return score + (several.Count > 1 ? weights.Group : 0);
        var entity = other.Entity!.Root;
        if (entity.HasName) score += weights.Named;
        score += weights.Frequency * Math.Log2(Math.Min(entity.Mentions.Count, 8));
        if (pronoun.Gender != Gender.Unknown && entity.Gender == pronoun.Gender) score += weights.Gender;
        if (pronoun.Lemma == "it" && entity.Class is EntityClass.Organization or EntityClass.Place) score += weights.Body;
        if (pronoun.Lemma == "they" && !entity.Plural && !other.Plural) score -= weights.BodyAsPlural;
        if (pronoun.Lemma == "they" && entity.Class is EntityClass.Person or EntityClass.Organization) score += weights.Animate;
        if (other.Kind == MentionKind.Description && !other.Definite) score -= weights.Indefinite;
        return score;
    }

    /// <summary>"urged <i>Israel</i> to end <i>its</i> offensive", "thanked <i>China</i> for <i>its</i> support": what an object is asked to do, or praised or blamed for, is its own.</summary>
    private bool IsControlled(Mention pronoun, Mention other)
    {
        if (!pronoun.IsPossessor || other.Sentence != pronoun.Sentence || other.Head > pronoun.Head) return false;
        var sentence = sentences[pronoun.Sentence];
        var verb = sentence.Head(other.Head);
        if (verb < 0 || sentence.Tag(verb) is not UniversalTag.VERB || sentence.Lemma(verb) is "promise" or "pledge" or "vow" or "threaten") return false;
        var isObject = sentence.Relation(other.Head) is DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.NsubjPass
            || (sentence.Relation(other.Head) is DependencyRelation.Obl && IsCase(sentence, other.Head, "on", "upon"));
        if (!isObject) return false;
        var at = pronoun.Head;
        while (sentence.Head(at) >= 0 && sentence.Head(at) != verb && sentence.Head(at) != other.Head) at = sentence.Head(at);
        return sentence.Head(at) >= 0 && at != other.Head && at > other.Head && sentence.Relation(at) switch
        {
            DependencyRelation.Xcomp or DependencyRelation.Advcl or DependencyRelation.Acl => sentence.Tag(at) is UniversalTag.VERB,
            DependencyRelation.Obl => IsCase(sentence, at, "for", "over", "of") || (sentence.Lemma(verb) is "congratulate" or "compliment" && IsCase(sentence, at, "on")),
            _ => false,
        };
    }

    /// <summary>"rang <i>Vega</i> and invited him": the only name that is left, whatever sort of name it was taken for.</summary>
    private Mention? ObjectBefore(Mention pronoun)
    {
        var sentence = sentences[pronoun.Sentence];
        if (pronoun.Lemma is not ("he" or "she") || sentence.Relation(pronoun.Head) is not (DependencyRelation.Obj or DependencyRelation.Iobj)) return null;
        var verb = sentence.Head(pronoun.Head);
        if (sentence.Relation(verb) is not (DependencyRelation.Conj or DependencyRelation.Advcl or DependencyRelation.Xcomp) || UnderstoodSubject(sentence, verb) < 0) return null;
        var named = sentence.Child(sentence.Head(verb), DependencyRelation.Obj);
        return named >= 0 && named < verb && byHead.TryGetValue((pronoun.Sentence, named), out var mention) && mention.Name.Length > 0 && Single(mention) is { Plural: false } && !IsCoArgument(pronoun, mention) ? mention : null;
    }

    private static bool IsCase(Sentence sentence, int noun, params ReadOnlySpan<string> prepositions)
    {
        var preposition = sentence.Child(noun, DependencyRelation.Case);
        return preposition >= 0 && prepositions.Contains(sentence.Form(preposition));
    }

    /// <summary>"In his speech, Aliyev said": nobody before, so the subject after.</summary>
    private Mention? Following(int index)
    {
        var pronoun = mentions[index];
        if (!pronoun.IsPossessor || pronoun.Lemma == "they") return null;
        for (var i = index + 1; i < mentions.Count && mentions[i].Sentence == pronoun.Sentence; i++)
        {
            if (mentions[i].Name.Length > 0 && mentions[i].IsSubject && IsPossible(pronoun, mentions[i])) return mentions[i];
        }

        return null;
    }
}
