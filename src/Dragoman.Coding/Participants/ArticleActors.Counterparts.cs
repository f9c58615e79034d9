using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

public sealed partial class ArticleActors
{
    private readonly Dictionary<string, Participant?> mainPartners = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ImmutableArray<(int Token, Participant Party)>> partiesBySentence = [];
    private Dictionary<string, List<int>>? sentencesByCode;
    private bool gathering;

    /// <summary>The party to whom an act without a named recipient is addressed: the only other state or organisation of the passage.</summary>
    /// <remarks>
    /// Asked of the sentence first, where the subject goes before others, then of the sentence before in the same paragraph,
    /// then of the whole article, where one other party must stand in most of the sentences that name the actor, or the two
    /// be those that the article is about. Null where it would be a guess between several.
    /// </remarks>
    /// <param name="number">Number of the sentence.</param>
    /// <param name="actorCode">The code of whoever acts.</param>
    /// <param name="chained">The code of the other party of the act told before; null for none.</param>
    /// <param name="sympathies">What the sentence's other acts say of whom the act may be done to; null for nothing.</param>
    public Participant? Counterpart(int number, string actorCode, string? chained = null, Sympathies? sympathies = null)
    {
        if (OnlyOther(number, actorCode, sympathies, out var several) is { } here) return here;
        if (several) return In(number, sympathies?.Wronged) ?? Subject(number, actorCode, sympathies) ?? In(number, chained) ?? PartnerIn(number, actorCode);
        if (chained is not null && FirstOf(chained, number) is { } again) return again;
        if (number > 0 && IsSameParagraph(number - 1, number))
        {
            if (OnlyOther(number - 1, actorCode, sympathies, out several) is { } before) return before;
            if (several && PartnerIn(number - 1, actorCode) is { } partner) return partner;
        }

        return MainPartner(actorCode) ?? TopicPartner(actorCode);
    }

    /// <summary>"Thanks to Turkish support, <i>Azerbaijan</i> …": of several others the one that the sentence is about.</summary>
    private Participant? Subject(int number, string actorCode, Sympathies? sympathies) =>
        SubjectOf(number) is [{ Reference.Code: { } code } subject] && code != actorCode && sympathies?.Spares(code) is not true ? subject : null;

    /// <summary>Whom a sentence is about, where they are states or organisations of the knowledge; empty for others.</summary>
    public ImmutableArray<Participant> SubjectOf(int number)
    {
        var subject = RootOf(number) is >= 0 and var root ? readings[number].SurfaceSubject(root) : -1;
        var parties = subject < 0 ? [] : Of(number, subject);
        return parties.All(party => party is { IsOwnerOnly: false, Reference.Code: { } code } && IsActorCode(code)) ? parties : [];
    }

    /// <summary>Of several others the one with whom the article couples the actor.</summary>
    private Participant? PartnerIn(int number, string actorCode) =>
        TopicPartner(actorCode) is { } partner && In(number, partner.Reference.Code) is not null ? partner : null;

    /// <summary>The first party of a code that a sentence names; null for none.</summary>
    private Participant? In(int number, string? code)
    {
        if (code is null) return null;
        foreach (var (_, party) in PartiesIn(number))
        {
            if (party.Reference.Code == code) return party;
        }

        return null;
    }

    /// <summary>The last mention of a party at or before a sentence.</summary>
    private Participant? FirstOf(string code, int number)
    {
        for (var at = number; at >= 0 && number - at <= 6; at--)
        {
            if (In(at, code) is { } party) return party;
        }

        return null;
    }

    private static bool IsActorCode(string code) => code.Length is >= 2 and <= 6 && !code.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>A state, a territory, an organisation or an armed group: who may be the other party of an act.</summary>
    private bool IsPartyCode(string code) =>
        IsActorCode(code) || resolver.Lexicon.ByCode(code) is { Kind: ActorKind.Territory } or { Kind: ActorKind.Group, Sector: "REB" };

    /// <summary>The only other state or organisation that a sentence names; null for none or several.</summary>
    public Participant? OnlyOther(int number, string actorCode) => OnlyOther(number, actorCode, null, out _);

    /// <summary>The only state or organisation that a sentence names beside several; null for none or more.</summary>
    public Participant? OnlyOther(int number, ImmutableArray<string> codes)
    {
        Participant? other = null;
        foreach (var (_, party) in PartiesIn(number))
        {
            if (codes.Contains(party.Reference.Code!, StringComparer.Ordinal)) continue;
            if (other is not null && other.Reference.Code != party.Reference.Code) return null;
            other = party;
        }

        return other;
    }

    private Participant? OnlyOther(int number, string actorCode, Sympathies? sympathies, out bool several)
    {
        several = false;
        Participant? other = null;
        foreach (var (_, party) in PartiesIn(number))
        {
            if (party.Reference.Code == actorCode || sympathies?.Spares(party.Reference.Code) is true) continue;
            if (other is null) other = party;
            else if (other.Reference.Code != party.Reference.Code) several = true;
        }

        return several ? null : other;
    }

