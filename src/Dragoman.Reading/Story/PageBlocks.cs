using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Dragoman.Reading.Story;

/// <summary>Cuts a parsed page into its blocks of text, in the order of the page.</summary>
/// <remarks>Walks without recursion, so depth of nesting costs nothing.</remarks>
internal sealed class PageBlocks
{
    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "center");

    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "picture", "img", "map", "select", "option", "textarea", "input", "button", "head", "title", "meta", "link");

    private static readonly SearchValues<char> NotCopied = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => char.IsWhiteSpace(c) || IsSoft(c))]);

    private readonly List<PageBlock> blocks = [];
    private readonly ArrayBufferWriter<char> text = new(1024);
    private readonly Func<IElement, bool> leaveOut;
    private readonly IElement root;
    private IElement block;
    private int linkLength;
    private int links;
    private bool space;

    private PageBlocks(IElement root, Func<IElement, bool> leaveOut) => (this.root, block, this.leaveOut) = (root, root, leaveOut);

    /// <summary>The blocks below an element, except those below what <paramref name="leaveOut"/> says.</summary>
    /// <param name="root">The element.</param>
    /// <param name="leaveOut">Asked once for each element whose text might be taken, in the order of the page.</param>
    public static List<PageBlock> Cut(IElement root, Func<IElement, bool> leaveOut)
    {
        var walk = new PageBlocks(root, leaveOut);
        walk.Walk();
        return walk.blocks;
    }

    private void Walk()
    {
        // The next sibling of a node is found by a search among all of them, so the walk counts children itself.
        var open = new Stack<(INode Node, INodeList Children, int Next)>();
        if (Enter(root)) open.Push((root, root.ChildNodes, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Children.Length)
            {
                if (at.Node != root) Leave(at.Node);
                continue;
            }

            open.Push(at with { Next = at.Next + 1 });
            var node = at.Children[at.Next];
            if (!Enter(node)) continue;
            if (node is IElement) open.Push((node, node.ChildNodes, 0));
        }

        Flush();
    }

    /// <summary>Takes in what a node says by itself; false where what lies below it is left out.</summary>
    private bool Enter(INode node)
    {
        switch (node)
        {
            case IElement element:
                var name = element.LocalName;
                var isInline = Inline.Contains(name);
                if (element != root && (Silent.Contains(name) || leaveOut(element)))
                {
                    if (!isInline && name is not ("img" or "svg" or "button")) Flush();
                    return false;
                }

                if (name == "br") Break();
                else if (name == "a") links++;
                else if (!isInline)
                {
                    Flush();
                    block = element;
                }

                break;
            case IText run:
                Append(run.Data, links > 0);
                break;
        }

        return true;
    }

    private void Leave(INode left)
    {
        if (left is not IElement element) return;
        if (element.LocalName == "a") links--;
        else if (!Inline.Contains(element.LocalName) && element.LocalName != "br")
        {
            Flush();
            block = BlockOf(element.ParentElement, root);
        }
    }

    private static IElement BlockOf(IElement? element, IElement root)
    {
        while (element is not null && element != root && Inline.Contains(element.LocalName)) element = element.ParentElement;
        return element ?? root;
    }

    private void Append(ReadOnlySpan<char> data, bool link)
    {
        while (!data.IsEmpty)
        {
            var end = data.IndexOfAny(NotCopied);
            if (end < 0) end = data.Length;
            if (end > 0)
            {
                if (space && text.WrittenCount > 0 && text.WrittenSpan[^1] != '\n') text.Write(" ");
                space = false;
                text.Write(data[..end]);
                if (link) linkLength += end;
            }

            if (end == data.Length) return;
            space |= !IsSoft(data[end]);
            data = data[(end + 1)..];
        }
    }

    /// <summary>True for what shows nothing where a line is not broken at it.</summary>
    private static bool IsSoft(char c) => c is '\u00AD' or '\u200B' or '\uFEFF';

    /// <summary>One line break stays in the block; two in a row end it.</summary>
    private void Break()
    {
        if (text.WrittenCount > 0 && text.WrittenSpan[^1] == '\n') Flush();
        else if (text.WrittenCount > 0) text.Write("\n");
        space = false;
    }

    private void Flush()
    {
        var written = text.WrittenSpan.TrimEnd('\n');
        if (!written.IsEmpty) blocks.Add(new PageBlock(block, written.ToString(), linkLength));
        text.ResetWrittenCount();
        linkLength = 0;
        space = false;
    }
}
