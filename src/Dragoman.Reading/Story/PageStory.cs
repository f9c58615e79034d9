using AngleSharp.Dom;

namespace Dragoman.Reading.Story;

/// <summary>Finds the story of a web page: the part of the page where long paragraphs with few links stand, without what pages put around it.</summary>
/// <remarks>
/// Paragraphs give points to the elements they lie in, most to the nearest (the idea is Arc90's Readability, told in its public
/// descriptions); headings, lists and quotes then stay where they stand between paragraphs of the story.
/// </remarks>
internal static class PageStory
{
    private const int ParagraphLength = 80;
    private const int MostBetween = 8;
    private const int ShortestStandfirst = 40;

    /// <summary>The text of the story; null when the page has none.</summary>
    /// <param name="body">The page's body.</param>
    /// <param name="title">The headline, which is not repeated in the text; null where unknown.</param>
    public static string? Find(IElement body, string? title)
    {
        var outside = Outside(body);
        var blocks = PageBlocks.Cut(body, outside.Contains);
        CommentThreads.Remove(blocks);
        var root = RepeatedUnits.Whole(BestRoot(blocks, body), body, blocks);
        var insets = new StoryInsets(root, blocks);
        var story = Select([.. Standfirst(blocks, root, title), .. blocks.Where(block => IsBelow(block.Element, root) && !insets.Hold(block))], title);
        if (story.Count == 0) story = Select(blocks, title);
        return story.Count == 0 ? null : string.Join("\n\n", story.Select(block => block.Text));
    }

    /// <summary>What is outside by its naming, unless most of the page's paragraphs lie in it.</summary>
    private static HashSet<IElement> Outside(IElement body)
    {
        var outside = new HashSet<IElement>();
        var all = PageBlocks.Cut(body, element =>
        {
            if (PageFurniture.IsOutside(element)) outside.Add(element);
            return false;
        });
        var total = all.Where(IsParagraph).Sum(block => (long)block.Text.Length);
        if (outside.Count == 0 || total == 0) return outside;
        var inside = new Dictionary<IElement, long>();
        foreach (var block in all.Where(IsParagraph))
        {
            for (var at = block.Element; at is not null; at = at.ParentElement)
            {
                if (outside.Contains(at)) inside[at] = inside.GetValueOrDefault(at) + block.Text.Length;
            }
        }

        foreach (var (element, length) in inside)
        {
            if (length * 2 > total && element.LocalName is not ("nav" or "footer" or "figure")) outside.Remove(element);
        }

        return outside;
    }

    internal static bool IsParagraph(PageBlock block) => block.Text.Length >= ParagraphLength && block.LinkDensity < 0.4;

    private static IElement BestRoot(List<PageBlock> blocks, IElement body)
    {
        var points = new Dictionary<IElement, double>();
        foreach (var block in blocks)
        {
            if (block.Text.Length < 25 || block.LinkDensity > 0.5 || block.IsHeading) continue;
            var weight = (Math.Min(block.Text.Length, 1000) / 100.0 + 0.3) * (1 - block.LinkDensity);
            if (!PageNoise.IsSentence(block.Text)) weight *= 0.3;
            if (block.Kind != LineKind.Story) continue;
            var share = 1.0;
            for (var at = block.Element.LocalName is "p" or "li" or "blockquote" ? block.Element.ParentElement : block.Element; at is not null && share > 0.02; at = at.ParentElement)
            {
                points[at] = points.GetValueOrDefault(at) + weight * share;
                share *= 0.55;
                if (at == body) break;
            }
        }

        return points.Count == 0 ? body : points.MaxBy(pair => pair.Value * Favour(pair.Key)).Key;
    }

    private static double Favour(IElement element) => element.LocalName switch
    {
        "article" => 1.3,
        "main" => 1.1,
        _ => element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true ? 1.5 : 1.0,
    };

    /// <summary>Sentences between the headline and the part of the page where the story stands.</summary>
    private static IEnumerable<PageBlock> Standfirst(List<PageBlock> blocks, IElement root, string? title)
    {
        var first = blocks.FindIndex(block => IsBelow(block.Element, root));
        var headline = first <= 0 ? -1 : blocks.FindLastIndex(first - 1, block => block.Element.LocalName == "h1" || IsTitle(block.Text, title));
        return headline < 0 || first - headline > MostBetween
            ? []
            : blocks[(headline + 1)..first].Where(block => block.LinkDensity == 0 && block.Text.Length >= ShortestStandfirst && PageNoise.IsSentence(block.Text));
    }

    internal static bool IsBelow(IElement element, IElement root)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at == root) return true;
        }

        return false;
    }

    private static List<PageBlock> Select(List<PageBlock> blocks, string? title)
    {
        var kept = new List<PageBlock>();
        foreach (var block in blocks)
        {
            if (block.LinkDensity > 0.6 && !(PageNoise.IsSentence(block.Text) && block.Element.LocalName == "p" && block.Element.Closest("a") is null)) continue;
            if (block.Element.LocalName == "h1" || IsTitle(block.Text, title)) continue;
            var kind = block.Kind;
            if (kind == LineKind.End && kept.Any(IsParagraph)) break;
            if (kind == LineKind.Story) kept.Add(block);
        }

        var first = kept.FindIndex(IsBody);
        var last = kept.FindLastIndex(IsBody);
        if (first < 0) return kept.Exists(block => PageNoise.IsSentence(block.Text)) ? kept : [];
        while (first > 0 && PageNoise.IsSentence(kept[first - 1].Text)) first--;
        while (last + 1 < kept.Count && PageNoise.IsSentence(kept[last + 1].Text)) last++;
        return kept[first..(last + 1)];
    }

    private static bool IsBody(PageBlock block) => IsParagraph(block) && !block.IsHeading;

    private static bool IsTitle(string text, string? title) =>
        title is not null && text.Length <= title.Length + 2 && string.Equals(text.Trim(), title.Trim(), StringComparison.OrdinalIgnoreCase);
}
