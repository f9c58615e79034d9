using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Queries;

namespace Dragoman.Web.Text;

/// <summary>One month or year of a timeline.</summary>
/// <param name="Label">"April 2025" or "2025".</param>
/// <param name="Period">The period as <see cref="EventQuery"/> and addresses take it: "2025-04" or "2025".</param>
/// <param name="VerbalCooperation">Events of verbal cooperation.</param>
/// <param name="MaterialCooperation">Events of material cooperation.</param>
/// <param name="VerbalConflict">Events of verbal conflict.</param>
/// <param name="MaterialConflict">Events of material conflict.</param>
/// <param name="Neutral">Statements.</param>
public sealed record TimelineBar(string Label, string Period, int VerbalCooperation, int MaterialCooperation, int VerbalConflict, int MaterialConflict, int Neutral)
{
    private const int MostMonths = 60, MostRows = 240;

    /// <summary>All cooperation.</summary>
    public int Cooperation => VerbalCooperation + MaterialCooperation;

    /// <summary>All conflict.</summary>
    public int Conflict => VerbalConflict + MaterialConflict;

    /// <summary>Bars without gaps in time: by month for up to five years, else by year. Events of which only the year is known count in bars by year only.</summary>
    public static ImmutableArray<TimelineBar> Of(ImmutableArray<MonthCount> counts)
    {
        if (counts.IsEmpty) return [];
        var months = counts.RemoveAll(count => count.Month == 0);
        var byMonth = months.Length > 0 && months.Length == counts.Length && Number(months[^1]) - Number(months[0]) < MostMonths;
        if (!byMonth)
        {
            return [.. Enumerable.Range(counts[0].Year, counts[^1].Year - counts[0].Year + 1).Select(year => Bar(
                year.ToString(CultureInfo.InvariantCulture), year.ToString("D4", CultureInfo.InvariantCulture), counts.Where(count => count.Year == year)))];
        }

        var first = Number(months[0]);
        return [.. Enumerable.Range(first, Number(months[^1]) - first + 1).Select(number =>
        {
            var month = PartialDate.OfMonth(number / 12, (number % 12) + 1);
            return Bar(DateText.Of(month), month.ToString(), months.Where(count => Number(count) == number));
        })];
    }

    /// <summary>Rows of a table, gaps left out: months, and years for events of which no month is known; years alone where the months would be too many to read.</summary>
    public static ImmutableArray<TimelineBar> Rows(ImmutableArray<MonthCount> counts)
    {
        var byMonth = counts.Select(count => (count.Year, count.Month)).Distinct().Count() <= MostRows;
        return
        [
            .. counts.GroupBy(count => byMonth ? PartialDateOf(count) : PartialDate.OfYear(count.Year)).OrderBy(group => group.Key.Year).ThenBy(group => group.Key.Month)
                .Select(group => Bar(DateText.Of(group.Key), group.Key.ToString(), group)),
        ];

        static PartialDate PartialDateOf(MonthCount count) => count.Month == 0 ? PartialDate.OfYear(count.Year) : PartialDate.OfMonth(count.Year, count.Month);
    }

    private static int Number(MonthCount count) => (count.Year * 12) + count.Month - 1;

    private static TimelineBar Bar(string label, string period, IEnumerable<MonthCount> counts)
    {
        var sums = counts.GroupBy(count => EventText.Relation(count.Type), count => count.Events, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(), StringComparer.Ordinal);
        return new TimelineBar(
            label, period, sums.GetValueOrDefault("verbal-cooperation"), sums.GetValueOrDefault("material-cooperation"),
            sums.GetValueOrDefault("verbal-conflict"), sums.GetValueOrDefault("material-conflict"), sums.GetValueOrDefault("neutral"));
    }
}
