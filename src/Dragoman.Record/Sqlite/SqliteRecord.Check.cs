using System.Collections.Immutable;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    private static readonly (string Sql, string Fault)[] Invariants =
    [
        ("SELECT id FROM articles GROUP BY id HAVING sum(is_current) <> 1 OR max(version) <> count(*)", "article {0}: its versions are not numbered without gaps, or not exactly one counts"),
        ("SELECT id FROM articles WHERE is_current = 1 AND version <> (SELECT max(version) FROM articles o WHERE o.id = articles.id)", "article {0}: a version that counts is not the latest"),
        ("SELECT a.id FROM articles a WHERE NOT EXISTS (SELECT 1 FROM reads r WHERE r.article_key = a.key)", "article {0}: nothing tells when it was read"),
        ("SELECT m.id FROM mentions m JOIN articles a ON a.key = m.article_key WHERE (m.event_key IS NULL) = (a.is_current = 1 AND m.is_told = 1)", "report {0}: it has an event and its article does not count, or the other way round"),
        ("SELECT e.id FROM events e WHERE reports <> (SELECT count(*) FROM mentions m WHERE m.event_key = e.key)", "event {0}: the number of its reports is wrong"),
        ("SELECT e.id FROM events e LEFT JOIN mentions m ON m.id = e.id WHERE m.event_key IS NOT e.key", "event {0}: its first report belongs to another"),
        ("SELECT a.id FROM articles a WHERE a.is_current = 1 AND NOT EXISTS (SELECT 1 FROM article_text t WHERE t.rowid = a.key)", "article {0}: full-text search does not know it"),
        ("SELECT m.id FROM mentions m WHERE m.event_key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM mention_text t WHERE t.rowid = m.key)", "report {0}: full-text search does not know it"),
        ("SELECT rowid FROM mention_text t WHERE NOT EXISTS (SELECT 1 FROM mentions m WHERE m.key = t.rowid AND m.event_key IS NOT NULL)", "row {0} of full-text search: there is no such report"),
        ("SELECT rowid FROM article_text t WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.key = t.rowid AND a.is_current = 1)", "row {0} of full-text search: there is no such article"),
        ("SELECT c.article_key FROM copies c JOIN articles a ON a.key = c.article_key WHERE a.is_current = 0", "row {0} of copies: that version of the article does not count"),
        ("SELECT group_key FROM copies GROUP BY group_key HAVING count(*) = 1", "group {0} of copies: it has one member"),
        ("SELECT p.event_key FROM participations p LEFT JOIN events e ON e.key = p.event_key WHERE e.key IS NULL", "participation in event {0}: there is no such event"),
    ];

    /// <summary>Verifies that the record is whole: the file, every reference, every number and every grouping of reports into events.</summary>
    /// <returns>A line for each fault; empty for a sound record.</returns>
    /// <exception cref="RecordException">The file cannot be read.</exception>
    public ImmutableArray<string> Check() => Reading(store =>
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        faults.AddRange(store.Rows("PRAGMA integrity_check(20)", row => row.GetString(0)).Where(line => line != "ok"));
        faults.AddRange(store.Rows("PRAGMA foreign_key_check", row => $"table {row.GetString(0)}: a row refers to nothing in {row.GetString(2)}"));
        foreach (var (sql, fault) in Invariants)
            faults.AddRange(store.Rows(sql + " LIMIT 20", row => string.Format(System.Globalization.CultureInfo.InvariantCulture, fault, row.GetValue(0))));
        CheckGroups(store, faults);
        return faults.ToImmutable();
    });

    private static void CheckGroups(StoreConnection store, ImmutableArray<string>.Builder faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        const string joined = "SELECT id FROM mentions WHERE event_key IS NOT NULL AND (block IS NOT NULL OR id IN (SELECT report FROM corrected_reports))";
        foreach (var report in store.Rows(joined, row => row.GetString(0)))
        {
            if (seen.Contains(report)) continue;
            var whole = new Neighbourhood(store);
            whole.AddReport(report);
            seen.UnionWith(whole.Reports);
            var taken = new HashSet<long?>();
            foreach (var group in whole.Divide())
            {
                var held = group.Select(one => whole.EventOf(one.Id)).Distinct().ToList();
                if (held.Count != 1) faults.Add($"event {group[0].Id}: reports that belong together are apart");
                if (held.Exists(taken.Contains)) faults.Add($"event {group[0].Id}: reports that do not belong together are one event");
                taken.UnionWith(held);
            }
        }
    }
}
