using Dragoman.Domain;
using Dragoman.Record.Events;

namespace Dragoman.Record.Clustering;

/// <summary>Tells how two events that are apart belong together.</summary>
public static class EventRelations
{
    private const string Visit = "visit";

    /// <summary>How <paramref name="other"/> stands to <paramref name="own"/>; null where they have nothing to do with each other. Both have the same parties and lie near each other in time.</summary>
    public static EventRelation? Between(CodedEvent own, CodedEvent other)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(other);
        if (IsVisit(own) && !IsVisit(other) && IsPartOfVisits(other) && Touch(own, other, days: 1)) return EventRelation.Within;
        if (IsVisit(other) && !IsVisit(own) && IsPartOfVisits(own) && Touch(own, other, days: 1)) return EventRelation.During;
        if (IsPreparation(other) && IsPrepared(own) && Precedes(other, own)) return EventRelation.Prepares;
        if (IsPreparation(own) && IsPrepared(other) && Precedes(own, other)) return EventRelation.PreparedBy;
        return null;
    }

    private static bool IsVisit(CodedEvent coded) => coded.Type == EventType.Consult && coded.Mode == Visit;

    private static bool IsPartOfVisits(CodedEvent coded) => coded.Type is EventType.Consult or EventType.Support or EventType.Agree or EventType.Cooperate or EventType.Aid;

    private static bool IsPreparation(CodedEvent coded) => coded.Type is EventType.Agree || (coded.Type == EventType.Request && coded.Mode == "meet");

    private static bool IsPrepared(CodedEvent coded) => coded.Type is EventType.Consult or EventType.Cooperate or EventType.Retreat;

    private static bool Touch(CodedEvent one, CodedEvent other, int days) =>
        one.Date is { } a && other.Date is { } b && a.Value.First.DayNumber <= b.Value.Last.DayNumber + days && b.Value.First.DayNumber <= a.Value.Last.DayNumber + days;

    private static bool Precedes(CodedEvent one, CodedEvent other) => one.Date is { } a && other.Date is { } b && a.Value.First <= b.Value.First;
}
