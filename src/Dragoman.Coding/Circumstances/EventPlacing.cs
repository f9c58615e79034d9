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
public sealed class EventPlacing(AnnotatedDocument document, ImmutableArray<SentenceReading> readings, ArticleActors actors, PlaceLexicon places)
{
    private readonly Dictionary<string, EventPlace?> placesByWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> towns = new(StringComparer.Ordinal);
    private static readonly string[] AtPrepositions = ["in", "at", "near", "outside", "inside", "within", "across", "throughout"];
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
            if (Below(reading, at, prepositions, IsOfWords(match.Frame.Event), 0) is { } place) return place;
        }

        if (match.Trigger.Class is TriggerClass.Noun && RightAfter(reading, match.Trigger.Token) is { } besides) return besides;
        if (IsForce(match.Frame.Event) && OfForce(reading, match) is { } struck) return struck;
        // "the Geneva talks": the town before an event noun.
        var before = match.Trigger.Token - 1;
        if (match.Trigger.Class is TriggerClass.Noun && before >= 0 && document.Sentences[number].Relation(before) is DependencyRelation.Compound && (match.Actor.Contains(before) ? match.Frame.Event is EventType.Consult && match.Actor.Length == 1 : IsTown(number, before))) return Named(number, before);
        if (WhereOf(reading, match.ClauseToken) is { } where) return where;
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
            if (sentence.Relation(at) is DependencyRelation.AclRelcl or DependencyRelation.Advcl) return hasWhere && sentence.Head(at) is >= 0 and var head ? Named(reading.Number, head) : null;
            if (sentence.Relation(at) is not (DependencyRelation.Conj or DependencyRelation.Xcomp)) return null;
        }

        return null;
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
            return participle > trigger && sentence.PennTag(participle) is "VBG" ? Below(reading, participle, AtPrepositions, false, 1) : null;
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

    /// <summary>"opened at the congress <i>in Oslo</i>", hung on the verb: what stands right after the noun is where the noun is.</summary>
    private EventPlace? RightAfter(SentenceReading reading, int noun)
    {
        var sentence = reading.Sentence;
        if (noun + 1 >= sentence.Count || sentence.Relation(noun + 1) is not DependencyRelation.Case || reading.Lower(noun + 1) is not ("in" or "at")) return null;
        var head = sentence.Head(noun + 1);
        return sentence.Head(head) == sentence.Head(noun) && sentence.Relation(head) is DependencyRelation.Obl ? Named(reading.Number, head) : null;
    }

    /// <summary>"on Azerbaijani soil" is a place; "on Azerbaijan" is a topic or a target.</summary>
    private static bool Leads(SentenceReading reading, int noun, string preposition, string[] prepositions) =>
        prepositions.Contains(preposition, StringComparer.Ordinal) || (preposition == "on" && reading.Sentence.Lemma(noun) is "soil" or "territory");

    /// <summary>The nearest place after a preposition below a token, not going into other clauses nor, for acts of words, into what is said.</summary>
    private EventPlace? Below(SentenceReading reading, int token, string[] prepositions, bool isOfWords, int depth)
    {
        var sentence = reading.Sentence;
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Obl or DependencyRelation.Nmod && reading.CaseOf(child) is { } preposition && Leads(reading, child, preposition, prepositions) && Named(reading.Number, child) is { } place) return place;
        }

        if (depth >= 3) return null;
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            var inside = sentence.Relation(child) is DependencyRelation.Obj or DependencyRelation.Nmod or DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.Obl || (sentence.Relation(child) is DependencyRelation.Xcomp && !isOfWords) || IsHeldIn(sentence, child);
            if (inside && Below(reading, child, prepositions, isOfWords, depth + 1) is { } place) return place;
        }

        return null;
    }

    /// <summary>"talks, <i>held</i> in Muscat": a participle after the event noun that only carries it.</summary>
    private static bool IsHeldIn(Sentence sentence, int child) =>
        sentence.Relation(child) is DependencyRelation.Acl && sentence.Lemma(child) is "hold" or "host" or "take" or "convene" or "stage";

    /// <summary>The tokens on which a place of the act may hang, nearest first.</summary>
    private static IEnumerable<int> Anchors(SentenceReading reading, FrameMatch match)
    {
        yield return match.Trigger.Token;
        if (match.Support >= 0) yield return match.Support;
        var sentence = reading.Sentence;
        if (match.Trigger.Class is TriggerClass.Verb && sentence.Child(match.Trigger.Token, DependencyRelation.Obj) is >= 0 and var obj) yield return obj;
        for (int at = match.ClauseToken, steps = 0; steps < 4 && sentence.Head(at) >= 0; at = sentence.Head(at), steps++)
        {
            if (sentence.Relation(at) is DependencyRelation.Xcomp or DependencyRelation.Conj && sentence.Tag(sentence.Head(at)) is UniversalTag.VERB && !reading.HasOwnSubject(at)) yield return sentence.Head(at);
            else yield break;
        }
    }

    private EventPlace? Named(int number, int head)
    {
        var sentence = document.Sentences[number];
        if (sentence.Lemma(head) is "capital" && ByWords(sentence, head) is { } capital) return capital;
        if (IsKindOfPlace(sentence.Lemma(head))) return ByWords(sentence, head) is { } listed && listed.Text?.EndsWith(sentence.Form(head), StringComparison.Ordinal) == true ? listed : Described(number, head);
        if (!char.IsUpper(sentence.Form(head)[0]) || actors.NameKindAt(number, head) is NameKind.Person) return null;
        return ByWords(sentence, head);
    }

    private static bool IsKindOfPlace(string lemma) => lemma is
        "soil" or "territory" or "city" or "town" or "village" or "capital" or "region" or "province" or "district" or "port" or "base" or "airport" or "airfield" or "harbour" or "harbor" or "coast" or "corridor" or "crossing"
        or "valley" or "island" or "peninsula" or "strait" or "suburb" or "area";

    /// <summary>The place that the words of a phrase name, looked up once an article.</summary>
    private EventPlace? ByWords(Sentence sentence, int head)
    {
        var phrase = NounPhrase.Of(sentence, head);
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
            if (sentence.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.Compound && char.IsUpper(sentence.Form(child)[0]) && Named(number, child) is { } place) return place;
        }

        if (sentence.Lemma(head) is not ("soil" or "territory")) return null;
        for (var child = sentence.FirstChild(head); child >= 0 && child < head; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Amod or DependencyRelation.NmodPoss && actors.Of(number, child) is [{ Reference.Code: { } code }] && places.State(code) is { } state) return state with { Text = sentence.Form(child) };
        }

        return null;
    }
}
