using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

/// <content>Acts told as what another act answers: whoever is blamed, thanked or hit for them has done them.</content>
internal sealed partial class ArticleCoding
{
    /// <summary>"condemned Chile <i>for the arrest</i> of two reporters", "fired rockets at Chile in retaliation <i>for the bombing</i>": whom the act above is done to; "apologised <i>for the downing</i>": whoever apologises. Empty where the noun stands elsewhere or says itself who acts.</summary>
    private ImmutableArray<Participant> Answered(SentenceStage stage, FrameMatch match)
    {
        if (match.Trigger.Class is not TriggerClass.Noun || match.Frame.Reciprocal) return [];
        var sentence = stage.Reading.Sentence;
        var noun = match.Trigger.Token;
        if (sentence.Relation(noun) is not (DependencyRelation.Obl or DependencyRelation.Nmod) || sentence.Head(noun) is not (>= 0 and var above)) return [];
        var preposition = stage.Reading.CaseOf(noun);
        if (sentence.Lemma(above) is "retaliation" or "revenge" or "reprisal" or "response" or "answer" or "reply")
            return preposition is "for" or "to" && stage.Reading.ClauseOf(above) is >= 0 and var clause && ActOn(stage, clause) is { } act ? Others(stage, match, act.Event.Recipient, "whom the act hits that answers it") : [];
        // "summoned for a reprimand" tells what for, and not because of what.
        if (preposition is not ("for" or "over") || (preposition is "for" && !IsKnown(stage, noun))) return [];
        foreach (var token in (ReadOnlySpan<int>)[above, sentence.Head(above)])
        {
            if (token < 0 || (token != above && sentence.Tag(above) is not UniversalTag.NOUN) || ActOn(stage, token) is not { } answer || answer.Event.Type is not (EventType.Accuse or EventType.Coerce or EventType.Sanction or EventType.Threaten or EventType.Support or EventType.Request)) continue;
            // "support for the talks" answers nothing.
            if (answer.Event.Type is EventType.Support && answer.Match.Trigger.Class is TriggerClass.Noun) continue;
            var isOwn = sentence.Lemma(answer.Match.Trigger.Token) is "apologise" or "apologize" || (sentence.Lemma(above) is "apology" && answer.Event.Type is EventType.Support);
            return Others(stage, match, isOwn ? answer.Event.Actor : answer.Event.Recipient, isOwn ? "who apologises for it" : "who is answered for it");
        }

        return [];
    }

    /// <summary>"for <i>the</i> arrest", "for <i>its</i> raid", "for the killing <i>of two men</i>": an act that the words take as known.</summary>
    private static bool IsKnown(SentenceStage stage, int noun) =>
        stage.Reading.Possessor(noun) >= 0 || stage.Reading.Sentence.Child(noun, DependencyRelation.Nmod) > noun || (stage.Reading.Sentence.Child(noun, DependencyRelation.Det) is >= 0 and var det && stage.Reading.Lower(det) is "the" or "this" or "that");

    private static (FrameMatch Match, CodedEvent Event)? ActOn(SentenceStage stage, int token)
    {
        foreach (var act in stage.Acts)
        {
            if (act.Match.Trigger.Token == token || act.Match.ClauseToken == token) return act;
        }

        return null;
    }

    private ImmutableArray<Participant> Others(SentenceStage stage, FrameMatch match, ImmutableArray<ActorReference> parties, string reason)
    {
        var sufferers = OfHeads(stage.Reading.Number, match.Recipient);
        return [.. parties.Where(party => party.Code is { } code && !Participant.HasCode(sufferers, code)).Select(party => new Participant(party, true, reason))];
    }
}
