using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Circumstances;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

internal sealed partial class ArticleCoding
{
    private (ImmutableArray<Participant> Actor, ImmutableArray<Participant> Recipient, ImmutableArray<string> Reasons) Parties(SentenceStage stage, FrameMatch match)
    {
        var actor = Doers(stage, match);
        var recipient = Recipients(stage, match, actor);
        actor = OfLastState(stage, match, actor, recipient);
        if (actor.IsEmpty) actor = Announcing(stage, match, recipient);
        if (actor.IsEmpty) actor = Seated(stage, match, recipient);
        if (match.Frame.Reciprocal) (actor, recipient) = (Joint(stage, match, actor.AddRange(recipient)), []);
        else if (NeedsInference(stage, match, actor, recipient)) recipient = InferredRecipients(stage, match, actor, recipient);
        else if (match.Frame.Event is EventType.Assault && OnlyCode(actor) is { } attacker && (recipient.IsEmpty || (!recipient.Any(static party => party.Reference.Code is not null) && !Answered(stage, match).IsEmpty)) && Attacked(stage, match, actor, attacker) is { IsEmpty: false } attacked) recipient = attacked;
        else if (((match.Frame.Event is EventType.Sanction && match.Frame.Mode is not "convict") || match.Frame.Id is "accuse.summon-envoy") && actor.IsEmpty && OnlyCode(recipient) is { } banned && actors.Counterpart(stage.Reading.Number, banned) is { } author) actor = [Unnamed(author)];
        if (!recipient.Any(static party => party.IsPolitical) && OfLifted(stage, match, actor) is { IsEmpty: false } eased) recipient = eased;
        if (Detainer(stage, match, actor, recipient) is { IsEmpty: false } detainer) recipient = detainer;
        // "levelled a house in Damascus": what stands there is of the state.
        if (match.Frame.Event is EventType.Assault && recipient is [{ IsUnlisted: false, Reference: { Code: null, Sector: null } }] && placing.Place(stage.Reading.Number, match) is { Country: { } land, Name: var at } && !actor.Any(party => party.Reference.Code == land)) recipient = [recipient[0] with { Reference = recipient[0].Reference with { Code = land }, IsPolitical = true, Reason = $"{at} lies in {land}" }];
        if (match.Frame.Event is EventType.Assault && !recipient.Any(party => party.Reference.Code is not null) && OfVerbAbove(stage, match) is { IsEmpty: false } struck) recipient = struck;
        recipient = WithEffect(stage, match, actor, recipient);
        recipient = WithoutOwnTowns(stage, match, WithoutThings(stage, match, recipient), actor);
        var reasons = explain ? actor.Concat(recipient).Select(party => $"{party.Reference.Text}: {party.Reference.Code ?? party.Reference.Sector ?? "–"} ({party.Reason})").ToImmutableArray() : [];
        return (Named(actor), Named(recipient), reasons);
    }

    /// <summary>"an offensive <i>in Gaza</i>": who is attacked is at home there; else the only other state or group of the sentence. Nobody attacks an organisation that is only named beside.</summary>
    private ImmutableArray<Participant> Attacked(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor, string attacker)
    {
        var number = stage.Reading.Number;
        if (OnlyState(actor) is not null && placing.Place(number, match) is { Country: { } country } place && country != attacker && InLand(stage, place, null) is { } landed) return [landed];
        return actors.OnlyOther(number, attacker) is { } attacked && knowledge.Actors.ByCode(attacked.Reference.Code!) is not { Kind: ActorKind.Organisation } ? [Unnamed(attacked)] : [];
    }

    /// <summary>The state in whose land a place lies, as a party that the sentence names by the place; null where the place has no state or is named elsewhere.</summary>
    private Participant? InLand(SentenceStage stage, EventPlace place, string? sector)
    {
        if (place is not { Country: { } country, Text: { } text }) return null;
        var sentence = stage.Reading.Sentence.Span;
        var start = document.Text.IndexOf(text, sentence.Start, sentence.End - sentence.Start, StringComparison.Ordinal);
        return start < 0 ? null : new Participant(new ActorReference { Text = text, Start = start, End = start + text.Length, Code = country, Sector = sector }, true, $"{place.Name} lies in {country}");
    }

