using System.Collections.Immutable;
using Dragoman.Record.Clustering;
using Dragoman.Record.Corrections;
using Dragoman.Record.Events;

namespace Dragoman.Record.Sqlite;

/// <summary>Makes events from the reports that a transaction touched.</summary>
internal sealed class EventWriter(StoreConnection store, Tallies tallies)
{
    private const string Stored = """
        SELECT m.key, m.id, a.id, a.published, a.source, m.sentence, m.coded, a.is_sample, m.recorded, a.origin, g.group_key, a.key
        FROM mentions m JOIN articles a ON a.key = m.article_key LEFT JOIN copies g ON g.article_key = a.key WHERE m.id = $1
        """;

    private readonly EventRows rows = new(store, tallies);
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private readonly SortedSet<long> broken = [];
    private readonly Dictionary<string, StoredMention> fresh = new(StringComparer.Ordinal);
    private bool? isCorrected;

    /// <summary>Notes a report that is new or changed, or of which a correction changed what it decides.</summary>
    public void Touch(string report) => touched.Add(report);

    /// <summary>Notes that a report of this transaction no longer says what it said when it was new.</summary>
    public void Forget(string report) => fresh.Remove(report);

    /// <summary>Notes an event that lost a report.</summary>
    public void Break(long key) => broken.Add(key);

    /// <summary>Writes the event of a new report, which is not yet stored, and gives its key; null where something might join the report to another.</summary>
    public long? WriteAlone(StoredMention mention, MentionTraits traits)
    {
        isCorrected ??= Neighbourhood.IsCorrected(store);
        fresh[mention.Mention.Id] = mention;
        return isCorrected.Value || new Neighbourhood(store).IsLikeAny(traits) ? null : rows.Insert(Row(mention));
    }

    /// <summary>Writes what was collected, at the end of a transaction.</summary>
    public void Flush()
    {
        rows.Flush();
        tallies.Flush();
    }

    /// <summary>Divides what was touched into events anew and writes those that are not as they were.</summary>
    public void Regroup()
    {
        if (touched.Count == 0 && broken.Count == 0) return;
        var whole = new Neighbourhood(store);
        foreach (var key in broken) whole.AddEvent(key);
        foreach (var id in touched) whole.AddReport(id);
        var members = whole.Reports.Values.Where(report => report.Event is not null).GroupBy(report => report.Event!.Value).ToDictionary(held => held.Key, held => held.Count());
        var changed = new List<ImmutableArray<ReportNode>>();
        var kept = new HashSet<long>();
        foreach (var group in whole.Divide())
        {
            ImmutableArray<ReportNode> nodes = [.. group.Select(id => whole.Reports[id])];
            if (nodes[0].Event is { } key && IsAsItWas(nodes, key, members)) kept.Add(key);
            else changed.Add(nodes);
        }

        foreach (var key in whole.Events.Where(key => !kept.Contains(key))) rows.Remove(key);
        foreach (var nodes in changed) Write(nodes, [.. whole.Corrections]);
        touched.Clear();
        broken.Clear();
    }

    private bool IsAsItWas(ImmutableArray<ReportNode> nodes, long key, Dictionary<long, int> members) =>
        !broken.Contains(key) && members[key] == nodes.Length && nodes.All(node => node.Event == key && !touched.Contains(node.Traits.Id));

    private void Write(ImmutableArray<ReportNode> nodes, IReadOnlyCollection<Correction> corrections)
    {
        ImmutableArray<StoredMention> reports = [.. nodes.Select(node => Report(node.Traits.Id)).OrderBy(report => report.Mention, EventClustering.ByAppearance)];
        var key = rows.Insert(Row(reports, corrections));
        var links = ReportLinks.Of([.. nodes.Select(node => node.Traits)], reports[0].Mention.Id);
        foreach (var node in nodes)
        {
            var link = links.GetValueOrDefault(node.Traits.Id);
            store.Start("UPDATE mentions SET event_key = ?, linked_with = ?, link_score = ?, link_reason = ? WHERE key = ?").Add(key).Add(link?.With).Add(link?.Score).Add(link?.Reason).Add(node.Key).Run();
        }
    }

    // A report of this very transaction need not be read again; only of what text its article is a copy may have changed since.
    private StoredMention Report(string id)
    {
        if (!fresh.TryGetValue(id, out var known)) return store.Rows(Stored, Mention, id)[0];
        var copies = store.Rows("SELECT group_key FROM copies WHERE article_key = $1", static row => row.GetString(0), known.ArticleKey);
        return copies.Count == 0 ? known : known with { Mention = known.Mention with { CopyGroup = copies[0] } };
    }

    private static EventRow Row(StoredMention only) => new()
    {
        Id = only.Mention.Id, Coded = only.Mention.Coded, Founder = only, Reports = [only], Sources = 1, IsDisputed = false, IsWrong = false, IsCorrected = false,
    };

    private static EventRow Row(ImmutableArray<StoredMention> all, IReadOnlyCollection<Correction> corrections)
    {
        if (all.Length == 1 && corrections.Count == 0) return Row(all[0]);
        var about = corrections.Where(correction => correction.Kind is CorrectionKind.Change or CorrectionKind.Wrong && all.Any(report => correction.Reports.Contains(report.Mention.Id))).ToList();
        var wrong = about.Where(correction => correction.Kind == CorrectionKind.Wrong).SelectMany(correction => correction.Reports).ToHashSet(StringComparer.Ordinal);
        var right = all.RemoveAll(report => wrong.Contains(report.Mention.Id));
        var reports = right.IsEmpty ? all : right;
        ImmutableArray<ReportedMention> mentions = [.. reports.Select(report => report.Mention)];
        return new EventRow
        {
            Id = all[0].Mention.Id,
            Coded = about.Select(correction => correction.Change).OfType<EventChange>().Aggregate(EventConsensus.Of(mentions), (so, change) => change.Apply(so)),
            Founder = reports[0],
            Reports = all,
            Sources = mentions.Length == 1 ? 1 : EventConsensus.IndependentSources(mentions),
            IsDisputed = mentions.Length > 1 && EventConsensus.Disagreements(mentions).Length > 0,
            IsWrong = right.IsEmpty,
            IsCorrected = about.Count > 0,
        };
    }

    private static StoredMention Mention(StoreRow row) => new(
        row.GetInt64(0), row.GetInt64(11),
        new ReportedMention(row.GetString(1), row.GetString(2), StoredText.Date(row.Text(3)), row.Text(4), row.GetString(5), StoredText.Coded(row.GetString(6)), row.GetInt64(7) != 0, row.Text(10)),
        row.GetInt64(8), (EventOrigin)row.GetInt32(9));
}
