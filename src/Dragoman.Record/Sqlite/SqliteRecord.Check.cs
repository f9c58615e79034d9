using System.Collections.Immutable;
using Dragoman.Record.Copies;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    private static readonly (string Sql, string Fault)[] Invariants =
    [
        ("SELECT id FROM articles GROUP BY id HAVING sum(is_current) <> 1 OR max(version) <> count(*)", "article {0}: its versions are not numbered without gaps, or not exactly one counts"),
        ("SELECT id FROM articles WHERE is_current = 1 AND version <> (SELECT max(version) FROM articles o WHERE o.id = articles.id)", "article {0}: a version that counts is not the latest"),
        ("SELECT a.id FROM articles a WHERE NOT EXISTS (SELECT 1 FROM reads r WHERE r.article_key = a.key)", "article {0}: nothing tells when it was read"),
        ("SELECT m.id FROM mentions m JOIN articles a ON a.key = m.article_key WHERE (m.event_key IS NULL) = (a.is_current = 1 AND m.is_told = 1)", "report {0}: it has an event and its article does not count, or the other way round"),
        ("SELECT m.id FROM mentions m WHERE m.is_told = 0 AND m.bond IS NOT NULL", "report {0}: it is withdrawn and still compared with others"),
        ("SELECT e.id FROM events e WHERE reports <> (SELECT count(*) FROM mentions m WHERE m.event_key = e.key)", "event {0}: the number of its reports is wrong"),
        ("SELECT e.id FROM events e LEFT JOIN mentions m ON m.id = e.id WHERE m.event_key IS NOT e.key", "event {0}: its first report belongs to another"),
        ("SELECT e.id FROM events e LEFT JOIN mentions m ON m.key = e.founder WHERE m.event_key IS NOT e.key", "event {0}: the report that speaks for it belongs to another"),
        ("SELECT e.id FROM events e WHERE e.first_day IS NOT NULL AND e.first_day <> e.key >> 40", "event {0}: it stands at another day than its own"),
        ("SELECT a.id FROM articles a WHERE a.is_current = 1 AND NOT EXISTS (SELECT 1 FROM article_text t WHERE t.rowid = a.key)", "article {0}: full-text search does not know it"),
        ("SELECT e.id FROM events e WHERE e.is_wrong = 0 AND NOT EXISTS (SELECT 1 FROM event_text t WHERE t.rowid = e.key)", "event {0}: full-text search does not know it"),
        ("SELECT rowid FROM event_text t WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.key = t.rowid AND e.is_wrong = 0)", "row {0} of full-text search: there is no such event"),
        ("SELECT rowid FROM article_text t WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.key = t.rowid AND a.is_current = 1)", "row {0} of full-text search: there is no such article"),
        ("SELECT c.article_key FROM copies c JOIN articles a ON a.key = c.article_key WHERE a.is_current = 0", "row {0} of copies: that version of the article does not count"),
        ("SELECT group_key FROM copies GROUP BY group_key HAVING count(*) = 1", "group {0} of copies: it has one member"),
        ("SELECT e.id FROM events e, json_each(e.parties) j LEFT JOIN actors a ON a.key = j.value >> 1 WHERE a.key IS NULL", "event {0}: a party of it is nobody"),
        ("SELECT id FROM events GROUP BY id HAVING count(*) > 1", "event {0}: it stands there more than once"),
        ("SELECT p.event FROM postings p LEFT JOIN events e ON e.key = p.event WHERE e.key IS NULL OR e.is_wrong = 1 OR e.traits <> p.traits & 1023 OR p.block <> p.event >> 45 OR NOT EXISTS (SELECT 1 FROM blocks b WHERE b.block = p.block)", "posting of event {0}: there is no such event, or it is another"),
        ("SELECT p.event FROM postings p JOIN facets x ON x.key = p.facet WHERE p.traits >> 10 <> CASE WHEN x.kind IN (1, 3) THEN (SELECT max(j.value & 1 = 0) | (max(j.value & 1) << 1) FROM events e, json_each(e.parties) j JOIN actors a ON a.key = j.value >> 1 WHERE e.key = p.event AND (a.facet = x.key OR (x.kind = 1 AND a.code_folded = x.value))) ELSE 0 END", "posting of event {0}: a party's role in it is another"),
        ("SELECT e.id FROM events e WHERE e.is_wrong = 0 AND (SELECT count(*) FROM json_each(e.facets) j JOIN facets x ON x.key = j.value WHERE x.kind BETWEEN 1 AND 9) <> (SELECT count(*) FROM json_each(e.facets) j CROSS JOIN postings p ON p.block = e.key >> 45 AND p.facet = j.value AND p.event = e.key)", "event {0}: lists do not know all that it is about"),
        ("SELECT x.kind || ' ' || x.label FROM facets x LEFT JOIN (SELECT facet, count(*) AS n FROM postings GROUP BY facet) p ON p.facet = x.key WHERE x.kind BETWEEN 1 AND 9 AND x.events <> coalesce(p.n, 0)", "facet {0}: the number of its events is wrong"),
        ("SELECT x.kind || ' ' || x.label FROM facets x LEFT JOIN (SELECT j.value AS facet, count(*) AS n FROM events e, json_each(e.facets) j GROUP BY j.value) p ON p.facet = x.key WHERE (x.kind > 9 OR x.label = 'events') AND x.events <> coalesce(p.n, 0)", "count of {0}: it is wrong"),
        ("SELECT x.label FROM facets x WHERE x.kind = 0 AND x.label = 'articles' AND x.events <> (SELECT count(*) FROM articles WHERE is_current = 1 AND origin <> 1)", "count of {0}: it is wrong"),
        ("SELECT x.label FROM facets x WHERE x.kind = 0 AND x.label = 'mentions' AND x.events <> (SELECT count(*) FROM mentions WHERE is_told = 1)", "count of {0}: it is wrong"),
        ("SELECT a.code || ' ' || a.name FROM actors a LEFT JOIN (SELECT j.value >> 1 AS actor, count(DISTINCT e.key) AS n FROM events e, json_each(e.parties) j WHERE e.is_wrong = 0 GROUP BY 1) c ON c.actor = a.key WHERE a.events <> coalesce(c.n, 0)", "party {0}: the number of its events is wrong"),
        ("SELECT s.name FROM sources s LEFT JOIN (SELECT j.value AS source, sum(json_extract(e.outlets, '$[' || (j.key + 1) || ']')) AS r, sum(json_extract(e.outlets, '$[' || (j.key + 2) || ']')) AS f, sum(json_extract(e.outlets, '$[' || (j.key + 3) || ']')) AS c FROM events e, json_each(e.outlets) j WHERE j.key % 4 = 0 GROUP BY j.value) c ON c.source = s.facet WHERE s.reports <> coalesce(c.r, 0) OR s.firsts <> coalesce(c.f, 0) OR s.copies <> coalesce(c.c, 0)", "outlet {0}: the number of its reports is wrong"),
        ("SELECT s.name FROM sources s JOIN facets x ON x.key = s.facet WHERE s.articles <> (SELECT count(*) FROM articles a WHERE a.is_current = 1 AND a.origin <> 1 AND a.source = s.name) AND (SELECT sum(o.articles) FROM sources o) <> (SELECT count(*) FROM articles a WHERE a.is_current = 1 AND a.origin <> 1 AND a.source IS NOT NULL)", "outlet {0}: the number of its articles is wrong"),
    ];

    /// <summary>Verifies that the record is whole: the file, every reference, every number and every grouping of reports into events.</summary>
    /// <returns>A line for each fault; empty for a sound record.</returns>
    /// <exception cref="RecordException">The file cannot be read.</exception>
    public ImmutableArray<string> Check() => Guarded(() =>
    {
        // Not by a connection that has read before: SQLite's check of full-text search would judge by what that remembers.
        using var connection = new StoreConnection(Path, options);
        return connection.InSnapshot(() => Check(connection));
    });

    private static ImmutableArray<string> Check(StoreConnection store)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        faults.AddRange(store.Rows("PRAGMA integrity_check(20)", row => row.GetString(0)).Where(line => line != "ok"));
        faults.AddRange(store.Rows("PRAGMA foreign_key_check", row => $"table {row.GetString(0)}: a row refers to nothing in {row.GetString(2)}"));
        foreach (var (sql, fault) in Invariants)
            faults.AddRange(store.Rows(sql + " LIMIT 20", row => string.Format(System.Globalization.CultureInfo.InvariantCulture, fault, row.GetString(0))));
        CheckGroups(store, faults);
        CheckCopies(store, faults);
        return faults.ToImmutable();
    }

    private static void CheckGroups(StoreConnection store, ImmutableArray<string>.Builder faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        const string joined = "SELECT id FROM mentions WHERE event_key IS NOT NULL AND (bond IS NOT NULL OR id IN (SELECT report FROM corrected_reports))";
        foreach (var report in store.Rows(joined, static row => row.GetString(0)))
        {
            if (seen.Contains(report)) continue;
            var whole = new Neighbourhood(store);
            whole.AddReport(report);
            seen.UnionWith(whole.Reports.Keys);
            var taken = new HashSet<long?>();
            foreach (var group in whole.Divide())
            {
                var held = group.Select(one => whole.Reports[one].Event).Distinct().ToList();
                if (held.Count != 1) faults.Add($"event {group[0]}: reports that belong together are apart");
                if (held.Exists(taken.Contains)) faults.Add($"event {group[0]}: reports that do not belong together are one event");
                taken.UnionWith(held);
            }
        }
    }

    private static void CheckCopies(StoreConnection store, ImmutableArray<string>.Builder faults)
    {
        faults.AddRange(BandIndex.Faults(store));
        var index = new BandIndex(store);
        foreach (var key in store.Rows("SELECT key FROM articles WHERE is_current = 1 AND key NOT IN (SELECT article_key FROM copies_to_find)", static row => row.GetInt64(0)))
        {
            if (TextShingles.Of(store.Rows("SELECT text FROM articles WHERE key = $1", static row => row.GetString(0), key)[0]) is not { } shingles) continue;
            var lost = CopyFingerprint.Of(shingles).Count(band => !Found(band).Contains(key));
            if (lost > 0) faults.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"article {key}: {lost} of the bands by which its copies are found are missing"));
        }

        SortedSet<long> Found(long band)
        {
            var found = new SortedSet<long>();
            index.Find(band, found);
            return found;
        }
    }
}
