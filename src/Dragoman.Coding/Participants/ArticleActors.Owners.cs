using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

/// <content>Whose a thing or an act is that a phrase names, and who made it.</content>
public sealed partial class ArticleActors
{
    /// <summary>The several owners of one phrase: "the leaders of <i>Armenia</i> and <i>Azerbaijan</i>", "<i>Thai</i> and <i>Malaysian</i> officials"; empty where there is one or none.</summary>
    private ImmutableArray<Participant> Shared(int number, int head)
    {
        var sentence = document.Sentences[number];
        List<int>? owners = null;
        var reading = readings[number];
        for (var child = sentence.FirstChild(head); child >= 0; child = sentence.NextSibling(child))
        {
            var joins = sentence.Relation(child) switch
            {
                DependencyRelation.NmodPoss or DependencyRelation.Amod or DependencyRelation.Compound => child < head,
                DependencyRelation.Nmod => reading.CaseOf(child) is "of" or "from",
                _ => false,
            };
            if (joins && owners is null && sentence.Child(child, DependencyRelation.Conj) >= 0) reading.Coordination(child, owners = []);
            else if (sentence.Relation(child) is DependencyRelation.NmodPoss && NextOwner(sentence, child) is >= 0 and var second && owners is null) owners = [child, second];
        }

        if (owners is not { Count: >= 2 }) return [];
        var parties = ImmutableArray.CreateBuilder<Participant>();
        foreach (var owner in owners)
        {
            foreach (var party in One(number, owner))
            {
                if (party.Reference.Code is not null && !parties.Any(other => other.Reference.Code == party.Reference.Code)) parties.Add(party);
            }
        }

        return parties.ToImmutable();
    }

    /// <summary>"the premier said that <i>his country</i> would leave": whose country it is, whatever country was told of before; null where the owner is of no state.</summary>
    private Participant? OwnCountry(int number, int head, NounPhrase phrase)
    {
        var sentence = document.Sentences[number];
        if (sentence.Lemma(head) is not ("country" or "government" or "nation" or "homeland") || sentence.PennTag(head) is not "NN" || readings[number].Possessor(head) is not (>= 0 and var owner) || readings[number].Lower(owner) is not ("his" or "her" or "my")) return null;
        return Of(number, owner) is [{ IsUnlisted: false, Reference.Code: { Length: 3 } code } holder] && IsActorCode(code) ? new Participant(Reference(number, phrase, code, "GOV"), true, "belongs to: " + holder.Reason) : null;
    }

    /// <summary>"<i>Chad's</i> and <i>Niger's</i> ministers": the second owner where the parser hangs both on the noun.</summary>
    private static int NextOwner(Sentence sentence, int owner)
    {
        for (var child = sentence.NextSibling(owner); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.NmodPoss) return child;
        }

