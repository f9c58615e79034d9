using Dragoman.Language.Model;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;

namespace Dragoman.Language.Spelling;

/// <summary>How often words in small letters occur in the texts that the model was taught by.</summary>
/// <remarks>Words are kept by a hash of 32 bits: a word that never occurred is now and then taken for one that did. Immutable and safe on many threads.</remarks>
internal sealed class WordCounts
{
    /// <summary>The section of the model file.</summary>
    public const string Section = "counts";

    /// <summary>The fewest times that a word is kept for; one that occurs once may be a slip.</summary>
    public const int Least = 2;

    private readonly uint[] words;
    private readonly ushort[] counts;

    /// <summary>Keeps the counts.</summary>
    /// <param name="words">What <see cref="WordLexicon.Key"/> gives for each word, ascending.</param>
    /// <param name="counts">How often each occurs.</param>
    /// <exception cref="ModelFormatException">There are not as many counts as words.</exception>
    public WordCounts(uint[] words, ushort[] counts)
    {
        if (words.Length != counts.Length) throw new ModelFormatException($"the model counts {words.Length} words and has {counts.Length} counts");
        (this.words, this.counts) = (words, counts);
    }

    /// <summary>Counts of no word.</summary>
    public static WordCounts Empty { get; } = new([], []);

    /// <summary>Counts words.</summary>
    /// <param name="forms">The forms of a text; those that are not all small ASCII letters are passed over.</param>
    public static WordCounts Count(IEnumerable<string> forms)
    {
        var all = new SortedDictionary<uint, int>();
        foreach (var form in forms)
        {
            if (form.AsSpan().ContainsAnyExceptInRange('a', 'z')) continue;
            var key = WordLexicon.Key(TokenFeatures.WordHash(form));
            all[key] = all.GetValueOrDefault(key) + 1;
        }

        var kept = all.Where(pair => pair.Value >= Least).ToArray();
        return new WordCounts(Array.ConvertAll(kept, pair => pair.Key), Array.ConvertAll(kept, pair => (ushort)Math.Min(pair.Value, ushort.MaxValue)));
    }

    /// <summary>How often a word occurs; 0 for one that does less than <see cref="Least"/> times.</summary>
    /// <param name="word">The word's hash, as <see cref="TokenFeatures.WordHash"/> gives it.</param>
    public int Of(ulong word)
    {
        var at = Array.BinarySearch(words, WordLexicon.Key(word));
        return at < 0 ? 0 : counts[at];
    }

    /// <summary>Reads the section.</summary>
    /// <exception cref="ModelFormatException">It is cut short.</exception>
    public static WordCounts Read(ReadOnlySpan<byte> section)
    {
        var reader = new ModelReader(section);
        var count = reader.Int32();
        var all = reader.Array<uint>(count);
        return new WordCounts(all, reader.Array<ushort>(count));
    }

    /// <summary>Writes the section.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(words.Length);
        foreach (var word in words) writer.Write(word);
        foreach (var count in counts) writer.Write(count);
    }
}
