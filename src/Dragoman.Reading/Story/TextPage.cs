namespace Dragoman.Reading.Story;

/// <summary>Finds the stories in the plain text of a page.</summary>
/// <remarks>
/// The first long paragraph that is no noise begins the body. What stands before it is its headline and standfirst, or, where
/// an appeal parts the two and they share no word with the body, a teaser of another story. A legal notice ends a story; each
/// paragraph after it that names other people and places is a story of its own.
/// </remarks>
internal static class TextPage
{
    private const int LongBlock = 120;

    /// <summary>The stories in the order of the page; the main story first. Empty for a text without letters.</summary>
    public static IReadOnlyList<StoryText> Stories(string text)
    {
        var blocks = TextBlocks.Cut(text).ConvertAll(PageNoise.WithoutGluedCall);
        var kinds = blocks.ConvertAll(PageNoise.Classify);
        DropOtherScripts(blocks, kinds);
        var lead = blocks.FindIndex(IsLong);
        lead = lead >= 0 && kinds[lead] != LineKind.Story ? FindLead(blocks, kinds) : lead;
        if (lead < 0) return Short(blocks, kinds);

        var stories = new List<StoryText>();
        var (title, head, teaser) = Head(blocks, kinds, lead);
        var end = MainEnd(blocks, kinds, lead);
        var body = Enumerable.Range(lead, end - lead).Where(i => kinds[i] == LineKind.Story).Select(i => blocks[i]).ToList();
        while (body.Count > 1 && !IsLong(body[^1]) && !PageNoise.IsSentence(body[^1])) body.RemoveAt(body.Count - 1);
        stories.Add(new StoryText(title, Join(head.Concat(body))));
        if (teaser is not null) stories.Add(teaser);
        for (var i = end; i < blocks.Count; i++)
        {
            if (kinds[i] == LineKind.Story && IsLong(blocks[i]) && PageNoise.IsSentence(blocks[i])) stories.Add(new StoryText(null, blocks[i]));
        }

        return stories;
    }

    private static bool IsLong(string block) => block.Length >= LongBlock;

    private static int FindLead(List<string> blocks, List<LineKind> kinds)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (kinds[i] == LineKind.Story && IsLong(blocks[i])) return i;
        }

        return -1;
    }

    /// <summary>A page without a long paragraph: everything that is not plainly noise.</summary>
    private static List<StoryText> Short(List<string> blocks, List<LineKind> kinds)
    {
        var kept = blocks.Where((_, i) => kinds[i] == LineKind.Story).ToList();
        if (kept.Count == 0) return [];
        return [new StoryText(kept.Count > 1 && IsHeadline(kept[0]) ? kept[0] : null, Join(kept))];
    }

    private static (string? Title, List<string> Head, StoryText? Teaser) Head(List<string> blocks, List<LineKind> kinds, int lead)
    {
        var before = Enumerable.Range(0, lead).Where(i => kinds[i] == LineKind.Story && (IsHeadline(blocks[i]) || PageNoise.IsSentence(blocks[i]))).ToList();
        var at = before.FindLastIndex(i => IsHeadline(blocks[i]));
        if (at < 0) return (null, before.ConvertAll(i => blocks[i]), null);
        var title = blocks[before[at]];
        var head = before[at..].ConvertAll(i => blocks[i]);
        var parted = Enumerable.Range(before[at], lead - before[at]).Any(i => kinds[i] == LineKind.Appeal);
        return parted && !SharedWords.Any(title, blocks[lead]) ? (null, [], new StoryText(title, Join(head))) : (title, head, null);
    }

    /// <summary>Where the main story ends: at a legal notice after which the text speaks of others, or at the end of the page.</summary>
    private static int MainEnd(List<string> blocks, List<LineKind> kinds, int lead)
    {
        for (var i = lead + 1; i < blocks.Count; i++)
        {
            if (kinds[i] != LineKind.End) continue;
            var story = string.Join(' ', Enumerable.Range(lead, i - lead).Where(k => kinds[k] == LineKind.Story).Select(k => blocks[k]));
            var next = Enumerable.Range(i + 1, blocks.Count - i - 1).FirstOrDefault(k => kinds[k] == LineKind.Story && IsLong(blocks[k]), -1);
            if (next < 0 || SharedWords.NamesInCommon(blocks[next], story) < 0.5) return i;
        }

        return blocks.Count;
    }

    private static bool IsHeadline(string block) =>
        block.Length <= 200 && PageNoise.CountWords(block) >= 4 && block[^1] is not ('.' or ':' or ';' or ',') && !block.Contains('\n', StringComparison.Ordinal);

    private static void DropOtherScripts(List<string> blocks, List<LineKind> kinds)
    {
        long latin = 0, other = 0;
        foreach (var block in blocks)
        {
            var (l, o) = Scripts(block);
            (latin, other) = (latin + l, other + o);
        }

        if (latin < 4 * other) return;
        for (var i = 0; i < blocks.Count; i++)
        {
            var (l, o) = Scripts(blocks[i]);
            if (o > l) kinds[i] = LineKind.Noise;
        }
    }

    private static (int Latin, int Other) Scripts(string block)
    {
        int latin = 0, other = 0;
        foreach (var c in block)
        {
            if (!char.IsLetter(c)) continue;
            if (c < '\u0250') latin++;
            else other++;
        }

        return (latin, other);
    }

    private static string Join(IEnumerable<string> blocks) => string.Join("\n\n", blocks);
}
