using System.Collections.Immutable;
using System.Globalization;

namespace Dragoman.Language.Conllu;

/// <summary>Reads CoNLL-U.</summary>
public static class ConlluReader
{
    /// <summary>Reads a file whole.</summary>
    /// <exception cref="ConlluFormatException">The file breaks the format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<ConlluSentence> ReadFile(string path)
    {
        using var reader = File.OpenText(path);
        return [.. Read(reader, path)];
    }

    /// <summary>Reads sentence by sentence.</summary>
    /// <param name="reader">What to read; read to its end, not closed.</param>
    /// <param name="name">The file's name, for errors.</param>
    /// <exception cref="ConlluFormatException">The text breaks the format; thrown where the broken sentence is reached.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadSentences(reader, name);
    }

    private static IEnumerable<ConlluSentence> ReadSentences(TextReader reader, string name)
    {
        var sentence = new Builder(name);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                sentence.Add(line, number);
            }
            else if (sentence.HasWords)
            {
                yield return sentence.Build(number);
                sentence = new Builder(name);
            }
        }

        if (sentence.HasWords) yield return sentence.Build(number);
    }

    private sealed class Builder(string name)
    {
        private readonly ImmutableArray<string>.Builder comments = ImmutableArray.CreateBuilder<string>();
        private readonly ImmutableArray<ConlluWord>.Builder words = ImmutableArray.CreateBuilder<ConlluWord>();
        private readonly ImmutableArray<ConlluRange>.Builder ranges = ImmutableArray.CreateBuilder<ConlluRange>();
        private readonly ImmutableArray<(int, string)>.Builder empty = ImmutableArray.CreateBuilder<(int, string)>();

        internal bool HasWords => words.Count > 0;

        internal void Add(string line, int number)
        {
            if (line[0] == '#')
            {
                comments.Add(line);
                return;
            }

            var columns = line.Split('\t');
            if (columns.Length != 10) throw new ConlluFormatException(name, number, $"a word line has 10 columns, this one has {columns.Length}");
            var id = columns[0];
            if (id.Contains('.', StringComparison.Ordinal)) empty.Add((words.Count, line));
            else if (id.Contains('-', StringComparison.Ordinal)) ranges.Add(Range(columns, number));
            else words.Add(Word(columns, number));
        }

        internal ConlluSentence Build(int line)
        {
            foreach (var word in words)
            {
                if (word.Head > words.Count) throw new ConlluFormatException(name, line, $"a head is {word.Head}, the sentence before has {words.Count} words");
            }

            if (ranges.Count > 0 && ranges[^1].End > words.Count) throw new ConlluFormatException(name, line, "a multiword token reaches over the end of its sentence");
            return new ConlluSentence(comments.ToImmutable(), words.ToImmutable(), ranges.ToImmutable(), empty.ToImmutable());
        }

        private ConlluWord Word(string[] columns, int line)
        {
            if (!TryNumber(columns[0], out var id) || id != words.Count + 1) throw new ConlluFormatException(name, line, $"the word's number is '{columns[0]}' where {words.Count + 1} is due");
            var head = -1;
            if (columns[6] != "_" && !TryNumber(columns[6], out head)) throw new ConlluFormatException(name, line, $"the head is '{columns[6]}', no number");
            return new ConlluWord(columns[1], columns[2], columns[3], columns[4], columns[5], head, columns[7], columns[8], columns[9]);
        }

        private ConlluRange Range(string[] columns, int line)
        {
            var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
            if (!TryNumber(columns[0][..dash], out var first) || !TryNumber(columns[0][(dash + 1)..], out var last) || first != words.Count + 1 || last < first)
                throw new ConlluFormatException(name, line, $"'{columns[0]}' is no range of the words that follow");
            return new ConlluRange(first - 1, last, columns[1], columns[9]);
        }

        private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
