namespace Dragoman.Language.Segmentation;

/// <summary>Cuts a text into the words of the English treebanks, in one pass and linear time.</summary>
/// <remarks>Holds the state of one pass. Not safe on several threads.</remarks>
internal ref partial struct Tokenizer
{
    /// <summary>How far ahead of a word an address is looked for, so that the time stays linear.</summary>
    private const int AddressWindow = 128;

    private readonly string text;
    private readonly TokenBuffer tokens;
    private bool singleQuoteOpen;

    private Tokenizer(string text, TokenBuffer tokens) => (this.text, this.tokens) = (text, tokens);

    /// <summary>Fills the buffer with the tokens of a text.</summary>
    internal static void Tokenize(string text, TokenBuffer tokens)
    {
        tokens.Clear();
        var pass = new Tokenizer(text, tokens);
        var at = 0;
        while (at < text.Length)
        {
            if (Characters.IsSpace(text[at]))
            {
                if (text[at] == '\n') pass.singleQuoteOpen = false;
                at++;
                continue;
            }

            at = pass.Next(at);
        }
    }

    private int Next(int at)
    {
        if (!Characters.IsWord(text, at, out _)) return Symbol(at);
        var address = AddressEnd(at);
        if (address > at)
        {
            tokens.Add(at, address);
            return address;
        }

        return Word(at);
    }

    private readonly char Peek(int at) => at < text.Length ? text[at] : '\0';

    /// <summary>The first character after the white space of the line; <c>\0</c> at its end.</summary>
    private readonly char PeekWord(int at)
    {
        for (var end = Math.Min(text.Length, at + 8); at < end; at++)
        {
            if (text[at] == '\n') return '\0';
            if (!Characters.IsSpace(text[at])) return text[at];
        }

        return '\0';
    }

    private readonly bool IsWordAt(int at) => at < text.Length && Characters.IsWord(text, at, out _);

    /// <summary>Where the web or mail address at <paramref name="at"/> ends, or <paramref name="at"/> where there is none.</summary>
    private readonly int AddressEnd(int at)
    {
        var window = text.AsSpan(at, Math.Min(AddressWindow, text.Length - at));
        if (window.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || window.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || window.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || window.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return WebEnd(at);

        var i = 0;
        while (i < window.Length && (char.IsAsciiLetterOrDigit(window[i]) || window[i] is '.' or '_' or '-' or '+')) i++;
        if (i == 0 || i + 1 >= window.Length || window[i] != '@' || !char.IsAsciiLetterOrDigit(window[i + 1])) return at;
        var end = i + 1;
        while (end < window.Length && (char.IsAsciiLetterOrDigit(window[end]) || window[end] is '.' or '-' or '_')) end++;
        while (window[end - 1] is '.' or '-' or '_') end--;
        return at + end;
    }

    private readonly int WebEnd(int at)
    {
        var end = at;
        int brackets = 0, squares = 0;
        while (end < text.Length && !Characters.IsSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '”' or '“' or '»' or '|'))
        {
            if (text[end] == '(') brackets++;
            if (text[end] == ')' && --brackets < 0) break;
            if (text[end] == '[') squares++;
            if (text[end] == ']' && --squares < 0) break;
            end++;
        }

        while (end > at + 4 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '…') end--;
        return end;
    }
}
