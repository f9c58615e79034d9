using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.GoldCorpus;

/// <summary>How far two readings of the same articles agree.</summary>
/// <remarks>
/// Two notes are on one event where their words overlap, each note at most once, those of the same type first, then those that share most text. The parties
/// agree where actors and recipients are the same sets; in a CONSULT that is no visit both sides count together.
/// </remarks>
internal sealed class PassAgreement
{
    private readonly Dictionary<string, (int Same, int Of)> fields = new(StringComparer.Ordinal);
    private int first;
    private int second;
    private int shared;
    private int typed;
    private int withParties;

    /// <summary>Counts the notes of one article.</summary>
    public void Add(ImmutableArray<EventNote> one, ImmutableArray<EventNote> other)
    {
        first += one.Length;
        second += other.Length;
        foreach (var (a, b) in Pairs(one, other))
        {
            shared++;
            var sameType = a.Type == b.Type;
            typed += sameType ? 1 : 0;
            withParties += sameType && SameParties(a, b) ? 1 : 0;
            Count("status", a.Status == b.Status);
            if (a.Date is not null || b.Date is not null) Count("date", a.Date == b.Date);
            if (a.Place is not null || b.Place is not null) Count("place", a.Place == b.Place);
            if (!a.SaidBy.IsEmpty || !b.SaidBy.IsEmpty) Count("said_by", a.SaidBy.SequenceEqual(b.SaidBy, StringComparer.Ordinal));
        }
    }

    /// <summary>The figures, a line each, in percent.</summary>
    public string Figures() => string.Concat(
        Line("events of the first pass", first),
        Line("events of the second pass", second),
        Percent("is an event, F1", 2 * shared, first + second),
        Percent("with its type, F1", 2 * typed, first + second),
        Percent("with type, parties and direction, F1", 2 * withParties, first + second),
        string.Concat(fields.Select(field => Percent($"{field.Key}, of the shared events that have one", field.Value.Same, field.Value.Of))));

    /// <summary>The notes of two readers that are on one event.</summary>
    public static ImmutableArray<(EventNote One, EventNote Other)> Pairs(ImmutableArray<EventNote> one, ImmutableArray<EventNote> other)
    {
        var candidates = one.SelectMany((a, i) => other.Select((b, j) => (A: a, B: b, I: i, J: j, Shared: Math.Min(a.Span.End, b.Span.End) - Math.Max(a.Span.Start, b.Span.Start))))
            .Where(pair => pair.Shared > 0).OrderByDescending(pair => pair.A.Type == pair.B.Type).ThenByDescending(pair => pair.Shared).ThenBy(pair => pair.I).ThenBy(pair => pair.J);
        var (usedOne, usedOther) = (new HashSet<int>(), new HashSet<int>());
        var pairs = ImmutableArray.CreateBuilder<(EventNote, EventNote)>();
        foreach (var pair in candidates)
        {
            if (usedOne.Contains(pair.I) || usedOther.Contains(pair.J)) continue;
            usedOne.Add(pair.I);
            usedOther.Add(pair.J);
            pairs.Add((pair.A, pair.B));
        }

        return pairs.ToImmutable();
    }

    private static bool SameParties(EventNote a, EventNote b) => a.Type == EventType.Consult && a.Mode != "visit" && b.Mode != "visit"
        ? Same([.. a.Actor, .. a.Recipient], [.. b.Actor, .. b.Recipient])
        : Same(a.Actor, b.Actor) && Same(a.Recipient, b.Recipient);

    private static bool Same(ImmutableArray<string> a, ImmutableArray<string> b) => a.ToHashSet(StringComparer.Ordinal).SetEquals(b);

    private static string Line(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name,-45}{value,7}\n");

    private static string Percent(string name, int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{name,-45}{(whole == 0 ? 0 : 100.0 * part / whole),7:0.0}\n");

    private void Count(string field, bool same)
    {
        var (right, of) = fields.GetValueOrDefault(field);
        fields[field] = (right + (same ? 1 : 0), of + 1);
    }
}
