using System.Text.RegularExpressions;
using Dragoman.Reading.Input;
using Dragoman.Reading.Metadata;

namespace Dragoman.Reading.Formats;

/// <summary>Markdown: front matter, a first heading that is the title, and paragraphs without their marks.</summary>
internal static partial class MarkdownFormat
{
    /// <summary>The article of a Markdown text.</summary>
    public static IEnumerable<ReadResult> Read(string name, DecodedText text, ReadOptions options)
    {
        var matter = FrontMatter.Split(text.Text.ReplaceLineEndings("\n"), out var body);
        var draft = new ArticleDraft(name);
        if (matter is not null) FieldNames.Offer(draft, options.FieldNames, key => matter[key], "front matter");
        var blocks = Blocks(body.ReplaceLineEndings("\n"));
        if (blocks.Count > 0 && blocks[0].IsHeading)
        {
            draft.OfferTitle(blocks[0].Text, "heading");
            blocks.RemoveAt(0);
        }

        draft.OfferText(string.Join("\n\n", blocks.Select(block => block.Text)), "text");
        draft.Note(text.Note);
        yield return draft.Finish(options);
    }

    private static List<(string Text, bool IsHeading)> Blocks(string body)
    {
        var blocks = new List<(string, bool)>();
        var open = new List<string>();
        var fenced = false;
        foreach (var raw in body.Split('\n'))
        {
            var line = raw.Trim();
            if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
            {
                Close();
                fenced = !fenced;
                continue;
            }

            if (fenced) continue;
            var heading = Heading().Match(line);
            var item = Item().Match(line);
            if (line.Length == 0 || heading.Success || item.Success || Rule().IsMatch(line)) Close();
            if (heading.Success) blocks.Add((Plain(heading.Groups["text"].Value), true));
            else if (item.Success) open.Add(item.Groups["text"].Value);
            else if (line.Length > 0 && !Rule().IsMatch(line)) open.Add(line.TrimStart('>', ' '));
        }

        Close();
        return blocks;

        void Close()
        {
            var text = Plain(string.Join(' ', open));
            if (text.Length > 0) blocks.Add((text, false));
            open.Clear();
        }
    }

    private static string Plain(string text)
    {
        text = Picture().Replace(text, "");
        text = Link().Replace(text, "${text}");
        text = Strong().Replace(text, "${text}");
        return Emphasis().Replace(text, "${text}").Trim();
    }

    [GeneratedRegex(@"^#{1,6}\s+(?<text>.*?)\s*#*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^([-*+]|\d{1,3}[.)])\s+(?<text>\S.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^([-*_=]\s*){3,}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\](\([^)]*\)|\[[^\]]*\])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*|__)(?<text>[^*_]+)(\*\*|__)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*_])[*_](?<text>[^*_\s][^*_]*)[*_](?![\w*_])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Emphasis();
}
