using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <content>Names: equal names, surnames, acronyms, shortened names.</content>
internal sealed partial class CoreferencePass
{
    private const int MostOfOneSurname = 16;
    private readonly Dictionary<string, Entity> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Mention>> byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity?> byFirstName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> byAcronym = new(StringComparer.Ordinal);

    private void LinkNames()
    {
        foreach (var mention in mentions)
        {
            if (mention.Name.Length < 2) continue;
            LinkLongName(mention);
            if (mention.Class == EntityClass.Person) NoteFirstName(mention);
        }

        var nearest = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        var uses = new Dictionary<Entity, int>();
        foreach (var mention in mentions)
        {
            if (mention.Name.Length > 1 && mention.Class == EntityClass.Person) Claim(mention, nearest, uses);
            else if (mention.Name.Length == 1) LinkWord(mention, nearest, uses);
        }
    }

    /// <summary>A full name takes the surname over, unless another person of that surname has been mentioned more often.</summary>
    private static void Claim(Mention mention, Dictionary<string, Entity> nearest, Dictionary<Entity, int> uses)
    {
        var entity = mention.Entity!;
        var own = uses[entity] = uses.GetValueOrDefault(entity) + 1;
        if (!nearest.TryGetValue(mention.Name[^1], out var other) || uses.GetValueOrDefault(other) < own) nearest[mention.Name[^1]] = entity;
    }

    private void LinkLongName(Mention mention)
    {
        var key = Key(mention);
        if (byName.TryGetValue(key, out var known) || CountryOf(mention, out known))
        {
            known.Add(mention);
            byName.TryAdd(key, known);
            return;
        }

        var last = mention.Name[^1];
        if (!byLastWord.TryGetValue(last, out var sharing)) byLastWord.Add(last, sharing = []);
        var entity = sharing.Find(other => mention.Class == EntityClass.Person ? IsSamePerson(mention, other) : IsPartOf(mention, other) || IsPartOf(other, mention))?.Entity;
        if (entity is null) entity = Ensure(mention);
        else entity.Add(mention);
        if (sharing.Count < MostOfOneSurname) sharing.Add(mention);
        byName.TryAdd(key, entity);
        if (mention.Class == EntityClass.Person) return;
        foreach (var acronym in Acronyms(mention.Name)) byAcronym.TryAdd(acronym, entity);
    }

    private void LinkWord(Mention mention, Dictionary<string, Entity> nearest, Dictionary<Entity, int> uses)
    {
        var word = mention.Name[0];
        Entity? entity = null;
        if (mention.Class == EntityClass.Person)
        {
            if (!nearest.TryGetValue(word, out entity) && byLastWord.TryGetValue(word, out var sharing)) entity = sharing.Find(other => other.Class == EntityClass.Person)?.Entity;
            entity ??= FirstNameOwner(word);
        }

        if (entity is null && !byName.TryGetValue(Key(mention), out entity) && !CountryOf(mention, out entity) && IsAcronym(word))
            byAcronym.TryGetValue(word.Replace(".", "", StringComparison.Ordinal), out entity);
        if (entity is not null) uses[entity] = uses.GetValueOrDefault(entity) + 1;
        // "Anwar Ibrahim … Anwar": some peoples are called by the name that stands first.
        if (entity is null && mention.Class == EntityClass.Person && byFirstName.GetValueOrDefault(word) is { } called && !byLastWord.ContainsKey(word)) entity = called;
        if (entity is null) byName.TryAdd(Key(mention), Ensure(mention));
        else if (entity.Root.Gender == Gender.Unknown || mention.Gender == Gender.Unknown || entity.Root.Gender == mention.Gender) entity.Root.Add(mention);
        else Ensure(mention);
    }

    /// <summary>The only person of the document whose full name begins with this first name.</summary>
    private Entity? FirstNameOwner(string word) => FirstNames.TryGet(word, out _) ? byFirstName.GetValueOrDefault(word) : null;

    private void NoteFirstName(Mention mention)
    {
        var first = mention.Name[0];
        if (!byFirstName.TryAdd(first, mention.Entity) && !ReferenceEquals(byFirstName[first], mention.Entity)) byFirstName[first] = null;
    }

    private bool CountryOf(Mention mention, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        if (mention.Class == EntityClass.Person || demonyms is null) return false;
        var phrase = string.Join(' ', mention.Name);
        if (!demonyms.IsCountryName(phrase) || demonyms.CountryOf(phrase) is not { } code) return false;
        entity = Country(code);
        return true;
    }

    private static string Key(Mention mention)
    {
        var words = mention.Name.Length > 0 && mention.Name[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? mention.Name[1..] : mention.Name;
        return (mention.Class == EntityClass.Person ? "p " : "n ") + string.Join(' ', words).Replace(".", "", StringComparison.Ordinal);
    }

    /// <summary>Equal surnames and first names that do not gainsay each other ("H. Aliyev", "Heydar Aliyev").</summary>
    private static bool IsSamePerson(Mention mention, Mention other)
    {
        if (other.Class != EntityClass.Person || !mention.Name[^1].Equals(other.Name[^1], StringComparison.OrdinalIgnoreCase)) return false;
        if (IsEnd(mention.Name, other.Name) || IsEnd(other.Name, mention.Name)) return true;
        var (a, b) = (mention.Name[0], other.Name[0]);
        if (a.Equals(b, StringComparison.OrdinalIgnoreCase)) return true;
        return (IsInitial(a) || IsInitial(b)) && char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]);
    }

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[1] == '.');

    /// <summary>True when a name of at least two words ends another of the same sort ("Security Council", "UN Security Council").</summary>
    private static bool IsPartOf(Mention mention, Mention other)
    {
        return mention.Class == other.Class && mention.Class != EntityClass.Thing && IsEnd(mention.Name, other.Name);
    }

    private static bool IsEnd(string[] shorter, string[] longer)
    {
        if (shorter.Length < 2 || shorter.Length >= longer.Length) return false;
        for (var i = 1; i <= shorter.Length; i++)
        {
            if (!shorter[^i].Equals(longer[^i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static bool IsAcronym(string word) => word.Length is >= 2 and <= 10 && word.Count(char.IsUpper) >= 2 && !word.Any(char.IsLower);

    private static IEnumerable<string> Acronyms(string[] name)
    {
        var capitals = string.Concat(name.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (capitals.Length >= 2) yield return capitals;
        var all = string.Concat(name.Where(word => char.IsLetter(word[0]) && word is not "the").Select(word => char.ToUpperInvariant(word[0])));
        if (all.Length >= 2 && all != capitals) yield return all;
    }
}
