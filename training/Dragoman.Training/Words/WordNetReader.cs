using System.Globalization;

namespace Dragoman.Training.Words;

/// <summary>Reads single words from WordNet's database files (format: wndb(5WN)).</summary>
internal sealed class WordNetReader(string folder)
{
    private const int MostSenses = 5;
    private static readonly string[] Parts = ["noun", "verb", "adj", "adv"];

    private static readonly string[] Files =
    [
        "all", "pert", "all", "Tops", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event", "feeling", "food", "group", "location", "motive", "object",
        "person", "phenomenon", "plant", "possession", "process", "quantity", "relation", "shape", "state", "substance", "time",
        "body", "change", "cognition", "communication", "competition", "consumption", "contact", "creation", "emotion", "motion", "perception", "possession", "social", "stative", "weather", "ppl",
    ];

    /// <summary>All words without a blank in them, by part of speech and then in the order of the index.</summary>
    public IEnumerable<WordNetEntry> Read()
    {
        foreach (var part in Parts)
        {
            var senses = ReadSenses(part);
            foreach (var line in Lines($"index.{part}"))
            {
                var fields = line.TrimEnd().Split(' ');
                if (!IsWord(fields[0])) continue;
                var pointers = Number(fields[3]);
                var offsets = fields[(6 + pointers)..].Take(MostSenses).ToArray();
                yield return Entry(fields[0], part[0] == 'a' && part == "adv" ? 'r' : part[0], Number(fields[5 + pointers]) > 0, [.. offsets.Select(offset => senses[offset])]);
            }
        }
    }

    /// <summary>Irregular forms with their base forms: the part of speech, the form, the base.</summary>
    public IEnumerable<(char Part, string Form, string Lemma)> ReadExceptions()
    {
        foreach (var part in Parts)
        {
            foreach (var line in Lines($"{part}.exc"))
            {
                var fields = line.TrimEnd().Split(' ');
                if (IsWord(fields[0]) && IsWord(fields[1])) yield return (part == "adv" ? 'r' : part[0], fields[0], fields[1]);
            }
        }
    }

    /// <summary>The parts of names of several words that bear a capital, in small letters.</summary>
    public IEnumerable<string> ReadNameParts() => Lines("data.noun")
        .Select(line => line.Split(' '))
        .SelectMany(fields => Enumerable.Range(0, int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).Select(i => fields[4 + (2 * i)]))
        .Where(word => word.Contains('_', StringComparison.Ordinal))
        .SelectMany(word => word.Split('_'))
        .Where(part => part.Length > 1 && char.IsUpper(part[0]) && part.All(char.IsLetter))
        .Select(part => part.ToLowerInvariant());

    private static WordNetEntry Entry(string lemma, char part, bool attested, Sense[] senses)
    {
        var written = senses.SelectMany(sense => sense.Words.Where(word => string.Equals(word.Text, lemma, StringComparison.OrdinalIgnoreCase)).Select(word => (sense, word))).ToArray();
        return new WordNetEntry(
            lemma,
            part,
            written.Any(one => !char.IsUpper(one.word.Text[0])),
            written.Any(one => char.IsUpper(one.word.Text[0])),
            attested,
            [.. senses.Select(sense => sense.Class).Distinct()],
            [.. written.SelectMany(one => one.sense.Frames.Where(frame => frame.Word == 0 || frame.Word == one.word.Number).Select(frame => frame.Frame)).Distinct().Order()]);
    }

    private Dictionary<string, Sense> ReadSenses(string part)
    {
        var senses = new Dictionary<string, Sense>(StringComparer.Ordinal);
        foreach (var line in Lines($"data.{part}"))
        {
            var fields = line.Split(" | ")[0].TrimEnd().Split(' ');
            var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var words = Enumerable.Range(0, count).Select(i => (fields[4 + (2 * i)].Split('(')[0], i + 1)).ToArray();
            var frames = 5 + (2 * count) + (4 * Number(fields[4 + (2 * count)]));
            senses[fields[0]] = new Sense(Files[Number(fields[1])], words, part == "verb" ? ReadFrames(fields.AsSpan(frames)) : []);
        }

        return senses;
    }

    private static (int Frame, int Word)[] ReadFrames(ReadOnlySpan<string> fields)
    {
        if (fields.IsEmpty) return [];
        var frames = new (int, int)[Number(fields[0])];
        for (var i = 0; i < frames.Length; i++) frames[i] = (Number(fields[2 + (3 * i)]), int.Parse(fields[3 + (3 * i)], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return frames;
    }

    private IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0 && line[0] != ' ');

    private static bool IsWord(string text) => text.Length is > 1 and < 25 && !text.AsSpan().ContainsAny("_0123456789/");

    private static int Number(string text) => int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture);

    private sealed record Sense(string Class, (string Text, int Number)[] Words, (int Frame, int Word)[] Frames);
}
