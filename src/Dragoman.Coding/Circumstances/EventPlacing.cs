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

    /// <summary>Where an act takes place; null where the text gives nothing.</summary>
    public EventPlace? Place(int number, FrameMatch match)
    {
        var reading = readings[number];
        var isVisit = match.Frame is { Event: EventType.Consult, Mode: "visit" };
        // Forces are moved to where they stand afterwards, as visitors are.
        var prepositions = isVisit || match.Frame.Event is EventType.Mobilize ? ToPrepositions : AtPrepositions;
        foreach (var at in Anchors(reading, match))
        {
            if (Below(reading, at, prepositions, 0) is { } place) return place;
        }

        // "the Geneva talks": the town before an event noun.
        var before = match.Trigger.Token - 1;
        if (match.Trigger.Class is TriggerClass.Noun && before >= 0 && document.Sentences[number].Relation(before) is DependencyRelation.Compound && (match.Actor.Contains(before) ? match.Frame.Event is EventType.Consult && match.Actor.Length == 1 : IsTown(number, before))) return Named(number, before);
        if (WhereOf(reading, match.ClauseToken) is { } where) return where;
        if (!isVisit && match.Frame.Event is not EventType.Assault) return null;
        foreach (var head in match.Recipient)
        {
            if (Named(number, head) is { } place) return place;
        }

        return null;
    }

    /// <summary>"flew to Egypt, <i>where</i> the president agreed": the place on which the clause with "where" hangs.</summary>
    private EventPlace? WhereOf(SentenceReading reading, int clause)
    {
        var sentence = reading.Sentence;
        for (int at = clause, steps = 0; at >= 0 && steps < 4; at = sentence.Head(at), steps++)
        {
            if (sentence.Relation(at) is DependencyRelation.AclRelcl or DependencyRelation.Advcl) return sentence.Head(at) is >= 0 and var head && HasWhere(reading, at) ? Named(reading.Number, head) : null;
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

    /// <summary>"on Azerbaijani soil" is a place; "on Azerbaijan" is a topic or a target.</summary>
    private static bool Leads(SentenceReading reading, int noun, string preposition, string[] prepositions) =>
        prepositions.Contains(preposition, StringComparer.Ordinal) || (preposition == "on" && reading.Sentence.Lemma(noun) is "soil" or "territory");

    /// <summary>The nearest place after a preposition below a token, not going into other clauses.</summary>
    private EventPlace? Below(SentenceReading reading, int token, string[] prepositions, int depth)
    {
        var sentence = reading.Sentence;
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Obl or DependencyRelation.Nmod && reading.CaseOf(child) is { } preposition && Leads(reading, child, preposition, prepositions) && Named(reading.Number, child) is { } place) return place;
        }

        if (depth >= 3) return null;
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            var inside = sentence.Relation(child) is DependencyRelation.Obj or DependencyRelation.Nmod or DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.Obl or DependencyRelation.Xcomp || IsHeldIn(sentence, child);
            if (inside && Below(reading, child, prepositions, depth + 1) is { } place) return place;
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
        if (sentence.Lemma(head) is "soil" or "territory" or "city" or "town" or "village" or "capital" or "region" or "province" or "district" or "port") return Described(number, head);
        if (!char.IsUpper(sentence.Form(head)[0]) || actors.NameKindAt(number, head) is NameKind.Person) return null;
        return ByWords(sentence, head);
    }

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