    private ImmutableArray<Participant> Recipients(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor)
    {
        var recipient = OfHeads(stage.Reading.Number, match.Recipient.RemoveAll(head => IsOfOppositeAct(stage, match, head) || IsSpeakersOwn(stage, match, head)));
        if (match.Frame.Reciprocal) recipient = WithoutParties(recipient, actor);
        if (match.Frame.Event is EventType.Accuse && match.Recipient is [var deed] && Perpetrators(stage, deed, recipient) is { IsDefault: false } guilty) recipient = guilty;
        if (recipient is [{ Reference: { Code: null, Sector: "GOV" or "LEG" or "JUD" or "MIL" or "COP" } organ }] && (OnlyState(actor) ?? HomeOfParty(actor)) is { } state && (actor[0].Reference.Sector is not ("GOV" or "MED" or "NGO" or null) || (match.Frame.Event is EventType.Request && organ.Sector is "LEG" or "JUD")) && !(match.Frame.Event is EventType.Assault && organ.Sector is "MIL")) recipient = [recipient[0] with { Reference = organ with { Code = state }, Reason = "an organ of the same state" }];
        recipient = recipient.RemoveAll(party => party.Reference.Text is "each other" or "one another" or "other" or "the other" or "itself" or "themselves" or "himself" or "herself");
        // "withdrew its ambassador": his own man is not whom the act is done to.
        if ((!IsForce(match.Frame.Event) || match.Frame.Event is EventType.Mobilize) && match.Recipient is [var owned] && OwnerOf(stage, owned) is >= 0 and var owner && stage.Reading.Sentence.Tag(owner) is UniversalTag.PRON && IsAmong(recipient, actor)) recipient = Concerned(stage, match, actor);
        // "fired on a Peruvian trawler and arrested <i>its</i> crew": nobody arrests his own.
        if (match.Frame.Event is EventType.Coerce && match.Recipient is [var seized] && stage.Reading.Possessor(seized) is >= 0 and var holder && stage.Reading.Sentence.Tag(holder) is UniversalTag.PRON && IsAmong(recipient, actor) && OfVerbBefore(stage, match) is { IsEmpty: false } victims) recipient = victims;
        // "the secretary-general welcomed it": not himself, nor what he speaks for.
        if (match.Recipient is [var it] && stage.Reading.Sentence.Tag(it) is UniversalTag.PRON && IsAmong(recipient, actor) && !(stage.Reading.Lower(it) is "him" or "her" && recipient is [{ Reference.Name: { } addressed }] && actor is [{ Reference.Name: { } speaking }] && addressed != speaking)) recipient = [];
        // "police stormed its embassy": nobody storms what is his own.
        if (match.Frame.Event is EventType.Assault && match.Recipient is [var stormed] && stage.Reading.Possessor(stormed) is >= 0 and var pronoun && stage.Reading.Sentence.Tag(pronoun) is UniversalTag.PRON && IsAmong(recipient, actor)) recipient = [];
        // "overran the country": whoever attacks does so abroad, whatever the noun was last said of.
        if (match.Frame.Event is EventType.Assault or EventType.Mobilize && match.Recipient is [var land] && stage.Reading.Sentence.Lemma(land) is "country" or "territory" or "land" or "capital" or "border" or "frontier" && (IsAmong(recipient, actor) || !recipient.Any(party => party.Reference.Code is not null))) recipient = [];
        // "the border that Ankara closed": what the actor acted on is not his for that.
        if (match.Trigger.Class is TriggerClass.Verb && stage.Reading.Sentence.Relation(match.Trigger.Token) is DependencyRelation.AclRelcl && match.Recipient.Contains(stage.Reading.Sentence.Head(match.Trigger.Token))) recipient = WithoutOwn(recipient, actor);
        // "Lima announced the withdrawal of its troops from the island", "Lima promised to open its border": nobody gives way or promises to himself.
        if (match.Frame.Event is EventType.Concede or EventType.Agree && OnlyCode(actor) is { } yielding) recipient = recipient.RemoveAll(party => party.Reference.Code == yielding);
        // "agreed to mark out a section in Tavush": a place is nobody who agrees.
        if (match.Frame.Event is EventType.Agree) recipient = recipient.RemoveAll(party => (party.IsUnlisted || !IsKnown(party)) && HeadOf(stage, match, party) is >= 0 and var spot && (placing.IsPlace(stage.Reading.Number, spot) || EventPlacing.IsKindOfPlace(stage.Reading.LowerLemma(spot))));
        // "Iran and Oman agreed in Muscat to …": those who agree do so with one another.
        if (match.Frame.Event is EventType.Agree && OnlyCode(actor) is null) recipient = recipient.RemoveAll(party => party.Reference.Code is { } code && Participant.HasCode(actor, code));
        // "suspended its membership": what belongs to the actor himself is not whom the act is done to.
        if (!IsForce(match.Frame.Event) && WithoutOwn(recipient, actor) is var others && others.Length < recipient.Length)
            recipient = others.IsEmpty ? Concerned(stage, match, actor) : others;
        // "told <i>Reuters</i> that any attack would be answered": who listens is not threatened.
        if (match.Frame.Event is not EventType.State && match.Trigger.Class is TriggerClass.Verb && stage.Reading.Sentence.Lemma(match.Trigger.Token) == "tell") recipient = recipient.RemoveAll(static party => party.Reference.Sector is "MED");
        // "rejected a proposal tabled by Chile": whose it is.
        if (match.Frame.Event is EventType.Agree or EventType.Reject or EventType.Support or EventType.Accuse && recipient is [{ IsPolitical: false, Reference.Code: null }] && match.Recipient is [var made] && actors.MakersOf(stage.Reading.Number, made).RemoveAll(party => IsAmong([party], actor)) is { IsEmpty: false } makers) recipient = makers;
        // "shut its border at Tine": not against himself.
        if (IsAtBorder(stage, match) && recipient is [{ IsUnlisted: true }] && Concerned(stage, match, actor) is { IsEmpty: false } behind) recipient = behind;
        if (IsAtBorder(stage, match)) recipient = recipient.RemoveAll(party => party.Reference.Code is { } own && Participant.HasCode(actor, own));
        // "waived the curbs on trade with Chile": whom the thing concerns, where it is nobody's.
        if (match.Frame.Event is EventType.Sanction or EventType.Retreat && recipient is [{ IsPolitical: false, Reference.Code: null }] && Concerned(stage, match, actor) is { IsEmpty: false } concerned) recipient = concerned;
        // "used tear gas to disperse <i>the students</i>": whom the means are used against.
        if (recipient.IsEmpty && match.Frame.Mode is "crowd-control" && match.Trigger.Class is TriggerClass.Verb && Dispersed(stage, match) is { IsEmpty: false } dispersed) recipient = dispersed;
        return recipient.IsEmpty || (match.Frame.Mode is not "visit" && match.Frame.Event is not EventType.Assault && !recipient.Any(party => party.IsUnlisted)) ? recipient : Hosts(stage.Reading.Number, match, recipient, actor);
    }

