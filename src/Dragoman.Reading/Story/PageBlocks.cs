using System.Collections.Frozen;
using System.Text;
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

    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder text = new();
    private readonly Func<IElement, bool> leaveOut;
    private int linkLength;
    private bool space;

    private PageBlocks(Func<IElement, bool> leaveOut) => this.leaveOut = leaveOut;

    /// <summary>The blocks below an element, except those below what <paramref name="leaveOut"/> says.</summary>
    public static List<PageBlock> Cut(IElement root, Func<IElement, bool> leaveOut)
    {
        var walk = new PageBlocks(leaveOut);
        walk.Walk(root);
        return walk.blocks;
    }

    private void Walk(IElement root)
    {
        INode node = root;
        var block = root;
        var links = 0;
        while (true)
        {
            var entered = true;
            switch (node)
            {
                case IElement element when element != root && (Silent.Contains(element.LocalName) || leaveOut(element)):
                    if (!Inline.Contains(element.LocalName) && element.LocalName is not ("img" or "svg" or "button")) Flush(block);
                    entered = false;
                    break;
                case IElement { LocalName: "br" }:
                    Break(block);
                    break;
                case IElement { LocalName: "a" }:
                    links++;
                    break;
                case IElement element when !Inline.Contains(element.LocalName):
                    Flush(block);
                    block = element;
                    break;
                case IText run:
                    Append(run.Data, links > 0);
                    break;
            }

            if (entered && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            if (entered) Leave(node);
            while (node.NextSibling is null && node != root)
            {
                node = node.Parent!;
                if (node != root) Leave(node);
            }

            if (node == root) break;
            node = node.NextSibling!;
        }

        Flush(block);

        void Leave(INode left)
        {
            if (left is not IElement element) return;
            if (element.LocalName == "a") links--;
            else if (!Inline.Contains(element.LocalName) && element.LocalName != "br")
            {
                Flush(block);
                block = BlockOf(element.ParentElement, root);
            }
        }
    }

    private static IElement BlockOf(IElement? element, IElement root)
    {
        while (element is not null && element != root && Inline.Contains(element.LocalName)) element = element.ParentElement;
        return element ?? root;
    }

    private void Append(string data, bool link)
    {
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c) || c is '\u00AD' or '\u200B' or '\uFEFF')
            {
                space |= c is not ('\u00AD' or '\u200B' or '\uFEFF');
                continue;
            }

            if (space && text.Length > 0 && text[^1] != '\n') text.Append(' ');
            space = false;
            text.Append(c);
            if (link) linkLength++;
        }
    }

    /// <summary>One line break stays in the block; two in a row end it.</summary>
    private void Break(IElement block)
    {
        if (text.Length > 0 && text[^1] == '\n') Flush(block);
        else if (text.Length > 0) text.Append('\n');
        space = false;
    }

    private void Flush(IElement block)
    {
        while (text.Length > 0 && text[^1] == '\n') text.Length--;
        if (text.Length > 0) blocks.Add(new PageBlock(block, text.ToString(), linkLength));
        text.Clear();
        linkLength = 0;
        space = false;
    }
}
