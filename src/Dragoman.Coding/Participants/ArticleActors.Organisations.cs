using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

public sealed partial class ArticleActors
{
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
        if (called.Count == 0 && !isName) return null;
        organisations ??= Organisations();
        var last = organisations.Last(NamesBefore(number, phrase.First), isName ? word : null, called);
        return last is null ? null : last with { Reason = $"'{word}', named before: {last.Reason}" };
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
            if (found is { Code: not null, Kind: ActorKind.Organisation or ActorKind.Body or ActorKind.Group } && name.Kind is NameKind.Organization) named.Add(i, name.End - name.First > 1 ? readings[name.Sentence].Lower(head) : null, found);
            else if (found is { Code: not null, Kind: ActorKind.State }) named.Add(i, null, found);
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
