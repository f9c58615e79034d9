using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Constructions;

public sealed partial class SentenceReading
{
    /// <summary>The verb that carries an event noun: it holds, pays, launches it, or says that it takes place; -1 where the noun stands alone.</summary>
    /// <param name="noun">The event noun.</param>
    /// <param name="own">Verbs of the frame besides the light verbs of all frames.</param>
    public int SupportVerb(int noun, System.Collections.Frozen.FrozenSet<string> own)
    {
        // "are on strike": the copula carries the noun where the frame lists it.
        if (own.Contains("be") && Sentence.Child(noun, Cop) is >= 0 and var copula) return copula;
        var at = noun;
        for (var steps = 0; steps < 4 && Sentence.Relation(at) is Conj or Appos && Sentence.Head(at) >= 0; steps++) at = Sentence.Head(at);
        // "held a series of meetings", "a round of talks took place": the quantity noun stands between.
        if (Sentence.Relation(at) is Nmod && CaseOf(at) == "of" && Sentence.Head(at) is >= 0 and var quantity && IsQuantity(quantity)) at = quantity;
        // "launched what it called an offensive": the noun stands for the "what".
        if (Sentence.Relation(at) is Obj or Xcomp or Ccomp && Sentence.Head(at) is >= 0 and var naming && IsNaming(naming)) at = Sentence.Head(naming);
        var verb = Sentence.Head(at);
        if (verb < 0) return -1;
        var lemma = Sentence.Lemma(verb);
        // "called off the strike": the particle undoes what the verb would carry.
        if (Sentence.Child(verb, CompoundPrt) is >= 0 and var particle && Lower(particle) == "off") return -1;
        return Sentence.Relation(at) switch
        {
            Obj when IsVerb(verb) && (lexicon.LightVerbs.Contains(lemma) || own.Contains(lemma)) => verb,
            NsubjPass when lexicon.LightVerbs.Contains(lemma) || own.Contains(lemma) => verb,
            Nsubj when IsVerb(verb) && (lexicon.OccurrenceVerbs.Contains(lemma) || own.Contains(lemma)) => verb,
            Obl when IsVerb(verb) && own.Contains(lemma) => verb,
            _ => -1,
        };
    }

    /// <summary>True for nouns that only count, bundle or hold what follows "of": series, round, text.</summary>
    public bool IsQuantity(int noun) => lexicon.QuantityNouns.Contains(Sentence.Lemma(noun));

    /// <summary>True when the support verb names the subject's own act ("Iran held talks"), false when it only says that the noun took place ("talks began").</summary>
    public bool SupportHasActor(int noun, int supportVerb) =>
        supportVerb >= 0 && !(Sentence.Relation(HeadOfCoordination(noun)) is Nsubj) && !(IsPassive(supportVerb) && Agent(supportVerb) < 0);

    /// <summary>The first of a coordination: "talks" for "visits" in "talks and visits".</summary>
    public int HeadOfCoordination(int token)
    {
        for (var steps = 0; steps < DepthLimit && Sentence.Relation(token) is Conj && Sentence.Head(token) >= 0; steps++) token = Sentence.Head(token);
        return token;
    }

    /// <summary>"the accusations <i>levelled</i> at Kigali", "the demands <i>made</i> by Iran": a participle after an event noun that only carries it; -1 for none.</summary>
    public int CarryingParticiple(int noun)
    {
        for (var child = Sentence.FirstChildAfter(noun); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Acl && Sentence.PennTag(child) is "VBN" or "VBD" && lexicon.CarryingParticiples.Contains(Sentence.Lemma(child))) return child;
        }

        return -1;
    }

    /// <summary>True when a noun's author stands beside it: "statements <i>from</i> both capitals", "the proposal tabled <i>by</i> Chad".</summary>
    public bool HasNamedAgent(int noun)
    {
        for (var child = Sentence.FirstChildAfter(noun); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Nmod && CaseOf(child) is "by" or "from") return true;
        }

        return CarryingParticiple(noun) is >= 0 and var participle && Agent(participle) >= 0;
    }

    /// <summary>All members of a coordination, the given head first.</summary>
    public void Coordination(int head, List<int> members)
    {
        members.Add(head);
        for (var child = Sentence.FirstChild(head); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Conj && members.Count < 64) Coordination(child, members);
        }
    }

    /// <summary>The verb, or the predicate, of the clause in which a token stands; -1 where there is none.</summary>
    public int ClauseOf(int token)
    {
        for (int at = Sentence.Head(token), steps = 0; at >= 0 && steps < 64; at = Sentence.Head(at), steps++)
        {
            if (IsClausal(at)) return at;
        }

        return -1;
    }

    /// <summary>Who hosts or brokers a nominal event: "talks <i>hosted by</i> Qatar", "<i>Qatar-mediated</i> talks".</summary>
    public void Hosts(int noun, List<int> found)
    {
        for (var child = Sentence.FirstChild(noun); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Acl && lexicon.HostParticiples.Contains(Sentence.Lemma(child)) && Agent(child) is >= 0 and var agent) found.Add(agent);
        }
    }

    /// <summary>"talks <i>mediated</i> by Oman": a participle that tells who holds a nominal event.</summary>
    public bool IsHosting(int participle) => Sentence.PennTag(participle) is "VBN" or "VBD" && lexicon.HostParticiples.Contains(Sentence.Lemma(participle));

    /// <summary>Tokens before a noun that modify it and are capitalised: "<i>Turkish</i> support", "<i>Iran</i>–<i>Azerbaijan</i> talks". What is Peru-backed is not Peru's; what is Peru-led is.</summary>
    public void Modifiers(int noun, List<int> found)
    {
        for (var child = Sentence.FirstChild(noun); child >= 0 && child < noun; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is not (Amod or Compound or NmodDesc or Nmod or NmodUnmarked)) continue;
            if (CaseOf(child) is not null || (Sentence.Relation(child) is Amod && Sentence.PennTag(child) is "VBN" && Sentence.Lemma(child) is not "lead" && char.IsLower(Sentence.Form(child)[0]))) continue;
            AddCapitalised(child, found);
        }
    }

    private void AddCapitalised(int token, List<int> found)
    {
        for (var child = Sentence.FirstChild(token); child >= 0 && child < token; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Compound or Amod or Nmod or NmodUnmarked or Conj or NmodDesc or Flat && CaseOf(child) is null && !IsSameName(child, token)) AddCapitalised(child, found);
        }

        if (char.IsUpper(Sentence.Form(token)[0]) && !found.Contains(token)) found.Add(token);
        for (var child = Sentence.FirstChildAfter(token); child >= 0; child = Sentence.NextSibling(child))
        {
            if (Sentence.Relation(child) is Conj or Compound or Flat or Appos && CaseOf(child) is null) AddCapitalised(child, found);
        }
    }

    /// <summary>"<i>European Political</i> Community": capitalised words in a row are one name.</summary>
    private bool IsSameName(int first, int last)
    {
        if (Sentence.Relation(first) is Conj) return false;
        for (var token = first; token <= last; token++)
        {
            if (!char.IsUpper(Sentence.Form(token)[0])) return false;
        }

        return true;
    }

    private bool IsVerb(int token) => Sentence.Tag(token) is UniversalTag.VERB or UniversalTag.AUX;
}
