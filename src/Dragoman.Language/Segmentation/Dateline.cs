using System.Collections.Frozen;

namespace Dragoman.Language.Segmentation;

/// <summary>Finds the dateline before the first words of a report: "GENEVA, July 5 (Agency) – ", "SEOUL – ". It is no part of the sentence behind it.</summary>
internal static class Dateline
{
    private const int LongestInTokens = 16;

    /// <summary>A line of fewer tokens behind the dash is a headline, whose dash joins what it says.</summary>
    private const int ShortestReport = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = FrozenSet.ToFrozenSet(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a month's name, short or long, with or without its dot.</summary>
    /// <param name="token">A word in any case.</param>
    internal static bool IsMonth(ReadOnlySpan<char> token) => Months.Contains(token.TrimEnd('.'));

    /// <summary>The number of the token behind the dateline that begins at a token; -1 where none begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">A token that begins a line.</param>
    internal static int End(string text, TokenBuffer tokens, int first)
    {
        if (!IsTown(Token(text, tokens, first), out var shouted)) return -1;
        bool dated = false, bracketed = false;
        for (var i = first; i < tokens.Count && i < first + LongestInTokens; i++)
        {
            var token = Token(text, tokens, i);
            if (token is "–" or "—" or "-" or "--")
            {
                var words = i - first;
                return (dated || bracketed || (shouted && AllShouted(text, tokens, first, i))) && words > 0 && HasReport(text, tokens, i + 1) ? i + 1 : -1;
            }

            if (i > first && text.AsSpan(tokens.End(i - 1), tokens.Start(i) - tokens.End(i - 1)).Contains('\n')) return -1;
            dated |= IsMonth(token);
            bracketed |= token is "(";
            if (!bracketed && !char.IsUpper(token[0]) && !char.IsAsciiDigit(token[0]) && token is not ("," or "/" or "." or "and" or "(" or ")")) return -1;
        }

        return -1;
    }

    private static bool IsTown(ReadOnlySpan<char> token, out bool shouted)
    {
        shouted = token.Length >= 4;
        foreach (var c in token) shouted &= char.IsUpper(c) || c is '\'' or '’' or '.' or '-' or '/';
        return char.IsUpper(token[0]);
    }

    private static bool AllShouted(string text, TokenBuffer tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            foreach (var c in Token(text, tokens, i))
            {
                if (char.IsLower(c)) return false;
            }
        }

        return true;
    }

    /// <summary>True when a capital or a quote and enough words of the same line follow.</summary>
    private static bool HasReport(string text, TokenBuffer tokens, int first)
    {
        if (first + ShortestReport > tokens.Count || !(char.IsUpper(text[tokens.Start(first)]) || Characters.IsOpener(text[tokens.Start(first)]))) return false;
        return !text.AsSpan(tokens.Start(first), tokens.End(first + ShortestReport - 1) - tokens.Start(first)).Contains('\n');
    }

    private static ReadOnlySpan<char> Token(string text, TokenBuffer tokens, int token) => text.AsSpan(tokens.Start(token), tokens.End(token) - tokens.Start(token));
}
