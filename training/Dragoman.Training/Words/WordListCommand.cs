using System.Globalization;

namespace Dragoman.Training.Words;

/// <summary>The command <c>compile-words</c>: from WordNet, the first names and the towns to the list that the training reads.</summary>
internal static class WordListCommand
{
    /// <summary>Where the list is written: a word, a tab and its properties, sorted by code point.</summary>
    internal const string DefaultOutput = "training/words.tsv";

    /// <summary>The compiled list that the program is built with.</summary>
    internal static string DefaultList => Path.Combine(AppContext.BaseDirectory, "words.tsv");


    private const string FirstNames = "src/Dragoman.Language/Names/first-names.tsv";
    private const string Towns = "knowledge/places/towns.tsv";

    /// <summary>Writes the list.</summary>
    /// <param name="wordNet">The folder of WordNet's database files.</param>
    /// <param name="output">The list's path.</param>
    public static int Run(string wordNet, string output)
    {
        var words = new SortedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var reader = new WordNetReader(wordNet);
        foreach (var entry in reader.Read()) Add(words, entry.Lemma, Properties(entry));
        foreach (var (part, form, lemma) in reader.ReadExceptions()) Add(words, form, [$"<{part}:{lemma}"]);
        foreach (var part in reader.ReadNameParts()) Add(words, part, ["part"]);
        foreach (var name in Names(FirstNames, 0)) Add(words, name, ["given"]);
        foreach (var name in Names(Towns, 1)) Add(words, name, ["town"]);
        File.WriteAllLines(output, words.Select(word => $"{word.Key}\t{string.Join(' ', word.Value.Order(StringComparer.Ordinal))}"));
        Console.WriteLine($"{words.Count} words written to {output}");
        return 0;
    }

    private static IEnumerable<string> Properties(WordNetEntry entry)
    {
        if (entry.Common) yield return entry.Part.ToString();
        if (entry.Proper) yield return char.ToUpperInvariant(entry.Part).ToString();
        if (!entry.Attested && entry.Common) yield return $"{entry.Part}?";
        foreach (var name in entry.Part is 'n' or 'v' ? entry.Classes : []) yield return $"{entry.Part}:{name}";
        if (entry.Part is 'n' or 'v') yield return $"{entry.Part}1:{entry.Classes[0]}";
        foreach (var frame in entry.Frames) yield return string.Create(CultureInfo.InvariantCulture, $"v#{frame}");
    }

    private static IEnumerable<string> Names(string path, int column) => File.ReadLines(path)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t')[column])
        .Where(name => name.Length is > 2 and < 25 && char.IsUpper(name[0]) && name.All(letter => char.IsLetter(letter) || letter is '-'))
        .Select(name => name.ToLowerInvariant());

    private static void Add(SortedDictionary<string, HashSet<string>> words, string word, IEnumerable<string> properties)
    {
        if (!words.TryGetValue(word, out var all)) words[word] = all = [];
        all.UnionWith(properties);
    }
}
