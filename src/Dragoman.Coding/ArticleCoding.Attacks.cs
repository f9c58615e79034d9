using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

/// <content>An attack and what it did are one act, told by the attack's noun and by the verb of which it is the subject or the agent.</content>
internal sealed partial class ArticleCoding
{
    /// <summary>"a <i>strike</i> killed ten", "ten were killed by a <i>strike</i>", "ten were killed in a <i>strike</i>": the attack behind what a verb of force tells; null for none.</summary>
    private static FrameMatch? AttackBehind(SentenceStage stage, FrameMatch match)
    {
        if (match.Frame.Event is not EventType.Assault || match.Trigger.Class is not TriggerClass.Verb) return null;
        var verb = match.Trigger.Token;
        var attack = stage.Reading.LogicalSubject(verb);
        if (attack < 0 && stage.Reading.IsPassive(verb))
        {
            var sentence = stage.Reading.Sentence;
            for (var child = sentence.FirstChildAfter(verb); child >= 0 && attack < 0; child = sentence.NextSibling(child))
            {
                if (sentence.Relation(child) is DependencyRelation.Obl && stage.Reading.CaseOf(child) is "in" or "during" && stage.At(child) is { Frame.Event: EventType.Assault }) attack = child;
            }
        }

        // "a raid on the mosque that killed ten": the raid killed them, not the mosque.
        for (var steps = 0; attack >= 0 && steps < 3 && stage.Reading.Sentence.Relation(verb) is DependencyRelation.AclRelcl && stage.Reading.Sentence.Relation(attack) is DependencyRelation.Nmod && stage.At(attack) is null; steps++) attack = stage.Reading.Sentence.Head(attack);
        return attack >= 0 && stage.At(attack) is { Frame.Event: EventType.Assault, Trigger.Class: TriggerClass.Noun } behind ? behind : null;
    }

    /// <summary>"the <i>Beirut</i> blast": the town before an attack's noun is where it was, and not who did it.</summary>
    private bool IsSite(SentenceStage stage, FrameMatch match)
    {
        if (match.Frame.Event is not EventType.Assault || match.Trigger.Class is not TriggerClass.Noun || match.Actor is not [var town]) return false;
        var sentence = stage.Reading.Sentence;
        return sentence.Relation(town) is DependencyRelation.Compound && sentence.Tag(town) is UniversalTag.PROPN && sentence.Head(town) == match.Trigger.Token && placing.IsTown(stage.Reading.Number, town);
    }

    /// <summary>What a verb tells of an attack: whom it hit, where the attack's own words do not say so; null for none.</summary>
    private static FrameMatch? EffectOf(SentenceStage stage, FrameMatch attack)
    {
        if (attack.Frame.Event is not EventType.Assault || attack.Trigger.Class is not TriggerClass.Noun) return null;
        foreach (var match in stage.Matches)
        {
            if (AttackBehind(stage, match) == attack) return match;
        }

        return null;
    }

    /// <summary>Whom an attack hit by what the verb tells, where its own words name nobody who is known.</summary>
    private ImmutableArray<Participant> WithEffect(SentenceStage stage, FrameMatch attack, ImmutableArray<Participant> actor, ImmutableArray<Participant> recipient) =>
        recipient.Any(static party => party.Reference.Code is not null) || EffectOf(stage, attack) is not { } effect || Recipients(stage, effect, actor) is not { IsEmpty: false } hit ? recipient : hit;

    /// <summary>True for what an attack did, where the attack is coded as well and the verb adds nobody.</summary>
    private bool IsToldByAttack(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> recipient)
    {
        if (AttackBehind(stage, match) is not { } attack) return false;
        var (actor, hit, _) = Parties(stage, attack);
        return Refusal(stage, attack, actor, hit) is null && recipient.All(party => party.Reference.Code is null || Participant.HasCode(hit, party.Reference.Code));
    }
}
