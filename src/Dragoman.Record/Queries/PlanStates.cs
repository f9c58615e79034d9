using Dragoman.Domain;

namespace Dragoman.Record.Queries;

/// <summary>What became of an announced event, as its status and its date tell.</summary>
public static class PlanStates
{
    /// <summary>True for a status that looks ahead: planned, proposed or conditional.</summary>
    public static bool LooksAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Conditional;

    /// <summary>What became of it.</summary>
    /// <param name="coded">The event as its reports together tell it.</param>
    /// <param name="asOf">The day from which one looks: what is over then and not told of is <see cref="PlanState.Unreported"/>.</param>
    public static PlanState Of(CodedEvent coded, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return coded.Status switch
        {
            EventStatus.Happened or EventStatus.Ongoing or EventStatus.Alleged => PlanState.Held,
            EventStatus.Denied => PlanState.Denied,
            _ => coded.Date is { } date && date.Value.Last < asOf ? PlanState.Unreported : PlanState.Ahead,
        };
    }
}
