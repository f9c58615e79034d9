using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <content>First persons: in a quotation its speaker, outside of all the writer.</content>
internal sealed partial class CoreferencePass
{
    private static readonly FrozenSet<string> Sayings = FrozenSet.ToFrozenSet(
        ["say", "tell", "add", "state", "declare", "announce", "write", "note", "stress", "emphasize", "emphasise", "explain", "claim", "argue", "insist", "warn", "ask", "reply", "answer", "respond", "continue", "conclude", "comment", "remark", "recall", "underline", "underscore", "point", "admit", "acknowledge", "believe", "think", "tweet", "post", "quote", "cite", "allege", "assert", "promise", "vow", "urge", "describe", "call", "read", "go"],
        StringComparer.Ordinal);

    private void ResolveFirstPersons()
    {
        Entity? writer = null;
        Entity? writers = null;
        Entity? lastSpeaker = null;
        var lastSentence = -10;
        var speakers = new Dictionary<int, Entity?>();
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Pronoun || mention.Lemma is not ("i" or "we")) continue;
            if (mention.Quotation == 0)
            {
                ref var own = ref mention.Lemma == "i" ? ref writer : ref writers;
                if (own is null) own = Ensure(mention);
                else own.Root.Merge(Ensure(mention));
                continue;
            }

            if (!speakers.TryGetValue(mention.Quotation, out var speaker)) speakers.Add(mention.Quotation, speaker = SpeakerOf(mention));
            if (speaker is null && mention.Sentence - lastSentence <= 3) speaker = lastSpeaker;
            if (speaker is null)
            {
                Ensure(mention);
                continue;
            }

            (lastSpeaker, lastSentence) = (speaker.Root, mention.Sentence);
            if (mention.Entity is { } known) speaker.Root.Merge(known.Root);
            else speaker.Root.Add(mention);
        }
    }

    private Entity? SpeakerOf(Mention mention) =>
        SpeakerIn(mention.Sentence, mention.Quotation)
        ?? (mention.Sentence > 0 ? SpeakerIn(mention.Sentence - 1, mention.Quotation) : null)
        ?? (mention.Sentence + 1 < sentences.Length ? SpeakerIn(mention.Sentence + 1, mention.Quotation) : null);

    /// <summary>The subject of a verb of saying in the sentence that stands outside the quotation.</summary>
    private Entity? SpeakerIn(int number, int quotation)
    {
        var sentence = sentences[number];
        for (var token = 0; token < sentence.Count; token++)
        {
            if (sentence.Tag(token) != UniversalTag.VERB || !Sayings.Contains(sentence.Lemma(token))) continue;
            var subject = sentence.Child(token, DependencyRelation.Nsubj);
            if (subject < 0 || !byHead.TryGetValue((number, subject), out var speaker) || speaker.Quotation == quotation || speaker.Quotation > 0) continue;
            if (Single(speaker) is { } entity && entity.Class is EntityClass.Person or EntityClass.Unknown or EntityClass.Organization) return entity;
        }

        return null;
    }
}
