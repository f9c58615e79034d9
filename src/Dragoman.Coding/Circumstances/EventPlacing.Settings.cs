using Dragoman.Coding.Constructions;
using Dragoman.Coding.Matching;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Circumstances;

/// <content>Places that are told in the words around an act: of whoever acts, of the clause beside it, of the speech in which it is done.</content>
public sealed partial class EventPlacing
{
    /// <summary>How far below an act's words its place may stand.</summary>
    private enum Reach : byte
    {
        /// <summary>Anywhere: "an attack on a convoy <i>in Mali</i>".</summary>
        All,

        /// <summary>Not in what the act is about: "condolences over the quake in Chile".</summary>
        NoTopic,

        /// <summary>Not in what is said, nor of whom: "promised to notify the agency in Vienna", "accused rebels in Mali".</summary>
        Saying,
    }

    /// <summary>"<i>a court in Lima</i> sentenced", "<i>protesters in Dhaka</i> demanded": those who act where they sit or stand. A ministry's words are not placed by its seat.</summary>
    private EventPlace? OfSeat(SentenceReading reading, FrameMatch match)
    {
        if (match.Trigger.Class is not Frames.TriggerClass.Verb || reading.LogicalSubject(match.Trigger.Token) is not (>= 0 and var subject) || !SitsWhereItActs(reading, subject)) return null;
        return Below(reading, subject, AtPrepositions, Reach.All, 3);
    }

    private bool SitsWhereItActs(SentenceReading reading, int subject)
    {
        if (reading.Sentence.Tag(subject) is not UniversalTag.NOUN) return false;
        if (reading.Sentence.Lemma(subject) is "protester" or "demonstrator" or "crowd" or "marcher" or "rioter" or "mob") return true;
        foreach (var party in actors.Of(reading.Number, subject))
        {
            if (party.Reference.Sector is "JUD" or "LEG" or "COP") return true;
        }

        return false;
    }

    /// <summary>"the minister, <i>speaking in Geneva</i>, accused …".</summary>
    private EventPlace? OfSpeech(SentenceReading reading, FrameMatch match)
    {
        if (!IsOfWords(match.Frame.Event) && match.Frame.Event is not (EventType.Support or EventType.Reject)) return null;
        var verb = match.ClauseToken;
        if (SpeakingBelow(reading, verb) is { } place) return place;
        if (reading.OwnSubject(verb) is not (>= 0 and var subject)) return null;
        return SpeakingBelow(reading, subject) ?? (reading.Sentence.Child(subject, DependencyRelation.Appos) is >= 0 and var name ? SpeakingBelow(reading, name) : null);
    }

    private EventPlace? SpeakingBelow(SentenceReading reading, int token)
    {
        var sentence = reading.Sentence;
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Acl or DependencyRelation.Advcl && sentence.PennTag(child) is "VBG" && sentence.Lemma(child) is "speak" or "talk" or "address" && Below(reading, child, AtPrepositions, Reach.All, 1) is { } place) return place;
        }

        return null;
    }

    /// <summary>"was arrested <i>when he landed in Istanbul</i>": where he did the one he suffered the other.</summary>
    private EventPlace? WhenOf(SentenceReading reading, int verb)
    {
        var sentence = reading.Sentence;
        for (var child = sentence.FirstChildAfter(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Advcl && sentence.PennTag(child) is "VBD" or "VBN" && HasTimeWord(reading, child) && Below(reading, child, ToPrepositions, Reach.Saying, 2) is { } place) return place;
        }

        return null;
    }

    private static bool HasTimeWord(SentenceReading reading, int verb)
    {
        for (var child = reading.Sentence.FirstChild(verb); child >= 0 && child < verb; child = reading.Sentence.NextSibling(child))
        {
            if (reading.Sentence.Relation(child) is DependencyRelation.Advmod or DependencyRelation.Mark && reading.Lower(child) is "when" or "as") return true;
        }

        return false;
    }
}
