using System.Collections.Immutable;
using Dragoman.Record.Articles;

namespace Dragoman.Record.Sqlite;

public sealed partial class SqliteRecord
{
    private static ImmutableArray<ArticleHeader> CopiesOf(StoreConnection store, long article) => [.. store.Rows(
        """
        SELECT a.id, a.version, a.title, a.published, a.source, a.url, a.is_sample, a.origin
        FROM copies c JOIN copies o ON o.group_key = c.group_key AND o.article_key <> c.article_key JOIN articles a ON a.key = o.article_key
        WHERE c.article_key = $1 AND a.is_current = 1 ORDER BY a.published IS NULL, a.published, a.id
        """,
        row => Header(row, 0), article)];
}
