using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Matching;

/// <summary>The words that tell one act: its clause with the noun phrases and the controlled complements, without what tells of something else.</summary>
/// <remarks>
/// The verb that controls it ("<i>tried</i> to kill") is one of them. Outside stand relative clauses and appositions of whoever acts, comments, and every coordinated or subordinate clause that tells an act of its own.
/// Immutable and safe on many threads.
/// </remarks>
public sealed class OwnClause
{
    private readonly SentenceReading reading;
    private readonly Sentence sentence;
    private readonly FrameMatch match;
    private readonly ImmutableArray<FrameMatch> all;
    private readonly bool[] own, subject;

    private OwnClause(SentenceReading reading, FrameMatch match, ImmutableArray<FrameMatch> all)
    {
        (this.reading, this.match, this.all) = (reading, match, all);
        sentence = reading.Sentence;
        (own, subject) = (new bool[sentence.Count], new bool[sentence.Count]);
    }

    /// <summary>True for a word of the clause.</summary>
    public bool Contains(int token) => own[token];

    /// <summary>True for a word of whoever acts.</summary>
    public bool IsSubject(int token) => subject[token];

    /// <summary>True for a word of the clause that tells what is done and to whom: neither the act itself nor who does it.</summary>
    public bool IsContent(int token) => own[token] && !subject[token] && token != match.Trigger.Token && token != match.Support;

    /// <summary>Reads the clause of an act.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="match">The act.</param>
    /// <param name="all">All acts of the sentence.</param>
    /// <param name="withParticiples">True to read participles without a subject of their own too ("…, <i>demanding</i> elections").</param>
    public static OwnClause Of(SentenceReading reading, FrameMatch match, ImmutableArray<FrameMatch> all, bool withParticiples)
    {
        var clause = new OwnClause(reading, match, all);
        clause.Enter(match.ClauseToken, ofSubject: false, withParticiples);
        if (clause.sentence.Relation(match.ClauseToken) is DependencyRelation.Xcomp && clause.sentence.Head(match.ClauseToken) is >= 0 and var governor) clause.own[governor] = true;
        if (!clause.own[match.Trigger.Token]) clause.Enter(match.Trigger.Token, ofSubject: false, withParticiples);
        return clause;
    }

    private void Enter(int token, bool ofSubject, bool withParticiples)
    {
        (own[token], subject[token]) = (true, ofSubject);
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            if (own[child] || IsOutside(token, child, ofSubject, withParticiples)) continue;
            Enter(child, ofSubject || (token == match.ClauseToken && sentence.Relation(child) is DependencyRelation.Nsubj && child != match.Trigger.Token), withParticiples);
        }
    }

    private bool IsOutside(int token, int child, bool ofSubject, bool withParticiples) => sentence.Relation(child) switch
    {
        DependencyRelation.Parataxis => true,
        DependencyRelation.Appos => ofSubject,
        DependencyRelation.AclRelcl or DependencyRelation.AdvclRelcl => ofSubject || TellsAct(child),
        DependencyRelation.Acl => ofSubject || (TellsAct(child) && !reading.IsInfinitive(child) && reading.Mark(child) is null && !match.Complements.Contains(child)),
        DependencyRelation.Ccomp => TellsAct(child) && !match.Complements.Contains(child),
        DependencyRelation.Advcl => TellsAct(child) && !match.Complements.Contains(child) && !IsControlled(child, withParticiples),
        DependencyRelation.Conj => (IsActItself(child) && (token == match.Trigger.Token || sentence.Tag(child) is UniversalTag.VERB)) || (sentence.Tag(child) is UniversalTag.VERB && sentence.Tag(token) is UniversalTag.VERB && (reading.HasOwnSubject(child) || TellsAct(child))),
        _ => false,
    };

    /// <summary>"came <i>to discuss trade</i>": whoever acts does this too.</summary>
    private bool IsControlled(int verb, bool withParticiples) =>
        !reading.HasOwnSubject(verb) && (reading.IsInfinitive(verb) || (withParticiples && sentence.PennTag(verb) is "VBG"));

    private bool TellsAct(int head)
    {
        foreach (var other in all)
        {
            if (other.Trigger.Token != match.Trigger.Token && sentence.IsWithin(other.Trigger.Token, head)) return true;
        }

        return false;
    }

    private bool IsActItself(int token)
    {
        foreach (var other in all)
        {
            if (other.Trigger.Token != match.Trigger.Token && (other.Trigger.Token == token || other.ClauseToken == token)) return true;
        }

        return false;
    }
}
