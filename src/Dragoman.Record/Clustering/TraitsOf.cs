using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Search;

namespace Dragoman.Record.Clustering;

/// <summary>Takes from a report what clustering compares.</summary>
/// <remarks>
/// The bond is the kind of act with the set of parties: for meetings and calls whoever takes part, for all else who acts on whom. A visit is an act of its own
/// beside the meeting within it. Where fewer than two parties are known by their codes, only a copy of the very sentence can be a report of the same act.
/// </remarks>
public static class TraitsOf
{
    private const int MostWords = 28;
    private const int DaysBefore = 7, DaysAhead = 30;

    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.Ordinal,
        "the", "a", "an", "of", "in", "on", "at", "to", "for", "with", "by", "from", "and", "or", "but", "as", "that", "which", "who", "whom", "this", "these", "those", "its", "his", "her", "their",
        "it", "he", "she", "they", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "could", "should", "may", "might", "not", "no", "into", "over", "after", "before",
        "between", "during", "about", "against", "under", "also", "both", "two", "said", "says", "say", "told", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
        "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "today", "yesterday", "tomorrow", "according", "reported", "there", "s");

    /// <summary>The traits of a report.</summary>
    /// <param name="id">The report's id.</param>
    /// <param name="coded">What it reports.</param>
    /// <param name="sentence">The sentence's text.</param>
    /// <param name="published">The article's publication date; null where unknown.</param>
    public static MentionTraits Report(string id, CodedEvent coded, string sentence, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(sentence);
        var (from, to, isDated) = Time(coded, published);
        var bond = Bond(coded);
        var byWords = bond is null || from == 0;
        var span = Class(to - from);
        if (byWords)
        {
            bond = SearchWords.Joined(sentence) is { Length: > 0 } words ? [coded.Type.Name, "=", .. Parties(coded.Actor), ">", .. Parties(coded.Recipient), words] : null;
            from = to = published?.DayNumber ?? from;
            span = SpanClass.Day;
        }

        return new MentionTraits
        {
            Id = id, Bond = bond is null || span == SpanClass.Longer ? 0 : StableHash.Long(bond), ByWords = byWords,
            From = from, To = to, Span = span, IsDated = isDated,
            Type = coded.Type, Status = coded.Status, Mode = StableHash.Of(coded.Mode), Cameo = StableHash.Of(coded.Cameo ?? coded.Rule),
            Place = coded.Place is { } place ? StableHash.Of(TextFolding.Fold(place.Name)) : 0, Country = StableHash.Of(coded.Place?.Country),
            Persons = Persons(coded), Words = Words(coded, sentence),
        };
    }

    private static SpanClass Class(int days) => days switch { 0 => SpanClass.Day, <= 31 => SpanClass.Month, <= 366 => SpanClass.Year, _ => SpanClass.Longer };

    private static (int From, int To, bool IsDated) Time(CodedEvent coded, DateOnly? published)
    {
        if (coded.Date is { } date) return (date.Value.First.DayNumber, date.Value.Last.DayNumber, true);
        if (published is not { } day) return (0, 0, false);
        var isAhead = coded.Status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Conditional or EventStatus.Hypothetical;
        return isAhead ? (day.DayNumber, day.DayNumber + DaysAhead, false) : (day.DayNumber - DaysBefore, day.DayNumber, false);
    }

