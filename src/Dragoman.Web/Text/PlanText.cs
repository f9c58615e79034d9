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
