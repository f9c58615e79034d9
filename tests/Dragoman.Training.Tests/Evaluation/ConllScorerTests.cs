using System.Collections.Immutable;
using Dragoman.Language.Conllu;
using Dragoman.Training.Evaluation;

namespace Dragoman.Training.Tests.Evaluation;

public sealed class ConllScorerTests
{
    private static readonly string[] Gold = ["They:PRON:nsubj:4", "ca:AUX:aux:4", "n't:PART:advmod:4", "agree:VERB:root:0", ".:PUNCT:punct:4"];

    [Fact]
    public void The_same_file_is_all_right()
    {
        var scores = Run([Gold], [Gold]);
        Assert.All(new[] { scores.Tokens, scores.Sentences, scores.Words, scores.Upos, scores.Lemmas, scores.Uas, scores.Las, scores.LasWithSubtypes }, score => Assert.Equal(1, score.F1));
    }

    [Fact]
    public void Heads_and_relations_are_compared_word_by_word()
    {
        var scores = Run([Gold], [["They:PRON:obj:4", "ca:VERB:aux:4", "n't:PART:advmod:2", "agree:VERB:root:0", ".:PUNCT:punct:4"]]);
        Assert.Equal(new Score(4, 5, 5), scores.Upos);
        Assert.Equal(new Score(4, 5, 5), scores.Uas);
        Assert.Equal(new Score(3, 5, 5), scores.Las);
    }

    [Fact]
    public void Subtypes_count_only_where_they_are_asked_for()
    {
        var scores = Run([["She:PRON:nsubj:pass>2", "left:VERB:root:0"]], [["She:PRON:nsubj:2", "left:VERB:root:0"]]);
        Assert.Equal(new Score(2, 2, 2), scores.Las);
        Assert.Equal(new Score(1, 2, 2), scores.LasWithSubtypes);
    }

    [Fact]
    public void Words_cut_otherwise_are_wrong_and_so_are_arcs_to_them()
    {
        var scores = Run([["long:ADJ:amod:3", "-:PUNCT:punct:1", "term:NOUN:root:0"]], [["long-:ADJ:amod:2", "term:NOUN:root:0"]]);
        Assert.Equal(new Score(1, 3, 2), scores.Tokens);
        Assert.Equal(new Score(1, 3, 2), scores.Words);
        Assert.Equal(new Score(1, 3, 2), scores.Las);
        Assert.Equal(0.4, scores.Las.F1, 10);
    }

    [Fact]
    public void Words_of_multiword_tokens_are_found_by_their_forms()
    {
        var gold = Text([Gold], new ConlluRange(1, 3, "can't", "_"));
        var system = Text([["They:PRON:nsubj:3", "can't:AUX:aux:3", "agree:VERB:root:0", ".:PUNCT:punct:3"]]);
        var scores = ConllScorer.Evaluate(gold, system);
        Assert.Equal(new Score(4, 4, 4), scores.Tokens);
        Assert.Equal(new Score(3, 5, 4), scores.Words);
        Assert.Equal(new Score(3, 5, 4), scores.Uas);
    }

    [Fact]
    public void A_sentence_cut_in_two_is_wrong_twice()
    {
        var scores = Run([["A:X:root:0", "B:X:dep:1"]], [["A:X:root:0"], ["B:X:root:0"]]);
        Assert.Equal(new Score(0, 1, 2), scores.Sentences);
        Assert.Equal(new Score(1, 2, 2), scores.Uas);
    }

    [Fact]
    public void Different_texts_are_refused() =>
        Assert.StartsWith("the texts differ from character 1 on", Assert.Throws<ArgumentException>(() => Run([["AB:X:root:0"]], [["AC:X:root:0"]])).Message, StringComparison.Ordinal);

    private static ConllScores Run(string[][] gold, string[][] system) => ConllScorer.Evaluate(Text(gold), Text(system));

    /// <summary>Words as form:UPOS:relation:head, or form:UPOS:relation&gt;head where the relation has a colon.</summary>
    private static ScoredText Text(string[][] sentences, params ConlluRange[] ranges) => ScoredText.From(sentences.Select(words => new ConlluSentence([], [.. words.Select(Word)], [.. ranges], [])));

    private static ConlluWord Word(string text)
    {
        var parts = text.Split(':', 3);
        var cut = parts[2].LastIndexOfAny([':', '>']);
        return new ConlluWord(parts[0], parts[0], parts[1], "_", "_", int.Parse(parts[2][(cut + 1)..], System.Globalization.CultureInfo.InvariantCulture), parts[2][..cut], "_", "_");
    }
}