    private Participant? MainPartner(string actorCode)
    {
        if (!mainPartners.TryGetValue(actorCode, out var partner)) mainPartners[actorCode] = partner = FindMainPartner(actorCode);
        return partner;
    }

    private Participant? FindMainPartner(string actorCode)
    {
        var with = new Dictionary<string, (int Count, Participant Party)>(StringComparer.Ordinal);
        sentencesByCode ??= SentencesByCode();
        if (!sentencesByCode.TryGetValue(actorCode, out var numbers) || numbers.Count < 3) return null;
        var sentences = numbers.Count;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in numbers)
        {
            seen.Clear();
            foreach (var (_, party) in PartiesIn(number))
            {
                if (party.Reference.Code is { } code && code != actorCode && seen.Add(code)) with[code] = with.TryGetValue(code, out var known) ? (known.Count + 1, known.Party) : (1, party);
            }
        }

        if (with.Count == 0) return null;
        var best = with.Values.MaxBy(entry => entry.Count);
        return 2 * best.Count > sentences ? best.Party : null;
    }

    /// <summary>The sentences that name each party, gathered once: looking through all of them for each party would take the square of a long article.</summary>
    private Dictionary<string, List<int>> SentencesByCode()
    {
        var sentences = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            foreach (var (_, party) in PartiesIn(number))
            {
                if (!sentences.TryGetValue(party.Reference.Code!, out var numbers)) sentences.Add(party.Reference.Code!, numbers = []);
                if (numbers.Count == 0 || numbers[^1] != number) numbers.Add(number);
            }
        }

        return sentences;
    }

    /// <summary>The states and organisations that a sentence names, by name or nationality, those left out that only say where.</summary>
    private ImmutableArray<(int Token, Participant Party)> PartiesIn(int number)
    {
        if (partiesBySentence.TryGetValue(number, out var known)) return known;
        var sentence = document.Sentences[number];
        ImmutableArray<(int, Participant)>.Builder? parties = null;
        // Whoever asks for the parties here must not be led to ask again by a name that stands for others.
        var outer = gathering;
        gathering = true;
        for (var token = 0; token < sentence.Count; token++)
        {
            if (sentence.Tag(token) is not (UniversalTag.PROPN or UniversalTag.ADJ) || !char.IsUpper(sentence.Form(token)[0])) continue;
            if (sentence.Relation(token) is DependencyRelation.Flat || OnlySaysWhere(number, token) || IsPartOfGroupName(number, token)) continue;
            foreach (var party in Of(number, token))
            {
                if (party.Reference is not { Code: { } code, Sector: not "MED" } || !IsPartyCode(code)) continue;
                // "claims to Karabakh": a territory below a noun is what is disputed.
                if (sentence.Relation(token) is DependencyRelation.Nmod && resolver.Lexicon.ByCode(code) is { Kind: ActorKind.Territory }) continue;
                (parties ??= ImmutableArray.CreateBuilder<(int, Participant)>()).Add((token, HolderBehind(number, token, code) ?? party));
            }
        }

        gathering = outer;
        return partiesBySentence[number] = parties?.DrainToImmutable() ?? [];
    }

    /// <summary>"<i>Russian</i> President Vladimir Putin": the person or office that the nationality stands before is the party, not the bare adjective; null for none.</summary>
    private Participant? HolderBehind(int number, int token, string code)
    {
        var sentence = document.Sentences[number];
        if (sentence.Relation(token) is not (DependencyRelation.Amod or DependencyRelation.Compound) || sentence.Head(token) <= token) return null;
        return Of(number, sentence.Head(token)) is [{ Reference: { Code: { } same, Office: not null } } holder] && same == code ? holder : null;
    }

    /// <summary>"<i>Georgian</i> Dream": a word of a group's name names no state.</summary>
    private bool IsPartOfGroupName(int number, int token)
    {
        if (SpanAt(number, token) is not { } name || name.End - name.First < 2) return false;
        var sentence = document.Sentences[number];
        var head = token;
        while (sentence.Head(head) is >= 0 and var above && above >= name.First && above < name.End) head = above;
        return head != token && Resolve(number, NounPhrase.Of(sentence, head)) is { Kind: ActorKind.Group or ActorKind.Organisation };
    }

    private bool OnlySaysWhere(int number, int token) =>
        document.Sentences[number].Relation(token) is DependencyRelation.Obl or DependencyRelation.Nmod && readings[number].CaseOf(token) is "in" or "at" or "near" or "across" or "outside";

    private bool IsSameParagraph(int first, int second)
    {
        int from = document.Sentences[first].Span.End, to = document.Sentences[second].Span.Start;
        return to >= from && document.Text.AsSpan(from, to - from).IndexOf('\n') < 0;
    }
}
