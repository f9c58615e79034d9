using AngleSharp.Dom;

namespace Dragoman.Reading.Story;

/// <summary>Boxes that stand among the paragraphs of a story and are no part of it: appeals, offers, pictures with their captions.</summary>
internal sealed class StoryInsets
{
    private const int LongestCaption = 300;
    private const int MostShare = 3;
    private const int LongestCall = 40;
    private const string Pictures = "img, picture, video, amp-img, iframe, svg";
    private readonly IElement root;
    private readonly HashSet<IElement> insets = [];

    /// <summary>Looks at the boxes below the part of the page that holds the story.</summary>
    public StoryInsets(IElement root, List<PageBlock> blocks)
    {
        this.root = root;
        var within = blocks.Where(block => PageStory.IsBelow(block.Element, root)).ToList();
        var total = within.Sum(block => block.Text.Length);
        foreach (var box in within.Select(BoxOf).OfType<IElement>().Distinct().ToList())
        {
            var held = within.Where(block => PageStory.IsBelow(block.Element, box)).ToList();
            var length = held.Sum(block => block.Text.Length);
            if (length * MostShare > total) continue;
            if (IsCaption(box, held, length) || held.Exists(block => block.Kind is LineKind.Appeal or LineKind.Noise or LineKind.End && held.Count > 1)) insets.Add(box);
        }
    }

    /// <summary>True for a block that is a part of such a box, or an invitation to write to the paper.</summary>
    public bool Hold(PageBlock block)
    {
        for (var at = block.Element; at is not null && at != root; at = at.ParentElement)
        {
            if (insets.Contains(at)) return true;
        }

        return block.LinkLength > 0 && PageNoise.CountWords(block.Text) <= LongestCall && block.Element.QuerySelector("a[href^='mailto:']") is not null;
    }

    /// <summary>The outermost box below the root in which a block stands; null for one that stands in the root itself, or in a box that holds paragraphs of the root's own kind.</summary>
    private IElement? BoxOf(PageBlock block)
    {
        IElement? box = null;
        for (var at = block.Element; at is not null && at != root; at = at.ParentElement)
        {
            if (at.LocalName is "div" or "section" or "aside" or "table" or "center" || at.LocalName.Contains('-', StringComparison.Ordinal)) box = at;
        }

        return box is not null && RepeatedUnits.Count(box) < 3 ? box : null;
    }

    private static bool IsCaption(IElement box, List<PageBlock> held, int length) =>
        length <= LongestCaption && held.TrueForAll(block => block.Element.LocalName != "p") && box.QuerySelector(Pictures) is not null;
}
