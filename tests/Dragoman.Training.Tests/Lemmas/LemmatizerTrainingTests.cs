using Dragoman.Language.Annotation;
using Dragoman.Language.Lemmas;
using Dragoman.Training.Lemmas;

namespace Dragoman.Training.Tests.Lemmas;

public sealed class LemmatizerTrainingTests
{
    private static readonly Lemmatizer Trained = LemmatizerTraining.Train([Words(
        ("visits", "visit", UniversalTag.NOUN, "NNS"), ("Demands", "demand", UniversalTag.NOUN, "NNS"), ("treaties", "treaty", UniversalTag.NOUN, "NNS"), ("parties", "party", UniversalTag.NOUN, "NNS"),
        ("men", "man", UniversalTag.NOUN, "NNS"), ("Aliyev", "Aliyev", UniversalTag.PROPN, "NNP"), ("pashinyan", "Pashinyan", UniversalTag.PROPN, "NNP"), ("I", "I", UniversalTag.PRON, "PRP"),
        ("i", "I", UniversalTag.PRON, "PRP"), ("agreed", "agree", UniversalTag.VERB, "VBD"), ("stated", "state", UniversalTag.VERB, "VBD"), ("walked", "walk", UniversalTag.VERB, "VBD"), ("talked", "talk", UniversalTag.VERB, "VBD"))]);

    [Theory]
    [InlineData("meetings", "NOUN", "NNS", "meeting")]
    [InlineData("Armies", "NOUN", "NNS", "army")]
    [InlineData("men", "NOUN", "NNS", "man")]
    [InlineData("Mirzoyan", "PROPN", "NNP", "Mirzoyan")]
    [InlineData("i", "PRON", "PRP", "I")]
    [InlineData("agreed", "VERB", "VBN", "agree")]
    [InlineData("Balked", "VERB", "VBN", "balk")]
    [InlineData("Ilham", "X", "FW", "ilham")]
    public void Words_never_seen_follow_the_endings_of_their_tag(string form, string universal, string penn, string lemma) =>
        Assert.Equal(lemma, Trained.Lemma(form, Enum.Parse<UniversalTag>(universal), penn));

    [Fact]
    public void The_written_lemmatizer_is_the_same()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream)) Trained.Write(writer);
        Assert.Equal("army", Lemmatizer.Read(stream.ToArray()).Lemma("armies", UniversalTag.NOUN, "NNS"));
    }

    private static Sentence Words(params (string Form, string Lemma, UniversalTag Tag, string Penn)[] words)
    {
        var count = words.Length;
        short[] heads = [-1, .. Enumerable.Repeat((short)0, count - 1)];
        return new Sentence(new(0, count), new int[count], new int[count], [.. words.Select(word => word.Form)], [.. words.Select(word => word.Lemma)], [.. words.Select(word => word.Tag)], [.. words.Select(word => word.Penn)], heads, new DependencyRelation[count]);
    }
}
