using Dragoman.Language.Annotation;
using Dragoman.Language.Lemmas;

namespace Dragoman.Language.Tests.Lemmas;

public class RegularFormsTests
{
    [Theory]
    [InlineData("freed", UniversalTag.VERB, "free")]
    [InlineData("Freeing", UniversalTag.VERB, "free")]
    [InlineData("applauded", UniversalTag.VERB, "applaud")]
    [InlineData("invading", UniversalTag.VERB, "invade")]
    [InlineData("ratifies", UniversalTag.VERB, "ratify")]
    [InlineData("vetoes", UniversalTag.VERB, "veto")]
    [InlineData("annulled", UniversalTag.VERB, "annul")]
    [InlineData("troops", UniversalTag.NOUN, "troop")]
    [InlineData("troops", UniversalTag.VERB, null)]
    [InlineData("signed", UniversalTag.VERB, null)]
    public void A_listed_word_has_its_lemma_by_its_form(string form, UniversalTag tag, string? lemma) =>
        Assert.Equal(lemma, RegularForms.Lemma(form, tag));
}
