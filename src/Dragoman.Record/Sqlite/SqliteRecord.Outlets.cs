using System.Collections.Immutable;
using Dragoman.Record.Articles;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    // Of equal dates the earlier id counts as first, so that exactly one of two equal reports is a copy.
    private const string OutletRows = """
        WITH told AS (
          SELECT a.source AS source, count(*) AS reports,
            sum(e.id = m.id) AS firsts,
            sum(EXISTS (SELECT 1 FROM mentions o JOIN articles b ON b.key = o.article_key
              WHERE o.event_key = m.event_key AND o.key <> m.key AND o.sentence = m.sentence AND b.source <> a.source COLLATE NOCASE
                AND (coalesce(b.published, '9'), b.id) < (coalesce(a.published, '9'), a.id))) AS copies
          FROM mentions m JOIN articles a ON a.key = m.article_key JOIN events e ON e.key = m.event_key AND e.is_wrong = 0
          WHERE a.source IS NOT NULL GROUP BY a.source COLLATE NOCASE)
        SELECT min(a.source), count(*), coalesce(t.reports, 0), coalesce(t.firsts, 0), coalesce(t.copies, 0), min(a.is_sample)
        FROM articles a LEFT JOIN told t ON t.source = a.source COLLATE NOCASE
        WHERE a.is_current = 1 AND a.source IS NOT NULL
        GROUP BY a.source COLLATE NOCASE ORDER BY 3 DESC, 2 DESC, 1 LIMIT $1
        """;

    private static ImmutableArray<ArticleHeader> CopiesOf(StoreConnection store, long article) => [.. store.Rows(
        """
        SELECT a.id, a.version, a.title, a.published, a.source, a.url, a.is_sample
        FROM copies c JOIN copies o ON o.group_key = c.group_key AND o.article_key <> c.article_key JOIN articles a ON a.key = o.article_key
        WHERE c.article_key = $1 AND a.is_current = 1 ORDER BY a.published IS NULL, a.published, a.id
        """,
        row => Header(row, 0), article)];

    /// <inheritdoc/>
    public ImmutableArray<SourceSummary> Sources(int limit = 200) => [.. Reading(store => store.Rows(
        OutletRows, row => new SourceSummary(row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt64(5) != 0), Math.Max(0, limit)))];
}
