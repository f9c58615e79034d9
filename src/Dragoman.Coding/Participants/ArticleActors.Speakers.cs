using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

/// <content>Those who say something, with the words that name them best.</content>
public sealed partial class ArticleActors
{
    private Dictionary<int, List<(int Sentence, int Head)>>? namings;

    /// <summary>"Hungary will not agree unless Ukraine does, <i>its foreign minister</i> said": whoever speaks behind what is said is of its subject; null for another phrase.</summary>
    private Participant? OwnSpokesman(int number, int head, NounPhrase phrase, ActorResolution? direct)
    {
        var (sentence, reading) = (document.Sentences[number], readings[number]);
        if (direct is null || sentence.Relation(head) is not DependencyRelation.Nsubj || reading.Possessor(head) is not (>= 0 and var owner) || reading.Lower(owner) is not "its") return null;
        var saying = sentence.Head(head);
        if (!constructions.SayVerbs.Contains(sentence.Lemma(saying))) return null;
        var content = sentence.Relation(saying) is DependencyRelation.Parataxis ? sentence.Head(saying) : sentence.Child(saying, DependencyRelation.Ccomp);
        if (content < 0 || content > head || reading.SurfaceSubject(content) is not (>= 0 and var subject) || subject > head) return null;
        return Of(number, subject) is [{ IsOwnerOnly: false, IsUnlisted: false, Reference.Code: { } code } party] && IsActorCode(code) ? Owned(number, phrase, direct, party) : null;
    }

    /// <summary>The parties that a phrase stands for, as somebody would cite them: "Kremlin aide <i>Yuri Ushakov</i>" with the name beside the title, and for "he" or "the minister" the name that it takes up.</summary>
    /// <param name="number">Number of the sentence.</param>
    /// <param name="head">Head token of the phrase.</param>
    public ImmutableArray<Participant> Speakers(int number, int head)
    {
        var parties = Of(number, head);
        if (parties is not [var party]) return parties;
        if (ApposedName(number, head) is >= 0 and var name) return [party with { Reference = ToName(number, party.Reference, name) }];
        if (NamingOf(number, head) is not { } naming || Of(naming.Sentence, naming.Head) is not [var named]) return parties;
        var reference = ApposedName(naming.Sentence, naming.Head) is >= 0 and var beside ? ToName(naming.Sentence, named.Reference, beside) : named.Reference;
        return [party with { Reference = party.Reference with { Text = reference.Text, Start = reference.Start, End = reference.End, Name = party.Reference.Name ?? reference.Name } }];
    }

    /// <summary>The person's name behind his title, with or without a comma; -1 for none.</summary>
    private int ApposedName(int number, int head)
    {
        var sentence = document.Sentences[number];
        if (sentence.Tag(head) is not (UniversalTag.NOUN or UniversalTag.PROPN) || NameKindAt(number, head) is NameKind.Person) return -1;
        foreach (var relation in (ReadOnlySpan<DependencyRelation>)[DependencyRelation.Appos, DependencyRelation.Flat])
        {
            if (sentence.Child(head, relation) is >= 0 and var name && name > head && sentence.Tag(name) is UniversalTag.PROPN && NameKindAt(number, name) is NameKind.Person) return name;
        }

        // "the Kremlin aide Yuri Ushakov, Peru …": a name right behind a common noun is his, whatever the parser made of it.
        return sentence.PennTag(head) is "NN" && head + 1 < sentence.Count && sentence.Tag(head + 1) is UniversalTag.PROPN && NameKindAt(number, head + 1) is NameKind.Person ? head + 1 : -1;
    }

    private ActorReference ToName(int number, ActorReference title, int name)
    {
        var sentence = document.Sentences[number];
        var last = SpanAt(number, name) is { } span ? span.End - 1 : NounPhrase.Of(sentence, name).End - 1;
        if (title.Start is not { } start || sentence.End(last) <= title.End) return title;
        return title with { Text = document.Text[start..sentence.End(last)], End = sentence.End(last), Name = title.Name ?? NameAt(number, name) };
    }

    /// <summary>Where the article last named whom a pronoun or "the minister" stands for; null where it does not, or the phrase is a name itself.</summary>
    private (int Sentence, int Head)? NamingOf(int number, int head)
    {
        var sentence = document.Sentences[number];
        var isPronoun = sentence.Tag(head) is UniversalTag.PRON;
        if (!isPronoun && (sentence.PennTag(head) is not "NN" || !mentions.ContainsKey((number, head)))) return null;
        if (!mentions.TryGetValue((number, head), out var mention) || mention.Entities is not [var entity] || !Namings().TryGetValue(entity, out var told)) return null;
        var last = FirstAtOrAfter(told, (number, head)) - 1;
        // "they killed Chad's envoy, he added": whoever suffers in what is said does not say it.
        return last < 0 || (told[last].Sentence == number && !IsSubject(sentence, told[last].Head)) ? null : told[last];
    }

    private static int FirstAtOrAfter(List<(int Sentence, int Head)> told, (int Sentence, int Head) place)
    {
        var at = told.BinarySearch(place);
        return at < 0 ? ~at : at;
    }

    private static bool IsSubject(Sentence sentence, int head) =>
        sentence.Relation(head) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.Root || (sentence.Relation(head) is DependencyRelation.Appos && sentence.Head(head) is >= 0 and var title && sentence.Relation(title) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass);

    private Dictionary<int, List<(int Sentence, int Head)>> Namings()
    {
        if (namings is not null) return namings;
        namings = [];
        foreach (var mention in document.Mentions)
        {
            if (mention.Entities is not [var entity] || !IsNaming(mention)) continue;
            if (!namings.TryGetValue(entity, out var told)) namings.Add(entity, told = []);
            told.Add((mention.Sentence, mention.Head));
        }

        foreach (var told in namings.Values) told.Sort();

        return namings;
    }

    private bool IsNaming(EntityMention mention) =>
        mention.Kind is MentionKind.Name || (mention.Kind is MentionKind.Description && ApposedName(mention.Sentence, mention.Head) >= 0);
}
