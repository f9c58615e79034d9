using Dragoman.Language.Neural;
using Dragoman.Language.Words;

namespace Dragoman.Training.Words;

/// <summary>Makes the model's lexicon from the list of words: every word with its regular and irregular forms.</summary>
internal static class LexiconBuilder
{
    /// <summary>Reads a list as <see cref="WordListCommand"/> writes it.</summary>
    /// <exception cref="InvalidDataException">A line is none of a list of words, or there are too many properties.</exception>
    public static WordLexicon Build(string path)
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('\t');
            if (fields.Length != 2) throw new InvalidDataException($"{path}: '{line}' is no word with properties");
            words[fields[0]] = fields[1].Split(' ');
        }

        var forms = new SortedDictionary<uint, SortedSet<string>>();
        foreach (var (word, properties) in words) AddForms(forms, word, properties, words);
        return Pack(forms);
    }

    private static void AddForms(SortedDictionary<uint, SortedSet<string>> forms, string word, string[] properties, Dictionary<string, string[]> words)
    {
        Add(forms, word, properties.Where(property => property[0] != '<'));
        foreach (var property in properties)
        {
            switch (property)
            {
                case "n" or "N":
                    Add(forms, Inflection.WithS(word), Inflected(properties, $"{property}+s"));
                    break;
                case "v":
                    Add(forms, Inflection.WithS(word), Inflected(properties, "v+s"));
                    foreach (var form in Inflection.WithEd(word)) Add(forms, form, Inflected(properties, "v+ed"));
                    foreach (var form in Inflection.WithIng(word)) Add(forms, form, Inflected(properties, "v+ing"));
                    break;
                case "a":
                    foreach (var (form, superlative) in Inflection.Compared(word)) Add(forms, form, [superlative ? "a+est" : "a+er"]);
                    break;
                case ['<', var part, ':', ..] when words.TryGetValue(property[3..], out var ofLemma):
                    Add(forms, word, Inflected(ofLemma, Irregular(part, word)));
                    break;
            }
        }
    }

    private static string Irregular(char part, string form) => part switch
    {
        'n' => "n+s",
        'v' => form.EndsWith("ing", StringComparison.Ordinal) ? "v+ing" : form.EndsWith('s') ? "v+s" : "v+ed",
        _ => form.EndsWith("st", StringComparison.Ordinal) ? $"{part}+est" : $"{part}+er",
    };

    /// <summary>A form has what its word has as the same part of speech, but is not the word's base form.</summary>
    private static IEnumerable<string> Inflected(string[] properties, string inflection) =>
        properties.Where(property => property.Length > 1 && property[0] == char.ToLowerInvariant(inflection[0])).Append(inflection);

    private static void Add(SortedDictionary<uint, SortedSet<string>> forms, string form, IEnumerable<string> properties)
    {
        var key = WordLexicon.Key(TokenFeatures.WordHash(form));
        if (!forms.TryGetValue(key, out var all)) forms[key] = all = new SortedSet<string>(StringComparer.Ordinal);
        all.UnionWith(properties);
        if (all.Count == 0) forms.Remove(key);
    }

    private static WordLexicon Pack(SortedDictionary<uint, SortedSet<string>> forms)
    {
        string[] properties = [.. forms.Values.SelectMany(set => set).Distinct().Order(StringComparer.Ordinal)];
        if (properties.Length > byte.MaxValue) throw new InvalidDataException($"the list of words has {properties.Length} properties and the lexicon has room for {byte.MaxValue}");
        var numbers = properties.Select((property, number) => (property, number)).ToDictionary(pair => pair.property, pair => (byte)pair.number, StringComparer.Ordinal);
        var (known, starts, members) = (new Dictionary<string, ushort>(StringComparer.Ordinal), new List<int> { 0 }, new List<byte>());
        var sets = new List<ushort>(forms.Count);
        foreach (var set in forms.Values)
        {
            var name = string.Join(' ', set);
            if (!known.TryGetValue(name, out var number))
            {
                known[name] = number = checked((ushort)known.Count);
                members.AddRange(set.Select(property => numbers[property]));
                starts.Add(members.Count);
            }

            sets.Add(number);
        }

        return new WordLexicon([.. properties], [.. forms.Keys], [.. sets], [.. starts], [.. members]);
    }
}
