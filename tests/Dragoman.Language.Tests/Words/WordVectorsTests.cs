using Dragoman.Language.Model;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;

namespace Dragoman.Language.Tests.Words;

public sealed class WordVectorsTests
{
    private static readonly uint[] Keys = [.. new[] { "envoy", "treaty" }.Select(word => WordLexicon.Key(TokenFeatures.WordHash(word))).Order()];
    private static readonly WordVectors vectors = new(3, Keys, [32, -32, 0, 16, 64, -127]);

    [Fact]
    public void A_word_is_found_in_any_case_and_an_unknown_one_has_zeros()
    {
        Span<float> vector = stackalloc float[3];
        var row = vectors.RowOf(TokenFeatures.WordHash("Treaty"));
        Assert.NotEqual(row, vectors.RowOf(TokenFeatures.WordHash("ENVOY")));
        vectors.CopyTo(0, vector);
        Assert.Equal([1, -1, 0], vector.ToArray());
        vectors.CopyTo(1, vector);
        Assert.Equal([0.5f, 2, -3.96875f], vector.ToArray());
        Assert.Equal(-1, vectors.RowOf(TokenFeatures.WordHash("corridor")));
        vectors.CopyTo(-1, vector);
        Assert.Equal([0, 0, 0], vector.ToArray());
    }

    [Fact]
    public void The_written_vectors_are_the_same()
    {
        var file = new ModelFile();
        file.Set(WordVectors.Section, vectors.Write);
        var section = file.Section(WordVectors.Section);
        var read = WordVectors.Read(section);
        Assert.Equal((2, 3), (read.Count, read.Dimensions));
        var (written, again) = (new float[3], new float[3]);
        vectors.CopyTo(1, written);
        read.CopyTo(1, again);
        Assert.Equal(written, again);
        Assert.Equal("a section of the model is cut short", Assert.Throws<ModelFormatException>(() => WordVectors.Read(section[..^1])).Message);
    }

    [Fact]
    public void Arrays_that_do_not_fit_are_refused() =>
        Assert.Equal("the word vectors of the model make no sense", Assert.Throws<ModelFormatException>(() => new WordVectors(3, Keys, [1, 2, 3])).Message);
}
