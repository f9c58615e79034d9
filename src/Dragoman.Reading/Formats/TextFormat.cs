using Dragoman.Reading.Input;
using Dragoman.Reading.Metadata;
using Dragoman.Reading.Story;

namespace Dragoman.Reading.Formats;

/// <summary>Plain text of a page, or of an article alone.</summary>
internal static class TextFormat
{
    /// <summary>The stories of a text.</summary>
    public static IEnumerable<ReadResult> Read(string name, DecodedText text, ReadOptions options)
    {
        var matter = FrontMatter.Split(text.Text, out var body);
        var stories = TextPage.Stories(body);
        if (stories.Count == 0) return [ReadResult.Failed(name, ReadFailureKind.Empty, "holds no text of a story")];
        return stories.Select((story, i) =>
        {
            var draft = new ArticleDraft(i == 0 ? name : $"{name}#{i + 1}");
            if (matter is not null) FieldNames.Offer(draft, options.FieldNames, key => i > 0 && key is "title" or "id" or "url" ? null : matter[key], "front matter");
            draft.OfferText(story.Text, "text");
            draft.OfferTitle(story.Title, "first line");
            draft.Note(i == 0 ? text.Note : null);
            return draft.Finish(options);
        });
    }
}
