using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <content>Plurals that stand for several: "the two presidents", "both countries", "the sides", "the Georgian and Armenian ministers".</content>
internal sealed partial class CoreferencePass
{
    private const int PluralWindow = 40;

    private void ResolvePlural(int index)
    {
        var mention = mentions[index];
        if (mention.Several is not null) return;
        if (mention.Countries.Length > 1 && mention.Class == EntityClass.Person && ByCountries(index) is { } apart)
        {
            mention.Several = apart;
            return;
        }

        if (mention.Definite && SamePeople(index) is { } people)
        {
            mention.Several = people;
            return;
        }

        if (mention.Definite && GroupOf(index) is { Count: > 1 } group)
        {
            mention.Several = group;
            return;
        }

        var found = mention.Definite ? SameNoun(index) : null;
        var entity = Ensure(mention);
        if (found is not null && !ReferenceEquals(found, entity)) found.Merge(entity);
    }

    /// <summary>"The Georgian and Azerbaijani presidents": the one of each country, known from elsewhere or new.</summary>
    private List<Entity>? ByCountries(int index)
    {
        var mention = mentions[index];
        if (mention.Title is not { } title) return null;
        var result = new List<Entity>();
        foreach (var country in mention.Countries)
        {
            Entity? found = null;
            var last = Math.Min(mentions.Count, index + LookBack);
            for (var i = Math.Max(0, index - LookBack); i < last && found is null; i++)
            {
                if (Single(mentions[i]) is { Class: EntityClass.Person, Plural: false } entity && entity.Countries.Contains(country) && entity.Answers(title, country)) found = entity;
            }

            if (found is null)
            {
                found = new() { Class = EntityClass.Person };
                found.AddTitle(title);
                found.AddCountry(country);
            }

            result.Add(found);
        }

        return result;
    }

    /// <summary>"The ministers of Chad and Mali came … <i>the ministers</i>": the same noun before, where it stood for several; null for none.</summary>
    private List<Entity>? SamePeople(int index)
    {
        var mention = mentions[index];
        if (mention.Class != EntityClass.Person || mention.Countries.Length > 0) return null;
        for (var i = index - 1; i >= 0 && index - i <= LookBack && mention.Sentence - mentions[i].Sentence <= 2; i--)
        {
            var other = mentions[i];
            // "The envoys of Chad and Mali met … the two diplomats": by another word, where they are counted.
            var isOtherWord = mention.Count > 1 && mention.Lemma is "diplomat" or "official" or "politician" or "man" or "woman" or "statesman" && other is { Class: EntityClass.Person, Countries.Length: > 1 };
            if (other.Kind != MentionKind.Description || (other.Lemma != mention.Lemma && !isOtherWord) || !other.Plural) continue;
            return other is { Countries.Length: > 1, Several: { } several } && (mention.Count == 0 || mention.Count == several.Count) && (isOtherWord || Fits(mention, other)) ? several : null;
        }

        return null;
    }

    private List<Entity>? GroupOf(int index)
    {
        var mention = mentions[index];
        var wanted = mention.Count > 0 ? mention.Count : 2;
        var bare = mention.Title is not { Modifiers: var modifiers } || Array.TrueForAll(modifiers, PersonNouns.IsLoose);
        if (mention.Lemma == "two" && bare && ListBefore(index, wanted, 0) is { } list) return list;
        if (mention.Lemma is "side" or "party" or "two" or "participant" or "interlocutor" && bare) return Participants(index, wanted);
        // "its own men" are no two whom the text has named.
        if (mention.Class == EntityClass.Person && mention.Lemma is "man" or "woman" && sentences[mention.Sentence].Child(mention.Head, DependencyRelation.NmodPoss) >= 0) return null;
        if (mention.Class == EntityClass.Person && mention.Title is { } title) return Best(index, wanted, mention.Count > 0, (_, entity) => IsPersonWith(entity, title, mention.Count > 0));
        if (GeneralNouns.IsCountry(mention.Lemma) && mention.Count > 0 && bare) return Best(index, wanted, exact: true, IsCountryMention);
        if (GeneralNouns.IsCountry(mention.Lemma) && mention.Lemma == "country" && bare && mention.Countries.Length == 0 && HasOnlyArticle(mention)) return Gather(index, wanted, exact: false, IsCountryMention);
        if (mention.Count > 0 && bare && mention.Class is EntityClass.Organization or EntityClass.Place) return Gather(index, wanted, exact: true, (other, entity) => other.Name.Length > 0 && entity.Class == mention.Class);
        return null;
    }

    private bool HasOnlyArticle(Mention mention) => mention.Head - mention.First == 1 && sentences[mention.Sentence].Lemma(mention.First) is "the" or "both" or "these" or "their" or "our";

    private static bool IsPersonWith(Entity entity, TitlePhrase title, bool counted)
    {
        if (entity.Class != EntityClass.Person || entity.Plural) return false;
        if (title.Head is "man" or "woman" or "person" or "politician" && entity.HasName) return true;
        return entity.Answers(title, country: null) || ((counted || title.Head is "leader" or "official") && entity.HasName && entity.Titles.Count == 0);
    }

