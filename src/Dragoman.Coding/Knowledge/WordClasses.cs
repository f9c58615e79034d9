using System.Collections.Frozen;

namespace Dragoman.Coding.Knowledge;

/// <summary>Named classes of lemmas (<c>@agreement</c>) that frames refer to, from <c>classes.yaml</c>.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class WordClasses
{
    private readonly FrozenDictionary<string, FrozenSet<string>> classes;

    private WordClasses(FrozenDictionary<string, FrozenSet<string>> classes) => this.classes = classes;

    /// <summary>The names of the classes, without '@', in ordinal order.</summary>
    public IEnumerable<string> Names => classes.Keys.Order(StringComparer.Ordinal);

    /// <summary>Loads the classes; a class may name others with '@', never in a circle.</summary>
    /// <exception cref="KnowledgeException">An unknown class, a circle, or an empty class.</exception>
    public static WordClasses Load(KnowledgeFolder folder, string path = "classes.yaml")
    {
        var root = folder.Read(path) ?? throw new KnowledgeException(path, 1, 1, "the word classes are missing; the file holds 'name: [word, word]', or '{}' for none");
        var raw = new Dictionary<string, KnowledgeYaml>(StringComparer.Ordinal);
        foreach (var (key, value) in root.Entries())
        {
            if (!raw.TryAdd(key.Text(), value)) throw key.Fault($"class '{key.Text()}' is defined twice");
        }

        var done = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var name in raw.Keys) Close(name, raw[name], raw, done, []);
        return new WordClasses(done.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Writes out lemmas and class names ('@agreement') as lemmas.</summary>
    /// <exception cref="KnowledgeException">There is no such class.</exception>
    public FrozenSet<string> Expand(IEnumerable<KnowledgeYaml> words)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        FrozenSet<string>? last = null;
        foreach (var word in words)
        {
            if (word.Text() is ['@', .. var name]) lemmas.UnionWith(last = Class(word, name));
            else lemmas.Add(word.Text());
        }

        // Often it is one class alone, and a set is dear to build.
        return last is not null && last.Count == lemmas.Count ? last : lemmas.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The lemmas of a class; null where there is none of that name.</summary>
    public FrozenSet<string>? this[string name] => classes.GetValueOrDefault(name);

    private FrozenSet<string> Class(KnowledgeYaml at, string name) =>
        classes.TryGetValue(name, out var lemmas) ? lemmas : throw at.Fault($"there is no word class '@{name}'; known: {string.Join(", ", Names.Select(n => "@" + n))}");

    private static FrozenSet<string> Close(string name, KnowledgeYaml value, Dictionary<string, KnowledgeYaml> raw, Dictionary<string, FrozenSet<string>> done, HashSet<string> open)
    {
        if (done.TryGetValue(name, out var known)) return known;
        if (!open.Add(name)) throw value.Fault($"class '{name}' contains itself");
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in value.Items())
        {
            if (item.Text() is not ['@', .. var other]) lemmas.Add(item.Text());
            else if (raw.TryGetValue(other, out var inner)) lemmas.UnionWith(Close(other, inner, raw, done, open));
            else throw item.Fault($"there is no word class '@{other}'");
        }

        if (lemmas.Count == 0) throw value.Fault($"class '{name}' is empty");
        open.Remove(name);
        return done[name] = lemmas.ToFrozenSet(StringComparer.Ordinal);
    }
}
