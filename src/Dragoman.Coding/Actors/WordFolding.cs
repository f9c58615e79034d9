namespace Dragoman.Coding.Actors;

/// <summary>Brings the spellings of one word together: lower case, without diacritics, full stops and apostrophes.</summary>
/// <remarks>"U.S." gives "us", "Erdoğan" gives "erdogan", "Sana'a" gives "sanaa". Works by own tables, so that it gives the same on every machine. Thread-safe.</remarks>
public static class WordFolding
{
    // The plain letter of every Latin letter from U+00C0 on and from U+1E00 on; a dot where there is none.
    private const string FromC0 =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll." +
        ".llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz." +
        "...............a................oo.............uu..............." +
        ".............aaiioouuuuuuuuuuaaaaa....ggkkoooo..j...gg..nnaa...." +
        "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" +
        "................";

    private const string From1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Folds a word.</summary>
    /// <returns>The folded word; empty when nothing but stops and apostrophes was there.</returns>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[256] : new char[word.Length * 2];
        return new string(buffer[..Fold(word, buffer)]);
    }

    /// <summary>Folds a word into a buffer at least twice as long.</summary>
    /// <returns>The number of characters written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var letter in word)
        {
            switch (letter)
            {
                case '.' or '\'' or '’' or '‘' or 'ʻ' or 'ʼ' or '`': break;
                case >= '\u0300' and <= '\u036F': break;
                case < '\u0080': folded[length++] = char.ToLowerInvariant(letter); break;
                case 'ß': folded[length++] = 's'; folded[length++] = 's'; break;
                case 'æ' or 'Æ': folded[length++] = 'a'; folded[length++] = 'e'; break;
                case 'œ' or 'Œ': folded[length++] = 'o'; folded[length++] = 'e'; break;
                case 'þ' or 'Þ': folded[length++] = 't'; folded[length++] = 'h'; break;
                default: folded[length++] = Plain(letter); break;
            }
        }

        return length;
    }

    private static char Plain(char letter)
    {
        var plain = letter switch
        {
            >= '\u00C0' and < '\u0250' => FromC0[letter - '\u00C0'],
            '\u0259' => 'a',
            >= '\u1E00' and < '\u1F00' => From1E00[letter - '\u1E00'],
            _ => '.',
        };
        return plain == '.' ? char.ToLowerInvariant(letter) : plain;
    }
}
