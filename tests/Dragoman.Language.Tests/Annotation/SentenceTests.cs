using Dragoman.Language.Annotation;

namespace Dragoman.Language.Tests.Annotation;

public sealed class SentenceTests
{
    [Theory]
    [InlineData(new short[] { 1, -1, 1, 2, 1 }, 2, 2, 4)]
    [InlineData(new short[] { 1, -1, 1, 2, 1 }, 1, 0, 5)]
    [InlineData(new short[] { 1, -1, 1, 2, 1 }, 0, 0, 1)]
    [InlineData(new short[] { 2, -1, 1, 0 }, 2, 0, 4)]
    [InlineData(new short[] { -1 }, 0, 0, 1)]
    public void Subtree_reaches_from_the_leftmost_to_the_rightmost_token(short[] heads, int token, int first, int end) =>
        Assert.Equal((first, end), Build(heads).Subtree(token));

    [Fact]
    public void A_chain_as_long_as_a_sentence_may_be_has_a_subtree()
    {
        var heads = new short[short.MaxValue];
        for (var i = 0; i < heads.Length; i++) heads[i] = (short)(i - 1);
        Assert.Equal((5, short.MaxValue), Build(heads).Subtree(5));
    }

    [Theory]
    [InlineData(new short[] { 1, 0 })]
    [InlineData(new short[] { 0, -1 })]
    [InlineData(new short[] { 5, -1 })]
    public void Heads_that_form_no_tree_are_refused(short[] heads) => Assert.Throws<ArgumentException>(() => Build(heads));

    [Fact]
    public void Children_are_linked_from_the_left()
    {
        var sentence = Build([1, -1, 1, 2, 1]);
        Assert.Equal(0, sentence.FirstChild(1));
        Assert.Equal(2, sentence.NextSibling(0));
        Assert.Equal(4, sentence.NextSibling(2));
        Assert.Equal(-1, sentence.NextSibling(4));
        Assert.True(sentence.IsWithin(3, 1));
        Assert.False(sentence.IsWithin(1, 3));
    }

    private static Sentence Build(short[] heads)
    {
        var count = heads.Length;
        var forms = Enumerable.Repeat("w", count).ToArray();
        int[] starts = [.. Enumerable.Range(0, count)];
        return new Sentence(new(0, count), starts, [.. starts.Select(start => start + 1)], forms, forms, new UniversalTag[count], forms, heads, new DependencyRelation[count]);
    }
}
