using AngleSharp.Dom;

namespace Dragoman.Reading.Story;

/// <summary>Finds what readers wrote below a story, whatever the page calls it: by the count above it, and by what can be done with each entry.</summary>
internal static class CommentThreads
{
    private const int FewestEntries = 3;
    private static readonly string[] Deeds = ["reply", "like", "reply like", "like reply", "report", "quote", "upvote", "permalink", "ответить", "yanıtla", "cavab ver", "répondre", "antworten", "responder"];

    /// <summary>Takes the blocks of comments out.</summary>
    public static void Remove(List<PageBlock> blocks)
    {
        var threads = new HashSet<IElement>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!PageNoise.IsCommentCount(blocks[i].Text) || blocks[i].Element.ParentElement is not { } parent) continue;
            var before = blocks.FindIndex(block => PageStory.IsBelow(block.Element, parent));
            var thread = blocks.FindIndex(i + 1, block => !PageStory.IsBelow(block.Element, parent));
            var end = thread < 0 ? blocks.Count : thread;

            // A count above the story is a link to the comments; below it stands nothing but comments.
            if (blocks.Take(i).Any(PageStory.IsParagraph) && (before == i || blocks.Take(i).Count(PageStory.IsParagraph) >= 2)) blocks.RemoveRange(i, end - i);
        }

        foreach (var entry in blocks.Where(IsDeed))
        {
            if (ThreadOf(entry.Element) is { } thread) threads.Add(thread);
        }

        if (threads.Count > 0) blocks.RemoveAll(block => threads.Any(thread => PageStory.IsBelow(block.Element, thread)));
    }

    private static bool IsDeed(PageBlock block) => block.Text.Length <= 24 && Deeds.Contains(block.Text.Trim().Replace('\n', ' ').ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The element that holds several entries of the same make as the one in which something can be done; null where there is none.</summary>
    private static IElement? ThreadOf(IElement deed)
    {
        for (var at = deed; at.ParentElement is { } parent && at.LocalName is not ("body" or "article" or "main"); at = parent)
        {
            if (RepeatedUnits.Count(at) >= FewestEntries && parent.QuerySelector("h1") is null) return parent;
        }

        return null;
    }
}
