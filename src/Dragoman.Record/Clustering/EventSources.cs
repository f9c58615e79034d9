using System.Collections.Immutable;
using Dragoman.Record.Events;
using Dragoman.Record.Search;

namespace Dragoman.Record.Clustering;

/// <summary>Tells which outlets report an event, and which of them only repeat each other.</summary>
public static class EventSources
{
    /// <summary>The outlets in the order of their first reports. Articles without an outlet stand each for itself.</summary>
    /// <param name="reports">The reports in the order of <see cref="EventClustering.ByAppearance"/>.</param>
    public static ImmutableArray<EventSource> Of(ImmutableArray<ReportedMention> reports)
    {
        var group = Groups(reports);
        return
        [
            .. reports.GroupBy(Name, StringComparer.Ordinal)
                .Select(outlet => new EventSource(outlet.First().Source, outlet.Count(), outlet.Min(report => report.Published), group[outlet.Key])),
        ];
    }

    /// <summary>Number of outlets that do not repeat each other.</summary>
    public static int Independent(ImmutableArray<ReportedMention> reports) => reports.Length == 1 ? 1 : Groups(reports).Values.Distinct().Count();

    // Copies of one text or one sentence join their outlets; groups are numbered in the order of their first reports.
    private static Dictionary<string, int> Groups(ImmutableArray<ReportedMention> reports)
    {
        var nameOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var byText = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            var name = Name(report);
            nameOf.TryAdd(name, name);
            Join("sentence " + SearchWords.Joined(report.Sentence), name);
            if (report.CopyGroup is { } copies) Join("copies " + copies, name);
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in reports.Select(Name))
        {
            if (!numbers.TryGetValue(Root(name), out var number)) numbers.Add(Root(name), number = numbers.Count + 1);
            groups[name] = number;
        }

        return groups;

        void Join(string text, string name)
        {
            if (byText.TryAdd(text, name)) return;
            var (one, other) = (Root(byText[text]), Root(name));
            if (one != other) nameOf[other] = one;
        }

        string Root(string name)
        {
            while (nameOf[name] != name) name = nameOf[name];
            return name;
        }
    }

    private static string Name(ReportedMention report) => report.Source is { } name ? "source " + TextFolding.Fold(name) : "article " + report.ArticleId;
}
