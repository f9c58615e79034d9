using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding.Knowledge;
using Dragoman.Coding.Matching;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Topics;

/// <summary>What an act is about, by the words of its own clause, from <c>topics.yaml</c>.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class TopicLexicon
{
    /// <summary>Words that end like a plural and are lemmas.</summary>
    private static readonly FrozenSet<string> OwnPlurals = FrozenSet.Create(StringComparer.Ordinal, "barracks", "bias", "chaos", "cosmos", "customs", "gas", "headquarters", "means", "news", "proceedings", "series", "species");

    private static readonly string[] HissingEnds = ["ches", "sses", "shes", "xes"];
    private readonly FrozenDictionary<string, ImmutableArray<Entry>> byFirstWord;

    private TopicLexicon(FrozenDictionary<string, ImmutableArray<Entry>> byFirstWord) =>
        (this.byFirstWord, Names) = (byFirstWord, [.. byFirstWord.Values.SelectMany(entries => entries).Select(entry => entry.Topic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The names of all topics, in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Loads the topics: a name and its words, each a lemma or a phrase of lemmas.</summary>
    /// <exception cref="KnowledgeException">A topic stands twice or has no words, or a word is no lemma.</exception>
    public static TopicLexicon Load(KnowledgeFolder folder, string path = "topics.yaml")
    {
        var entries = new List<Entry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in folder.Read(path)?.Entries() ?? [])
        {
            if (!names.Add(key.Text())) throw key.Fault($"topic '{key.Text()}' stands twice");
            var items = value.Items().ToArray();
            if (items.Length == 0) throw value.Fault($"topic '{key.Text()}' has no words");
            entries.AddRange(items.Select(item => new Entry(key.Text(), Lemmas(item))));
        }

        return new TopicLexicon(entries.GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>The topics named in an act's own clause, in the order of their first word.</summary>
    public ImmutableArray<string> Find(Sentence sentence, OwnClause clause)
    {
        ImmutableArray<string> topics = [];
        for (var token = 0; token < sentence.Count; token++)
        {
            if (!clause.Contains(token) || !byFirstWord.TryGetValue(Lemma(sentence, token), out var entries)) continue;
            foreach (var entry in entries)
            {
                if (!topics.Contains(entry.Topic) && Stands(sentence, token, entry.Words)) topics = topics.Add(entry.Topic);
            }
        }

        return topics;
    }

    /// <summary>A word as it is looked for: a lemma, or lemmas with a space between them.</summary>
    private static ImmutableArray<string> Lemmas(KnowledgeYaml item)
    {
        ImmutableArray<string> words = [.. item.Text().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        if (words.IsEmpty) throw item.Fault("this word is empty; remove it");
        foreach (var word in words)
        {
            if (BaseOf(word) is var lemma && lemma != word) throw item.Fault($"'{word}' is no lemma and would never be found; write '{lemma}'");
        }

        return words;
    }

    /// <summary>A word without its capitals and its plural's ending.</summary>
    private static string BaseOf(string word)
    {
        var lower = word.ToLowerInvariant();
        if (OwnPlurals.Contains(lower) || lower is not [_, _, .., not ('s' or 'u' or 'i'), 's'] || lower.EndsWith("ics", StringComparison.Ordinal)) return lower;
        if (lower.EndsWith("ies", StringComparison.Ordinal)) return lower[..^3] + "y";
        return HissingEnds.Any(end => lower.EndsWith(end, StringComparison.Ordinal)) ? lower[..^2] : lower[..^1];
    }

    private static bool Stands(Sentence sentence, int token, ImmutableArray<string> words)
    {
        if (token + words.Length > sentence.Count) return false;
        for (var i = 1; i < words.Length; i++)
        {
            if (Lemma(sentence, token + i) != words[i]) return false;
        }

        return true;
    }

    private static string Lemma(Sentence sentence, int token) =>
        sentence.Tag(token) is UniversalTag.PROPN ? sentence.Lemma(token).ToLowerInvariant() : sentence.Lemma(token);

    private sealed record Entry(string Topic, ImmutableArray<string> Words);
}
