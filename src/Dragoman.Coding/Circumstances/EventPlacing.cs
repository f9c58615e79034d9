using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Coding.Places;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Circumstances;

/// <summary>Decides where an act takes place: "in" and "at" of its own clause, the goal of a visit, never a person's demonym.</summary>
/// <remarks>For one article on one thread.</remarks>
public sealed partial class EventPlacing(AnnotatedDocument document, ImmutableArray<SentenceReading> readings, ArticleActors actors, PlaceLexicon places, ConstructionLexicon constructions)
{
    private readonly Dictionary<string, EventPlace?> placesByWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> towns = new(StringComparer.Ordinal);
    private static readonly string[] AtPrepositions = ["in", "at", "near", "outside", "inside", "within", "across", "throughout", "off", "along"];
    private static readonly string[] ToPrepositions = ["to", "in", "at", "into"];

    /// <summary>True when the noun phrase names a place.</summary>
    public bool IsPlace(int sentence, int head) => Named(sentence, head) is not null;

    /// <summary>True when the token alone names a town.</summary>
    public bool IsTown(int sentence, int token)
    {
        var form = document.Sentences[sentence].Form(token);
        if (!towns.TryGetValue(form, out var isTown)) towns.Add(form, isTown = places.Resolve(form) is { Chosen.Kind: PlaceKind.Town });
        return isTown;
    }

    /// <summary>The place that a noun phrase names; null for none.</summary>
    public EventPlace? At(int sentence, int head) => Named(sentence, head);

    /// <summary>A state as a place, by its code; null for what is no state.</summary>
    public EventPlace? State(string code) => places.State(code);

    /// <summary>Where an act takes place; null where the text gives nothing.</summary>
    public EventPlace? Place(int number, FrameMatch match)
    {
        var reading = readings[number];
        var isVisit = match.Frame is { Event: EventType.Consult, Mode: "visit" };
        // Forces are moved to where they stand afterwards, as visitors are.
        var prepositions = isVisit || match.Frame.Event is EventType.Mobilize ? ToPrepositions : AtPrepositions;
        foreach (var at in Anchors(reading, match))
        {
            if (Below(reading, at, prepositions, ReachOf(match), 0) is { } place) return place;
        }

        if (match.Trigger.Class is TriggerClass.Noun && RightAfter(reading, match.Trigger.Token) is { } besides) return besides;
        if (IsForce(match.Frame.Event) && OfForce(reading, match) is { } struck) return struck;
        // "the Geneva talks", "the Beirut blast": the town before an event noun.
        var before = match.Trigger.Token - 1;
        if (match.Trigger.Class is TriggerClass.Noun && before >= 0 && document.Sentences[number].Relation(before) is DependencyRelation.Compound && (match.Actor.Contains(before) && match.Frame.Event is not EventType.Assault ? match.Frame.Event is EventType.Consult && match.Actor.Length == 1 : IsTown(number, before))) return Named(number, before);
        if (WhereOf(reading, match.ClauseToken) is { } where) return where;
        if (match.Trigger.Class is TriggerClass.Verb && WhenOf(reading, match.ClauseToken) is { } when) return when;
        if ((OfSpeech(reading, match) ?? OfSeat(reading, match)) is { } setting) return setting;
        if (match is { Frame.Event: EventType.Consult, Trigger.Class: TriggerClass.Noun } && Hosted(reading, match.Trigger.Token) is { } hosted) return hosted;
        if (!isVisit && match.Frame.Event is not EventType.Assault) return null;
        var subject = reading.SurfaceSubject(match.ClauseToken);
        foreach (var head in match.Recipient)
        {
            // "Chile received the envoy": whoever receives is not told as a place.
            if (head != subject && Named(number, head) is { } place) return place;
        }

        return null;
    }

    /// <summary>"flew to Egypt, <i>where</i> the president agreed": the place on which the clause with "where" hangs.</summary>
    private EventPlace? WhereOf(SentenceReading reading, int clause)
    {
        var sentence = reading.Sentence;
        var hasWhere = false;
        for (int at = clause, steps = 0; at >= 0 && steps < 4; at = sentence.Head(at), steps++)
        {
            hasWhere |= HasWhere(reading, at);
            if (sentence.Relation(at) is DependencyRelation.AclRelcl or DependencyRelation.Advcl) return hasWhere && sentence.Head(at) is >= 0 and var head ? sentence.Tag(head) is UniversalTag.VERB ? BeforeWhere(reading, head, at) : Named(reading.Number, head) : null;
            if (sentence.Relation(at) is not (DependencyRelation.Conj or DependencyRelation.Xcomp)) return null;
        }

        return null;
    }

