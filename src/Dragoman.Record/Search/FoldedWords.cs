namespace Dragoman.Record.Search;

/// <summary>Goes through the words of a text, folded, without making a text of each. What a word is, <see cref="SearchWords"/> says.</summary>
/// <param name="text">The text.</param>
/// <param name="room">Where words are folded; a longer word gets room of its own.</param>
internal ref struct FoldedWords(ReadOnlySpan<char> text, Span<char> room)
{
    /// <summary>Room enough for most words.</summary>
    public const int Room = 64;

    private const char None = '\0', Apostrophe = '\'';

    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => (char)code).Select(c => c == Apostrophe ? Apostrophe : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : None)];

    private readonly ReadOnlySpan<char> text = text;
    private Span<char> room = room;
    private int length;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the text after the word begins.</summary>
    public int End { get; private set; }

    /// <summary>The folded word; good until the next.</summary>
    public readonly ReadOnlySpan<char> Current => room[..length];

    /// <summary>True where the word begins with a capital.</summary>
    public readonly bool IsCapital => char.IsUpper(text[Start]);

    /// <summary>Goes to the next word; false at the end.</summary>
    public bool MoveNext()
    {
        var at = End;
        while (true)
        {
            while (at < text.Length && !IsLetter(text[at])) at++;
            (Start, length) = (at, 0);
            for (; at < text.Length; at++)
            {
                var c = text[at];
                if (c >= 128)
                {
                    if (!IsLetter(c) && c is not ('’' or 'ʼ')) break;
                    if (c is not ('’' or 'ʼ')) Append(TextFolding.Plainly(c), c);
                    continue;
                }

                if (Ascii[c] == None) break;
                if (Ascii[c] != Apostrophe) Append(Ascii[c]);
            }

            End = at;
            if (length > 0) return true;
            if (at >= text.Length) return false;
        }
    }

    private static bool IsLetter(char c) => c < 128 ? Ascii[c] is not (None or Apostrophe) : char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036f';

    private void Append(string? letters, char c)
    {
        if (letters is null) Append(char.ToLowerInvariant(c));
        else foreach (var letter in letters) Append(letter);
    }

    private void Append(char c)
    {
        if (length == room.Length) Grow();
        room[length++] = c;
    }

    private void Grow()
    {
        var more = new char[Math.Max(2 * Room, room.Length * 2)];
        room.CopyTo(more);
        room = more;
    }
}
