namespace Dragoman.Training.Evaluation;

/// <summary>The figures of the CoNLL 2018 shared task, computed its way: words are aligned by characters, relations compared without subtypes.</summary>
internal sealed record ConllScores(Score Tokens, Score Sentences, Score Words, Score Upos, Score Xpos, Score Lemmas, Score Uas, Score Las, Score LasWithSubtypes);

/// <summary>Scores a system's file against the right one.</summary>
internal static class ConllScorer
{
    /// <exception cref="ArgumentException">The two files have different texts.</exception>
    internal static ConllScores Evaluate(ScoredText gold, ScoredText system)
    {
        if (!string.Equals(gold.Characters, system.Characters, StringComparison.Ordinal))
            throw new ArgumentException($"the texts differ from character {FirstDifference(gold.Characters, system.Characters)} on (white space left out)", nameof(system));
        var pairs = WordAlignment.Align(gold.Words, system.Words);
        var toSystem = new Dictionary<int, int>(pairs.Count);
        foreach (var (goldWord, systemWord) in pairs) toSystem[goldWord] = systemWord;

        Score Count(Func<ScoredWord, ScoredWord, bool> right) =>
            new(pairs.Count(pair => right(gold.Words[pair.Gold], system.Words[pair.System])), gold.Words.Count, system.Words.Count);

        bool SameHead(ScoredWord g, ScoredWord s) => g.Head < 0 ? s.Head < 0 : toSystem.TryGetValue(g.Head, out var head) && head == s.Head;
        return new ConllScores(
            Spans(gold.Tokens, system.Tokens), Spans(gold.Sentences, system.Sentences), Count((_, _) => true),
            Count((g, s) => Same(g.Word.Upos, s.Word.Upos)), Count((g, s) => Same(g.Word.Xpos, s.Word.Xpos)),
            Count((g, s) => g.Word.Lemma == "_" || Same(g.Word.Lemma, s.Word.Lemma)), Count(SameHead),
            Count((g, s) => SameHead(g, s) && General(g.Word.Deprel).SequenceEqual(General(s.Word.Deprel))),
            Count((g, s) => SameHead(g, s) && Same(g.Word.Deprel, s.Word.Deprel)));
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static ReadOnlySpan<char> General(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }

    private static Score Spans(List<(int Start, int End)> gold, List<(int Start, int End)> system)
    {
        int correct = 0, g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].Start < system[s].Start)
            {
                g++;
            }
            else if (gold[g].Start > system[s].Start)
            {
                s++;
            }
            else
            {
                if (gold[g].End == system[s].End) correct++;
                (g, s) = (g + 1, s + 1);
            }
        }

        return new Score(correct, gold.Count, system.Count);
    }

    private static int FirstDifference(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i]) i++;
        return i;
    }
}
