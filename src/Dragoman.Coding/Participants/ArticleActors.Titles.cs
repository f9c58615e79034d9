using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

/// <content>Titles that stand before, beside and long before a name, and what they tell of it.</content>
public sealed partial class ArticleActors
{
    /// <summary>"its foreign <i>minister</i>, Ana Ruiz": the titles by which an entity is told of, in the order of the text.</summary>
    private void RememberOffice(int entity, EntityMention mention, Sentence sentence)
    {
        var office = sentence.Relation(mention.Head) is DependencyRelation.Appos ? sentence.Head(mention.Head) : mention.Head;
        if (TitleBefore(sentence, office) is >= 0 and var title) office = title;
        if (sentence.PennTag(office) is not ("NN" or "NNP") || (sentence.PennTag(office) is "NNP" && office == mention.Head)) return;
        if (!offices.TryGetValue(entity, out var told)) offices.Add(entity, told = []);
        told.Add((mention.Sentence, office));
    }

    /// <summary>"its <i>ambassador</i> Ana Ruiz", "<i>Ambassador</i> Ana Ruiz": the title that hangs on a name; -1 for none.</summary>
    private static int TitleBefore(Sentence sentence, int name) =>
        sentence.Tag(name) is not UniversalTag.PROPN ? -1 : sentence.Child(name, DependencyRelation.NmodDesc) is >= 0 and var title && title < name ? title : sentence.Child(name, DependencyRelation.Appos) is >= 0 and var apposed && sentence.PennTag(apposed) is "NN" ? apposed : -1;

    /// <summary>The noun by which the text introduces a person, beside the name or before; null for none.</summary>
    internal string? TitleOf(int number, int head)
    {
        var sentence = document.Sentences[number];
        if (TitleBefore(sentence, head) is >= 0 and var beside) return readings[number].LowerLemma(beside);
        if (!mentions.TryGetValue((number, head), out var mention) || mention.Entities is not [var entity] || !offices.TryGetValue(entity, out var told)) return null;
        return told[0] is var (at, office) && at <= number ? readings[at].LowerLemma(office) : null;
    }

    /// <summary>"its foreign minister, Ana Ruiz, … and <i>she</i> urged": the title beside the name tells whose an unknown person is; null for none up to the sentence.</summary>
    private Participant? Placed(int entity, int number)
    {
        // The title's owner may itself be looked for by the person.
        if (!offices.TryGetValue(entity, out var told) || !sought.Add(entity)) return null;
        Participant? found = null;
        foreach (var (sentence, office) in told)
        {
            if (sentence > number || found is not null) break;
            if (Of(sentence, office) is [{ IsUnlisted: false, Reference.Code: not null } party]) found = party;
            // "Prime Minister Ana Ruiz" was placed by what the article tells of.
            else if (document.Sentences[sentence].Relation(office) is DependencyRelation.NmodDesc && sentence < number && Of(sentence, document.Sentences[sentence].Head(office)) is [{ IsUnlisted: false, Reference.Code: not null } person]) found = person;
        }

        sought.Remove(entity);
        return found;
    }

    /// <summary>"UN human rights chief Volker <i>Turk</i>": a surname is no people, and what stands before the name says who he is.</summary>
    private ActorResolution? WithoutPeopleInName(int number, NounPhrase phrase, ActorResolution? direct)
    {
        if (direct is not { Kind: ActorKind.People } || SpanAt(number, phrase.Head) is not { Kind: NameKind.Person } name || name.End - name.First < 2 || name.First < phrase.First || document.Sentences[number].PennTag(name.End - 1) is not "NNP") return direct;
        return name.First > phrase.First ? Resolve(number, phrase with { Head = name.First - 1, End = name.First }) : null;
    }

    /// <summary>"Olusegun Obasanjo, <i>the African Union's</i> envoy": whom he acts for is whom the text says. "Brazil's foreign minister, <i>Celso Amorim</i>", "Kazakh negotiator <i>Ruslan Omarov</i>": whom the text names is the person, whoever holds the office by the knowledge.</summary>
    private ActorResolution? WithOwnName(int number, int head, ActorResolution? direct)
    {
        var sentence = document.Sentences[number];
        if (direct is { Kind: ActorKind.Person, Code: not null } && sentence.Child(head, DependencyRelation.Appos) is >= 0 and var office && sentence.PennTag(office) is "NN" && Inside(number, office, 0) is [{ Reference.Code: { } organisation }, ..] && resolver.Lexicon.ByCode(organisation) is { Kind: ActorKind.Organisation })
            return direct with { Code = organisation, Sector = null, Office = null, Reason = "for whom the text says that he acts" };
        if (direct is null || sentence.PennTag(head) is not "NN") return direct;
        foreach (var relation in (ReadOnlySpan<DependencyRelation>)[DependencyRelation.Appos, DependencyRelation.Flat])
        {
            if (sentence.Child(head, relation) is not (>= 0 and var name) || sentence.Tag(name) is not UniversalTag.PROPN || NameKindAt(number, name) is not NameKind.Person) continue;
            return direct with { Name = Resolve(number, NounPhrase.Of(sentence, name)) is { Kind: ActorKind.Person, Name: { } known } ? known : NameAt(number, name) };
        }

        return direct;
    }

    /// <summary>"his Peruvian and Chilean <i>counterparts</i>, Ana Ruiz and Luis Vega", read as one list: whom a title only introduces is named behind it.</summary>
    private static ImmutableArray<Participant> WithoutTitles(ImmutableArray<Participant> parties) =>
        parties.Length < 3 ? parties : parties.RemoveAll(title => title.Reference is { Name: null, Sector: "GOV", Code: not null } && parties.Any(named => named.Reference is { Name: not null, Sector: "GOV" } && named.Reference.Code == title.Reference.Code && named.Reference.Start > title.Reference.End));

    /// <summary>"a batch of <i>Indian soldiers</i>": those counted act themselves; empty for others.</summary>
    private ImmutableArray<Participant> Counted(int number, int head)
    {
        var sentence = document.Sentences[number];
        // "two of them were released"
        if (readings[number].Meant(head) is var them && them != head && readings[number].Lower(them) is "them" or "whom") return Of(number, them).All(static party => party.Reference.Code is not null) ? Of(number, them) : [];
        if (!readings[number].IsQuantity(head) || sentence.Child(head, DependencyRelation.Nmod) is not (>= 0 and var counted) || counted < head || sentence.PennTag(counted) is not ("NNS" or "NNPS") || readings[number].CaseOf(counted) is not "of") return [];
        var parties = Of(number, counted);
        return parties.All(static party => party is { IsOwnerOnly: false, Reference.Code: not null }) ? parties : [];
    }
}
