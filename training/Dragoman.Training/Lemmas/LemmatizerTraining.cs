using Dragoman.Language.Annotation;
using Dragoman.Language.Lemmas;
using Dragoman.Language.Spelling;
using Dragoman.Language.Words;

namespace Dragoman.Training.Lemmas;

/// <summary>Learns the scripts of <see cref="Lemmatizer"/>: for each tag and ending the script that most words take.</summary>
internal static class LemmatizerTraining
{
    private const int LeastWords = 2;
    private const int LongestEndingInCapitals = 3;

    /// <summary>Learns from the treebanks' words.</summary>
    internal static Lemmatizer Train(IReadOnlyList<Sentence> sentences)
    {
        var words = CountWords(sentences);
        var (scripts, numbers) = NumberScripts(words.Values);
        var rules = new Dictionary<uint, ushort>();
        var suffixes = CountEndings(words, numbers);
        foreach (var (key, votes) in suffixes.OrderBy(ending => ending.Key.Ending.Length))
        {
            if (votes.Values.Sum() < LeastWords) continue;
            var best = Best(votes, key.Tag, scripts, capitalised: false);
            if (Inherited(rules, key) != best) rules[Lemmatizer.Key(key.Tag, key.Penn, key.Ending, whole: false)] = best;
        }

        var verbs = EnglishVerbs.Load();
        foreach (var ((form, tag, penn), votes) in words)
        {
            var best = Best(votes.ToDictionary(vote => numbers[vote.Key], vote => vote.Value), tag, scripts, capitalised: false);
            var lemma = scripts[best].Apply(form);
            var misread = tag == UniversalTag.VERB && verbs.BaseOf(form, penn) is { } listed && listed != lemma && verbs.IsBase(lemma);
            if (misread || Inherited(rules, new EndingKey(tag, penn, form)) != best || IsOwnLemma(penn, scripts[best])) rules[Lemmatizer.Key(tag, penn, form, whole: true)] = best;
        }

        AddNames(rules, words, numbers, scripts);
        AddCapitals(rules, sentences, numbers, scripts);
        return new Lemmatizer(scripts, rules, WordLexicon.Empty, SpellingCorrector.None);
    }

    /// <summary>Words that were names at least twice, and never anything else.</summary>
    private static void AddNames(
        Dictionary<uint, ushort> rules, Dictionary<(string Form, UniversalTag Tag, string Penn), Dictionary<LemmaScript, int>> words, Dictionary<LemmaScript, ushort> numbers, LemmaScript[] scripts)
    {
        foreach (var word in words.GroupBy(word => word.Key.Form))
        {
            if (word.Any(use => use.Key.Tag != UniversalTag.PROPN)) continue;
            var votes = word.SelectMany(use => use.Value).GroupBy(vote => numbers[vote.Key]).ToDictionary(vote => vote.Key, vote => vote.Sum(one => one.Value));
            if (votes.Values.Max() >= LeastWords) rules[Lemmatizer.NameKey(word.Key)] = Best(votes, UniversalTag.PROPN, scripts, capitalised: true);
        }
    }

