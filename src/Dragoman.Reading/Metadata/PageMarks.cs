using System.Buffers;
using AngleSharp.Dom;

namespace Dragoman.Reading.Metadata;

/// <summary>The few elements of a page that may say something of it, found in one walk through the page, each kind in the order of the page.</summary>
/// <remarks>A question to the whole page costs a walk through it; the same question to these elements costs next to nothing and is answered the same.</remarks>
internal sealed class PageMarks
{
    private static readonly SearchValues<string> BylineNames = SearchValues.Create(["byline", "author"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> PropertyNames = SearchValues.Create(["headline", "datePublished", "dateModified", "author"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> RelationNames = SearchValues.Create(["author", "canonical"], StringComparison.OrdinalIgnoreCase);
    private readonly List<IElement> metas = [];
    private readonly List<IElement> scripts = [];
    private readonly List<IElement> properties = [];
    private readonly List<IElement> relations = [];
    private readonly List<IElement> bylines = [];
    private readonly List<IElement> headings = [];
    private readonly List<IElement> times = [];

    /// <summary>Walks through a page.</summary>
    public PageMarks(IDocument page)
    {
        var open = new Stack<(INodeList Children, int Next)>();
        open.Push((page.ChildNodes, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Children.Length) continue;
            open.Push(at with { Next = at.Next + 1 });
            if (at.Children[at.Next] is not IElement element) continue;
            Take(element);
            if (element.HasChildNodes) open.Push((element.ChildNodes, 0));
        }
    }

    /// <summary>All <c>meta</c>.</summary>
    public IReadOnlyList<IElement> Metas => metas;

    /// <summary>Every <c>script</c> that holds JSON-LD.</summary>
    public IReadOnlyList<IElement> Scripts => scripts;

    /// <summary>What has an <c>itemprop</c> of a headline, a date or an author.</summary>
    public IReadOnlyList<IElement> Properties => properties;

    /// <summary>What has a <c>rel</c> of an author or of the canonical address.</summary>
    public IReadOnlyList<IElement> Relations => relations;

    /// <summary>What has a class that speaks of those who wrote.</summary>
    public IReadOnlyList<IElement> Bylines => bylines;

    /// <summary>All <c>h1</c>.</summary>
    public IReadOnlyList<IElement> Headings => headings;

    /// <summary>All <c>time</c>.</summary>
    public IReadOnlyList<IElement> Times => times;

    private void Take(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta": metas.Add(element); break;
            case "script" when element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true: scripts.Add(element); break;
            case "h1": headings.Add(element); break;
            case "time": times.Add(element); break;
        }

        if (element.Attributes.Length == 0) return;
        if (element.GetAttribute("itemprop") is { } property && property.AsSpan().ContainsAny(PropertyNames)) properties.Add(element);
        if (element.GetAttribute("rel") is { } relation && relation.AsSpan().ContainsAny(RelationNames)) relations.Add(element);
        if (element.ClassName is { } names && names.AsSpan().ContainsAny(BylineNames)) bylines.Add(element);
    }
}
