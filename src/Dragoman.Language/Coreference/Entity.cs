using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <summary>Somebody or something that mentions stand for, with what the text has told so far.</summary>
internal sealed class Entity
{
    private const int MostTitles = 32;
    private Entity? mergedInto;
    private List<TitlePhrase>? titles;
    private string[] countries = [];

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
    public List<Mention> Mentions { get; } = new(1);

    /// <summary>The titles it bears.</summary>
    public IReadOnlyList<TitlePhrase> Titles => (IReadOnlyList<TitlePhrase>?)titles ?? [];

    /// <summary>The countries that its titles and descriptions name.</summary>
    public IReadOnlyList<string> Countries => countries;

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

    /// <summary>How many mentions of the result stand for it; counted once all are resolved.</summary>
    public int Uses { get; set; }

    /// <summary>Its number in the result, -1 before it has one.</summary>
    public int Number { get; set; } = -1;

    /// <summary>Adds a mention and takes over what it tells.</summary>
    public void Add(Mention mention)
    {
        Mentions.Add(mention);
        mention.Entity = this;
        HasName |= mention.Name.Length > 0;
        if (Class is EntityClass.Unknown or EntityClass.Thing && mention.Class != EntityClass.Unknown) Class = mention.Class;
        if (Gender == Gender.Unknown) Gender = mention.Gender;
        if (mention.Title is { } title && !mention.IsCounterpart) AddTitle(title);
        if (mention.Country is { } country) AddCountry(country);
    }

    /// <summary>Takes over all that is known of another entity, whose mentions become this one's.</summary>
    public void Merge(Entity other)
    {
        if (ReferenceEquals(this, other)) return;
        foreach (var mention in other.Mentions) mention.Entity = this;
        Mentions.AddRange(other.Mentions);
        if (other.titles is { } more)
        {
            foreach (var title in more) AddTitle(title);
        }

        foreach (var country in other.countries) AddCountry(country);

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
        titles ??= new(1);
        foreach (var known in titles)
        {
            if (known.Head == title.Head && known.Modifiers.AsSpan().SequenceEqual(title.Modifiers)) return;
        }

        if (titles.Count < MostTitles) titles.Add(title);
    }

    /// <summary>Adds a country that is not known yet.</summary>
    public void AddCountry(string country)
    {
        if (Array.IndexOf(countries, country) < 0) countries = [.. countries, country];
    }

    /// <summary>True when a description with this title and country may stand for the entity.</summary>
    public bool Answers(TitlePhrase title, string? country)
    {
        if (country is not null && countries.Length > 0 && Array.IndexOf(countries, country) < 0) return false;
        if (titles is null) return false;
        foreach (var known in titles)
        {
            if (title.MayStandFor(known)) return true;
        }

        return false;
    }
}
