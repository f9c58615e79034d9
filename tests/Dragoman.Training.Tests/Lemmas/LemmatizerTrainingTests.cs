using Dragoman.Language.Annotation;
using Dragoman.Language.Lemmas;
using Dragoman.Language.Spelling;
using Dragoman.Language.Words;
using Dragoman.Training.Lemmas;

namespace Dragoman.Training.Tests.Lemmas;

public sealed class LemmatizerTrainingTests
{
    private static readonly Lemmatizer Names = LemmatizerTraining.Train([Words(
        ("Sevan", "Sevan", UniversalTag.PROPN, "NNP"), ("Sevan", "Sevan", UniversalTag.PROPN, "NNP"), ("Shore", "Shore", UniversalTag.PROPN, "NNP"), ("shore", "shore", UniversalTag.NOUN, "NN"), ("shore", "shore", UniversalTag.NOUN, "NN"),
        ("OSCE", "OSCE", UniversalTag.PROPN, "NNP"), ("NATO", "NATO", UniversalTag.PROPN, "NNP"), ("OPEC", "OPEC", UniversalTag.PROPN, "NNP"), ("TEHRAN", "Tehran", UniversalTag.PROPN, "NNP"), ("YEREVAN", "Yerevan", UniversalTag.PROPN, "NNP"), ("TALKED", "talk", UniversalTag.VERB, "VBD"))]);

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
    [InlineData("iPhone", "NOUN", "NN", "iPhone")]
    [InlineData("WiFis", "NOUN", "NNS", "WiFi")]
    [InlineData("NewStocks.pdf", "NOUN", "NN", "newstocks.pdf")]
    public void Words_never_seen_follow_the_endings_of_their_tag(string form, string universal, string penn, string lemma) =>
        Assert.Equal(lemma, Trained.Lemma(form, Enum.Parse<UniversalTag>(universal), penn));

    [Theory]
    [InlineData("Sevan", "PROPN", "NNP", "Sevan")]
    [InlineData("sevan", "PROPN", "NNP", "Sevan")]
    [InlineData("SEVAN", "PROPN", "NNP", "Sevan")]
    [InlineData("Sevan", "NOUN", "NN", "Sevan")]
    [InlineData("sevan", "NOUN", "NN", "sevan")]
    [InlineData("Shore", "NOUN", "NN", "shore")]
    [InlineData("OSCE", "PROPN", "NNP", "OSCE")]
    [InlineData("osce", "PROPN", "NNP", "osce")]
    public void A_name_seen_as_nothing_else_stays_one(string form, string universal, string penn, string lemma) =>
        Assert.Equal(lemma, Names.Lemma(form, Enum.Parse<UniversalTag>(universal), penn));

    [Theory]
    [InlineData("TABRIZ", "PROPN", "NNP", "Tabriz")]
    [InlineData("UNHCR", "PROPN", "NNP", "UNHCR")]
    [InlineData("TREATY", "NOUN", "NN", "treaty")]
    public void Long_words_in_capitals_have_endings_of_their_own(string form, string universal, string penn, string lemma) =>
        Assert.Equal(lemma, Names.Lemma(form, Enum.Parse<UniversalTag>(universal), penn));

    [Theory]
    [InlineData("1,200", "1200")]
    [InlineData("1,200,000.50", "1200000.50")]
    [InlineData("3,40", "3.40")]
    [InlineData("3,400,1", "3,400,1")]
    [InlineData("12,00,000", "12,00,000")]
    [InlineData("1,2a0", "1,2a0")]
    public void Commas_of_thousands_go(string form, string lemma) => Assert.Equal(lemma, Trained.Lemma(form, UniversalTag.NUM, "CD"));

    [Fact]
    public void Endings_of_words_without_inflections_cut_nothing()
    {
        var trained = LemmatizerTraining.Train([Words(("Sept.", "September", UniversalTag.PROPN, "NNP"), ("Oct.", "October", UniversalTag.PROPN, "NNP"), ("sept.", "September", UniversalTag.PROPN, "NNP"), ("Lt.", "Lt.", UniversalTag.PROPN, "NNP"))]);
        Assert.Equal("September", trained.Lemma("Sept.", UniversalTag.PROPN, "NNP"));
        Assert.Equal("Capt.", trained.Lemma("Capt.", UniversalTag.PROPN, "NNP"));
    }

    [Fact]
    public void One_capital_that_stayed_is_no_rule()
    {
        var trained = LemmatizerTraining.Train([Words(("Dark", "Dark", UniversalTag.ADJ, "JJ"), ("dark", "dark", UniversalTag.ADJ, "JJ"), ("dark", "dark", UniversalTag.ADJ, "JJ"))]);
        Assert.Equal("dark", trained.Lemma("Dark", UniversalTag.ADJ, "JJ"));
    }

    [Fact]
    public void A_verb_that_the_list_reads_wrong_is_remembered()
    {
        var trained = LemmatizerTraining.Train([Words(("putting", "put", UniversalTag.VERB, "VBG"), ("cutting", "cut", UniversalTag.VERB, "VBG"), ("setting", "set", UniversalTag.VERB, "VBG"))]);
        Assert.Equal("put", trained.Lemma("Putting", UniversalTag.VERB, "VBG"));
    }

    [Fact]
    public void An_adjective_that_always_has_a_capital_takes_it()
    {
        var trained = LemmatizerTraining.Train([Words(("Kurdish", "Kurdish", UniversalTag.ADJ, "JJ"), ("Kurdish", "Kurdish", UniversalTag.ADJ, "JJ"))]);
        Assert.Equal("Kurdish", trained.Lemma("kurdish", UniversalTag.ADJ, "JJ"));
        Assert.Equal("Kurdish", trained.Lemma("KURDISH", UniversalTag.ADJ, "JJ"));
    }

    [Fact]
    public void Two_hyphens_are_their_own_lemma() => Assert.Equal("--", Names.Lemma("--", UniversalTag.PUNCT, ":"));

    [Fact]
    public void A_slip_has_the_lemma_of_the_word_meant_and_a_name_its_own()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream)) Trained.Write(writer);
        var spelling = new SpellingCorrector(WordLexicon.Empty, WordCounts.Count(Enumerable.Repeat("armies", 300)));
        var lemmatizer = Lemmatizer.Read(stream.ToArray(), WordLexicon.Empty, spelling);
        Assert.Equal("army", lemmatizer.Lemma("armiees", UniversalTag.NOUN, "NNS"));
        Assert.Equal("Armiees", lemmatizer.Lemma("armiees", UniversalTag.PROPN, "NNP"));
    }

    [Fact]
    public void The_written_lemmatizer_is_the_same()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream)) Trained.Write(writer);
        Assert.Equal("army", Lemmatizer.Read(stream.ToArray(), WordLexicon.Empty, SpellingCorrector.None).Lemma("armies", UniversalTag.NOUN, "NNS"));
    }

    private static Sentence Words(params (string Form, string Lemma, UniversalTag Tag, string Penn)[] words)
    {
        var count = words.Length;
        short[] heads = [-1, .. Enumerable.Repeat((short)0, count - 1)];
        return new Sentence(new(0, count), new int[count], new int[count], [.. words.Select(word => word.Form)], [.. words.Select(word => word.Lemma)], [.. words.Select(word => word.Tag)], [.. words.Select(word => word.Penn)], heads, new DependencyRelation[count]);
    }
}
