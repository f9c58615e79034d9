using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <content>Single descriptions: "the Georgian leader", "the ministry", "the country", "his Iranian counterpart".</content>
internal sealed partial class CoreferencePass
{
    private const int LookBack = 160;
    private const int PersonWindow = 14;
    private const int ThingWindow = 8;

    private void ResolveDescription(int index)
    {
        var mention = mentions[index];
        if (mention.Entity is { } own && own.Root.HasName) return;
        var found = mention.Definite ? mention.Class switch
        {
            EntityClass.Person => PersonBefore(index) ?? PersonAfter(index),
            EntityClass.Organization => OrganizationBefore(index),
            EntityClass.Place => PlaceBefore(index),
            _ => null,
        } ?? SameNoun(index) : null;
        var entity = Ensure(mention);
        if (found is not null && !ReferenceEquals(found, entity)) found.Merge(entity);
    }

    private Entity? PersonBefore(int index)
    {
        var mention = mentions[index];
        if (mention.Title is not { } title) return null;
        Entity? fallback = null;
        for (var i = index - 1; i >= 0 && index - i <= LookBack && mention.Sentence - mentions[i].Sentence <= PersonWindow; i--)
        {
            if (Single(mentions[i]) is not { Class: EntityClass.Person, Plural: false } entity || IsWithin(mention, mentions[i])) continue;
            if (!GendersAgree(entity, mention) || ReferenceEquals(entity, mention.Entity?.Root)) continue;
            if (!entity.Answers(title, mention.Country)) continue;
            if (mention.Country is null || entity.Countries.Contains(mention.Country)) return entity;
            fallback ??= entity;
        }

        return fallback;
    }

    /// <summary>A headline may describe before the story names: "Georgian president visits Baku".</summary>
    private Entity? PersonAfter(int index)
    {
        var mention = mentions[index];
        if (mention.Title is not { } title || mention.Country is null || mention.Sentence > 2) return null;
        for (var i = index + 1; i < mentions.Count && mentions[i].Sentence - mention.Sentence <= 3; i++)
        {
            if (mentions[i].Name.Length > 0 && Single(mentions[i]) is { Class: EntityClass.Person } entity
                && entity.Countries.Contains(mention.Country) && entity.Answers(title, mention.Country)) return entity;
        }

        return null;
    }

    private Entity? OrganizationBefore(int index)
    {
        var mention = mentions[index];
        var any = GeneralNouns.IsAnyOrganization(mention.Lemma) && mention.Title is not { Modifiers.Length: > 0 } && mention.Country is null;
        for (var i = index - 1; i >= 0 && index - i <= LookBack && mention.Sentence - mentions[i].Sentence <= ThingWindow; i--)
        {
            var other = mentions[i];
            if (other.Name.Length == 0 || Single(other) is not { Plural: false } entity || IsWithin(mention, other)) continue;
            if (NameHolds(other, mention)) return entity;
            if (any && entity.Class == EntityClass.Organization && mention.Sentence - other.Sentence <= 2 && !NameHoldsOtherSort(other)) return entity;
        }

        return null;
    }

    private Entity? PlaceBefore(int index)
    {
        var mention = mentions[index];
        var country = GeneralNouns.IsCountry(mention.Lemma);
        if (mention.Title is { Modifiers.Length: > 0 } || mention.Country is not null || NamesItself(mention)) return null;
        for (var i = index - 1; i >= 0 && index - i <= LookBack && mention.Sentence - mentions[i].Sentence <= 3; i--)
        {
            var other = mentions[i];
            if (Single(other) is not { Class: EntityClass.Place, Plural: false } entity || IsWithin(mention, other)) continue;
            if (other.Name.Length > 0 && NameHolds(other, mention)) return entity;
            // "MANILA – … the strait": a town or a country is none.
            if (!GeneralNouns.IsSite(mention.Lemma) && (other.Name.Length > 0 || other.Kind == MentionKind.Demonym))
            {
                if (demonyms is null || IsCountryEntity(entity) == country) return entity;
            }
        }

        return null;
    }

    /// <summary>"the exclave of <i>Nakhchivan</i>": a name behind the noun says which it is.</summary>
    private bool NamesItself(Mention mention)
    {
        var sentence = sentences[mention.Sentence];
        return sentence.Child(mention.Head, DependencyRelation.Nmod) is >= 0 and var name && sentence.Tag(name) is UniversalTag.PROPN && IsCase(sentence, name, "of");
    }

