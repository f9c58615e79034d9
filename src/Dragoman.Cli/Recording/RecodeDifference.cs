using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Record.Articles;
using Dragoman.Record.Identity;

namespace Dragoman.Cli.Recording;

/// <summary>One report that coding anew finds, loses or tells otherwise.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Before">What it told before; null for one that is found anew.</param>
/// <param name="After">What it tells now; null for one that is lost.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record RecodeDifference(string Article, string Report, CodedEvent? Before, CodedEvent? After, string Sentence)
{
    /// <summary>The differences in one article, in the order of its text.</summary>
    public static List<RecodeDifference> Of(StoredArticle stored, IReadOnlyList<CodedEvent> events)
    {
        var before = stored.Mentions.ToDictionary(mention => mention.MentionId, mention => mention.Coded, StringComparer.Ordinal);
        var ids = ArticleIdentity.MentionIds(stored.Id, stored.Article, events);
        var differences = new List<RecodeDifference>();
        for (var i = 0; i < ids.Length; i++)
        {
            if (!before.Remove(ids[i], out var was)) differences.Add(new RecodeDifference(stored.Id, ids[i], null, events[i], SentenceOf(stored, events[i])));
            else if (Json(was) != Json(events[i])) differences.Add(new RecodeDifference(stored.Id, ids[i], was, events[i], SentenceOf(stored, events[i])));
        }

        differences.AddRange(before.Select(lost => new RecodeDifference(stored.Id, lost.Key, lost.Value, null, SentenceOf(stored, lost.Value))));
        return [.. differences.OrderBy(difference => (difference.After ?? difference.Before)!.Trigger.Start)];
    }

    private static string SentenceOf(StoredArticle stored, CodedEvent coded) => coded.Sentence.In(stored.Article.Text).ToString();

    private static string Json(CodedEvent coded) => JsonSerializer.Serialize(coded, DragomanJson.Contract.CodedEvent);
}
