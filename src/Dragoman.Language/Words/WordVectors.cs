using System.Runtime.InteropServices;
using Dragoman.Language.Model;

namespace Dragoman.Language.Words;

/// <summary>Vectors of frequent words, learnt elsewhere from what stands around the words in a great deal of text: words that are used alike have like vectors.</summary>
/// <remarks>
/// The network adds their projection to what it sees of a word, so that a word that the treebanks lack is read like its neighbours.
/// A value takes 8 bits. Words are kept by a hash of 32 bits, as in <see cref="WordLexicon"/>. Immutable and safe on many threads.
/// </remarks>
internal sealed class WordVectors
{
    /// <summary>The section of the model file.</summary>
    public const string Section = "vectors";

    /// <summary>What one step of a stored value is worth.</summary>
    public const float Step = 1f / 32;

    private readonly uint[] words;
    private readonly ReadOnlyMemory<byte> values;

    /// <summary>Puts vectors together.</summary>
    /// <param name="dimensions">Length of a vector.</param>
    /// <param name="words">What <see cref="WordLexicon.Key"/> gives for each word, ascending; kept.</param>
    /// <param name="values">The words' vectors one after the other, in steps of <see cref="Step"/>.</param>
    /// <exception cref="ModelFormatException">The arrays do not fit one another.</exception>
    public WordVectors(int dimensions, uint[] words, ReadOnlySpan<sbyte> values)
        : this(dimensions, words, MemoryMarshal.AsBytes(values).ToArray().AsMemory())
    {
    }

    private WordVectors(int dimensions, uint[] words, ReadOnlyMemory<byte> values)
    {
        if (dimensions < 0 || values.Length != (long)words.Length * dimensions) throw new ModelFormatException("the word vectors of the model make no sense");
        (Dimensions, this.words, this.values) = (dimensions, words, values);
    }

    /// <summary>Vectors of no word and without length.</summary>
    public static WordVectors None { get; } = new(0, [], []);

    /// <summary>Length of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>How many words have a vector.</summary>
    public int Count => words.Length;

    /// <summary>The row of a word's vector, -1 where it has none.</summary>
    /// <param name="word">The word's hash, as <see cref="Neural.TokenFeatures.WordHash"/> gives it.</param>
    public int RowOf(ulong word) => Math.Max(-1, Array.BinarySearch(words, WordLexicon.Key(word)));

    /// <summary>Copies a vector.</summary>
    /// <param name="row">Its row; -1 for the vector of zeros.</param>
    /// <param name="into">Receives it, <see cref="Dimensions"/> values.</param>
    public void CopyTo(int row, Span<float> into)
    {
        if (row < 0)
        {
            into.Clear();
            return;
        }

        var stored = MemoryMarshal.Cast<byte, sbyte>(values.Span.Slice(row * Dimensions, Dimensions));
        for (var i = 0; i < stored.Length; i++) into[i] = stored[i] * Step;
    }

    /// <summary>Reads the section, whose values stay where they are: copying them would take a tenth of the loading.</summary>
    /// <exception cref="ModelFormatException">It is cut short or makes no sense.</exception>
    public static WordVectors Read(ReadOnlyMemory<byte> section)
    {
        var reader = new ModelReader(section.Span);
        var (dimensions, count) = (reader.Int32(), reader.Int32());
        if (dimensions is < 0 or > 1024 || count is < 0 or > (1 << 22)) throw new ModelFormatException("the word vectors of the model make no sense");
        var known = reader.Array<uint>(count);
        return new WordVectors(dimensions, known, section.Slice(reader.Position, reader.Skip(count * dimensions)));
    }

    /// <summary>Writes the section.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Dimensions);
        writer.Write(words.Length);
        foreach (var word in words) writer.Write(word);
        writer.Write(values.Span);
    }
}
