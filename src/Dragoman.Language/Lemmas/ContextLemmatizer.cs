using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Linear;

namespace Dragoman.Language.Lemmas;

/// <summary>Chooses among the lemmas that a word may have the one that the network, which sees the sentence, thinks best: "left" as "leave" or "left", "Internet" with or without its capital.</summary>
/// <remarks>Safe on many threads: its cache holds immutable entries only. A network that scores no lemmas leaves the choice to <see cref="Lemmatizer"/>.</remarks>
internal sealed class ContextLemmatizer
{
    private const int CacheSize = 1 << 14;
    private readonly Lemmatizer lemmatizer;
    private readonly FrozenDictionary<LemmaScript, int> numbers;
    private readonly Entry?[] cache = new Entry?[CacheSize];

    /// <summary>Takes the lemmatizer and the scripts that the network scores, by number.</summary>
    internal ContextLemmatizer(Lemmatizer lemmatizer, ImmutableArray<LemmaScript> scripts)
    {
        this.lemmatizer = lemmatizer;
        numbers = scripts.Select((script, number) => KeyValuePair.Create(script, number)).ToFrozenDictionary();
    }

    /// <summary>The lemma of a word.</summary>
    /// <param name="form">The word.</param>
    /// <param name="universal">Its universal tag.</param>
    /// <param name="penn">Its Penn tag.</param>
    /// <param name="scores">The network's score for each script; none where it scores no lemmas.</param>
    internal string Lemma(string form, UniversalTag universal, string penn, ReadOnlySpan<float> scores)
    {
        var entry = Find(form, universal, penn);
        var best = 0;
        for (var i = 1; i < entry.Numbers.Length; i++)
        {
            if (scores[entry.Numbers[i]] > scores[entry.Numbers[best]]) best = i;
        }

        return entry.Lemmas[best];
    }

    private Entry Find(string form, UniversalTag universal, string penn)
    {
        var slot = (int)(FeatureHash.Of((uint)universal, FeatureHash.OfText(form), penn.Length > 0 ? penn[^1] : 0u) & (CacheSize - 1));
        var kept = cache[slot];
        if (kept is not null && kept.Universal == universal && string.Equals(kept.Form, form, StringComparison.Ordinal) && string.Equals(kept.Penn, penn, StringComparison.Ordinal)) return kept;
        return cache[slot] = Create(form, universal, penn);
    }

    /// <summary>The script of tag and form, those that the word was seen with, and all of them with other capitals.</summary>
    private Entry Create(string form, UniversalTag universal, string penn)
    {
        var own = lemmatizer.Script(form, universal, penn);
        var (lemmas, found) = (new List<string> { lemmatizer.Lemma(form, universal, penn) }, new List<int>());
        if (numbers.TryGetValue(own.Canonical(form), out var number))
        {
            found.Add(number);
            foreach (var script in lemmatizer.Readings(form).Prepend(own))
            {
                foreach (var variant in script.Cased(form))
                {
                    var lemma = variant.Apply(form);
                    if (!numbers.TryGetValue(variant, out number) || lemmas.Contains(lemma)) continue;
                    lemmas.Add(lemma);
                    found.Add(number);
                }
            }
        }

        return new Entry(form, universal, penn, [.. lemmas], [.. found]);
    }

    private sealed record Entry(string Form, UniversalTag Universal, string Penn, string[] Lemmas, int[] Numbers);
}
