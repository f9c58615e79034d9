using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Search;

namespace Dragoman.Record.Identity;

/// <summary>What makes two articles the same article, and two reports the same report.</summary>
public static class ArticleIdentity
{
    /// <summary>The article's id in the record: from its address, or where it has none from its source and the id that its reader gave it.</summary>
    public static string Id(Article article) =>
        article.Url is { Length: > 0 } url ? ContentId.Of("url", url) : ContentId.Of("article", article.Source, article.Id);

    /// <summary>SHA-256 over everything that the article says of itself except the id that its reader gave it, its authors and the day of its last change; 32 bytes.</summary>
    public static byte[] Content(Article article) => ContentId.Hash(
        article.Text, article.Title, article.Published?.ToString("O", CultureInfo.InvariantCulture), article.Source, article.Url, article.Language,
        article.Given?.Actor, article.Given?.Recipient, article.Sample ? "sample" : null);

    /// <summary>Ids for the reports of an article, in their order.</summary>
    /// <remarks>
    /// From the article, the sentence, the trigger and the count of such before: an edit elsewhere in the article or newer rules leave a report its id, so that addresses and corrections keep their hold.
    /// </remarks>
    /// <param name="articleId">The article's id in the record.</param>
    /// <param name="article">The article.</param>
    /// <param name="events">What it reports.</param>
    public static string[] MentionIds(string articleId, Article article, IReadOnlyList<CodedEvent> events)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new string[events.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            var sentence = SearchWords.Joined(events[i].Sentence.In(article.Text));
            var basis = ContentId.Of("mention", articleId, sentence, events[i].Trigger.Text);
            var before = seen.GetValueOrDefault(basis);
            seen[basis] = before + 1;
            ids[i] = before == 0 ? basis : ContentId.Of("again", basis, before.ToString(CultureInfo.InvariantCulture));
        }

        return ids;
    }
}
