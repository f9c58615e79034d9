using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

/// <content>Who acts: whom the match names, and whom the sentence or the passage leaves to be understood.</content>
internal sealed partial class ArticleCoding
{
    private ImmutableArray<Participant> Doers(SentenceStage stage, FrameMatch match)
    {
        if (AttackBehind(stage, match) is { } attack) return Doers(stage, attack);
        var actor = IsSite(stage, match) ? [] : OfNationality(stage, match, OfHeads(stage.Reading.Number, match.Actor));
        // A thing of somebody's is not somebody, unless it is a weapon or a raid, or a text that speaks for him.
        if (!IsForce(match.Frame.Event) && match.Trigger.Class is TriggerClass.Verb && actor.All(party => party.IsOwnerOnly) && !IsSpokenBy(stage, match)) actor = [.. actor.Select(party => party with { IsPolitical = false })];
        // "was wounded by sniper fire": what kills is not who does.
        if (match.Frame.Event is EventType.Assault) actor = actor.RemoveAll(party => !IsKnown(party) && match.Actor is [var weapon] && !NamesAnybody(stage.Reading.Sentence, weapon) && (IsThing(stage.Reading.Sentence, weapon, party, isBodily: false) || (party.Reference.Code is null && !IsFired(stage, weapon) && knowledge.Constructions.WeaponNouns.Contains(stage.Reading.LowerLemma(weapon)))));
        if (IsTheyOfJoint(stage, match, actor, out var both)) return both;
        if (Claimants(stage, match) is { IsEmpty: false } claimants) return claimants;
        if (actor.IsEmpty && AgreedByThose(stage, match) is { IsEmpty: false } agreed) return agreed;
        if (actor.IsEmpty && BeforeRelative(stage, match) is { IsEmpty: false } above) return above;
        if (actor.IsEmpty && OwnersOfForce(stage, match) is { IsEmpty: false } owners) return owners;
        if (actor.IsEmpty && LiftersOfOwn(stage, match) is { IsEmpty: false } lifters) return lifters;
        if (match.Actor is [var tool] && IsFired(stage, tool) && actors.MakersOf(stage.Reading.Number, tool) is { IsEmpty: false } shooters) return shooters;
        actor = OfTowns(stage, match, actor);
        if (actor.Any(party => party.IsPolitical)) return actor;
        if (match.Actor is [var text] && IsText(stage, text) && actors.MakersOf(stage.Reading.Number, text) is { IsEmpty: false } makers) return makers;
        if (Answered(stage, match) is { IsEmpty: false } answered) return answered;
        if (match.Trigger.Class is TriggerClass.Noun && ContextSubject(stage, match) is { IsEmpty: false } context) return context;
        if (match.Trigger.Class is TriggerClass.Noun && actor.IsEmpty && match.Frame.Event is EventType.Assault && OnlyCode(OfHeads(stage.Reading.Number, match.Recipient)) is { } struck && memory.AgainstLast(match.Frame.Event, struck) is { IsEmpty: false } attacker) return attacker;
        if (match.Actor is [var head] && match.Frame.Event is not EventType.State && StandIns(stage, head, match.Frame.Event) is { IsEmpty: false } known) return known;
        if (IsPartOfListedActs(stage, match) && memory.LastActor(stage.Reading.Number) is { IsEmpty: false } last) return last;
        return actor;
    }

    /// <summary>"It was agreed that <i>French and Iranian diplomats</i> would meet": whoever will do it agreed, with those of the last joint act where he is one.</summary>
    private ImmutableArray<Participant> AgreedByThose(SentenceStage stage, FrameMatch match)
    {
        var (reading, verb) = (stage.Reading, match.Trigger.Token);
        if (match.Frame.Event is not EventType.Agree || match.Trigger.Class is not TriggerClass.Verb || !reading.IsPassive(verb) || reading.SurfaceSubject(verb) is not (>= 0 and var it) || reading.Lower(it) is not "it") return [];
        foreach (var clause in match.Complements)
        {
            if (reading.SurfaceSubject(clause) is not (>= 0 and var subject)) continue;
            var parties = actors.Of(reading.Number, subject).RemoveAll(static party => !party.IsPolitical || party.Reference.Code is null);
            if (parties.Length > 1) return parties;
        }

        return memory.PartiesOfLastJoint(reading.Number);
    }

