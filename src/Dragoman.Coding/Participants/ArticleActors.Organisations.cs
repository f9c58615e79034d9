using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

public sealed partial class ArticleActors
{
    private const int SentencesToGroup = 3;
    private NamedOrganisations? organisations;

    /// <summary>"the <i>Council</i>" after "the Security Council", "the <i>alliance</i>" after "NATO": "the <i>North</i>" after "North Korea": the organisation or state last named that is called so; null for none.</summary>
    private ActorResolution? ShortName(int number, NounPhrase phrase)
    {
        if (phrase.End != phrase.Head + 1 || phrase.Head - phrase.First > 1) return null;
        var reading = readings[number];
        var isDefinite = phrase.First < phrase.Head && reading.Lower(phrase.First) == "the";
        var isName = char.IsUpper(document.Sentences[number].Form(phrase.Head)[0]);
        if (!isDefinite && !isName) return null;
        var word = reading.Lower(phrase.Head);
        var called = resolver.Lexicon.CalledBy(word);
        // "the Commission", but not "the commission that marks out the border".
        if (isName && called.Count == 0) called = resolver.Lexicon.CalledBy(document.Sentences[number].Form(phrase.Head));
        if (called.Count == 0 && !isName) return null;
        organisations ??= Organisations();
        var last = organisations.Last(NamesBefore(number, phrase.First), isName ? word : null, called);
        last ??= isDefinite && isName ? OtherHalf(number, phrase.First, word, called) : null;
        return last is null ? null : last with { Reason = $"'{word}', named before: {last.Reason}" };
    }

    /// <summary>"the <i>North</i>" after "South Korea": the state that is called so, where the one called by the opposite was named; null for none.</summary>
    private ActorResolution? OtherHalf(int number, int first, string word, IReadOnlySet<string> called)
    {
        if (called.Count != 1 || (word is "north" ? "south" : word is "south" ? "north" : null) is not { } opposite) return null;
        return organisations!.Last(NamesBefore(number, first), null, resolver.Lexicon.CalledBy(opposite)) is null ? null : resolver.Resolve(resolver.Lexicon.ByCode(called.Single())!.Name, on);
    }

    /// <summary>"<i>the rebels</i>" after "M23": the armed group last named, in this sentence or the three before; null for none.</summary>
    private ActorResolution? ArmedGroup(int number, NounPhrase phrase)
    {
        var sentence = document.Sentences[number];
        if (phrase.End != phrase.Head + 1 || phrase.First != phrase.Head - 1 || readings[number].Lower(phrase.First) != "the" || sentence.Lemma(phrase.Head) is not ("rebel" or "militant" or "insurgent" or "guerrilla" or "militia" or "jihadist" or "separatist")) return null;
        for (var i = NamesBefore(number, phrase.First) - 1; i >= 0 && number - document.Names[i].Sentence <= SentencesToGroup; i--)
        {
            var name = document.Names[i];
            if (Resolve(name.Sentence, NounPhrase.Of(document.Sentences[name.Sentence], name.End - 1)) is { Code: not null, Sector: "REB" } group) return group with { Reason = $"named before: {group.Reason}" };
        }

        return null;
    }

    /// <summary>"the West African bloc <i>ECOWAS</i>", "the paramilitary group <i>Wagner</i>": the name right after the noun; null for none.</summary>
    private ActorResolution? NameBeside(int number, int head)
    {
        var sentence = document.Sentences[number];
        if (sentence.Tag(head) is not UniversalTag.NOUN || sentence.Child(head, DependencyRelation.Appos) is not (>= 0 and var name) || !char.IsUpper(sentence.Form(name)[0])) return null;
        var phrase = NounPhrase.Of(sentence, name);
        if (phrase.First != head + 1) return null;
        return Resolve(number, phrase) is { Code: not null, Kind: ActorKind.Organisation or ActorKind.Group or ActorKind.Body } named ? named : null;
    }

    /// <summary>"the leaders of the West African bloc <i>ECOWAS</i>": the body that the phrase belongs to, where its name stands beside it; null for none.</summary>
    private Participant? OfNamedBody(int number, int head)
    {
        var owner = document.Sentences[number].Child(head, DependencyRelation.Nmod);
        return owner >= 0 && readings[number].CaseIs(owner, "of") && NameBeside(number, owner) is { } named ? Party(number, NounPhrase.Of(document.Sentences[number], owner), named) : null;
    }

    /// <summary>"<i>Free Aceh Movement</i> negotiators": people of a group that the article names and the knowledge does not have; null for none.</summary>
    private Participant? UnlistedOwner(int number, NounPhrase phrase)
    {
        var sentence = document.Sentences[number];
        var owner = phrase.Head - 1;
        if (owner < phrase.First || sentence.Head(owner) != phrase.Head || sentence.Relation(owner) is not DependencyRelation.Compound || sentence.Tag(phrase.Head) is not UniversalTag.NOUN || sentence.Tag(owner) is not UniversalTag.PROPN) return null;
        if (NameKindAt(number, owner) is not NameKind.Organization || constructions.AgreementNouns.Contains(sentence.Lemma(phrase.Head)) || sentence.PennTag(phrase.Head) is not "NNS") return null;
        return new Participant(Reference(number, phrase, NameAt(number, owner)), true, "of a name that the knowledge does not have", IsUnlisted: true);
    }

    private NamedOrganisations Organisations()
    {
        var named = new NamedOrganisations();
        for (var i = 0; i < document.Names.Length; i++)
        {
            var name = document.Names[i];
            if (name.Kind is not (NameKind.Organization or NameKind.Place)) continue;
            var head = name.End - 1;
            var found = Resolve(name.Sentence, NounPhrase.Of(document.Sentences[name.Sentence], head));
            var isOrganisation = found is { Kind: ActorKind.Organisation } || (name.Kind is NameKind.Organization && found is { Kind: ActorKind.Body or ActorKind.Group });
            if (found?.Code is null) continue;
            if (isOrganisation) named.Add(i, name.End - name.First > 1 ? readings[name.Sentence].Lower(head) : null, found);
            else if (found.Kind is ActorKind.State) named.Add(i, null, found);
        }

        return named;
    }

    /// <summary>Number of the names that end at or before a token; names stand in the order of the text.</summary>
    private int NamesBefore(int number, int token)
    {
        var (low, high) = (0, document.Names.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var name = document.Names[middle];
            if (name.Sentence < number || (name.Sentence == number && name.End <= token)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>"the <i>Baltic states</i>": the states of a group that is no organisation; empty where the knowledge tells none.</summary>
    private ImmutableArray<Participant> Members(int number, NounPhrase phrase, string group)
    {
        var members = resolver.Lexicon.MembersOf(group);
        if (members.Count == 0) return [];
        var reference = Reference(number, phrase);
        return [.. members.Select(member => new Participant(reference with { Code = member.State, Sector = "GOV" }, true, $"one of the {group}"))];
    }
}