    private bool IsCountryMention(Mention other, Entity entity) =>
        entity.Class == EntityClass.Place && !entity.Plural
        && (other.Kind == MentionKind.Demonym || (other.Name.Length > 0 && (demonyms is null || demonyms.IsCountryName(string.Join(' ', other.Name)))));

    /// <summary>Who takes part in what the text tells: the members of a coordination, the subject and whom it meets, or the countries that it is about.</summary>
    private List<Entity>? Participants(int index, int wanted)
    {
        var persons = Best(index, wanted, exact: true, (_, entity) => entity is { Class: EntityClass.Person, HasName: true, Plural: false }, out var ofPersons);
        var bodies = Best(index, wanted, exact: true, (_, entity) => entity is { Class: EntityClass.Organization, HasName: true }, out var ofBodies);
        var states = Best(index, wanted, exact: true, IsCountryMention, out var ofStates);
        return (ofStates >= ofPersons && ofStates >= ofBodies ? states : ofPersons >= ofBodies ? persons : bodies) ?? ListBefore(index, wanted, 1);
    }

    /// <summary>"Neither Sukhumi nor Tskhinvali agreed, and <i>both</i> …": as many names in one list before, at most so many sentences back.</summary>
    private List<Entity>? ListBefore(int index, int wanted, int back)
    {
        for (var i = index - 1; i >= 0 && mentions[index].Sentence - mentions[i].Sentence <= back; i--)
        {
            if (mentions[i] is { Members: { } members, Several: { } several } && several.Count == wanted && !members.Contains(mentions[index]) && several.TrueForAll(static entity => entity.Root.HasName)) return several;
        }

        return null;
    }

    private static bool IsActor(List<Entity> entities) => entities.TrueForAll(entity => entity.Root.HasName || entity.Root.Class is EntityClass.Person or EntityClass.Place);

    /// <summary>"X met (with) Y", "X's talks with Y": both, seen from the mention of Y.</summary>
    private List<Entity>? PairOf(int index)
    {
        var other = mentions[index];
        if (other.Several is not null || other.Entity is not { } second || other.Kind == MentionKind.Demonym) return null;
        var sentence = sentences[other.Sentence];
        var verb = sentence.Head(other.Head);
        if (verb < 0) return null;
        var relation = sentence.Relation(other.Head);
        var with = sentence.Child(other.Head, DependencyRelation.Case) is >= 0 and var marker && sentence.Lemma(marker) == "with";
        if (!(relation is DependencyRelation.Obl or DependencyRelation.Nmod && with) && !(relation == DependencyRelation.Obj && IsMeeting(sentence.Lemma(verb)))) return null;
        for (var at = verb; at >= 0; at = sentence.Head(at))
        {
            var subject = sentence.Child(at, DependencyRelation.Nsubj);
            if (subject < 0) subject = sentence.Child(at, DependencyRelation.NmodPoss);
            if (subject < 0 || !byHead.TryGetValue((other.Sentence, subject), out var first) || Single(first) is not { } one) continue;
            if (ReferenceEquals(one, second.Root) || !IsActor([one, second])) return null;
            return [one, second.Root];
        }

        return NameBefore(index) is { } before && !ReferenceEquals(before, second.Root) && IsActor([before, second.Root]) ? [before, second.Root] : null;
    }

    /// <summary>The named subject before a mention, where the tree has none.</summary>
    private Entity? NameBefore(int index)
    {
        for (var i = index - 1; i >= 0 && mentions[i].Sentence == mentions[index].Sentence; i--)
        {
            if (mentions[i].IsSubject && mentions[i].Name.Length > 0) return Single(mentions[i]);
        }

        return null;
    }

    private static bool IsMeeting(string lemma) => lemma is "meet" or "visit" or "host" or "receive" or "call" or "phone" or "ring" or "telephone" or "welcome" or "greet";

    /// <summary>Collects entities from the nearest sentences until enough are found; the more often mentioned win.</summary>
    /// <param name="index">The plural's number.</param>
    /// <param name="wanted">How many are needed.</param>
    /// <param name="exact">True when no more than that may be taken.</param>
    /// <param name="fits">Tells which entities count, seen from one of their mentions.</param>
    private List<Entity>? Gather(int index, int wanted, bool exact, Func<Mention, Entity, bool> fits)
    {
        var mention = mentions[index];
        var found = new List<(Entity Entity, int Uses)>();
        var sentence = mention.Sentence;
        for (var i = index - 1; i >= 0 && index - i <= LookBack && mention.Sentence - mentions[i].Sentence <= PluralWindow; i--)
        {
            var other = mentions[i];
            if (other.Sentence != sentence)
            {
                if (found.Count >= wanted) break;
                sentence = other.Sentence;
            }

            if (Single(other) is not { } entity || IsWithin(mention, other) || !fits(other, entity)) continue;
            var known = found.FindIndex(one => ReferenceEquals(one.Entity, entity));
            if (known < 0) found.Add((entity, 1));
            else found[known] = (entity, found[known].Uses + 1);
        }

        if (found.Count < wanted) return null;
        if (!exact && found.Count > wanted) return null;
        return found.Select((one, order) => (one.Entity, one.Uses, order)).OrderByDescending(one => one.Uses).ThenBy(one => one.order).Take(wanted).OrderByDescending(one => one.order).Select(one => one.Entity).ToList();
    }
}
