using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Articles;

namespace Dragoman.Cli.Output;

/// <summary>One article with what it reports, for people.</summary>
internal static class ArticleSheet
{
    /// <summary>Writes the article's head and a line for each event.</summary>
    public static void Write(Terminal terminal, StoredArticle stored)
    {
        var article = stored.Article;
        var output = terminal.Text;
        output.WriteLine(article.Title ?? "an article without title");
        output.WriteLine($"  id        {stored.Id}{(stored.LatestVersion > 1 ? $", version {stored.Version} of {stored.LatestVersion}" : "")}");
        output.WriteLine($"  published {article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown"}");
        if (article.Source is not null) output.WriteLine($"  source    {article.Source}");
        if (article.Url is not null) output.WriteLine($"  address   {article.Url}");
        if (article.Sample) output.WriteLine("  a sample: written for this program about a past event");
        output.WriteLine();
        foreach (var mention in stored.Mentions)
        {
            var coded = mention.Coded;
            output.WriteLine($"  {mention.EventId}  {EventWords.Type(coded),-22} {coded.Status.Name,-12} {coded.Date?.Value.ToString() ?? "unknown",-10}  {EventWords.Parties(coded)}  “{EventWords.OneLine(coded.Trigger.Text)}”");
        }

        if (stored.Mentions.IsEmpty) output.WriteLine("  No event was found in it.");
    }
}
