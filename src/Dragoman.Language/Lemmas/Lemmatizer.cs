using Dragoman.Language.Annotation;
using Dragoman.Language.Linear;
using Dragoman.Language.Model;
using Dragoman.Language.Spelling;
using Dragoman.Language.Words;

namespace Dragoman.Language.Lemmas;

/// <summary>Lemmas by the longest ending that was learnt for a tag: the whole word first, then the word as a name, then ever shorter ends.</summary>
/// <remarks>
/// A word that was not learnt whole is looked up in the lexicon before its ending decides: a misspelt one is led back to the right one, and an inflected one to a listed base form.
/// Safe on many threads: its cache holds immutable entries only.
/// </remarks>
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
    private readonly WordLexicon lexicon;
    private readonly SpellingCorrector spelling;
    private readonly CacheEntry?[] cache = new CacheEntry?[CacheSize];

    /// <summary>Takes the scripts, the number of the script for each key, and what is known of words beforehand.</summary>
    internal Lemmatizer(LemmaScript[] scripts, Dictionary<uint, ushort> rules, WordLexicon lexicon, SpellingCorrector spelling) =>
        (this.scripts, this.rules, this.lexicon, this.spelling) = (scripts, rules, lexicon, spelling);

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
    internal static Lemmatizer Read(ReadOnlySpan<byte> section, WordLexicon lexicon, SpellingCorrector spelling)
    {
        var reader = new ModelReader(section);
        var allScripts = new LemmaScript[reader.Int32()];
        for (var i = 0; i < allScripts.Length; i++) allScripts[i] = LemmaScript.Read(ref reader);
        var count = reader.Int32();
        var keys = reader.Array<uint>(count);
        var values = reader.Array<ushort>(count);
        var allRules = new Dictionary<uint, ushort>(count);
        for (var i = 0; i < count; i++) allRules.Add(keys[i], values[i]);
        return new Lemmatizer(allScripts, allRules, lexicon, spelling);
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
        // The treebanks differ in the lemma of two hyphens and in their tags; most keep them.
        if (form == "--") return form;
        var slot = (int)(FeatureHash.Of((uint)universal, FeatureHash.OfText(form), penn.Length > 0 ? penn[^1] : 0u) & (CacheSize - 1));
        var entry = cache[slot];
        if (entry is not null && entry.Universal == universal && string.Equals(entry.Form, form, StringComparison.Ordinal) && string.Equals(entry.Penn, penn, StringComparison.Ordinal)) return entry.Lemma;
        var lemma = WithoutCommas(form, universal) ?? OfRightWord(Meant(form, universal) ?? form, universal, penn);
        cache[slot] = new CacheEntry(form, universal, penn, lemma);
        return lemma;
    }

    /// <summary>"1,200" is 1200, and "3,40", as some write it, 3.40.</summary>
    private static string? WithoutCommas(string form, UniversalTag universal)
    {
        if (universal is not UniversalTag.NUM || !form.Contains(',', StringComparison.Ordinal)) return null;
        var groups = form.Split('.')[0].Split(',');
        if (groups is [var whole, { Length: 1 or 2 } part] && whole.Length > 0 && !form.Contains('.', StringComparison.Ordinal) && !whole.AsSpan().ContainsAnyExceptInRange('0', '9') && !part.AsSpan().ContainsAnyExceptInRange('0', '9')) return $"{whole}.{part}";
        return char.IsAsciiDigit(form[0]) && groups.All(group => group.Length > 0 && !group.AsSpan().ContainsAnyExceptInRange('0', '9')) && groups[0].Length < 4 && groups.Skip(1).All(group => group.Length == 3)
            ? form.Replace(",", string.Empty, StringComparison.Ordinal)
            : null;
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

    /// <summary>The lemma of a word that the treebanks have with this tag, or only ever as a name.</summary>
    private string? Learnt(string form, UniversalTag universal, string penn)
    {
        var lower = form.ToLowerInvariant();
        if (rules.TryGetValue(Key(universal, penn, lower, whole: true), out var script)) return scripts[script].Apply(form);
        var name = universal == UniversalTag.PROPN || (universal is UniversalTag.NOUN or UniversalTag.ADJ && char.IsUpper(form[0]));
        return name && rules.TryGetValue(NameKey(lower), out script) ? scripts[script].Apply(form) : null;
    }

    private string OfRightWord(string form, UniversalTag universal, string penn) =>
        KnownVerb(form, universal, penn) ?? Learnt(form, universal, penn) ?? ByEnding(form, universal, penn);

    /// <summary>A name is as it is written.</summary>
    private string? Meant(string form, UniversalTag universal) => universal is UniversalTag.PROPN or UniversalTag.X ? null : spelling.Meant(form);

    private string ByEnding(string form, UniversalTag universal, string penn)
    {
        var lower = form.ToLowerInvariant();
        if (universal is UniversalTag.NOUN or UniversalTag.PROPN && HasCapitalInside(form)) return penn is "NNS" or "NNPS" && form[^1] == 's' ? form[..^1] : form;
        if (IsOnlyProper(form, universal))
        {
            if (char.IsUpper(form[0])) return form;
            if (universal is UniversalTag.ADJ) return char.ToUpperInvariant(form[0]) + form[1..];
        }

        var lemma = scripts[ScriptOfEnding(form, lower, universal, penn)].Apply(form);
        return ListedBase.Of(lower, universal, penn, lemma, lexicon) ?? lemma;
    }

    /// <summary>"Chilean", "Methodist": the lexicon has the word with a capital only.</summary>
    private bool IsOnlyProper(string form, UniversalTag universal) => universal switch
    {
        UniversalTag.ADJ => lexicon.Has(form, "A") && !lexicon.Has(form, "a"),
        UniversalTag.NOUN => lexicon.Has(form, "N") && !lexicon.Has(form, "n"),
        _ => false,
    };

    /// <summary>"iPhone", "WiFi": a brand or a term that is written so everywhere.</summary>
    private static bool HasCapitalInside(string form)
    {
        var found = false;
        for (var i = 0; i < form.Length; i++)
        {
            if (!char.IsLetter(form[i])) return false;
            found |= i > 0 && char.IsUpper(form[i]) && char.IsLower(form[i - 1]);
        }

        return found;
    }

    private ushort ScriptOfEnding(string form, ReadOnlySpan<char> lower, UniversalTag universal, string penn)
    {
        for (var length = IsInCapitals(form) ? LongestEnding : -1; length >= 0; length--)
        {
            if (length <= lower.Length && rules.TryGetValue(CapitalsKey(universal, penn, lower[^length..]), out var script)) return script;
        }

        for (var length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(Key(universal, penn, lower[^length..], whole: false), out var script)) return script;
        }

        return (ushort)(universal == UniversalTag.PROPN ? 1 : 0);
    }

    private sealed record CacheEntry(string Form, UniversalTag Universal, string Penn, string Lemma);
}
