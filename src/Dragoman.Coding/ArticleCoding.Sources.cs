using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

/// <content>Who says so.</content>
internal sealed partial class ArticleCoding
{
    private ImmutableArray<ActorReference> SaidBy(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor)
    {
        ImmutableArray<ActorReference> sources = [];
        var isOwnSaying = false;
        if (match.Frame.Reciprocal && IsWillNot(stage, match)) actor = OfHeads(stage.Reading.Number, match.Actor);
        var number = stage.Reading.Number;
        foreach (var head in stage.Attribution.Sources(match.ClauseToken))
        {
            var parties = actors.Of(number, head);
            // "citing what it said were threats"
            if (IsEvidence(stage, head, parties) || stage.Reading.Lower(head) is "what") continue;
            if (IsDoneBySaying(stage, match, (number, head), actor)) isOwnSaying = true;
            else sources = sources.AddRange(References(actors.Speakers(number, head)));
        }

        if (!sources.IsEmpty || isOwnSaying) return sources;
        if (quotations.SpeakerAt(stage.Reading, stage.Attribution, match.Trigger.Token) is { } speaker)
            return IsDoneBySaying(stage, match, speaker, actor) ? [] : References(actors.Speakers(speaker.Sentence, speaker.Head));
        return interview?.SpeakerAt(stage.Reading.Sentence.Start(match.Trigger.Token)) is { } answering ? References(actors.Of(answering.Sentence, answering.Head)) : [];
    }

    /// <summary>"He said that <i>he would not sign</i>", "she says <i>she supports</i> the plan": who says of himself what is done by words does it by saying so, and nobody reports it of him.</summary>
    private bool IsDoneBySaying(SentenceStage stage, FrameMatch match, (int Sentence, int Head) source, ImmutableArray<Participant> actor)
    {
        if (!SpeechActs.Include(match.Frame.Event) && !(match.Frame.Event is EventType.Consult && IsWillNot(stage, match))) return false;
        // "the president called him, his office said"
        if (actors.Of(source.Sentence, source.Head) is [{ IsOwnerOnly: true }]) return false;
        if (actor is not [{ Reference: { Code: not null } doer }] || actors.Of(source.Sentence, source.Head) is not [{ Reference: var speaker }] || speaker.Code != doer.Code) return false;
        // A refusal for one's state is the refusal itself.
        if (match.Actor is not [var head]) return false;
        var sentence = stage.Reading.Sentence;
        if (sentence.Tag(head) is not UniversalTag.PRON) return IsWillNot(stage, match) || (speaker.Text == doer.Text && source.Sentence == stage.Reading.Number) || (speaker.Name is not null && speaker.Name == doer.Name && document.Sentences[source.Sentence].Tag(source.Head) is UniversalTag.PROPN);
        return StandsForPerson(stage.Reading.Lower(head)) switch
        {
            true => speaker.Name == doer.Name && (speaker.Name is not null || !IsPlural(source)),
            false => IsPlural(source) || stage.Reading.Lower(head) is "it" or "we",
            null => false,
        };
    }

    /// <summary>"told the assembly <i>on Saturday</i> that it would not yield", "said <i>in Brussels</i> that the allies supported it": what is done by words is done when and where they are spoken. The act as if the verb of saying told it; null where somebody else says it, or it lies before the saying.</summary>
    private FrameMatch? AsSpoken(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor)
    {
        if (!SpeechActs.Include(match.Frame.Event) || match.Trigger.Class is TriggerClass.Noun || IsBefore(stage.Reading.Sentence, match.ClauseToken)) return null;
        if (stage.Attribution.Saying(match.ClauseToken) is not (>= 0 and var saying) || (saying > match.ClauseToken && stage.Reading.Sentence.PennTag(match.ClauseToken) is "VBD") || stage.Reading.LogicalSubject(saying) is not (>= 0 and var speaker)) return null;
        return actors.Of(stage.Reading.Number, speaker).Any(party => Participant.HasCode(actor, party.Reference.Code) && party.Reference.Code is not null)
            ? match with { Trigger = match.Trigger with { Token = saying, Class = TriggerClass.Verb }, Support = -1, Complements = [], Actor = [speaker], Recipient = [] }
            : null;
    }

    /// <summary>"said it <i>had</i> rejected the plan": done before it was said.</summary>
    private static bool IsBefore(Sentence sentence, int verb) => sentence.Child(verb, DependencyRelation.Aux) is >= 0 and var aux && sentence.Lemma(aux) is "have";

    /// <summary>True for "he", which is one person, false for "it" and "they", which may be a body; null for other words.</summary>
    private static bool? StandsForPerson(string pronoun) => pronoun switch
    {
        "he" or "she" or "i" => true,
        "it" or "they" or "we" => false,
        _ => null,
    };

    private bool IsPlural((int Sentence, int Head) token) => document.Sentences[token.Sentence].PennTag(token.Head) is "NNS" or "NNPS" || readings[token.Sentence].Lower(token.Head) is "they" or "we";

    /// <summary>"would not <i>renounce</i>", "was not <i>ready</i>".</summary>
    private bool IsWillNot(SentenceStage stage, FrameMatch match) =>
        stage.Status.Read(match) is EventStatus.Denied && (stage.Status.IsFuture(match) || IsWill(stage, match));

    /// <summary>"The ruins <i>prove</i> that …", "<i>This</i> shows that …": a thing from which something follows says nothing.</summary>
    private bool IsEvidence(SentenceStage stage, int head, ImmutableArray<Participant> parties)
    {
        var sentence = stage.Reading.Sentence;
        // "recalled its envoy, citing the government's attacks": a reason and no source.
        if (sentence.Relation(head) is DependencyRelation.Obj && sentence.Lemma(sentence.Head(head)) == "cite" && sentence.Tag(head) is UniversalTag.NOUN && parties.All(static party => party.IsOwnerOnly || !party.IsPolitical) && !knowledge.Constructions.DocumentNouns.Contains(sentence.Lemma(head)) && !knowledge.Constructions.ReportNouns.Contains(sentence.Lemma(head)) && sentence.Lemma(head) is not "source") return true;
        if (parties.Any(party => party.IsPolitical || party.Reference.Code is not null)) return false;
        return sentence.Head(head) is >= 0 and var verb && sentence.Relation(head) is DependencyRelation.Nsubj && knowledge.Constructions.EvidenceVerbs.Contains(sentence.Lemma(verb)) && !knowledge.Constructions.DocumentNouns.Contains(sentence.Lemma(head));
    }

    /// <summary>What one party claims of another is alleged where the verb of saying is one of claiming.</summary>
    private bool IsClaim(SentenceStage stage, FrameMatch match, ImmutableArray<ActorReference> sources, ImmutableArray<Participant> actor)
    {
        if (sources.IsEmpty || IsAmongSources(sources, actor)) return false;
        var sentence = stage.Reading.Sentence;
        for (int at = match.ClauseToken, steps = 0; at >= 0 && steps < 16; at = sentence.Head(at), steps++)
        {
            var head = sentence.Head(at);
            if (head >= 0 && sentence.Relation(at) is DependencyRelation.Ccomp && knowledge.Constructions.ClaimVerbs.Contains(sentence.Lemma(head))) return true;
        }

        return false;
    }

    private static bool IsAmongSources(ImmutableArray<ActorReference> sources, ImmutableArray<Participant> actor)
    {
        foreach (var source in sources)
        {
            foreach (var party in actor)
            {
                if (source.Code is not null && source.Code == party.Reference.Code) return true;
            }
        }

        return false;
    }
}