    private bool IsCountryEntity(Entity entity)
    {
        var last = Math.Min(entity.Mentions.Count, LookBack);
        for (var i = 0; i < last; i++)
        {
            var mention = entity.Mentions[i];
            if (mention.Kind == MentionKind.Demonym || (mention.Name.Length > 0 && demonyms!.IsCountryName(string.Join(' ', mention.Name)))) return true;
        }

        return false;
    }

    private static bool NameHolds(Mention named, Mention description)
    {
        foreach (var word in named.Name)
        {
            if (word.Equals(description.Lemma, StringComparison.OrdinalIgnoreCase)) return ModifiersFit(named, description);
        }

        return false;
    }

    private static bool ModifiersFit(Mention named, Mention description)
    {
        if (description.Title is not { } title) return true;
        foreach (var modifier in title.Modifiers)
        {
            if (!PersonNouns.IsLoose(modifier) && !named.Name.Contains(modifier, StringComparer.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static bool NameHoldsOtherSort(Mention named) =>
        named.Name.Any(word => word.Equals("ministry", StringComparison.OrdinalIgnoreCase) || word.Equals("court", StringComparison.OrdinalIgnoreCase) || word.Equals("parliament", StringComparison.OrdinalIgnoreCase));

    /// <summary>"An agreement … the agreement": the same noun before, with modifiers that do not gainsay.</summary>
    private Entity? SameNoun(int index)
    {
        var mention = mentions[index];
        for (var i = index - 1; i >= 0 && index - i <= LookBack && mention.Sentence - mentions[i].Sentence <= ThingWindow; i--)
        {
            var other = mentions[i];
            if (other.Kind != MentionKind.Description || other.Lemma != mention.Lemma || other.Plural != mention.Plural || IsWithin(mention, other)) continue;
            if (Single(other) is not { } entity || !Fits(mention, other)) continue;
            return entity;
        }

        return null;
    }

    private static bool Fits(Mention later, Mention earlier)
    {
        if (later.Country is { } country && earlier.Country != country) return false;
        if (later.Title is not { } title) return true;
        foreach (var modifier in title.Modifiers)
        {
            if (earlier.Title is null || Array.IndexOf(earlier.Title.Modifiers, modifier) < 0) return false;
        }

        return true;
    }

    /// <summary>"His Iranian counterpart" bears the title of whose counterpart it is, in another country.</summary>
    private void ResolveCounterpart(int index)
    {
        var mention = mentions[index];
        var entity = Ensure(mention);
        var sentence = sentences[mention.Sentence];
        var possessor = sentence.Child(mention.Head, DependencyRelation.NmodPoss);
        for (var token = mention.Head - 1; possessor < 0 && token >= 0 && token >= mention.Head - 3; token--)
        {
            if (sentence.PennTag(token) == "PRP$") possessor = token;
        }

        if (possessor < 0 || !byHead.TryGetValue((mention.Sentence, possessor), out var owner)) return;
        if (Single(owner) is not { } of || ReferenceEquals(of, entity)) return;
        entity.CounterpartOf = of;
        foreach (var title in of.Titles)
        {
            if (title.Head != "counterpart") entity.AddTitle(title);
        }

        if (entity.HasName || mention.Country is null) return;
        foreach (var title in entity.Titles)
        {
            if (KnownPerson(title, index, of) is not { } known) continue;
            known.Merge(entity);
            return;
        }
    }

    private Entity? KnownPerson(TitlePhrase title, int index, Entity apart)
    {
        var country = mentions[index].Country!;
        var last = Math.Min(mentions.Count, index + (LookBack / 8));
        for (var i = Math.Max(0, index - LookBack); i < last; i++)
        {
            if (mentions[i].Name.Length > 0 && Single(mentions[i]) is { Class: EntityClass.Person } entity && !ReferenceEquals(entity, apart)
                && entity.Countries.Contains(country) && entity.Answers(title, country)) return entity;
        }

        return null;
    }

    private static bool GendersAgree(Entity entity, Mention mention) =>
        entity.Gender == mention.Gender || entity.Gender == Names.Gender.Unknown || mention.Gender is Names.Gender.Unknown or Names.Gender.Neuter;

    /// <summary>True when one of two mentions of a sentence lies inside the other ("the president of Georgia" and "Georgia").</summary>
    private bool IsWithin(Mention outer, Mention inner)
    {
        if (outer.Sentence != inner.Sentence) return false;
        var sentence = sentences[outer.Sentence];
        return sentence.IsWithin(inner.Head, outer.Head) || sentence.IsWithin(outer.Head, inner.Head) && sentence.Relation(outer.Head) is not (DependencyRelation.AclRelcl or DependencyRelation.Acl)
            && outer.First >= inner.First && outer.End <= inner.End;
    }
}
