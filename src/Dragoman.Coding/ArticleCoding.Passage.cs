using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

/// <summary>Parties that stand elsewhere in the sentence or the passage than the act's own words.</summary>
internal sealed partial class ArticleCoding
{
    /// <summary>"Peru and Chile agreed <i>after talks</i>", "thanked the chancellor <i>in a phone call</i>", "assured him <i>by phone</i>": a meeting told as a circumstance is one of those whom the clause couples.</summary>
    private ImmutableArray<Participant> MeetingOfClause(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        if (match.Trigger.Class is not TriggerClass.Noun || match.Frame.Event is not EventType.Consult) return [];
        var top = match.Trigger.Token;
        // "after four days of talks"
        if (sentence.Relation(top) is DependencyRelation.Nmod && stage.Reading.CaseOf(top) == "of") top = sentence.Head(top);
        var preposition = stage.Reading.CaseOf(top);
        var isByPhone = match.Frame.Mode is "phone" && preposition is "by" or "over" && stage.Reading.Sentence.Relation(top) is DependencyRelation.Obl or DependencyRelation.OblAgent or DependencyRelation.Nmod;
        // "agreed to a ceasefire during talks", hung on the ceasefire.
        var isBehindNoun = sentence.Relation(top) is DependencyRelation.Nmod && preposition is "during" or "after" or "following";
        if (!isByPhone && ((sentence.Relation(top) is not DependencyRelation.Obl && !isBehindNoun) || preposition is not ("after" or "during" or "at" or "in" or "following" or "before"))) return [];
        var clause = stage.Reading.ClauseOf(top);
        var subject = clause >= 0 ? stage.Reading.SurfaceSubject(clause) : -1;
        if (subject < 0) return [];
        var parties = actors.Of(stage.Reading.Number, subject).RemoveAll(party => party.Reference.Code is null || party.IsOwnerOnly);
        if (parties.Length == 1 && (isByPhone || preposition is "in" or "during") && (sentence.Child(clause, DependencyRelation.Iobj) is >= 0 and var listener ? listener : stage.Reading.LogicalObject(clause)) is >= 0 and var other)
            parties = parties.AddRange(actors.Of(stage.Reading.Number, other).RemoveAll(party => party.Reference.Code is null || party.IsOwnerOnly || party.Reference.Code == parties[0].Reference.Code));
        // "at a summit in Lima he signed a treaty with Chile": a new meeting, and nobody's that was told before.
        if (parties.Length == 1 && preposition is "at" or "during" && sentence.Child(match.Trigger.Token, DependencyRelation.Det) is >= 0 and var det && stage.Reading.Lower(det) is "a" or "an")
        {
            var partners = new List<int>();
            stage.Reading.Prepositional(clause, "with", partners);
            return parties.AddRange(OfHeads(stage.Reading.Number, [.. partners]).RemoveAll(party => party.Reference.Code is null || party.Reference.Code == parties[0].Reference.Code));
        }

        return parties.Length >= 2 ? [.. parties.Select(party => party with { Reason = "whom the clause couples: " + party.Reason })] : [];
    }

    /// <summary>"The president is in Fiji <i>for talks</i>": with whom he stays.</summary>
    private ImmutableArray<Participant> StayOfClause(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        var noun = match.Trigger.Token;
        if (match.Trigger.Class is not TriggerClass.Noun || match.Frame.Event is not EventType.Consult || sentence.Relation(noun) is not (DependencyRelation.Obl or DependencyRelation.Nmod) || stage.Reading.CaseOf(noun) is not "for") return [];
        var place = sentence.Head(noun);
        var number = stage.Reading.Number;
        if (place < 0 || sentence.Child(place, DependencyRelation.Cop) < 0 || stage.Reading.CaseOf(place) is not "in" || placing.At(number, place)?.Country is not { } country || stage.Reading.OwnSubject(place) is not (>= 0 and var subject)) return [];
        var guests = actors.Of(number, subject).RemoveAll(party => party.Reference.Code is null || party.Reference.Code == country);
        if (guests.IsEmpty) return [];
        var town = sentence.TokenSpan(place);
        return [.. guests, new Participant(new Domain.ActorReference { Text = document.Text[town.Start..town.End], Start = town.Start, End = town.End, Code = country }, true, "where they stay")];
    }

    /// <summary>"demanded <i>his release</i>": of whoever holds him, as told before.</summary>
    private ImmutableArray<Participant> Detainer(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> actor, ImmutableArray<Participant> recipient)
    {
        if (match.Frame.Event is not EventType.Request || match.Content is not { Event: EventType.Retreat, Mode: "release" } || match.Trigger.Class is not TriggerClass.Verb) return [];
        // Somebody is asked by name: "urged Mali to release them".
        if (match.Complements.Length > 0 && recipient.Any(party => party.Reference.Code is not null)) return [];
        var own = OnlyCode(actor);
        foreach (var type in (ReadOnlySpan<EventType>)[EventType.Coerce, EventType.Sanction, EventType.Assault])
        {
            if (memory.LastDoer(type, stage.Reading.Number) is { IsEmpty: false } doer && OnlyCode(doer) is { } code && code != own) return doer;
        }

        return [];
    }

    /// <summary>"struck targets in Lebanon, <i>killing</i> four": whom the act of the clause above hits.</summary>
    private static ImmutableArray<Participant> OfVerbAbove(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        var verb = match.Trigger.Token;
        if (match.Trigger.Class is not TriggerClass.Verb || sentence.PennTag(verb) is not "VBG" || sentence.Relation(verb) is not DependencyRelation.Advcl || stage.Reading.HasOwnSubject(verb)) return [];
        foreach (var (before, told) in stage.Acts)
        {
            if (before.ClauseToken != sentence.Head(verb) || before.Frame.Event is not EventType.Assault) continue;
            return [.. told.Recipient.Where(party => party.Code is not null).Select(party => new Participant(party, true, "not named here; whom the act above hits"))];
        }

        return [];
    }
}
