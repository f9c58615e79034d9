using System.Globalization;
using Dragoman.Record.Queries;

namespace Dragoman.Web.Text;

/// <summary>Words and signs for how much cooperation and conflict there is.</summary>
public static class ConductText
{
    /// <summary>"+5 −2": events of cooperation and of conflict.</summary>
    public static string Signed(QuadCounts counts) => string.Create(CultureInfo.InvariantCulture, $"+{counts.Cooperation} −{counts.Conflict}");

    /// <summary>"5 of cooperation, 2 of conflict, 1 statement".</summary>
    public static string Words(QuadCounts counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{counts.Cooperation} of cooperation, {counts.Conflict} of conflict, {counts.Neutral} {(counts.Neutral == 1 ? "statement" : "statements")}");

    /// <summary>Which way the balance leans, and how far; a class of the style sheet. Statements do not count.</summary>
    /// <remarks>Far is a balance of at least six tenths of all that is not a statement, some one of at least two tenths.</remarks>
    public static string Balance(QuadCounts counts)
    {
        var all = counts.Cooperation + counts.Conflict;
        if (all == 0) return "quiet";
        var lean = 10 * (counts.Cooperation - counts.Conflict);
        return lean >= 6 * all ? "cooperation-far" : lean >= 2 * all ? "cooperation-some" : lean <= -6 * all ? "conflict-far" : lean <= -2 * all ? "conflict-some" : "even";
    }
}
