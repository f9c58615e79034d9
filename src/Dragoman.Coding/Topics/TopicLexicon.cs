using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding.Knowledge;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Topics;

/// <summary>What an act is about, by the words of its own clause, from <c>topics.yaml</c>.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class TopicLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<Entry>> byFirstWord;

    private TopicLexicon(FrozenDictionary<string, ImmutableArray<Entry>> byFirstWord) =>
        (this.byFirstWord, Names) = (byFirstWord, [.. byFirstWord.Values.SelectMany(entries => entries).Select(entry => entry.Topic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The names of all topics, in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Loads the topics: a name and its words, each a lemma or a phrase of lemmas.</summary>
    /// <exception cref="KnowledgeException">A topic stands twice or has no words.</exception>
    public static TopicLexicon Load(KnowledgeFolder folder, string path = "topics.yaml")
    {
        var entries = new List<Entry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in folder.Read(path)?.Entries() ?? [])
        {
            if (!names.Add(key.Text())) throw key.Fault($"topic '{key.Text()}' stands twice");
            var words = value.Texts();
            if (words.Length == 0) throw value.Fault($"topic '{key.Text()}' has no words");
            entries.AddRange(words.Select(word => new Entry(key.Text(), [.. word.Split(' ')])));
        }

        return new TopicLexicon(entries.GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>The topics named between two tokens of a sentence, in the order of their first word.</summary>
    public ImmutableArray<string> Find(Sentence sentence, int first, int end)
    {
        ImmutableArray<string> topics = [];
        for (var token = first; token < end; token++)
        {
            if (!byFirstWord.TryGetValue(Lemma(sentence, token), out var entries)) continue;
            foreach (var entry in entries)
            {
                if (!topics.Contains(entry.Topic) && Stands(sentence, token, entry.Words)) topics = topics.Add(entry.Topic);
            }
        }

        return topics;
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
