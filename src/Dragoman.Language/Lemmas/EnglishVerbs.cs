using System.Reflection;

namespace Dragoman.Language.Lemmas;

/// <summary>The base forms of English verbs, by which an inflected form that no treebank has is led back to its lemma: "invaded" to "invade", "bombed" to "bomb".</summary>
/// <remarks>Immutable after loading and safe on many threads. Base forms are those of WordNet 3.1 with some of ours; irregular forms are ours.</remarks>
internal sealed class EnglishVerbs
{
    private readonly HashSet<string> bases;
    private readonly Dictionary<string, string> irregular;

    private EnglishVerbs(HashSet<string> bases, Dictionary<string, string> irregular) => (this.bases, this.irregular) = (bases, irregular);

    /// <summary>Reads the lists that the program is built with.</summary>
    internal static EnglishVerbs Load()
    {
        var all = new HashSet<string>(9_000, StringComparer.Ordinal);
        foreach (var line in Lines("verbs.txt")) all.Add(line);
        var forms = new Dictionary<string, string>(400, StringComparer.Ordinal);
        foreach (var line in Lines("irregular-verbs.txt"))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            forms.TryAdd(line[..blank], line[(blank + 1)..]);
        }

        return new EnglishVerbs(all, forms);
    }

    /// <summary>True for the base form of a known verb.</summary>
    internal bool IsBase(string word) => bases.Contains(word);

    /// <summary>The base form of a verb's form in lower case; null where no known verb has that form.</summary>
    /// <param name="form">In lower case.</param>
    /// <param name="penn">The Penn tag: VB, VBP, VBZ, VBD, VBN or VBG.</param>
    internal string? BaseOf(string form, string penn) => penn switch
    {
        "VB" or "VBP" => bases.Contains(form) ? form : Past(form),
        "VBZ" => Third(form),
        "VBD" or "VBN" => Past(form) ?? (bases.Contains(form) ? form : null),
        "VBG" => Suffixed(form, "ing", "ying"),
        _ => null,
    };

    private string? Past(string form) => irregular.TryGetValue(form, out var lemma) ? lemma : Suffixed(form, "ed", "ied");

    private string? Third(string form)
    {
        if (form.EndsWith("ies", StringComparison.Ordinal) && Known(form[..^3] + "y") is { } y) return y;
        if (!form.EndsWith('s')) return null;
        return Known(form[..^1]) ?? (form.EndsWith("es", StringComparison.Ordinal) ? Known(form[..^2]) : null);
    }

    private string? Suffixed(string form, string suffix, string ofY)
    {
        if (!form.EndsWith(suffix, StringComparison.Ordinal) || form.Length <= suffix.Length + 1) return null;
        if (form.EndsWith(ofY, StringComparison.Ordinal))
        {
            // "denied" from "deny", "dying" from "die".
            var before = form[..^ofY.Length];
            if (Known(before + (ofY == "ied" ? "y" : "ie")) is { } changed) return changed;
        }

        var stem = form[..^suffix.Length];
        if (Known(stem + "e") is { } silent) return silent;
        if (Known(stem) is { } plain) return plain;
        if (stem.Length > 2 && stem[^1] == stem[^2] && Known(stem[..^1]) is { } single) return single;
        return stem.EndsWith("ck", StringComparison.Ordinal) ? Known(stem[..^1]) : null;
    }

    private string? Known(string word) => bases.Contains(word) ? word : null;

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lemmas/" + name) ?? throw new FileNotFoundException($"the program was built without its list '{name}'");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line;
        }
    }
}
