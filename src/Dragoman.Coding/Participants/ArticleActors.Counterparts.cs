using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

public sealed partial class ArticleActors
{
    private readonly Dictionary<string, Participant?> mainPartners = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ImmutableArray<(int Token, Participant Party)>> partiesBySentence = [];

    /// <summary>The party to whom an act without a named recipient is addressed: the only other state or organisation of the passage.</summary>
    /// <remarks>
    /// Asked of the sentence first, then of the sentence before in the same paragraph, then of the whole article, where one
    /// other party must stand in most of the sentences that name the actor. Null where it would be a guess between several.
    /// </remarks>
    /// <param name="number">Number of the sentence.</param>
    /// <param name="actorCode">The code of whoever acts.</param>
    public Participant? Counterpart(int number, string actorCode)
    {
        if (OnlyOther(number, actorCode, out var several) is { } here) return here;
        if (several) return null;
        if (number > 0 && IsSameParagraph(number - 1, number) && OnlyOther(number - 1, actorCode, out several) is { } before) return before;
        return MainPartner(actorCode);
    }

    private Participant? OnlyOther(int number, string actorCode, out bool several)
    {
        several = false;
        Participant? other = null;
        foreach (var (_, party) in PartiesIn(number))
        {
            if (party.Reference.Code == actorCode) continue;
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
        var sentences = 0;
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            var parties = PartiesIn(number);
            if (!parties.Any(party => party.Party.Reference.Code == actorCode)) continue;
            sentences++;
            foreach (var (_, party) in parties.DistinctBy(party => party.Party.Reference.Code))
            {
                if (party.Reference.Code is { } code && code != actorCode) with[code] = (with.GetValueOrDefault(code).Count + 1, with.TryGetValue(code, out var known) ? known.Party : party);
            }
        }

        if (sentences < 3 || with.Count == 0) return null;
        var best = with.Values.MaxBy(entry => entry.Count);
        return 2 * best.Count > sentences ? best.Party : null;
    }

    /// <summary>The states and organisations that a sentence names, by name or nationality, those left out that only say where.</summary>
    private ImmutableArray<(int Token, Participant Party)> PartiesIn(int number)
    {
        if (partiesBySentence.TryGetValue(number, out var known)) return known;
        var sentence = document.Sentences[number];
        var parties = ImmutableArray.CreateBuilder<(int, Participant)>();
        for (var token = 0; token < sentence.Count; token++)
        {
            if (sentence.Tag(token) is not (UniversalTag.PROPN or UniversalTag.ADJ) || !char.IsUpper(sentence.Form(token)[0])) continue;
            if (sentence.Relation(token) is DependencyRelation.Flat || OnlySaysWhere(number, token)) continue;
            foreach (var party in Of(number, token))
            {
                if (party.Reference.Code is { } code && code.Length is >= 2 and <= 6 && code.All(char.IsAsciiLetterUpper)) parties.Add((token, party));
            }
        }

        return partiesBySentence[number] = parties.ToImmutable();
    }

    private bool OnlySaysWhere(int number, int token) =>
        document.Sentences[number].Relation(token) is DependencyRelation.Obl or DependencyRelation.Nmod && readings[number].CaseOf(token) is "in" or "at" or "near" or "across" or "outside";

    private bool IsSameParagraph(int first, int second)
    {
        int from = document.Sentences[first].Span.End, to = document.Sentences[second].Span.Start;
        return to >= from && document.Text.AsSpan(from, to - from).IndexOf('\n') < 0;
    }
}
