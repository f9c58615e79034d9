using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;

namespace Dragoman.Record.Clustering;

/// <summary>How like two reports are, as a score from 0 to 1 with its reasons.</summary>
/// <param name="Score">From <see cref="Enough"/> on they are taken for reports of one act.</param>
/// <param name="IsExcluded">True when they cannot be of one act, whatever else speaks for it.</param>
public readonly record struct Likeness(double Score, bool IsExcluded)
{
    /// <summary>The score from which on two reports are joined.</summary>
    public const double Enough = 0.5;

    /// <summary>Days by which the reports of one act may differ in its date: a day for those that tell the outcome, more for a plan that was put off.</summary>
    public const int MostDaysApart = 3;

    private static readonly Likeness Excluded = new(0, true);

    /// <summary>True where they are taken for reports of one act.</summary>
    public bool Joins => !IsExcluded && Score >= Enough - 1e-9;

    /// <summary>Compares two reports; the order does not matter.</summary>
    public static Likeness Of(MentionTraits a, MentionTraits b) => Compare(a, b, null);

    /// <summary>What two reports have in common, in words.</summary>
    public static string Reason(MentionTraits a, MentionTraits b)
    {
        var reasons = new List<string>();
        Compare(a, b, reasons);
        return string.Join(", ", reasons);
    }

    private static Likeness Compare(MentionTraits a, MentionTraits b, List<string>? reasons)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Bond == 0 || a.Bond != b.Bond) return Excluded;
        if (a.ByWords || b.ByWords) return CompareCopies(a, b, reasons);
        var wording = Wording(a.Words, b.Words);
        if (Time(a, b, wording, reasons) is not { } score) return Excluded;
        if (Persons(a.Persons, b.Persons, reasons) is not { } persons) return Excluded;
        if (Place(a, b, wording, reasons) is not { } place) return Excluded;
        if (Kind(a, b, wording, reasons) is not { } kind) return Excluded;
        if (wording > 0) reasons?.Add(string.Create(CultureInfo.InvariantCulture, $"wording {wording:F2}"));
        return new Likeness(Math.Clamp(score + persons + place + kind + (WordingWeight(a.Type) * wording), 0, 1), false);
    }

    private static Likeness CompareCopies(MentionTraits a, MentionTraits b, List<string>? reasons)
    {
        if (a.ByWords != b.ByWords || Math.Abs(a.From - b.From) > MostDaysApart) return Excluded;
        reasons?.Add("the same sentence");
        return new Likeness(1, false);
    }

    private static double? Time(MentionTraits a, MentionTraits b, double wording, List<string>? reasons)
    {
        var overlap = a.From <= b.To && b.From <= a.To;
        if (a.Level < 2 && b.Level < 2)
        {
            var days = Math.Abs(a.From - b.From);
            if (days == 0)
            {
                reasons?.Add("same day");
                return IsSaying(a) ? 0.2 : IsForce(a.Type) ? 0.3 : 0.5;
            }

            // A plan may be put off or brought forward; two outlets may differ by a day in when it was.
            var isPutOff = a.IsAhead != b.IsAhead;
            if (days > (isPutOff ? MostDaysApart : 1)) return null;
            reasons?.Add(days == 1 ? "a day apart" : string.Create(CultureInfo.InvariantCulture, $"{days} days apart"));
            if (IsSaying(a) || IsForce(a.Type)) return wording >= 0.6 ? 0.1 : null;
            return isPutOff ? 0.2 : 0.1;
        }

        if (!overlap) return null;
        if (a.From == b.From && a.To == b.To && a.IsDated && b.IsDated)
        {
            reasons?.Add("same time");
            return IsSaying(a) ? 0.1 : a.Span == SpanClass.Month ? 0.3 : 0.2;
        }

        reasons?.Add(a.IsDated && b.IsDated ? "the one time lies in the other" : "told at the time");
        var isMonth = a.Span <= SpanClass.Month && b.Span <= SpanClass.Month;
        return IsSaying(a) ? 0.05 : !a.IsDated || !b.IsDated ? 0.25 : isMonth ? 0.3 : 0.15;
    }

    // For each party that both reports know persons of: someone in common, or others altogether.
    private static double? Persons(ImmutableArray<PersonTrait> a, ImmutableArray<PersonTrait> b, List<string>? reasons)
    {
        var same = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (i > 0 && a[i].Party == a[i - 1].Party) continue;
            if (Party(a[i].Party, a, b) is not { } like) continue;
            if (like < 0) return null;
            same += like;
        }

        if (same > 0) reasons?.Add(same == 1 ? "one person in common" : "the same persons");
        return same switch { 0 => 0, 1 => 0.12, _ => 0.2 };
    }

    private static int? Party(uint party, ImmutableArray<PersonTrait> a, ImmutableArray<PersonTrait> b)
    {
        int? best = null;
        foreach (var one in a)
        {
            if (one.Party != party) continue;
            foreach (var other in b)
            {
                if (other.Party == party) best = Math.Max(best ?? -1, Person(one, other));
            }
        }

        return best;
    }

    // 1 the same person, -1 another, 0 where that cannot be told.
    private static int Person(PersonTrait a, PersonTrait b)
    {
        if (a.Name != 0 && b.Name != 0) return a.Name == b.Name ? 1 : a.Office != 0 && b.Office != 0 ? -1 : 0;
        return a.Office == 0 || b.Office == 0 ? 0 : a.Office == b.Office ? 1 : -1;
    }

    private static double? Place(MentionTraits a, MentionTraits b, double wording, List<string>? reasons)
    {
        if (a.Place == 0 || b.Place == 0) return 0;
        if (a.Place == b.Place)
        {
            reasons?.Add("same place");
            return 0.2;
        }

        // A country's own name counts as a place in that country.
        if (a.Country != 0 && a.Country == b.Country && a.IsAhead != b.IsAhead)
        {
            reasons?.Add("same country");
            return 0;
        }

        return wording >= 0.75 ? -0.1 : null;
    }

    private static double? Kind(MentionTraits a, MentionTraits b, double wording, List<string>? reasons)
    {
        if (a.Mode != 0 && b.Mode != 0 && a.Mode != b.Mode) return a.Type == EventType.Consult && !IsPhone(a) && !IsPhone(b) ? -0.1 : null;
        if (a.Type == EventType.Consult) return IsPhone(a) == IsPhone(b) ? 0 : -0.15;
        if (a.Cameo == b.Cameo)
        {
            reasons?.Add("the same kind of act");
            return IsSaying(a) ? 0.05 : 0.1;
        }

        return wording >= 0.5 ? -0.05 : -0.2;
    }

    private static readonly uint Phone = StableHash.Of("phone");

    private static bool IsPhone(MentionTraits traits) => traits.Mode == Phone;

    private static double WordingWeight(EventType type) => type == EventType.Consult ? 0.35 : 0.5;

    // What is said is said often and to many; only its words tell which saying it was.
    private static bool IsSaying(MentionTraits traits) => traits.Type is EventType.State or EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Reject or EventType.Support or EventType.Agree or EventType.Concede;

    // One day of a war sees several attacks.
    private static bool IsForce(EventType type) => type is EventType.Assault or EventType.Coerce or EventType.Mobilize;

    private static double Wording(ImmutableArray<uint> a, ImmutableArray<uint> b)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        int i = 0, j = 0, common = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                common++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        // Half what of both is common, half what of the shorter is: a short report of a long one's act is like it.
        // Of very few words little can be told.
        var shorter = Math.Min(a.Length, b.Length);
        return Math.Min(1, shorter / 4.0) * 0.5 * (((double)common / (a.Length + b.Length - common)) + ((double)common / shorter));
    }
}
