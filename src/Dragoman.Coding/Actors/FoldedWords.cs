namespace Dragoman.Coding.Actors;

/// <summary>A set of words whose spellings <see cref="WordFolding"/> brings together, asked for words as the text has them.</summary>
/// <remarks>Asking costs no memory. Safe on many threads once it is filled.</remarks>
internal sealed class FoldedWords
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> spans;

    /// <summary>Makes a set.</summary>
    public FoldedWords(params ReadOnlySpan<string> first)
    {
        spans = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in first) Add(word);
    }

    /// <summary>Adds a word in any of its spellings.</summary>
    public void Add(string word) => words.Add(WordFolding.Fold(word));

    /// <summary>True when a spelling of the word was added.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[128] : new char[word.Length * 2];
        return spans.Contains(buffer[..WordFolding.Fold(word, buffer)]);
    }
}
