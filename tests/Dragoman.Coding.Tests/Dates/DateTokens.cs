using System.Collections.Immutable;
using Dragoman.Coding.Dates;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Dates;

/// <summary>Two simple ways to cut a sentence, and what the finder and the resolver make of it, as text.</summary>
internal static class DateTokens
{
    private static readonly DateExpressionFinder Finder = new();

    /// <summary>Cuts as the treebanks do: every mark alone, "'s" as one token, numbers with their points and commas whole.</summary>
    public static List<TextSpan> CutFine(string text)
    {
        var spans = new List<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            var from = at++;
            if (char.IsWhiteSpace(text[from])) continue;
            if (char.IsLetterOrDigit(text[from]))
            {
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '.' or ',' or ':' && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))) at++;
            }
            else if (text[from] is '\'' or '’' && at < text.Length && text[at] == 's' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            {
                at++;
            }

            spans.Add(new TextSpan(from, at));
        }

        return spans;
    }

    /// <summary>Cuts at spaces only, and takes brackets, quotes, commas and the last point off the words.</summary>
    public static List<TextSpan> CutCoarse(string text)
    {
        var spans = new List<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            var from = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
            var end = at;
            for (; from < end && text[from] is '(' or '"' or '[' or '“'; from++) spans.Add(new TextSpan(from, from + 1));
            var tail = end;
            while (tail > from && text[tail - 1] is ')' or '"' or ']' or '”' or ',' or ';' or ':' or '!' or '?' || (tail > from && tail == text.Length && text[tail - 1] == '.')) tail--;
            if (tail > from) spans.Add(new TextSpan(from, tail));
            for (; tail < end; tail++) spans.Add(new TextSpan(tail, tail + 1));
        }

        return spans;
    }

    /// <summary>The expressions of a text.</summary>
    public static ImmutableArray<DateExpression> Find(string text, List<TextSpan> spans) =>
        Finder.Find(spans.Select(span => text.Substring(span.Start, span.Length)).ToArray(), spans.ToArray());

    /// <summary>Every expression as "words = date", with its modifier in front of the date where it has one, "?" for no date.</summary>
    public static string Told(string text, List<TextSpan> spans, DateOnly? published, DateDirection direction, PartialDate? anchor) =>
        string.Join("; ", Find(text, spans).Select(found =>
        {
            var date = DateResolver.Resolve(found, published, direction, anchor)?.ToString() ?? "?";
            var modifier = found.Modifier == DateModifier.None ? "" : found.Modifier.ToString().ToLowerInvariant() + " ";
            return $"{found.Span.In(text)} = {modifier}{date}";
        }));
}