        return -1;
    }

    /// <summary>The owner of what the phrase names: "<i>Russia's</i> attack", "the decision of the <i>Bolivian</i> government".</summary>
    private ImmutableArray<Participant> Inside(int number, int head, int depth)
    {
        if (depth > 3) return [];
        var sentence = document.Sentences[number];
        var owners = new List<int>();
        if (readings[number].Possessor(head) is >= 0 and var possessor) owners.Add(possessor);
        foreach (var preposition in (ReadOnlySpan<string>)["by", "of", "from", "between"])
        {
            if (owners.Count == 0) readings[number].Prepositional(head, preposition, owners);
        }

        if (owners.Count > 0 && readings[number].CaseOf(owners[0]) is "of") AgentBehind(number, owners);
        if (owners.Count == 0) readings[number].Modifiers(head, owners);
        if (owners.Count == 0 && sentence.Child(head, DependencyRelation.Acl) is >= 0 and var launched && sentence.Lemma(launched) is "fire" or "launch" or "shoot") readings[number].Prepositional(launched, "from", owners);
        if (owners.Count == 0 && RelativeAuthor(number, head) is >= 0 and var author) owners.Add(author);
        foreach (var owner in owners)
        {
            // "the agreement of December 2000", "the attack of 23 June": a month owns nothing, nor does a day of it.
            if (IsCalendarName(number, owner) || (sentence.Tag(owner) is UniversalTag.NUM && sentence.Child(owner, DependencyRelation.NmodUnmarked) is >= 0 and var month && IsCalendarName(number, month))) continue;
            if (IsWhereAgreed(number, owner, head)) continue;
            var parties = Of(number, owner).RemoveAll(party => party.Reference.Code is null || (party.IsUnlisted && sentence.Relation(owner) is DependencyRelation.Amod or DependencyRelation.Compound));
            if (!parties.IsEmpty) return OwnerWithOrgans(number, head, owner, parties);
            if (sentence.Tag(owner) is UniversalTag.NOUN && Inside(number, owner, depth + 1) is { IsEmpty: false } further) return further;
        }

        return [];
    }

    /// <summary>"the <i>Minsk</i> agreements": the capital before a text that was agreed on is where that was done.</summary>
    internal bool IsWhereAgreed(int number, int capital, int head)
    {
        var sentence = document.Sentences[number];
        if (sentence.Relation(capital) is not DependencyRelation.Compound || sentence.Head(capital) != head || sentence.Tag(capital) is not UniversalTag.PROPN || sentence.Child(capital, DependencyRelation.Conj) >= 0 || !constructions.AgreementNouns.Contains(readings[number].LowerLemma(head))) return false;
        return Of(number, capital) is [{ Reference.Code: { } code }] && resolver.Lexicon.NamesOf(code).Any(name => name.Kind is KnownNameKind.Capital && name.Text == sentence.Form(capital));
    }

    private bool IsCalendarName(int number, int token) => char.IsUpper(document.Sentences[number].Form(token)[0]) && constructions.CalendarNames.Contains(readings[number].Lower(token));

    /// <summary>"the group fired rockets into Chad, and <i>its</i> army said …": an armed group has no organs of state, so they are of the state named last.</summary>
    private ImmutableArray<Participant> OwnerWithOrgans(int number, int head, int owner, ImmutableArray<Participant> parties)
    {
        var sentence = document.Sentences[number];
        return sentence.Tag(owner) is UniversalTag.PRON && constructions.StateOrgans.Contains(sentence.Lemma(head))
            && parties is [{ Reference.Code: { } code }] && resolver.Lexicon.ByCode(code) is { Kind: ActorKind.Group } && (LastPlace(number, head) ?? SubjectStateBefore(number)) is { } state ? [state] : parties;
    }

    /// <summary>"the expulsion of two envoys <i>by Chad</i>": who did it, though the parser hangs it on the envoys.</summary>
    private void AgentBehind(int number, List<int> owners)
    {
        var agents = new List<int>();
        readings[number].Prepositional(owners[0], "by", agents);
        if (agents.Count == 0) return;
        owners.Clear();
        owners.AddRange(agents);
    }

    /// <summary>Who made what a noun names: "the sanctions that <i>Chad</i> imposed", "the sanctions imposed by <i>Chad</i>"; empty where the phrase does not say.</summary>
    public ImmutableArray<Participant> MakersOf(int number, int head)
    {
        var maker = RelativeAuthor(number, head);
        var participle = maker < 0 ? document.Sentences[number].Child(head, DependencyRelation.Acl) : -1;
        if (participle >= 0) maker = readings[number].Agent(participle);
        if (maker >= 0) return Of(number, maker);
        // "rockets fired from Chad"
        var origins = new List<int>();
        if (participle >= 0 && document.Sentences[number].Lemma(participle) is "fire" or "launch" or "shoot") readings[number].Prepositional(participle, "from", origins);
        return origins is [var origin] ? Of(number, origin).RemoveAll(static party => party.Reference.Code is null) : [];
    }

    /// <summary>"the steps <i>Chad</i> had taken", "the points which <i>Sarkozy</i> negotiated": whoever did what the phrase names; -1 for none.</summary>
    private int RelativeAuthor(int number, int head)
    {
        var sentence = document.Sentences[number];
        if (sentence.Tag(head) is not UniversalTag.NOUN || sentence.Child(head, DependencyRelation.AclRelcl) is not (>= 0 and var clause)) return -1;
        // "a resolution that Lima called an insult": who judges it has not made it.
        if (constructions.SayVerbs.Contains(sentence.Lemma(clause)) || sentence.Lemma(clause) is "call" or "consider" or "condemn" or "criticise" or "criticize" or "denounce" or "oppose" or "reject" or "welcome") return -1;
        if (sentence.Tag(clause) is not UniversalTag.VERB || readings[number].IsPassive(clause) || sentence.Child(clause, DependencyRelation.Nsubj) is not (>= 0 and var subject)) return -1;
        // "the group against which Oman acted": not what Oman did.
        for (var child = sentence.FirstChild(clause); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Obl && readings[number].IsRelativePronoun(child)) return -1;
        }

        return sentence.Tag(subject) is UniversalTag.PROPN or UniversalTag.NOUN && readings[number].Lower(subject) is not ("who" or "which" or "that") && readings[number].Possessor(subject) is var owner && (owner < 0 || readings[number].Lower(owner) != "whose") ? subject : -1;
    }
}
