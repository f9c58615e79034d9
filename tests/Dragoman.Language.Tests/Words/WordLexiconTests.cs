using Dragoman.Language.Annotation;
using Dragoman.Language.Lemmas;
using Dragoman.Language.Model;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;

namespace Dragoman.Language.Tests.Words;

public sealed class WordLexiconTests
{
    private static readonly WordLexicon lexicon = Of(
        ("comment", "n"), ("comments", "n+s"), ("accommodate", "v"), ("authority", "n"), ("administration", "n"), ("pretty", "r"), ("so", "r"), ("wondee", "v"), ("wwonde", "v"), ("wanders", "v+s"), ("wonders", "v+s"),
        ("simple", "a"), ("simplest", "a+est"), ("kind", "a"), ("big", "a"), ("early", "a"), ("wolf", "n"), ("clinic", "n"), ("address", "n"));

    [Theory]
    [InlineData("simplest", "ADJ", "JJS", "simpl", "simple")]
    [InlineData("kindest", "ADJ", "JJS", "kinde", "kind")]
    [InlineData("bigger", "ADJ", "JJR", "bigg", "big")]
    [InlineData("earliest", "ADJ", "JJS", "earli", "early")]
    [InlineData("wolves", "NOUN", "NNS", "wolve", "wolf")]
    [InlineData("addresses", "PROPN", "NNPS", "Addresse", "Address")]
    [InlineData("addresses", "NOUN", "NNS", "addresse", "address")]
    [InlineData("clinics", "NOUN", "NNS", "clinic", null)]
    [InlineData("sevans", "NOUN", "NNS", "sevan", null)]
    [InlineData("kindest", "NOUN", "NN", "kindest", null)]
    public void An_inflected_form_is_of_a_listed_base(string form, string universal, string penn, string lemma, string? right) =>
        Assert.Equal(right, ListedBase.Of(form, Enum.Parse<UniversalTag>(universal), penn, lemma, lexicon));

    [Fact]
    public void The_written_lexicon_is_the_same()
    {
        var file = new ModelFile();
        file.Set(WordLexicon.Section, lexicon.Write);
        var read = WordLexicon.Read(file.Section(WordLexicon.Section).Span);
        Assert.Equal(lexicon.Count, read.Count);
        Assert.True(read.Has("Authority", "n"));
        Assert.False(read.Has("authority", "v"));
        Assert.False(read.Has("nothing", "n"));
    }

    [Fact]
    public void Arrays_that_do_not_fit_are_refused() =>
        Assert.Equal("the lexicon of the model makes no sense", Assert.Throws<ModelFormatException>(() => new WordLexicon(["n"], [1], [1], [0, 1], [0])).Message);

    internal static WordLexicon Of(params (string Form, string Property)[] words)
    {
        string[] properties = [.. words.Select(word => word.Property).Distinct()];
        var sorted = words.Select(word => (Key: WordLexicon.Key(TokenFeatures.WordHash(word.Form)), Set: (ushort)Array.IndexOf(properties, word.Property))).OrderBy(word => word.Key).ToArray();
        return new WordLexicon([.. properties], [.. sorted.Select(word => word.Key)], [.. sorted.Select(word => word.Set)], [.. Enumerable.Range(0, properties.Length + 1)], [.. Enumerable.Range(0, properties.Length).Select(i => (byte)i)]);
    }
}
