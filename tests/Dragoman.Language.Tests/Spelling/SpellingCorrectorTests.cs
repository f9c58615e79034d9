using Dragoman.Language.Model;
using Dragoman.Language.Neural;
using Dragoman.Language.Spelling;
using Dragoman.Language.Tests.Words;
using Dragoman.Language.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests.Spelling;

public sealed class SpellingCorrectorTests
{
    private static readonly WordLexicon lexicon = WordLexiconTests.Of(
        ("comment", "n"), ("accommodate", "v"), ("authority", "n"), ("pretty", "r"), ("so", "r"), ("soo", "n"), ("environment", "n"), ("minister", "n"), ("sinister", "a"), ("border", "n"), ("bolder", "a+er"),
        ("test", "v"), ("text", "n"), ("testing", "v+ing"), ("fend", "v"), ("defend", "v"), ("fund", "n"), ("wanders", "v+s"), ("wonders", "v+s"));

    private static readonly WordCounts counts = WordCounts.Count(Repeat(
        ("comment", 30), ("accommodate", 4), ("authority", 40), ("pretty", 50), ("so", 900), ("soo", 2), ("environment", 20), ("minister", 80), ("border", 60), ("bolder", 55), ("testing", 90), ("defend", 70),
        ("because", 500), ("wanders", 30), ("wonders", 30), ("typed", 1), ("unlisted", 3)));

    private readonly SpellingCorrector corrector = new(lexicon, counts);

    [Theory]
    [InlineData("commment", "comment")]
    [InlineData("accomodate", "accommodate")]
    [InlineData("auhtority", "authority")]
    [InlineData("enviroment", "environment")]
    [InlineData("minisster", "minister")]
    [InlineData("autthority", "authority")]
    [InlineData("mimister", "minister")]
    [InlineData("beacuse", "because")]
    [InlineData("sooooo", "so")]
    [InlineData("Soooo", "So")]
    [InlineData("preeetty", "pretty")]
    [InlineData("PRETTYYY", "PRETTY")]
    [InlineData("pls", "please")]
    [InlineData("Govt", "Government")]
    [InlineData("b/c", "because")]
    [InlineData("plzzzz", "please")]
    public void A_word_that_nobody_knows_is_led_back_to_the_one_meant(string form, string meant) => Assert.Equal(meant, corrector.Meant(form));

    [Theory]
    [InlineData("comment", "it is listed")]
    [InlineData("unlisted", "it is common enough")]
    [InlineData("because", "it is common though not listed")]
    [InlineData("Accomodate", "it may be a name")]
    [InlineData("COMENT", "it is in capitals")]
    [InlineData("NATO", "it is in capitals")]
    [InlineData("SOOO", "it may be an acronym")]
    [InlineData("XVIII", "it is a number")]
    [InlineData("bodder", "border is not five times as common as bolder")]
    [InlineData("wnders", "wanders and wonders are as common")]
    [InlineData("tomment", "the first letter is never wrong")]
    [InlineData("texting", "it is made from a listed word")]
    [InlineData("defund", "it is made from a listed word")]
    [InlineData("xyzzy", "nothing is near")]
    [InlineData("kommt", "nothing is near")]
    [InlineData("so", "it is known")]
    [InlineData("accomodate2", "it has a digit")]
    [InlineData("", "it is empty")]
    public void Other_words_are_left(string form, string why) => Assert.True(corrector.Meant(form) is null, why);

    [Fact]
    public void Without_counts_only_shortened_words_are_led_back()
    {
        Assert.Null(SpellingCorrector.None.Meant("commment"));
        Assert.Equal("between", SpellingCorrector.None.Meant("btwn"));
    }

    [Fact]
    public void No_text_makes_it_throw_and_what_is_meant_is_left() =>
        Prop.ForAll<NonNull<string>>(form => corrector.Meant(form.Get) is not { } meant || corrector.Meant(meant) is null).QuickCheckThrowOnFailure();

    [Fact]
    public void Counts_begin_with_two_and_leave_all_but_small_letters()
    {
        var file = new ModelFile();
        file.Set(WordCounts.Section, WordCounts.Count(["one", "two", "two", "Three", "Three", "4", "4"]).Write);
        var read = WordCounts.Read(file.Section(WordCounts.Section).Span);
        Assert.Equal([0, 2, 0, 0], new[] { "one", "two", "three", "4" }.Select(word => read.Of(TokenFeatures.WordHash(word))));
    }

    [Fact]
    public void Counts_that_do_not_fit_are_refused() =>
        Assert.Equal("the model counts 1 words and has 0 counts", Assert.Throws<ModelFormatException>(() => new WordCounts([1], [])).Message);

    private static IEnumerable<string> Repeat(params (string Word, int Times)[] words) => words.SelectMany(word => Enumerable.Repeat(word.Word, word.Times));
}
