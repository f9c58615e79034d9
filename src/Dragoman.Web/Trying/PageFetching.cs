using Dragoman.Reading;

namespace Dragoman.Web.Trying;

/// <summary>Reads the story behind an address for "try it", with the guards of reading: public networks only, few redirects, bounded time and size.</summary>
internal static class PageFetching
{
    private const int LargestPage = 2 * 1024 * 1024;
    private const string CommandAdvice = "; --allow-private allows it";

    /// <summary>Reads as <c>dragoman read</c> does, but less at a time.</summary>
    public static IEnumerable<ReadResult> FromNetwork(string address) => new ArticleReader(new ReadOptions { MaxDocumentBytes = LargestPage }).Read([address]);

    /// <summary>The first story behind an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="published">The day of publication, where the reader gave one; it goes before the page's own.</param>
    /// <param name="read">How addresses are read.</param>
    /// <param name="cancellation">Ends the waiting, and not the reading, which has bounds of its own.</param>
    public static async Task<TriedText> ReadAsync(string address, DateOnly? published, Func<string, IEnumerable<ReadResult>> read, CancellationToken cancellation)
    {
        if (Text.EventText.Link(address) is not { } link || new Uri(link).UserInfo.Length > 0) return new TriedText("", published, address, Problem: "This is no address of a page. It must begin with https:// or http://.");
        var results = await Task.Run(() => read(link).Take(2).ToList(), cancellation).WaitAsync(cancellation).ConfigureAwait(false);
        if (results.Find(result => result.Article is not null) is not { Article: { } article } found)
        {
            var reason = results.Select(result => result.Failure?.Reason).FirstOrDefault() ?? "it holds no story";
            return new TriedText("", published, address, Problem: $"This address could not be read: {reason.Replace(CommandAdvice, "", StringComparison.Ordinal)}.");
        }

        var notes = found.Notes.Select(note => char.ToUpperInvariant(note[0]) + note[1..] + ".").ToList();
        if (results.Count > 1) notes.Add("The address holds several stories; the first is shown.");
        var text = article.Text;
        if (text.Length > Pages.TryPage.LongestText)
        {
            text = text[..Pages.TryPage.LongestText];
            notes.Add($"The story is long; its first {Pages.TryPage.LongestText} characters are coded.");
        }

        return new TriedText(text, published ?? article.Published, address, article.Title, article.Source, notes);
    }
}
