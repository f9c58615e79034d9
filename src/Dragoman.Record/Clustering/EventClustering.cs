using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Search;

namespace Dragoman.Record.Clustering;

/// <summary>Divides the reports of one <see cref="MergeBlock"/> into events.</summary>
/// <remarks>
/// The second rule of clustering: reports of a block are of one event unless their places exclude each other. A report without a place goes with
/// the others where these name one place, and with those that name none where they name several. The division follows from the set of reports and
/// not from the order in which they came.
/// </remarks>
public static class EventClustering
{
    /// <summary>The events that the reports make; each holds its reports in the order of <see cref="ByAppearance"/>, the founding one first.</summary>
    public static ImmutableArray<ImmutableArray<ReportedMention>> Group(IEnumerable<ReportedMention> block)
    {
        var reports = block.Order(ByAppearance).ToList();
        var places = new Dictionary<string, List<ReportedMention>>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            var place = PlaceOf(report.Coded.Place);
            if (!places.TryGetValue(place, out var together)) places.Add(place, together = []);
            together.Add(report);
        }

        if (places.Count == 2 && places.ContainsKey("")) return [[.. reports]];
        return [.. places.Values.Select(together => together.ToImmutableArray()).OrderBy(together => together[0], ByAppearance)];
    }

    /// <summary>The order in which reports count as earlier: publication date (unknown last), article, place in the text, id.</summary>
    public static IComparer<ReportedMention> ByAppearance { get; } = Comparer<ReportedMention>.Create(static (a, b) =>
    {
        var order = (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue);
        if (order == 0) order = string.CompareOrdinal(a.ArticleId, b.ArticleId);
        if (order == 0) order = a.Coded.Trigger.Start.CompareTo(b.Coded.Trigger.Start);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    });

    private static string PlaceOf(EventPlace? place) => place is null ? "" : TextFolding.Fold(place.Name);
}
