using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <summary>Somebody or something that mentions stand for, with what the text has told so far.</summary>
internal sealed class Entity
{
    private const int MostTitles = 32;
    private Entity? mergedInto;

    /// <summary>The entity itself, or the one that it was merged into.</summary>
    public Entity Root
    {
        get
        {
            var at = this;
            while (at.mergedInto is { } next) at = next;
            return at;
        }
    }

    /// <summary>Its mentions; empty after it was merged into another.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The titles it bears.</summary>
    public List<TitlePhrase> Titles { get; } = [];

    /// <summary>The countries that its titles and descriptions name.</summary>
    public List<string> Countries { get; } = [];

    /// <summary>Sort of thing.</summary>
    public EntityClass Class { get; set; }

    /// <summary>The gender as far as known.</summary>
    public Gender Gender { get; set; }

    /// <summary>True for a plural entity ("the soldiers").</summary>
    public bool Plural { get; set; }

    /// <summary>True when one of its mentions is a name.</summary>
    public bool HasName { get; private set; }

    /// <summary>The entity whose counterpart it is.</summary>
    public Entity? CounterpartOf { get; set; }

    /// <summary>Adds a mention and takes over what it tells.</summary>
    public void Add(Mention mention)
    {
        Mentions.Add(mention);
        mention.Entity = this;
        HasName |= mention.Name.Length > 0;
        if (Class is EntityClass.Unknown or EntityClass.Thing && mention.Class != EntityClass.Unknown) Class = mention.Class;
        if (Gender == Gender.Unknown) Gender = mention.Gender;
        if (mention.Title is { } title && !mention.IsCounterpart) AddTitle(title);
        if (mention.Country is { } country && !Countries.Contains(country)) Countries.Add(country);
    }

    /// <summary>Takes over all that is known of another entity, whose mentions become this one's.</summary>
    public void Merge(Entity other)
    {
        if (ReferenceEquals(this, other)) return;
        foreach (var mention in other.Mentions) mention.Entity = this;
        Mentions.AddRange(other.Mentions);
        foreach (var title in other.Titles) AddTitle(title);
        foreach (var country in other.Countries)
        {
            if (!Countries.Contains(country)) Countries.Add(country);
        }

        if (Class is EntityClass.Unknown or EntityClass.Thing) Class = other.Class;
        if (Gender == Gender.Unknown) Gender = other.Gender;
        HasName |= other.HasName;
        CounterpartOf ??= other.CounterpartOf;
        other.Mentions.Clear();
        other.mergedInto = this;
    }

    /// <summary>Adds a title that is not known yet; after the first few dozen no more.</summary>
    public void AddTitle(TitlePhrase title)
    {
        foreach (var known in Titles)
        {
            if (known.Head == title.Head && known.Modifiers.AsSpan().SequenceEqual(title.Modifiers)) return;
        }

        if (Titles.Count < MostTitles) Titles.Add(title);
    }

    /// <summary>True when a description with this title and country may stand for the entity.</summary>
    public bool Answers(TitlePhrase title, string? country)
    {
        if (country is not null && Countries.Count > 0 && !Countries.Contains(country)) return false;
        foreach (var known in Titles)
        {
            if (title.MayStandFor(known)) return true;
        }

        return false;
    }
}