    /// <summary>Whom the purpose of a clause names as its object, and those of whom it consists where that is a rally or a crowd.</summary>
    private ImmutableArray<Participant> Dispersed(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        for (var child = sentence.FirstChildAfter(match.Trigger.Token); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is not (DependencyRelation.Xcomp or DependencyRelation.Advcl) || !stage.Reading.IsInfinitive(child) || sentence.Lemma(child) is not ("break" or "clear" or "disperse" or "drive" or "push" or "quell" or "repel" or "scatter" or "stop") || stage.Reading.LogicalObject(child) is not (>= 0 and var crowd)) continue;
            var members = new List<int>();
            stage.Reading.Prepositional(crowd, "of", members);
            if (members.Count == 0) stage.Reading.Prepositional(crowd, "by", members);
            var people = OfHeads(stage.Reading.Number, [.. members]).RemoveAll(static party => !party.IsPolitical);
            return people.IsEmpty ? OfHeads(stage.Reading.Number, [crowd]) : people;
        }

        return [];
    }

    /// <summary>"condemned <i>Ruiz's arrest</i>", "denounced <i>the detention of two Chadian reporters</i>": who suffers the deed is not blamed for it but whoever did it, if the text says who; default where the recipient is no such deed.</summary>
    private ImmutableArray<Participant> Perpetrators(SentenceStage stage, int deed, ImmutableArray<Participant> blamed)
    {
        if (stage.At(deed) is not { Trigger.Class: TriggerClass.Noun, Frame.Event: EventType.Coerce or EventType.Assault or EventType.Sanction } act || blamed.IsEmpty) return default;
        var doers = Doers(stage, act).RemoveAll(static party => party.Reference.Code is null);
        // "condemned strikes on a Chadian town by Mali": nobody's, and yet Mali's.
        if (!doers.IsEmpty && blamed.All(static party => party.Reference.Code is null)) return doers;
        return IsAmongHeads(stage, act, blamed) ? doers : default;
    }

    private bool IsAmongHeads(SentenceStage stage, FrameMatch act, ImmutableArray<Participant> blamed) =>
        OfHeads(stage.Reading.Number, act.Recipient) is { IsEmpty: false } victims && blamed.All(party => victims.Any(victim => SameParty(victim, party) || (victim.Reference.Code is { } code && code == party.Reference.Code)));

    /// <summary>"<i>its</i> envoy", "<i>its</i> ambassador Ana Ruiz": the possessor of a noun or of the title before a name; -1 for none.</summary>
    private static int OwnerOf(SentenceStage stage, int head) =>
        stage.Reading.Possessor(head) is >= 0 and var own ? own : stage.Reading.Sentence.Child(head, DependencyRelation.NmodDesc) is >= 0 and var title ? stage.Reading.Possessor(title) : -1;

    private ImmutableArray<Participant> Hosts(int number, FrameMatch match, ImmutableArray<Participant> recipient, ImmutableArray<Participant> actor) =>
        [.. recipient.Select(party => party.IsUnlisted || match.Frame.Mode is "visit" || match.Frame.Event is EventType.Assault ? Host(number, match, party, actor) : party).DistinctBy(party => (party.Reference.Code ?? party.Reference.Text, party.Reference.Name))];

    private static ImmutableArray<Participant> WithoutParties(ImmutableArray<Participant> parties, ImmutableArray<Participant> others) =>
        parties.IsEmpty ? parties : parties.RemoveAll(party => others.Any(other => SameParty(other, party)));

    /// <summary>The parties without what the others own.</summary>
    private static ImmutableArray<Participant> WithoutOwn(ImmutableArray<Participant> parties, ImmutableArray<Participant> owners) =>
        parties.Any(static party => party.IsOwnerOnly) ? parties.RemoveAll(party => party.IsOwnerOnly && party.Reference.Code is { } code && Participant.HasCode(owners, code)) : parties;

    /// <summary>"lifted its blockade <i>of Yemen</i>", "suspended its membership <i>in the OIC</i>": whom the actor's own thing concerns.</summary>
    private ImmutableArray<Participant> Concerned(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor)
    {
        var found = new List<int>();
        foreach (var thing in match.Recipient)
        {
            foreach (var preposition in (ReadOnlySpan<string>)["against", "on", "of", "with", "to", "in", "from"])
            {
                stage.Reading.Prepositional(thing, preposition, found);
                var parties = OfHeads(stage.Reading.Number, [.. found]).RemoveAll(party => !party.IsPolitical || party.Reference.Code is null || actor.Any(own => own.Reference.Code == party.Reference.Code));
                if (!parties.IsEmpty) return parties;
                found.Clear();
            }
        }

        return [];
    }

    /// <summary>Who visits a town visits its state, who bombs one strikes its state, and who closes a consulate in one does so to its state.</summary>
    private Participant Host(int number, FrameMatch match, Participant party, ImmutableArray<Participant> actor)
    {
        if (party.Reference.Code is { } known && !party.IsUnlisted && knowledge.Actors.ByCode(known) is not null) return party;
        var sentence = document.Sentences[number];
        for (var head = 0; head < sentence.Count; head++)
        {
            if (sentence.Start(head) < party.Reference.Start || sentence.Start(head) >= party.Reference.End) continue;
            // "the port of Odesa", "at Ashdod and Ashkelon": the town's name may stand below the head or beside it.
            if (match.Recipient.Contains(head) ? party.Reference.Code is not null && !placing.IsTown(number, head) : sentence.Tag(head) is not UniversalTag.PROPN || !placing.IsTown(number, head)) continue;
            var place = placing.At(number, head) ?? (match.Frame.Event is EventType.Assault ? placing.Place(number, match) : null);
            if (place?.Country is not { } country || actor.Any(other => other.Reference.Code == country)) continue;
            return party with { Reference = party.Reference with { Code = country, Sector = null, Name = null }, IsPolitical = true, Reason = $"{place.Name} lies in {country}" };
        }

        return party;
    }

    /// <summary>The parties of a joint act: those named, else those of the last joint act of the passage, else the two states that the article is about.</summary>
    private ImmutableArray<Participant> Joint(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> named)
    {
        var number = stage.Reading.Number;
        var isVenue = IsVenue(stage, match);
        if (isVenue || !named.Any(party => party.IsPolitical))
        {
            if (!isVenue && StayOfClause(stage, match) is { IsEmpty: false } stay) return stay;
            if (!isVenue && MeetingOfClause(stage, match) is { IsEmpty: false } met) return met;
            if (!isVenue && !IsToldAgain(stage, match)) return named;
            if (memory.PartiesOfLast(match.Frame.Event, number) is { IsEmpty: false } earlier) return earlier;
            if (memory.PartiesOfLastJoint(number) is { IsEmpty: false } joint) return joint;
            return actors.TopicPair is { } pair && IsInferable(match) ? [Unnamed(pair.One), Unnamed(pair.Other)] : named;
        }

        return match.Frame.Event is EventType.Consult && OnlyState(named) is { } alone && actors.Counterpart(number, alone) is { } partner ? [.. named, Unnamed(partner)] : named;
    }

    /// <summary>"the <i>Alaska</i> summit", "the <i>Qatar</i> talks": one name before the noun says where they met.</summary>
    private bool IsVenue(SentenceStage stage, FrameMatch match)
    {
        if (match.Frame.Event is not EventType.Consult || match.Trigger.Class is not TriggerClass.Noun || match.Recipient.Length > 0 || match.Actor is not [var name] || match.Support >= 0) return false;
        var sentence = stage.Reading.Sentence;
        return name < match.Trigger.Token && sentence.Relation(name) is DependencyRelation.Compound && sentence.Tag(name) is UniversalTag.PROPN && sentence.FirstChildAfter(name) < 0 && IsPlace(stage.Reading.Number, name);
    }

    /// <summary>Whoever talks, signs or agrees without a name does so with those whom the article is about; who builds or trades may be anybody.</summary>
    private static bool IsInferable(FrameMatch match) => match.Frame.Event is EventType.Consult or EventType.Agree or EventType.Support;

    /// <summary>"<i>Peru</i> will raze the town, its minister warned": he threatens somebody else.</summary>
    private bool IsSpeakersOwn(SentenceStage stage, FrameMatch match, int head) => match.Frame.Event is EventType.Threaten && match.Actor is [var speaker] && speaker != head && SpeaksFor(stage.Reading.Number, speaker, head);

    /// <summary>"closed the border in solidarity <i>with Niger</i>": a party below a noun that tells an act of the other kind is that act's.</summary>
    private static bool IsOfOppositeAct(SentenceStage stage, FrameMatch match, int head)
    {
        var noun = stage.Reading.Sentence.Head(head);
        if (noun < 0 || noun == match.Trigger.Token || noun == match.Support || match.Frame.Reciprocal) return false;
        return stage.At(noun) is { Trigger.Class: TriggerClass.Noun } other && (IsConflict(match.Frame.Event) ? IsFriendly(other.Frame.Event) : IsFriendly(match.Frame.Event) && IsConflict(other.Frame.Event));
    }

    private static bool IsFriendly(EventType type) => type is EventType.Support or EventType.Aid or EventType.Cooperate;

    private static bool IsConflict(EventType type) =>
        type is EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Protest or EventType.Sanction or EventType.Mobilize or EventType.Coerce or EventType.Assault;

    private static bool IsAmong(ImmutableArray<Participant> some, ImmutableArray<Participant> all) =>
        !some.IsEmpty && some.All(party => party.Reference.Code is { } code && all.Any(other => other.Reference.Code == code));

    /// <summary>"This includes <i>renouncing</i> its claims": a list of what somebody does, told of before.</summary>
    private bool IsPartOfListedActs(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        if (match.Trigger.Class is not TriggerClass.Verb || sentence.PennTag(match.Trigger.Token) is not "VBG" || stage.Reading.IsPassive(match.Trigger.Token)) return false;
        var clause = stage.Reading.HeadOfCoordination(match.Trigger.Token);
        if (sentence.Child(clause, DependencyRelation.Cop) >= 0) return true;
        return sentence.Relation(clause) is DependencyRelation.Xcomp or DependencyRelation.Ccomp or DependencyRelation.Obj or DependencyRelation.Advcl
            && sentence.Head(clause) is >= 0 and var governor && knowledge.Constructions.ListingVerbs.Contains(sentence.Lemma(governor));
    }

    private static Participant Unnamed(Participant party) => party with { Reason = "not named here; the other party of the passage: " + party.Reason };

    /// <summary>The code of the one state that all parties are of; null where there are several or none.</summary>
    private string? OnlyState(ImmutableArray<Participant> parties) =>
        OnlyCode(parties) is { Length: 3 } code && knowledge.Actors.ByCode(code) is { Kind: ActorKind.State } ? code : null;

    /// <summary>"<i>the Dashnaks</i> accused the government": the state in which a party acts; null for others.</summary>
    private string? HomeOfParty(ImmutableArray<Participant> parties) =>
        parties is [{ Reference: { Sector: "PTY" or "OPP", Code: { } code } }] ? knowledge.Actors.ByCode(code)?.Country : null;

    private static string? OnlyCode(ImmutableArray<Participant> parties) =>
        parties is [{ Reference.Code: { } code }, ..] && AreAll(parties, code) ? code : null;

    private static bool AreAll(ImmutableArray<Participant> parties, string code)
    {
        foreach (var party in parties)
        {
            if (party.Reference.Code != code) return false;
        }

        return true;
    }

    /// <summary>"<i>The talks</i> lasted five hours", "a phone call on Monday" tell of talks between those told of; "negotiations on a treaty" and a bare "since the talks" do not.</summary>
    private bool IsToldAgain(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        var noun = match.Trigger.Token;
        if (match.Trigger.Class is not TriggerClass.Noun) return true;
        if (match.Support >= 0 && sentence.Child(noun, DependencyRelation.Det) < 0) return true;
        if (sentence.Relation(noun) is DependencyRelation.Nmod && stage.Reading.CaseOf(noun) == "of" && sentence.Lemma(sentence.Head(noun)) == "subject") return true;
        if (sentence.Child(noun, DependencyRelation.Det) is >= 0 and var det && stage.Reading.Lower(det) is "the" or "this" or "these" or "both" && match.Support >= 0) return true;
        for (var child = sentence.FirstChildAfter(noun); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.NmodUnmarked && (IsTime(stage.Reading.Number, child) || (stage.Reading.CaseOf(child) is "in" or "at" && IsPlace(stage.Reading.Number, child)))) return true;
        }

        return false;
    }

    private ImmutableArray<Participant> OfHeads(int number, ImmutableArray<int> heads)
    {
        if (heads.IsEmpty) return [];
        if (heads is [var month] && IsMonth(number, month)) return [];
        if (heads is [var single] && actors.Of(number, single) is { Length: 1 } alone) return alone;
        var parties = ImmutableArray.CreateBuilder<Participant>();
        foreach (var head in heads)
        {
            if (IsMonth(number, head)) continue;
            foreach (var party in actors.Of(number, head))
            {
                if (!Includes(parties, party)) parties.Add(party);
            }
        }

        return parties.ToImmutable();
    }

    /// <summary>"the attack of <i>23 June</i>": a month is no party.</summary>
    private bool IsMonth(int number, int head) =>
        knowledge.Constructions.CalendarNames.Contains(document.Sentences[number].Form(head).ToLowerInvariant()) && char.IsUpper(document.Sentences[number].Form(head)[0]) && actors.NameKindAt(number, head) is not NameKind.Person;

    private static bool Includes(ImmutableArray<Participant>.Builder parties, Participant party)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (SameParty(parties[i], party)) return true;
        }

        return false;
    }

    private static bool SameParty(Participant one, Participant other) =>
        one.Reference.Code is { } code ? code == other.Reference.Code && one.Reference.Name == other.Reference.Name : one.Reference.Start == other.Reference.Start;

    /// <summary>Where one of several parties is political, those that name nobody are left out.</summary>
    private static ImmutableArray<Participant> Named(ImmutableArray<Participant> parties)
    {
        if (parties.Any(party => party.IsPolitical)) parties = parties.RemoveAll(party => !party.IsPolitical);
        return parties.Length < 2 ? parties : [.. parties.Where((party, place) => !IsToldTwice(parties, place))];
    }

    /// <summary>"the <i>Chadian</i> police and the <i>Chadian</i> army", "Tal of Chad and <i>one of them</i>": nothing but its state tells a later one apart.</summary>
    private static bool IsToldTwice(ImmutableArray<Participant> parties, int place)
    {
        var party = parties[place].Reference;
        if (party.Code is null || party.Name is not null) return false;
        for (var i = 0; i < place; i++)
        {
            if (parties[i].Reference.Code == party.Code) return true;
        }

        return false;
    }

    /// <summary>"After talks with Lavrov, <i>Bayramov</i> said …", "despite earlier promises <i>he</i> stayed away": a circumstance of the clause has the clause's subject.</summary>
    private ImmutableArray<Participant> ContextSubject(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        var at = match.Trigger.Token;
        if (sentence.Relation(at) is not DependencyRelation.Obl || (match.Recipient.IsEmpty && match.Frame.Event is not EventType.Agree)) return [];
        var clause = stage.Reading.ClauseOf(at);
        if (clause < 0 || IsReactedTo(stage, match, clause)) return [];
        var subject = stage.Reading.SurfaceSubject(clause);
        // "accused Baku of the arrest": whoever is accused did it.
        if (stage.Reading.CaseOf(at) is "of" && sentence.Lemma(clause) is "accuse" or "suspect" or "convict" && !stage.Reading.IsPassive(clause) && stage.Reading.LogicalObject(clause) is >= 0 and var accused) subject = accused;
        // "pressed Baku for the release of the crew": whoever is pressed would do it.
        if (stage.Reading.CaseOf(at) is "for" && knowledge.Constructions.ObjectControl.Contains(sentence.Lemma(clause)) && stage.Reading.LogicalObject(clause) is >= 0 and var asked && IsParty(stage.Reading.Number, asked)) subject = asked;
        if (subject < 0 || match.Recipient.Contains(subject)) return [];
        var parties = actors.Of(stage.Reading.Number, subject);
        // "will answer any attack on its forces": nobody attacks himself.
        if (match.Frame.Event is EventType.Assault && IsAmong(OfHeads(stage.Reading.Number, match.Recipient), parties)) return [];
        return parties.Any(party => party.IsPolitical && !party.IsOwnerOnly) ? parties : [];
    }

    /// <summary>"protested <i>over the arrest</i> of its citizens", "closed the border <i>after the killing</i> of two guards": what one answers another did.</summary>
    private static bool IsReactedTo(SentenceStage stage, FrameMatch match, int clause) =>
        match.Frame.Event is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Protest or EventType.Accuse or EventType.Threaten
        && stage.Reading.CaseOf(match.Trigger.Token) is "over" or "at" or "against" or "about" or "after" or "following" or "amid" or "since" or "because of" or "due to"
        && !stage.Reading.IsPassive(clause);
}
