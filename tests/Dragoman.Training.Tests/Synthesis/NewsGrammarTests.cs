using Dragoman.Language.Annotation;
using Dragoman.Training.Synthesis;

namespace Dragoman.Training.Tests.Synthesis;

public sealed class NewsGrammarTests
{
    private static readonly Sentence[] Made = NewsGrammar.Generate(2000, seed: 7);

    [Fact]
    public void The_same_seed_gives_the_same_sentences()
    {
        Assert.Equal(Made.Take(200).Select(Text), NewsGrammar.Generate(200, seed: 7).Select(Text));
        Assert.NotEqual(Made.Take(200).Select(Text), NewsGrammar.Generate(200, seed: 8).Select(Text));
    }

    [Fact]
    public void Every_tree_is_projective_with_one_root() => Assert.All(Made, sentence =>
    {
        Assert.Single(Enumerable.Range(0, sentence.Count), token => sentence.Head(token) < 0);
        for (var token = 0; token < sentence.Count; token++)
        {
            var (first, end) = sentence.Subtree(token);
            Assert.All(Enumerable.Range(first, end - first), inside => Assert.True(sentence.IsWithin(inside, token)));
        }
    });

    [Fact]
    public void Coordinated_verbs_hang_on_the_first_and_only_that_has_the_subject()
    {
        var coordinated = Made.Where(sentence => Enumerable.Range(0, sentence.Count).Count(token => sentence.Relation(token) == DependencyRelation.Conj && sentence.Head(token) >= 0 && sentence.Relation(sentence.Head(token)) == DependencyRelation.Root && sentence.Tag(token) == UniversalTag.VERB) >= 2).ToArray();
        Assert.InRange(coordinated.Length, 100, Made.Length);
        Assert.All(coordinated, sentence =>
        {
            for (var token = 0; token < sentence.Count; token++)
            {
                if (sentence.Relation(token) != DependencyRelation.Conj || sentence.Tag(token) != UniversalTag.VERB || sentence.Relation(sentence.Head(token)) != DependencyRelation.Root) continue;
                Assert.Equal(-1, sentence.Child(token, DependencyRelation.Nsubj));
            }
        });
    }

    [Fact]
    public void Sentences_begin_with_a_capital_or_a_number_and_no_comma_stands_before_a_stop() => Assert.All(Made, sentence =>
    {
        Assert.True(char.IsUpper(sentence.Form(0)[0]) || char.IsDigit(sentence.Form(0)[0]) || (sentence.Tag(0) == UniversalTag.PUNCT && !char.IsLower(sentence.Form(1)[0])));
        Assert.DoesNotContain(", ,", Text(sentence), StringComparison.Ordinal);
        Assert.DoesNotContain(", .", Text(sentence), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("visit", "visits", "visited", "visited", "visiting")]
    [InlineData("deny", "denies", "denied", "denied", "denying")]
    [InlineData("host", "hosts", "hosted", "hosted", "hosting")]
    [InlineData("attach", "attaches", "attached", "attached", "attaching")]
    [InlineData("agree", "agrees", "agreed", "agreed", "agreeing")]
    [InlineData("cancel", "cancels", "cancelled", "cancelled", "cancelling")]
    [InlineData("withdraw:withdrew:withdrawn", "withdraws", "withdrew", "withdrawn", "withdrawing")]
    [InlineData("shoot:shot:shot", "shoots", "shot", "shot", "shooting")]
    [InlineData("destroy", "destroys", "destroyed", "destroyed", "destroying")]
    public void Verbs_are_inflected(string entry, string present, string past, string participle, string gerund)
    {
        var verb = VerbForms.Read(entry);
        Assert.Equal((present, past, participle, gerund), (verb.Present, verb.Past, verb.Participle, verb.Gerund));
    }

    private static string Text(Sentence sentence) => string.Join(' ', Enumerable.Range(0, sentence.Count).Select(sentence.Form));
}
