using Dragoman.Language.Annotation;
using Dragoman.Language.Linear;
using Dragoman.Language.Model;

namespace Dragoman.Language.Lemmas;

/// <summary>Lemmas by the longest ending that was learnt for a tag: the whole word first, then the word as a name, then ever shorter ends.</summary>
/// <remarks>Safe on many threads: its cache holds immutable entries only.</remarks>
internal sealed class Lemmatizer
{
    /// <summary>The section of the model file.</summary>
    internal const string Section = "lemmas";

    /// <summary>The longest ending, in letters.</summary>
    internal const int LongestEnding = 7;

    private const int CacheSize = 1 << 14;
    private static readonly EnglishVerbs verbs = EnglishVerbs.Load();
    private readonly LemmaScript[] scripts;
    private readonly Dictionary<uint, ushort> rules;
    private readonly CacheEntry?[] cache = new CacheEntry?[CacheSize];

    /// <summary>Takes the scripts and the number of the script for each key.</summary>
    internal Lemmatizer(LemmaScript[] scripts, Dictionary<uint, ushort> rules) => (this.scripts, this.rules) = (scripts, rules);

    /// <summary>The key of an ending with a tag; the whole word is marked as such. Past tense and participle share theirs, as do base form and present.</summary>
    internal static uint Key(UniversalTag universal, string penn, ReadOnlySpan<char> ending, bool whole) =>
        FeatureHash.Of(whole ? 1u : 2u, FeatureHash.Pair((uint)universal, FeatureHash.OfText(Paradigm(penn))), FeatureHash.OfText(ending));

    /// <summary>The key of a word that was only ever seen as a name; it is one where the tagger takes it for a noun or an adjective as well.</summary>
    internal static uint NameKey(ReadOnlySpan<char> word) => FeatureHash.Of(3u, FeatureHash.OfText(word));

    /// <summary>The key of an ending of words written in capitals.</summary>
    internal static uint CapitalsKey(UniversalTag universal, string penn, ReadOnlySpan<char> ending) => FeatureHash.Of(4u, Key(universal, penn, ending, whole: false));

    /// <summary>True for words of at least six letters, all of them capitals: mostly no acronyms.</summary>
    internal static bool IsInCapitals(string form) => form.Length >= 6 && !form.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Reads the lemmatizer from its section.</summary>
    internal static Lemmatizer Read(ReadOnlySpan<byte> section)
    {
        var reader = new ModelReader(section);
        var allScripts = new LemmaScript[reader.Int32()];
        for (var i = 0; i < allScripts.Length; i++) allScripts[i] = LemmaScript.Read(ref reader);
        var count = reader.Int32();
        var keys = reader.Array<uint>(count);
        var values = reader.Array<ushort>(count);
        var allRules = new Dictionary<uint, ushort>(count);
        for (var i = 0; i < count; i++) allRules.Add(keys[i], values[i]);
        return new Lemmatizer(allScripts, allRules);
    }

    /// <summary>Writes the lemmatizer.</summary>
    internal void Write(BinaryWriter writer)
    {
        writer.Write(scripts.Length);
        foreach (var script in scripts) script.Write(writer);
        var sorted = rules.OrderBy(rule => rule.Key).ToArray();
        writer.Write(sorted.Length);
        foreach (var (key, _) in sorted) writer.Write(key);
        foreach (var (_, script) in sorted) writer.Write(script);
    }

    /// <summary>The lemma of a word with its tags.</summary>
    internal string Lemma(string form, UniversalTag universal, string penn)
    {
        var slot = (int)(FeatureHash.Of((uint)universal, FeatureHash.OfText(form), penn.Length > 0 ? penn[^1] : 0u) & (CacheSize - 1));
        var entry = cache[slot];
        if (entry is not null && entry.Universal == universal && string.Equals(entry.Form, form, StringComparison.Ordinal) && string.Equals(entry.Penn, penn, StringComparison.Ordinal)) return entry.Lemma;
        var lemma = KnownVerb(form, universal, penn) ?? scripts[Find(form, universal, penn)].Apply(form);
        cache[slot] = new CacheEntry(form, universal, penn, lemma);
        return lemma;
    }

    /// <summary>A verb's form that the treebanks do not have is looked up among the verbs of English before its ending decides.</summary>
    private string? KnownVerb(string form, UniversalTag universal, string penn)
    {
        if (universal is not UniversalTag.VERB) return null;
        var lower = form.ToLowerInvariant();
        return rules.ContainsKey(Key(universal, penn, lower, whole: true)) ? null : verbs.BaseOf(lower, penn);
    }

    /// <summary>Tags whose words have the same lemmas count as one: past tense and participle, base form and present.</summary>
    private static string Paradigm(string penn) => penn switch { "VBN" => "VBD", "VBP" => "VB", _ => penn };

    private int Find(string form, UniversalTag universal, string penn)
    {
        var lower = form.ToLowerInvariant().AsSpan();
        if (rules.TryGetValue(Key(universal, penn, lower, whole: true), out var script)) return script;
        var name = universal == UniversalTag.PROPN || (universal is UniversalTag.NOUN or UniversalTag.ADJ && char.IsUpper(form[0]));
        if (name && rules.TryGetValue(NameKey(lower), out script)) return script;
        for (var length = IsInCapitals(form) ? LongestEnding : -1; length >= 0; length--)
        {
            if (length <= lower.Length && rules.TryGetValue(CapitalsKey(universal, penn, lower[^length..]), out script)) return script;
        }

        for (var length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(Key(universal, penn, lower[^length..], whole: false), out script)) return script;
        }

        return universal == UniversalTag.PROPN ? 1 : 0;
    }

    private sealed record CacheEntry(string Form, UniversalTag Universal, string Penn, string Lemma);
}
