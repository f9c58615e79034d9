using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

/// <content>What is no party, though it stands where a party would.</content>
internal sealed partial class ArticleCoding
{
    /// <summary>What a noun stands for that nobody can act on as on a party, by its commonest sense in the dictionary.</summary>
    private static readonly FrozenSet<string> Abstract = new[] { "n1:act", "n1:attribute", "n1:cognition", "n1:communication", "n1:event", "n1:feeling", "n1:motive", "n1:phenomenon", "n1:possession", "n1:process", "n1:relation", "n1:state", "n1:time" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Concrete = new[] { "n1:artifact", "n1:food", "n1:object", "n1:plant", "n1:quantity", "n1:shape", "n1:substance" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"rejected <i>the talks</i>", "agreed not to use <i>force</i>": a matter is no party, and a thing is one only where it is struck, seized or set free. What is protested against is kept, for it often tells more than who is.</summary>
    private ImmutableArray<Participant> WithoutThings(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> recipient)
    {
        if (match.Recipient.IsEmpty) return recipient;
        if (match.Frame.Event is EventType.Agree) recipient = recipient.RemoveAll(party => HeadOf(stage, match, party) is >= 0 and var text && IsNamedText(stage, text));
        if (recipient.All(IsKnown)) return recipient;
        // "reinforced the border with <i>troops</i>", "sailed to <i>the shoal</i>": with what and where to one moves is no party.
        if (match.Frame.Event is EventType.Mobilize) return recipient.RemoveAll(party => !IsKnown(party) && HeadOf(stage, match, party) is >= 0 and var goal && (party.Reference.Code is null || actors.NameKindAt(stage.Reading.Number, goal) is NameKind.Place) && stage.Reading.CaseOf(goal) is "with" or "to" or "into" or "onto" or "off" or "along");
        // "shipped guns to <i>the front</i>": help is for somebody.
        if (match.Frame.Event is EventType.Aid) recipient = recipient.RemoveAll(party => !party.IsUnlisted && party.Reference is { Code: null, Sector: null or "MIL" } && HeadOf(stage, match, party) is >= 0 and var aided && (stage.Reading.LowerLemma(aided) is "front" or "frontline" or "region" or "area" or "province" || knowledge.Constructions.WeaponNouns.Contains(stage.Reading.LowerLemma(aided))));
        // "protested outside the building": where they stood says nothing of whom they are against.
        if (match.Frame.Event is EventType.Protest) return recipient.RemoveAll(party => !IsKnown(party) && HeadOf(stage, match, party) is >= 0 and var site && party.Reference is { Sector: null } text && !text.Text.Contains(' ', StringComparison.Ordinal) && stage.Reading.CaseOf(site) is "outside" or "near" or "around");
        return recipient.RemoveAll(party => !IsKnown(party) && HeadOf(stage, match, party) is >= 0 and var head && ((match.Frame.Event is EventType.Agree && IsAct(stage, head)) || !NamesAnybody(stage.Reading.Sentence, head)) && (IsPartOfPromise(stage, match, head) || IsAct(stage, head) || IsThing(stage.Reading.Sentence, stage.Reading.Meant(head), party, IsBodily(match))));
    }

    /// <summary>"agreed to a further <i>meeting</i> in Lima", "their commitment to the Lima <i>Declaration</i>": what is agreed and not with whom.</summary>
    private bool IsAct(SentenceStage stage, int head) =>
        stage.At(head) is { Trigger.Class: TriggerClass.Noun, Frame.Event: EventType.Consult or EventType.Cooperate or EventType.Support or EventType.Agree } || IsNamedText(stage, head) || stage.Reading.LowerLemma(head) is "ceasefire" or "truce" or "cease-fire" or "armistice";

    /// <summary>"the Lima <i>Declaration</i>", whatever town it is called after.</summary>
    private static bool IsNamedText(SentenceStage stage, int head) => stage.Reading.Lower(head) is "declaration" or "convention" or "protocol" or "charter";

    /// <summary>"rejected the <i>Kirkuk council</i> decision": a matter whose words name somebody tells at least whose it is.</summary>
    private static bool NamesAnybody(Sentence sentence, int head)
    {
        for (var token = 1; token < sentence.Count; token++)
        {
            if (char.IsUpper(sentence.Form(token)[0]) && sentence.Tag(token) is UniversalTag.PROPN or UniversalTag.ADJ && sentence.IsWithin(token, head) && !IsInClauseOf(sentence, token, head)) return true;
        }

        return false;
    }

    /// <summary>"the truce brokered by <i>Sarkozy</i>": a name in a participle's phrase that describes the noun.</summary>
    private static bool IsInClauseOf(Sentence sentence, int token, int head)
    {
        for (int at = token, steps = 0; at >= 0 && at != head && steps < 32; at = sentence.Head(at), steps++)
        {
            if (sentence.Relation(at) is DependencyRelation.Acl && sentence.PennTag(at) is "VBN") return true;
        }

        return false;
    }

    private bool IsKnown(Participant party) => party.Reference.Code is { } code && knowledge.Actors.ByCode(code) is not null;

    /// <summary>"held drills near <i>Tabriz</i>": a town of the actor's own is nobody else.</summary>
    private ImmutableArray<Participant> WithoutOwnTowns(SentenceStage stage, FrameMatch match, ImmutableArray<Participant> recipient, ImmutableArray<Participant> actor)
    {
        if (match.Frame.Event is not EventType.Mobilize || recipient.All(IsKnown) || OnlyState(actor) is not { } state) return recipient;
        return recipient.RemoveAll(party => !IsKnown(party) && HeadOf(stage, match, party) is >= 0 and var town && placing.At(stage.Reading.Number, town)?.Country == state);
    }

    /// <summary>"offered to send <i>guards</i>": what is promised is not to whom.</summary>
    private static bool IsPartOfPromise(SentenceStage stage, FrameMatch match, int head) =>
        match.Frame.Event is EventType.Agree && match.Trigger.Class is TriggerClass.Verb && stage.Reading.Sentence.Head(head) != match.Trigger.Token;

    private static int HeadOf(SentenceStage stage, FrameMatch match, Participant party)
    {
        foreach (var head in match.Recipient)
        {
            // "hit what it called bases": the party is the bases.
            var members = new List<int>();
            stage.Reading.Coordination(head, members);
            foreach (var member in members)
            {
                var start = stage.Reading.Sentence.Start(stage.Reading.Meant(member));
                if (party.Reference.Start <= start && start < party.Reference.End) return member;
            }
        }

        return -1;
    }

    private bool IsThing(Sentence sentence, int head, Participant party, bool isBodily)
    {
        if (party.IsPolitical || party.Reference is not { Code: null, Sector: null }) return false;
        if (sentence.Tag(head) is UniversalTag.PRON) return sentence.Lemma(head).ToLowerInvariant() is "it" or "this" or "that" or "what" or "which" or "nothing" or "anything";
        if (sentence.Tag(head) is not UniversalTag.NOUN) return false;
        var lemma = sentence.Lemma(head);
        if (knowledge.Constructions.ActNouns.Contains(lemma) || knowledge.Constructions.AgreementNouns.Contains(lemma)) return true;
        var (isThing, isSomebody) = (false, false);
        foreach (var property in annotator.PropertiesOf(lemma))
        {
            // "extended it for another year": though a year is a group of pupils as well.
            if (property is "n1:time") return true;
            isThing |= Abstract.Contains(property) || (!isBodily && Concrete.Contains(property));
            isSomebody |= property is "n:person" or "n:group" or "n:location" or "n:animal";
        }

        return isThing && !isSomebody;
    }

    /// <summary>Acts by force or guard, done to ships, wires and prisoners alike.</summary>
    private static bool IsBodily(FrameMatch match) => match.Frame.Event is EventType.Assault or EventType.Coerce or EventType.Mobilize or EventType.Retreat;
}
