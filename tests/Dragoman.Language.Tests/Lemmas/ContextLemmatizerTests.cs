using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Lemmas;

namespace Dragoman.Language.Tests.Lemmas;

public sealed class ContextLemmatizerTests
{
    private static readonly LemmaScript Lower = new(LemmaCase.Lower, 0, string.Empty);
    private static readonly LemmaScript Keep = new(LemmaCase.Keep, 0, string.Empty);
    private static readonly LemmaScript Capital = new(LemmaCase.Capital, 0, string.Empty);
    private static readonly LemmaScript Leave = new(LemmaCase.Lower, 2, "ave");
    private static readonly ImmutableArray<LemmaScript> Scored = [Lower, Keep, Capital, Leave];

    // A word seen with two lemmas; all others are lower-cased by tag and form.
    private static readonly Lemmatizer ByForm = new([Lower, Leave], [], new() { [Lemmatizer.WordKey("left")] = [0, 1] });

    [Theory]
    [InlineData("left", "Lower", "left")]
    [InlineData("left", "Leave", "leave")]
    [InlineData("right", "Leave", "right")]
    [InlineData("Internet", "Lower", "internet")]
    [InlineData("Internet", "Keep", "Internet")]
    [InlineData("TEHRAN", "Capital", "Tehran")]
    [InlineData("TEHRAN", "Keep", "TEHRAN")]
    [InlineData("tehran", "Capital", "Tehran")]
    [InlineData("tehran", "Keep", "tehran")]
    [InlineData("57", "Capital", "57")]
    public void The_best_script_among_those_that_fit_the_word_wins(string form, string favourite, string lemma)
    {
        var scores = new float[Scored.Length];
        scores["Lower Keep Capital Leave".Split(' ').IndexOf(favourite)] = 1;
        Assert.Equal(lemma, new ContextLemmatizer(ByForm, Scored).Lemma(form, UniversalTag.NOUN, "NN", scores));
    }

    [Fact]
    public void Without_scores_tag_and_form_decide() =>
        Assert.Equal("internet", new ContextLemmatizer(ByForm, []).Lemma("Internet", UniversalTag.NOUN, "NN", []));

    [Fact]
    public void A_word_met_before_is_judged_anew()
    {
        var lemmatizer = new ContextLemmatizer(ByForm, Scored);
        Assert.Equal("leave", lemmatizer.Lemma("left", UniversalTag.VERB, "VBD", [0, 0, 0, 1]));
        Assert.Equal("left", lemmatizer.Lemma("left", UniversalTag.VERB, "VBD", [1, 0, 0, 0]));
    }
}