    /// <summary>"a U.S. <i>strike</i> in which ten were killed", "<i>abducted</i> six drivers, who were freed later", "<i>raided</i> the office, whose editor was led away": whose the attack is that the clause describes, or who acted on those whom it is about.</summary>
    private ImmutableArray<Participant> BeforeRelative(SentenceStage stage, FrameMatch match)
    {
        var (reading, sentence, verb) = (stage.Reading, stage.Reading.Sentence, match.Trigger.Token);
        if (match.Trigger.Class is not TriggerClass.Verb || !reading.IsPassive(verb) || !(IsForce(match.Frame.Event) || match.Frame.Event is EventType.Retreat or EventType.Sanction)) return [];
        var clause = reading.HeadOfCoordination(verb);
        if (sentence.Relation(clause) is not DependencyRelation.AclRelcl || sentence.Head(clause) is not (>= 0 and var noun)) return [];
        if (match.Frame.Event is EventType.Assault && IsInWhich(reading, verb)) return knowledge.Constructions.ActNouns.Contains(reading.LowerLemma(noun)) ? actors.Of(reading.Number, noun).RemoveAll(static party => party.Reference.Code is null) : [];
        foreach (var (before, told) in stage.Acts)
        {
            // "handed over six drivers who had been detained": whoever gives them back held them.
            if ((before.Frame.Event is EventType.Coerce or EventType.Assault or EventType.Sanction || (before.Frame.Event is EventType.Retreat && match.Frame.Event is EventType.Coerce)) && before.Recipient.Any(head => sentence.IsWithin(noun, head))) return [.. told.Actor.Select(party => new Participant(party, true, "who acted on them before"))];
        }

        return [];
    }

    private static bool IsInWhich(SentenceReading reading, int verb)
    {
        for (var child = reading.Sentence.FirstChild(verb); child >= 0 && child < verb; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Lower(child) is "where" || (reading.IsRelativePronoun(child) && reading.CaseOf(child) is "in" or "during")) return true;
        }