    /// <summary>"travelled on to Egypt, <i>where</i> …", hung on the verb: the place that stands last before the clause.</summary>
    private EventPlace? BeforeWhere(SentenceReading reading, int verb, int clause)
    {
        EventPlace? last = null;
        for (var child = reading.Sentence.FirstChildAfter(verb); child >= 0 && child < clause; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Sentence.Relation(child) is DependencyRelation.Obl or DependencyRelation.Obj) last = Named(reading.Number, child) ?? last;
        }

        return last;
    }

    private static bool HasWhere(SentenceReading reading, int verb)
    {
        for (var child = reading.Sentence.FirstChild(verb); child >= 0 && child < verb; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Sentence.Relation(child) is DependencyRelation.Advmod or DependencyRelation.Mark && reading.Lower(child) is "where") return true;
        }

        return false;
    }

    /// <summary>Acts of words: "promised to notify the agency <i>in Vienna</i>" was not done where that will be. A refusal is of an act, and told with its place.</summary>
    private static Reach ReachOf(FrameMatch match) =>
        IsOfWords(match.Frame.Event) ? Reach.Saying : match.Frame.Event is EventType.Support or EventType.Reject or EventType.Concede ? Reach.NoTopic : Reach.All;

    private static bool IsOfWords(EventType type) =>
        type is EventType.State or EventType.Agree or EventType.Request or EventType.Accuse or EventType.Threaten;

    private static bool IsForce(EventType type) => type is EventType.Assault or EventType.Coerce;

    /// <summary>"the <i>Beirut</i> blast killed three", "a raid targeting miners <i>in Lima</i>": where the blast or the raid was.</summary>
    private EventPlace? OfForce(SentenceReading reading, FrameMatch match)
    {
        var sentence = reading.Sentence;
        var trigger = match.Trigger.Token;
        if (match.Trigger.Class is TriggerClass.Noun)
        {
            var participle = sentence.Child(trigger, DependencyRelation.Acl);
            // "a raid by police targeting miners in Lima"
            if (participle < 0 && sentence.Child(trigger, DependencyRelation.Nmod) is >= 0 and var by && reading.CaseOf(by) is "by") participle = sentence.Child(by, DependencyRelation.Acl);
            return participle > trigger && sentence.PennTag(participle) is "VBG" ? Below(reading, participle, AtPrepositions, Reach.All, 1) : null;
        }

        if (reading.LogicalSubject(trigger) is not (>= 0 and var subject) || sentence.Tag(subject) is not UniversalTag.NOUN) return null;
        if (subject > 0 && sentence.Relation(subject - 1) is DependencyRelation.Compound && IsTown(reading.Number, subject - 1)) return Named(reading.Number, subject - 1);
        return null;
    }

    /// <summary>"talks hosted by <i>Qatar</i>": whoever hosts or brokers the talks of others is where they are held.</summary>
    private EventPlace? Hosted(SentenceReading reading, int noun)
    {
        var hosts = new List<int>();
        reading.Hosts(noun, hosts);
        return hosts is [var host, ..] ? Named(reading.Number, host) : null;
    }

    /// <summary>"opened at the congress <i>in Oslo</i>", "praised the withdrawal of troops <i>at Homs</i>", hung on the verb: what stands right after the noun, or after its "of", is where the noun is.</summary>
    private EventPlace? RightAfter(SentenceReading reading, int noun)
    {
        var end = NounPhrase.Of(reading.Sentence, noun).End;
        return After(reading, noun, noun + 1) ?? (end > noun + 1 ? After(reading, noun, end) : null);
    }

    private EventPlace? After(SentenceReading reading, int noun, int at)
    {
        var sentence = reading.Sentence;
        if (at >= sentence.Count || sentence.Relation(at) is not DependencyRelation.Case || reading.Lower(at) is not ("in" or "at" or "near")) return null;
        var head = sentence.Head(at);
        return sentence.Relation(head) is DependencyRelation.Obl && sentence.Head(head) >= 0 && sentence.IsWithin(noun, sentence.Head(head)) ? Named(reading.Number, head) : null;
    }

    /// <summary>"on Azerbaijani soil" is a place; "on Azerbaijan" is a topic or a target.</summary>
    private static bool Leads(SentenceReading reading, int noun, string preposition, string[] prepositions) =>
        prepositions.Contains(preposition, StringComparer.Ordinal) || (preposition == "on" && reading.Sentence.Lemma(noun) is "soil" or "territory" or "coast" or "island" or "peninsula" or "outskirts");

    /// <summary>The nearest place after a preposition below a token, not going into other clauses nor, for acts of words, into what is said.</summary>
    private EventPlace? Below(SentenceReading reading, int token, string[] prepositions, Reach reach, int depth)
    {
        var sentence = reading.Sentence;
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Obl or DependencyRelation.Nmod && reading.CaseOf(child) is { } preposition && Leads(reading, child, preposition, prepositions) && !IsOfWordBefore(reading, token, child, reach) && Named(reading.Number, child) is { } place) return Nearer(reading, token, child, prepositions) ?? place;
        }

        if (depth >= 3) return null;
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            if (IsInside(reading, child, reach) && Below(reading, child, prepositions, reach, depth + 1) is { } place) return place;
        }

        return null;
    }

    /// <summary>"condemned the raid <i>in Mali</i>", hung on the verb: a place right behind what one speaks of is where that is.</summary>
    private bool IsOfWordBefore(SentenceReading reading, int verb, int place, Reach reach)
    {
        var sentence = reading.Sentence;
        if (reach is Reach.All || sentence.Child(place, DependencyRelation.Case) is not (> 0 and var preposition) || sentence.Tag(preposition - 1) is not UniversalTag.NOUN) return false;
        var above = ChildAbove(sentence, preposition - 1, verb);
        if (above < 0 || above == place) return false;
        return sentence.Relation(above) is DependencyRelation.Obj ? reach is Reach.Saying && !IsListener(sentence, above) && IsNoSaying(sentence, above) : sentence.Relation(above) is DependencyRelation.Obl or DependencyRelation.Nmod && IsTopic(reading, above, reach);
    }

    /// <summary>"near the village of Tessit <i>in Mali</i>", hung on the verb: the narrower place that stands right before.</summary>
    private EventPlace? Nearer(SentenceReading reading, int verb, int place, string[] prepositions)
    {
        var sentence = reading.Sentence;
        if (sentence.Child(place, DependencyRelation.Case) is not (> 0 and var preposition) || reading.Lower(preposition) is not "in") return null;
        for (int at = preposition - 1, steps = 0; at >= 0 && at != verb && steps < 4; at = sentence.Head(at), steps++)
        {
            if (sentence.Relation(at) is DependencyRelation.Obl or DependencyRelation.Nmod && reading.CaseOf(at) is { } with && Leads(reading, at, with, prepositions) && Named(reading.Number, at) is { } nearer) return nearer;
        }

        return null;
    }

    /// <summary>The child of a token in whose subtree another stands; -1 for none.</summary>
    private static int ChildAbove(Sentence sentence, int token, int ancestor)
    {
        for (int at = token, steps = 0; at >= 0 && steps < 32; at = sentence.Head(at), steps++)
        {
            if (sentence.Head(at) == ancestor) return at;
        }

        return -1;
    }

    private bool IsInside(SentenceReading reading, int child, Reach reach)
    {
        var sentence = reading.Sentence;
        return sentence.Relation(child) switch
        {
            DependencyRelation.Obj => reach is not Reach.Saying || IsListener(sentence, child) || !IsNoSaying(sentence, child),
            DependencyRelation.Iobj => IsListener(sentence, child),
            // "freed forty, including a guard of the camp at Homs"
            DependencyRelation.Nmod or DependencyRelation.Obl => reading.CaseOf(child) is not ("including" or "except" or "besides" or "like" or "than") && (reach is Reach.All || !IsTopic(reading, child, reach)),
            DependencyRelation.Appos or DependencyRelation.Flat => true,
            DependencyRelation.Xcomp => reach is not Reach.Saying,
            _ => IsHeldIn(sentence, child),
        };
    }

    /// <summary>"condolences <i>over</i> the quake in Chile", "complained <i>about</i> the raid in Lima": what one speaks of lies there, and not the speaking.</summary>
    private static bool IsTopic(SentenceReading reading, int noun, Reach reach) => reading.CaseOf(noun) switch
    {
        "over" or "about" or "regarding" or "concerning" or "against" or "despite" or "for" => reading.Sentence.Lemma(noun) is not ("side" or "city" or "capital"),
        // "the boycott of the summit in Lima" is told with the place of what is refused.
        "of" => reach is Reach.Saying && reading.Sentence.Lemma(noun) is not ("side" or "city" or "capital"),
        "on" => reading.Sentence.Lemma(noun) is not ("sideline" or "margin" or "eve" or "occasion" or "soil" or "territory"),
        _ => false,
    };

    /// <summary>"accused militants <i>in Somalia</i>", "denied the charge": where those are of whom one speaks, nobody speaks.</summary>
    private bool IsNoSaying(Sentence sentence, int obj) => !constructions.DocumentNouns.Contains(sentence.Lemma(obj)) && !constructions.AgreementNouns.Contains(sentence.Lemma(obj)) && !constructions.MeetingWords.Contains(sentence.Lemma(obj));

    /// <summary>"told <i>reporters</i> in Nairobi": where those are to whom one speaks, one speaks.</summary>
    private static bool IsListener(Sentence sentence, int child) =>
        sentence.Head(child) is >= 0 and var verb && sentence.Lemma(verb) is "tell" or "inform" or "address" && sentence.Relation(child) is DependencyRelation.Iobj or DependencyRelation.Obj;

    /// <summary>"talks, <i>held</i> in Muscat": a participle after the event noun that only carries it.</summary>
    private static bool IsHeldIn(Sentence sentence, int child) =>
        sentence.Relation(child) is DependencyRelation.Acl && sentence.Lemma(child) is "hold" or "host" or "take" or "convene" or "stage";

    /// <summary>The tokens on which a place of the act may hang, nearest first.</summary>
    private IEnumerable<int> Anchors(SentenceReading reading, FrameMatch match)
    {
        yield return match.Trigger.Token;
        if (match.Support >= 0) yield return match.Support;
        var sentence = reading.Sentence;
        // "talks are under way in Lima"
        if (match is { Trigger.Class: TriggerClass.Noun, Support: < 0 } && sentence.Relation(match.Trigger.Token) is DependencyRelation.Nsubj && sentence.Head(match.Trigger.Token) is >= 0 and var predicate && (reading.Lower(predicate) is "underway" or "ongoing" || (sentence.Lemma(predicate) is "way" or "progress" && reading.CaseOf(predicate) is "under" or "in"))) yield return predicate;
        if (match.Trigger.Class is TriggerClass.Verb && sentence.Child(match.Trigger.Token, DependencyRelation.Obj) is >= 0 and var obj && !(IsOfWords(match.Frame.Event) && IsNoSaying(sentence, obj) && !constructions.SovereignVerbs.Contains(sentence.Lemma(match.Trigger.Token)))) yield return obj;
        for (int at = match.ClauseToken, steps = 0; steps < 4 && sentence.Head(at) >= 0; at = sentence.Head(at), steps++)
        {
            // "signed a truce in Oslo, ending the war"
            var isParticiple = at == match.ClauseToken && sentence.Relation(at) is DependencyRelation.Advcl && sentence.PennTag(at) is "VBG" && reading.Mark(at) is null && sentence.Head(at) < at;
            if ((isParticiple || sentence.Relation(at) is DependencyRelation.Xcomp or DependencyRelation.Conj) && sentence.Tag(sentence.Head(at)) is UniversalTag.VERB && !reading.HasOwnSubject(at)) yield return sentence.Head(at);
            else yield break;
        }
    }

    private EventPlace? Named(int number, int head)
    {
        var sentence = document.Sentences[number];
        if (sentence.Lemma(head) is "capital" && (ByWords(sentence, head) ?? ByWords(sentence, NounPhrase.Of(sentence, head) with { End = head + 1 })) is { } capital) return capital;
        if (IsKindOfPlace(sentence.Lemma(head))) return ByWords(sentence, head) is { } listed && listed.Text?.EndsWith(sentence.Form(head), StringComparison.Ordinal) == true ? listed : Described(number, head);
        if (!char.IsUpper(sentence.Form(head)[0]) || actors.NameKindAt(number, head) is NameKind.Person) return null;
        return ByWords(sentence, head) ?? Unlisted(number, head);
    }

    /// <summary>"the village of <i>Tessit</i>", "the <i>Jabalia</i> camp": what a kind of place is called is a place.</summary>
    private EventPlace? InName(int number, int kind, int name) =>
        document.Sentences[number].Tag(name) is UniversalTag.PROPN && (readings[number].CaseOf(name) is "of" || (document.Sentences[number].Relation(name) is DependencyRelation.Compound && name < kind)) && document.Sentences[number].Lemma(kind) is not ("soil" or "territory") && actors.NameKindAt(number, name) is not (NameKind.Person or NameKind.Organization) ? ByName(number, name, kind) : null;

    /// <summary>"at <i>Stanytsia Luhanska</i>": a place that the gazetteer does not have, by the name that the article gives it.</summary>
    private EventPlace? Unlisted(int number, int head)
    {
        var sentence = document.Sentences[number];
        return sentence.Tag(head) is UniversalTag.PROPN && actors.NameKindAt(number, head) is NameKind.Place && !actors.IsPolitical(number, head) ? PlaceBehind(number, NounPhrase.Of(sentence, head).End) ?? ByName(number, head) : null;
    }

    private EventPlace ByName(int number, int head, int kind = -1)
    {
        var sentence = document.Sentences[number];
        var phrase = NounPhrase.Of(sentence, head);
        var first = phrase.First;
        while (first < head && !char.IsUpper(sentence.Form(first)[0])) first++;
        var words = document.Text[sentence.Start(first)..sentence.End(phrase.End - 1)];
        return new EventPlace { Name = words, Text = words, Country = PlaceBehind(number, Math.Max(phrase.End, kind + 1))?.Country };
    }

    /// <summary>"Hofdi House <i>in Reykjavik</i>", "Tessit, <i>Mali</i>": the listed place behind one that is not.</summary>
    private EventPlace? PlaceBehind(int number, int end)
    {
        var sentence = document.Sentences[number];
        if (end < sentence.Count && sentence.Form(end) is ",") end++;
        if (end >= sentence.Count) return null;
        var head = sentence.Relation(end) is DependencyRelation.Case && readings[number].Lower(end) is "in" ? sentence.Head(end) : end;
        return head >= end && char.IsUpper(sentence.Form(head)[0]) ? ByWords(sentence, head) : null;
    }

    /// <summary>True for a noun that says what kind of place a name is of: "the <i>town</i> of".</summary>
    internal static bool IsKindOfPlace(string lemma) => lemma is
        "soil" or "territory" or "city" or "town" or "village" or "capital" or "region" or "province" or "district" or "port" or "base" or "airport" or "airfield" or "harbour" or "harbor" or "coast" or "corridor" or "crossing"
        or "valley" or "island" or "peninsula" or "strait" or "suburb" or "area" or "camp" or "outskirts" or "archipelago" or "desert" or "enclave" or "exclave";

    /// <summary>The place that the words of a phrase name, looked up once an article.</summary>
    private EventPlace? ByWords(Sentence sentence, int head) => ByWords(sentence, NounPhrase.Of(sentence, head));

    private EventPlace? ByWords(Sentence sentence, NounPhrase phrase)
    {
        var words = document.Text.AsSpan(sentence.Start(phrase.First)..sentence.End(phrase.End - 1));
        var known = placesByWords.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(words, out var place)) known[words] = place = places.Place(words.ToString());
        return place;
    }

    /// <summary>"on <i>Azerbaijani</i> soil" is in the country; "the city of <i>Homs</i>" is the city.</summary>
    private EventPlace? Described(int number, int head)
    {
        var sentence = document.Sentences[number];
        for (var child = sentence.FirstChild(head); child >= 0; child = sentence.NextSibling(child))
        {
            // "a US base in Iraq": whose it is, and not where.
            if (sentence.Relation(child) is DependencyRelation.Compound && places.Resolve(sentence.Form(child)) is { Chosen.Kind: PlaceKind.State }) continue;
            if (sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.Compound && char.IsUpper(sentence.Form(child)[0]) && (Named(number, child) ?? InName(number, head, child)) is { } place) return place;
        }

        // "a base near Doha", "the coast off Latakia", hung on a verb
        if (head + 1 < sentence.Count && sentence.Relation(head + 1) is DependencyRelation.Case && readings[number].Lower(head + 1) is "near" or "off" or "of" or "in" or "outside" or "around" && sentence.Head(head + 1) is var beside && beside > head + 1 && char.IsUpper(sentence.Form(beside)[0]) && Named(number, beside) is { } near) return near;
        if (sentence.Lemma(head) is not ("soil" or "territory")) return null;
        for (var child = sentence.FirstChild(head); child >= 0 && child < head; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Amod or DependencyRelation.NmodPoss && actors.Of(number, child) is [{ Reference.Code: { } code }] && places.State(code) is { } state) return state with { Text = sentence.Form(child) };
        }

        return null;
    }
}