    /// <summary>The scripts of endings of words in capitals, where they are others than those of the same endings in small letters.</summary>
    private static void AddCapitals(Dictionary<uint, ushort> rules, IReadOnlyList<Sentence> sentences, Dictionary<LemmaScript, ushort> numbers, LemmaScript[] scripts)
    {
        var endings = new Dictionary<EndingKey, Dictionary<ushort, int>>();
        var seen = new HashSet<(string, UniversalTag, string)>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence.Lemma(i) is "_" || !Lemmatizer.IsInCapitals(sentence.Form(i)) || !seen.Add((sentence.Form(i), sentence.Tag(i), sentence.PennTag(i)))) continue;
                var script = numbers[LemmaScript.Between(sentence.Form(i), sentence.Lemma(i))[0]];
                var lower = sentence.Form(i).ToLowerInvariant();
                for (var length = 0; length <= LongestEndingInCapitals; length++)
                {
                    var key = new EndingKey(sentence.Tag(i), sentence.PennTag(i), lower[^length..]);
                    if (!endings.TryGetValue(key, out var votes)) endings[key] = votes = [];
                    votes[script] = votes.GetValueOrDefault(script) + 1;
                }
            }
        }

        foreach (var (key, votes) in endings)
        {
            if (votes.Values.Sum() < LeastWords) continue;
            var best = Best(votes, key.Tag, scripts, capitalised: true);
            rules[Lemmatizer.CapitalsKey(key.Tag, key.Penn, key.Ending)] = best;
        }
    }

    private static Dictionary<(string Form, UniversalTag Tag, string Penn), Dictionary<LemmaScript, int>> CountWords(IReadOnlyList<Sentence> sentences)
    {
        var words = new Dictionary<(string, UniversalTag, string), Dictionary<LemmaScript, int>>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence.Lemma(i) is "_" || sentence.Relation(i) == DependencyRelation.Goeswith) continue;
                var key = (sentence.Form(i).ToLowerInvariant(), sentence.Tag(i), sentence.PennTag(i));
                if (!words.TryGetValue(key, out var votes)) words[key] = votes = [];
                foreach (var script in LemmaScript.Between(sentence.Form(i), sentence.Lemma(i))) votes[script] = votes.GetValueOrDefault(script) + 1;
            }
        }

        return words;
    }

    private static (LemmaScript[] Scripts, Dictionary<LemmaScript, ushort> Numbers) NumberScripts(IEnumerable<Dictionary<LemmaScript, int>> words)
    {
        LemmaScript[] plain = [new(LemmaCase.Lower, 0, string.Empty), new(LemmaCase.Keep, 0, string.Empty)];
        LemmaScript[] scripts =
        [
            .. plain,
            .. words.SelectMany(votes => votes.Keys).Distinct().Except(plain).OrderBy(script => script.Case).ThenBy(script => script.Cut).ThenBy(script => script.Add, StringComparer.Ordinal),
        ];
        return (scripts, scripts.Select((script, number) => (script, number)).ToDictionary(pair => pair.script, pair => (ushort)pair.number));
    }

    private static Dictionary<EndingKey, Dictionary<ushort, int>> CountEndings(
        Dictionary<(string Form, UniversalTag Tag, string Penn), Dictionary<LemmaScript, int>> words, Dictionary<LemmaScript, ushort> numbers)
    {
        var endings = new Dictionary<EndingKey, Dictionary<ushort, int>>();
        foreach (var ((form, tag, penn), all) in words)
        {
            // A word of a tag without inflections that has another lemma is an abbreviation or a slip of the pen, of which its ending tells nothing.
            var scripts = Inflects(penn) ? all : all.Where(script => script.Key is { Cut: 0, Add.Length: 0 }).ToDictionary();
            if (scripts.Count == 0) continue;
            for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, form.Length); length++)
            {
                var key = new EndingKey(tag, penn, form[^length..]);
                if (!endings.TryGetValue(key, out var votes)) endings[key] = votes = [];
                foreach (var script in scripts.Keys) votes[numbers[script]] = votes.GetValueOrDefault(numbers[script]) + 1;
            }
        }

        return endings;
    }

    /// <summary>"regards", "earnings": a plural that is its own lemma is remembered, lest the lexicon leads it back to a singular.</summary>
    private static bool IsOwnLemma(string penn, LemmaScript script) => penn == "NNS" && script is { Cut: 0, Add.Length: 0 };

    private static bool Inflects(string penn) => penn is "NNS" or "NNPS" or "JJR" or "JJS" or "RBR" or "RBS" or "PRP" || penn.StartsWith('V');

    /// <summary>The script with most votes; one use with a capital that stayed, beside others in small letters, is none. Of equals a name keeps its case, or takes a capital where it is known to bear one, an adjective that always has one takes it ("arab"), and any other word loses it.</summary>
    private static ushort Best(Dictionary<ushort, int> votes, UniversalTag tag, LemmaScript[] scripts, bool capitalised) => votes
        .OrderByDescending(vote => vote.Value + (tag != UniversalTag.PROPN && scripts[vote.Key].Case == LemmaCase.Lower ? 1 : 0))
        .ThenBy(vote => scripts[vote.Key].Case != (tag != UniversalTag.PROPN ? LemmaCase.Lower : capitalised ? LemmaCase.Capital : LemmaCase.Keep))
        .ThenBy(vote => scripts[vote.Key].Case != (tag == UniversalTag.ADJ ? LemmaCase.Capital : LemmaCase.Keep))
        .ThenBy(vote => vote.Key)
        .First().Key;

    /// <summary>The script that shorter endings, learnt before, already give.</summary>
    private static int Inherited(Dictionary<uint, ushort> rules, EndingKey key)
    {
        for (var length = Math.Min(Lemmatizer.LongestEnding, key.Ending.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(Lemmatizer.Key(key.Tag, key.Penn, key.Ending.AsSpan()[^length..], whole: false), out var script)) return script;
        }

        return -1;
    }

    private readonly record struct EndingKey(UniversalTag Tag, string Penn, string Ending);
}
