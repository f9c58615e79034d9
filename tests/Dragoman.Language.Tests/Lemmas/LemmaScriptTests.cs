using Dragoman.Language.Lemmas;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests.Lemmas;

public sealed class LemmaScriptTests
{
    [Theory]
    [InlineData("visits", "visit", LemmaCase.Lower, 1, "")]
    [InlineData("Visits", "visit", LemmaCase.Lower, 1, "")]
    [InlineData("went", "go", LemmaCase.Lower, 4, "go")]
    [InlineData("Ministries", "ministry", LemmaCase.Lower, 3, "y")]
    [InlineData("States", "State", LemmaCase.Keep, 1, "")]
    [InlineData("IRAN", "Iran", LemmaCase.Capital, 0, "")]
    public void The_script_with_least_change_is_among_those_found(string form, string lemma, object letters, int cut, string add) =>
        Assert.Contains(new LemmaScript((LemmaCase)letters, cut, add), LemmaScript.Between(form, lemma));

    [Fact]
    public void Every_script_found_gives_the_lemma() => Prop.ForAll<NonEmptyString, NonEmptyString>((form, lemma) =>
        LemmaScript.Between(form.Get, lemma.Get) is { Length: > 0 } scripts && scripts.All(script => string.Equals(script.Apply(form.Get), lemma.Get, StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("as", 3, "y", "as")]
    [InlineData("no", 2, "", "no")]
    public void A_word_too_short_stays(string form, int cut, string add, string lemma) =>
        Assert.Equal(lemma, new LemmaScript(LemmaCase.Lower, cut, add).Apply(form));
}
