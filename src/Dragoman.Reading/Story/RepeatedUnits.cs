using AngleSharp.Dom;

namespace Dragoman.Reading.Story;

/// <summary>Stories that are told in units of the same make one after the other, as live reports are.</summary>
internal static class RepeatedUnits
{
    private const int FewestUnits = 3;
    private const int MostLevels = 3;

    /// <summary>How many children of an element's parent are of the same make (name and classes) as it, itself counted; 1 for one without classes.</summary>
    public static int Count(IElement unit) =>
        unit.ParentElement is { } parent && !string.IsNullOrEmpty(unit.ClassName) ? parent.Children.Count(other => other.LocalName == unit.LocalName && other.ClassName == unit.ClassName) : 1;

    /// <summary>The part of the page that holds all units of the story, where the best part is but one of them; else the best part itself.</summary>
    public static IElement Whole(IElement best, IElement body, List<PageBlock> blocks)
    {
        var at = best;
        for (var level = 0; level < MostLevels && at != body && at.ParentElement is { } parent; level++, at = parent)
        {
            if (at.LocalName is "article" or "main" || Count(at) < FewestUnits) continue;
            var told = parent.Children.Count(unit => unit.LocalName == at.LocalName && unit.ClassName == at.ClassName
                && blocks.Exists(block => PageStory.IsParagraph(block) && block.Kind == LineKind.Story && PageStory.IsBelow(block.Element, unit)));
            if (told >= FewestUnits) return parent;
        }

        return best;
    }
}
