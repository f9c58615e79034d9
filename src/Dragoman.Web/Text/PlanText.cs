using Dragoman.Domain;
using Dragoman.Record.Queries;

namespace Dragoman.Web.Text;

/// <summary>Words for people for what became of an announced event.</summary>
public static class PlanText
{
    /// <summary>What became of it: "took place". Also, with spaces made hyphens, a class of the style sheet.</summary>
    public static string Of(PlanState state) => state switch
    {
        PlanState.Held => "took place",
        PlanState.Denied => "did not take place",
        PlanState.Unreported => "nothing more told",
        _ => "still to come",
    };

    /// <summary>What became of an event with a plan: of one for which no day is known, nobody can say that it is still to come.</summary>
    public static string Of(PlanState state, CodedEvent coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return state switch
        {
            PlanState.Ahead when coded.Date is null => "no day known",
            PlanState.Held when coded.Status == EventStatus.Alleged => "said to have taken place",
            PlanState.Held when coded.Status == EventStatus.Ongoing => "under way",
            _ => Of(state),
        };
    }

    /// <summary>A sign that says the same without colour.</summary>
    public static string Sign(PlanState state) => state switch
    {
        PlanState.Held => "✓",
        PlanState.Denied => "✕",
        PlanState.Unreported => "?",
        _ => "→",
    };

    /// <summary>The class of the style sheet.</summary>
    public static string Class(PlanState state) => "plan-" + state.ToString().ToLowerInvariant();
}
