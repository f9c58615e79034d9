using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

public sealed partial class ArticleActors
{
    /// <summary>"the <i>Council</i>" after "the Security Council", "the <i>alliance</i>" after "NATO": the organisation last named that is called so; null for none.</summary>
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
        ActorResolution? last = null;
        foreach (var name in document.Names)
        {
            if (name.Sentence > number || (name.Sentence == number && name.End > phrase.First)) break;
            if (name.Kind is not NameKind.Organization) continue;
            var head = name.End - 1;
            var isPart = isName && name.End - name.First > 1 && readings[name.Sentence].Lower(head) == word;
            if (!isPart && called.Count == 0) continue;
            if (Resolve(name.Sentence, NounPhrase.Of(document.Sentences[name.Sentence], head)) is { Code: { } code, Kind: ActorKind.Organisation or ActorKind.Body or ActorKind.Group } found && (isPart || called.Contains(code))) last = found;
        }

        return last is null ? null : last with { Reason = $"'{word}', named before: {last.Reason}" };
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