    private static string[]? Bond(CodedEvent coded)
    {
        if (coded.Actor.Any(IsUnknown) || coded.Recipient.Any(IsUnknown) || coded.Actor.IsEmpty) return null;
        string[] actors = Parties(coded.Actor), recipients = Parties(coded.Recipient);
        if (coded.Type == EventType.Consult && coded.Mode != "visit")
        {
            string[] all = [.. actors.Union(recipients, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            return all.Length < 2 ? null : ["CONSULT", .. all];
        }

        return actors.Length + recipients.Length < 2 ? null : [coded.Type == EventType.Consult ? "VISIT" : coded.Type.Name, .. actors, ">", .. recipients];
    }

    private static bool IsUnknown(ActorReference reference) => string.IsNullOrEmpty(reference.Code);

    private static string[] Parties(ImmutableArray<ActorReference> references) => references.Length == 1
        ? [TextFolding.Fold(references[0].Code ?? references[0].Text)]
        : [.. references.Select(reference => TextFolding.Fold(reference.Code ?? reference.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static ImmutableArray<PersonTrait> Persons(CodedEvent coded)
    {
        var persons = new List<PersonTrait>(coded.Actor.Length + coded.Recipient.Length);
        Add(coded.Actor);
        Add(coded.Recipient);
        if (persons.Count > 1) persons = [.. persons.Distinct().OrderBy(person => person.Party).ThenBy(person => person.Name).ThenBy(person => person.Office)];
        return [.. persons];

        void Add(ImmutableArray<ActorReference> references)
        {
            foreach (var reference in references)
            {
                if (reference.Name is null && reference.Office is null) continue;
                var person = new PersonTrait(StableHash.Of(TextFolding.Fold(reference.Code ?? "")), StableHash.Of(LastName(reference.Name)), StableHash.Of(Rank(reference.Office)));
                if (person.Name != 0 || person.Office != 0) persons.Add(person);
            }
        }
    }

    private static string? LastName(string? name) => name is not null && SearchWords.Last(name) is { } last ? NameFolding.Fold(last) : null;

    // Offices are named in many ways; these few ranks never stand for one another.
    private static string? Rank(string? office)
    {
        if (office is null) return null;
        var lower = office.ToLowerInvariant();
        bool Has(string word) => lower.Contains(word, StringComparison.Ordinal);
        if (Has("deputy") || Has("vice") || Has("first ") || Has("former")) return "deputy " + SearchWords.Last(office);
        if (Has("prime minister") || Has("premier") || Has("chancellor")) return "head of government";
        if (Has("president") || Has("king") || Has("emir") || Has("leader")) return "head of state";
        if (Has("foreign") || Has("diplomat")) return "foreign minister";
        if (Has("defen")) return "defence minister";
        if (Has("ambassador") || Has("envoy")) return "envoy";
        return Has("speaker") ? "speaker" : SearchWords.Last(office);
    }

    private static ImmutableArray<uint> Words(CodedEvent coded, string sentence)
    {
        var (isNamed, isEmpty) = (Named(coded).GetAlternateLookup<ReadOnlySpan<char>>(), Empty.GetAlternateLookup<ReadOnlySpan<char>>());
        Span<uint> sorted = stackalloc uint[MostWords];
        var count = 0;
        for (var words = new FoldedWords(sentence, stackalloc char[FoldedWords.Room]); count < MostWords && words.MoveNext();)
        {
            var word = words.Current;
            if (word.Length < 2 || isEmpty.Contains(word) || isNamed.Contains(word)) continue;
            var hash = StableHash.Of(Stem(word));
            var at = sorted[..count].BinarySearch(hash);
            if (at >= 0) continue;
            sorted[~at..count].CopyTo(sorted[(~at + 1)..]);
            sorted[~at] = hash;
            count++;
        }

        return [.. sorted[..count]];
    }

    private static HashSet<string> Named(CodedEvent coded)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in coded.Actor) AddReference(reference);
        foreach (var reference in coded.Recipient) AddReference(reference);
        Add(coded.Place?.Name);
        return named;

        void AddReference(ActorReference reference)
        {
            Add(reference.Text);
            Add(reference.Name);
            Add(reference.Office);
        }

        void Add(string? text)
        {
            var known = named.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var words = new FoldedWords(text, stackalloc char[FoldedWords.Room]); words.MoveNext();) known.Add(words.Current);
        }
    }

    private static readonly string[] Endings = ["ings", "ing", "edly", "ies", "ied", "ed", "es", "s", "e", "y"];

    // Enough to let "signed" meet "signing" and "talks" meet "talk".
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