        return false;
    }

    /// <summary>"<i>Gyumri's mayor</i> refused", "<i>Mumbai police</i> arrested": officials of a town are of its state.</summary>
    private ImmutableArray<Participant> OfTowns(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor)
    {
        if (!actor.Any(IsOfficial) || (match.Actor is [var posted] && knowledge.Constructions.ForeignService.Contains(stage.Reading.LowerLemma(posted)))) return actor;
        var number = stage.Reading.Number;
        return [.. actor.Select(party => IsOfficial(party) && TownOf(number, match, party) is { } state ? party with { Reference = party.Reference with { Code = state }, IsUnlisted = false, Reason = "of a town of the state" } : party)];
    }

    private bool IsOfficial(Participant party) => party.Reference.Sector is "GOV" or "LEG" or "JUD" or "COP" && !IsKnown(party);

    private string? TownOf(int number, FrameMatch match, Participant party)
    {
        var sentence = document.Sentences[number];
        for (var token = 0; token < sentence.Count; token++)
        {
            if (sentence.Start(token) >= party.Reference.Start && sentence.End(token) <= party.Reference.End && !match.Actor.Contains(token) && sentence.Tag(token) is UniversalTag.PROPN && (actors.NameKindAt(number, token) is NameKind.Place || placing.IsTown(number, token)) && placing.At(number, token) is { Country: { } country }) return country;
        }

        return null;
    }

    /// <summary>"an <i>Israeli</i> strike", "<i>Chilean</i> sanctions": the adjective before an act's noun names the state and no citizen of it.</summary>
    private static ImmutableArray<Participant> OfNationality(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor)
    {
        if (match.Trigger.Class is not TriggerClass.Noun || match.Actor is not [var adjective] || actor is not [{ Reference: { Sector: "CVL", Code: not null } state } citizen]) return actor;
        var sentence = stage.Reading.Sentence;
        if (sentence.Tag(adjective) is not UniversalTag.ADJ || sentence.Head(adjective) != match.Trigger.Token) return actor;
        return [citizen with { Reference = state with { Sector = match.Frame.Event is EventType.Assault or EventType.Mobilize ? "MIL" : "GOV" } }];
    }

    /// <summary>"a <i>UN report</i> accused Rwanda": what a text says its author says.</summary>
    private bool IsSpokenBy(SentenceStage stage, FrameMatch match) =>
        match.Frame.Event is EventType.Accuse or EventType.Request or EventType.Support or EventType.Threaten && match.Actor is [var text] && (IsText(stage, text) || IsMeeting(stage, text));

    /// <summary>"the SCO <i>summit</i> condemned the attack".</summary>
    private bool IsMeeting(SentenceStage stage, int head) => knowledge.Frames.Find(TriggerClass.Noun, stage.Reading.Sentence.Lemma(head)).Any(static frame => frame.Id == "consult.talks");

    /// <summary>"<i>the rebels</i> claimed responsibility for the attack": whoever takes it upon himself did it.</summary>
    private ImmutableArray<Participant> Claimants(SentenceStage stage, FrameMatch match)
    {
        if (!IsForce(match.Frame.Event) || match.Trigger.Class is not TriggerClass.Noun) return [];
        var sentence = stage.Reading.Sentence;
        var head = sentence.Head(match.Trigger.Token);
        var claim = head >= 0 && sentence.Lemma(head) == "responsibility" ? sentence.Head(head) : head;
        if (claim < 0 || sentence.Child(claim, DependencyRelation.Obj) is not (>= 0 and var taken)) return [];
        var isClaimed = taken == match.Trigger.Token ? sentence.Lemma(claim) == "claim"
            : sentence.Lemma(taken) == "responsibility" && stage.Reading.CaseOf(match.Trigger.Token) is "for" && sentence.Lemma(claim) is "claim" or "accept" or "admit" or "assume" or "take";
        if (!isClaimed) return [];
        return stage.Reading.SurfaceSubject(claim) is >= 0 and var subject ? actors.Of(stage.Reading.Number, subject).RemoveAll(static party => !party.IsPolitical || party.Reference.Code is null) : [];
    }

    /// <summary>"rockets <i>fired</i> by a militia": who fires them strikes.</summary>
    private static bool IsFired(SentenceStage stage, int head) =>
        stage.Reading.Sentence.Child(head, DependencyRelation.Acl) is >= 0 and var participle && stage.Reading.Sentence.Lemma(participle) is "fire" or "launch" or "shoot" or "drop" or "lob" or "hurl" or "plant";

    private bool IsText(SentenceStage stage, int head) => knowledge.Constructions.DocumentNouns.Contains(stage.Reading.Sentence.Lemma(head)) || knowledge.Constructions.AgreementNouns.Contains(stage.Reading.Sentence.Lemma(head));

    /// <summary>"<i>American</i> troops are stationed in Chad", "the withdrawal of <i>Kenyan</i> soldiers": who moves a force is whose it is, where nobody else is named.</summary>
    private ImmutableArray<Participant> OwnersOfForce(SentenceStage stage, FrameMatch match)
    {
        if (match.Frame.Event is not (EventType.Mobilize or EventType.Retreat) && match.Frame.Mode is not "withdraw") return [];
        var (reading, trigger) = (stage.Reading, match.Trigger.Token);
        if (match.Trigger.Class is TriggerClass.Verb && !reading.IsPassive(trigger)) return [];
        var force = match.Trigger.Class is TriggerClass.Verb ? reading.SurfaceSubject(trigger) : reading.Sentence.Child(trigger, DependencyRelation.Nmod) is >= 0 and var moved && reading.CaseOf(moved) is "of" ? moved : -1;
        return force < 0 ? [] : actors.Of(reading.Number, force).RemoveAll(party => party.Reference is not { Code: not null, Sector: "MIL" or "COP" or "REB" });
    }

    /// <summary>"the sanctions <i>imposed by Chad</i> were lifted", "the <i>Chadian</i> ban was lifted": who made them lifts them, where nobody is said to do it.</summary>
    private ImmutableArray<Participant> LiftersOfOwn(SentenceStage stage, FrameMatch match)
    {
        if (match.Frame.Event is not EventType.Retreat) return [];
        var (reading, trigger) = (stage.Reading, match.Trigger.Token);
        var lifted = match.Trigger.Class is TriggerClass.Verb ? reading.IsPassive(trigger) ? reading.SurfaceSubject(trigger) : -1
            : reading.Sentence.Child(trigger, DependencyRelation.Nmod) is >= 0 and var thing && reading.CaseOf(thing) is "of" ? thing : -1;
        if (lifted < 0) return [];
        if (actors.MakersOf(reading.Number, lifted) is { IsEmpty: false } makers) return makers;
        // "Iranian prisoners were freed": whose they are is whom they are given back to.
        var owners = actors.Of(reading.Number, lifted).RemoveAll(static party => !party.IsOwnerOnly || party.Reference.Code is null);
        return IsAmong(owners, OfHeads(reading.Number, match.Recipient)) ? [] : owners;
    }

    /// <summary>"<i>They</i> also agreed": after an act of several, "they" are all of them, where coreference found but one.</summary>
    private bool IsTheyOfJoint(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor, out ImmutableArray<Participant> both)
    {
        both = [];
        if (match.Actor is not [var head] || stage.Reading.Sentence.Tag(head) is not UniversalTag.PRON || stage.Reading.Lower(head) is not ("they" or "both") || OnlyCode(actor) is not { } one) return false;
        both = stage.Reading.Lower(head) == "both" ? memory.PartiesOfLastPair(stage.Reading.Number) : memory.PartiesOfLastJoint(stage.Reading.Number);
        return both.Length > 1 && Participant.HasCode(both, one);
    }

    /// <summary>Whom a pronoun, a meeting or a text stands for, where coreference leaves it open: who acted last, those who met, or those who agreed on the text.</summary>
    private ImmutableArray<Participant> StandIns(SentenceStage stage, int head, EventType act)
    {
        var number = stage.Reading.Number;
        var sentence = stage.Reading.Sentence;
        if (sentence.Tag(head) is UniversalTag.PRON || stage.Reading.Lower(head) == "both")
        {
            var last = memory.LastActor(number, 1);
            return stage.Reading.Lower(head) switch
            {
                "both" when memory.PartiesOfLastPair(number) is { IsEmpty: false } two => two,
                "they" or "both" or "their" => memory.PartiesOfLastJoint(number) is { IsEmpty: false } joint ? joint : last.Length > 1 ? last : [],
                "he" or "she" or "it" or "its" or "his" or "her" => last.Length == 1 ? last : [],
                _ => [],
            };
        }

        if (IsMeeting(stage, head)) return IsDoneByWords(act) ? memory.PartiesOfLast(EventType.Consult, number) : [];
        if (!knowledge.Constructions.AgreementNouns.Contains(sentence.Lemma(head))) return [];
        return memory.PartiesOfLastJoint(number) is { IsEmpty: false } authors ? authors : memory.LastActor(number);
    }

    /// <summary>"the summit <i>condemned</i>", "the talks <i>agreed</i>": what a meeting does it does by words; it grants, bans and moves nothing.</summary>
    private static bool IsDoneByWords(EventType act) =>
        act is EventType.Agree or EventType.Consult or EventType.Support or EventType.Request or EventType.Accuse or EventType.Reject;

    /// <summary>"<i>Parliament</i> approved …", "<i>the army</i> warned …": an organ of the state that acted last, where nothing in its own words says of which.</summary>
    private ImmutableArray<Participant> OfLastState(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor, ImmutableArray<Participant> recipient)
    {
        if (actor is not [{ IsPolitical: true, Reference: { Code: null, Sector: "GOV" or "MIL" or "LEG" or "JUD" or "COP" } reference }]) return actor;
        // "the diplomats", "embassies": those who are posted abroad are not of whoever acted last.
        if (match.Actor is [var posted] && knowledge.Constructions.ForeignService.Contains(stage.Reading.LowerLemma(posted))) return actor;
        if (match.Actor is [var office] && actors.IsOneOfEachState(stage.Reading.Number, NounPhrase.Of(stage.Reading.Sentence, office))) return actor;
        // "drones struck the port": whose they are is not said.
        if (reference.Sector is "MIL" && match.Actor is [var weapon] && knowledge.Constructions.WeaponNouns.Contains(stage.Reading.LowerLemma(weapon))) return actor;
        var number = stage.Reading.Number;
        var clause = stage.Reading.ClauseOf(match.ClauseToken);
        var speaker = clause >= 0 ? stage.Reading.SurfaceSubject(clause) : -1;
        var governor = speaker >= 0 && !match.Actor.Contains(speaker) ? actors.Of(number, speaker) : [];
        // "the authorities used force, the BBC said": an outlet lends nobody its state.
        if (governor.Any(static party => party.Reference is { Sector: "MED" or "NGO", Name: not null })) governor = [];
        var last = memory.LastActor(number).RemoveAll(static party => party.Reference is { Sector: "MED" or "NGO", Name: not null });
        if ((OnlyState(governor) ?? OnlyState(last) ?? actors.TopicState) is not { } state || (reference.Sector is not ("COP" or "JUD") && recipient.Any(party => party.Reference.Code == state))) return actor;
        return [actor[0] with { Reference = reference with { Code = state }, Reason = "an organ of the state that acted before" }];
    }

    /// <summary>"Two Iranians were detained, <i>Georgia's interior ministry</i> said": the state whose organ tells of what police or a court did, where nobody is said to have done it.</summary>
    private ImmutableArray<Participant> Announcing(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> recipient)
    {
        if (match.Frame.Event is not (EventType.Coerce or EventType.Retreat or EventType.Sanction) || match.Trigger.Class is not TriggerClass.Verb || !stage.Reading.IsPassive(match.Trigger.Token)) return [];
        if (Blamed(stage, match) is { } blamed) return blamed;
        foreach (var head in stage.Attribution.Sources(match.ClauseToken))
        {
            var source = actors.Of(stage.Reading.Number, head);
            if (source is [{ Reference: { Sector: "GOV" or "COP" or "MIL" or "JUD" or "SPY" } }] && OnlyState(source) is { } state && !recipient.Any(party => party.Reference.Code == state))
                return [source[0] with { Reason = "whose organ tells of it" }];
        }

        return [];
    }

    /// <summary>"Peru <i>complained</i> that its ships had been stopped": whom a complaint is about did what it tells of, never the one who complains; null where the act is no part of a complaint.</summary>
    private static ImmutableArray<Participant>? Blamed(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        if (sentence.Relation(match.ClauseToken) is not (DependencyRelation.Ccomp or DependencyRelation.Advcl) || stage.Acts.Find(act => act.Match.Frame.Event is EventType.Accuse && act.Match.Trigger.Token == sentence.Head(match.ClauseToken)) is not { Event: { } complaint }) return null;
        return complaint.Recipient is [{ Code: not null } blamed] ? [new Participant(blamed, true, "whom the complaint is about")] : [];
    }

    /// <summary>"Two Iranians were arrested <i>in Tbilisi</i>", "in Moscow, where the envoy was summoned": what only those in power do, the state does in whose land it is done, where nobody is said to have done it.</summary>
    private ImmutableArray<Participant> Seated(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> recipient)
    {
        var (reading, verb) = (stage.Reading, match.Trigger.Token);
        if (match.Trigger.Class is not TriggerClass.Verb || !reading.IsPassive(verb)) return [];
        if (match.Frame.Event is EventType.Accuse or EventType.Support or EventType.Reject && !match.Frame.Reciprocal) return InCapital(stage, match, recipient);
        // "were invited to a show in Lima"
        if (match.Frame.Event is EventType.Request && reading.Sentence.Lemma(verb) is "invite") return placing.Place(reading.Number, match) is { Country: { } host } seat && !recipient.Any(party => party.Reference.Code == host) && InLand(stage, seat, "GOV") is { } inviting ? [inviting] : [];
        if (!knowledge.Constructions.SovereignVerbs.Contains(reading.Sentence.Lemma(verb))) return [];
        if (OnlyCode(recipient) is not { } sufferer || placing.Place(reading.Number, match) is not { } place || place.Country == sufferer) return [];
        return InLand(stage, place, "GOV") is { } state ? [state] : [];
    }

    /// <summary>"was condemned <i>in Lima</i>": a capital stands for those who speak there.</summary>
    private ImmutableArray<Participant> InCapital(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> recipient)
    {
        var capitals = new List<int>();
        stage.Reading.Prepositional(match.Trigger.Token, "in", capitals);
        return capitals is [var town] && placing.IsTown(stage.Reading.Number, town) ? actors.Of(stage.Reading.Number, town).RemoveAll(party => party.IsUnlisted || party.Reference.Code is not { } code || Participant.HasCode(recipient, code)) : [];
    }
}
