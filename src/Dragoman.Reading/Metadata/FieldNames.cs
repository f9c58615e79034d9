using System.Collections.Frozen;

namespace Dragoman.Reading.Metadata;

/// <summary>The names that corpora, exports and front matter use for the fields of an article.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, string[]> Usual = new Dictionary<string, string[]>
    {
        ["id"] = ["id", "doc_id", "article_id", "guid", "uuid", "uri"],
        ["text"] = ["text", "body", "content", "article", "maintext", "main_text", "full_text", "fulltext", "articlebody", "article_text", "story", "content_text", "content_html"],
        ["title"] = ["title", "headline", "heading", "name"],
        ["published"] = ["published", "date", "published_at", "publishedat", "pubdate", "pub_date", "date_publish", "date_published", "datepublished", "publish_date", "publication_date", "publishdate", "created_at", "datetime", "timestamp", "time"],
        ["source"] = ["source", "outlet", "publisher", "publication", "source_name", "site", "source_domain", "domain", "newspaper", "sources"],
        ["modified"] = ["modified", "updated", "modified_at", "updated_at", "updatedat", "date_modified", "datemodified", "date_modify", "last_modified", "lastmod"],
        ["author"] = ["author", "authors", "byline", "creator", "writer"],
        ["url"] = ["url", "link", "href", "canonical", "canonical_url", "source_url", "web_url"],
        ["language"] = ["language", "lang"],
        ["sample"] = ["sample"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The field names of the contract.</summary>
    public static IEnumerable<string> Known => Usual.Keys;

    /// <summary>Offers a record's fields to a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="names">The names set by the caller, contract's name to the input's.</param>
    /// <param name="value">The record's value by its own name, whatever the case; null for none.</param>
    /// <param name="origin">What the fields' origin begins with ("json").</param>
    public static void Offer(ArticleDraft draft, IReadOnlyDictionary<string, string> names, Func<string, string?> value, string origin)
    {
        Each("id", (v, _) => draft.OfferId(v));
        Each("text", (v, o) => draft.OfferText(Story.MarkupText.IfMarkup(v), o));
        Each("title", draft.OfferTitle);
        Each("published", draft.OfferPublished);
        Each("source", draft.OfferSource);
        Each("url", draft.OfferUrl);
        Each("language", draft.OfferLanguage);
        Each("modified", draft.OfferModified);
        Each("author", (v, o) => draft.OfferAuthor(v?.Replace("\n\n", ", ", StringComparison.Ordinal), o));
        Each("sample", (v, _) => draft.OfferSample(v));

        void Each(string field, Action<string?, string> offer)
        {
            foreach (var name in names.TryGetValue(field, out var own) ? [own] : Usual[field])
            {
                if (value(name) is { } found && !string.IsNullOrWhiteSpace(found))
                {
                    offer(found, $"{origin}:{name}");
                    return;
                }
            }
        }
    }
}
