using Dragoman.Language.Lemmas;

namespace Dragoman.Language.Tests.Lemmas;

public class EnglishVerbsTests
{
    private static readonly EnglishVerbs verbs = EnglishVerbs.Load();

    [Theory]
    [InlineData("invaded", "VBN", "invade")]
    [InlineData("bombed", "VBD", "bomb")]
    [InlineData("raided", "VBD", "raid")]
    [InlineData("blasted", "VBD", "blast")]
    [InlineData("barred", "VBN", "bar")]
    [InlineData("shelled", "VBD", "shell")]
    [InlineData("vilified", "VBD", "vilify")]
    [InlineData("struck", "VBD", "strike")]
    [InlineData("overthrew", "VBD", "overthrow")]
    [InlineData("besieging", "VBG", "besiege")]
    [InlineData("dying", "VBG", "die")]
    [InlineData("hitting", "VBG", "hit")]
    [InlineData("mimicked", "VBD", "mimic")]
    [InlineData("denies", "VBZ", "deny")]
    [InlineData("quashes", "VBZ", "quash")]
    [InlineData("seizes", "VBZ", "seize")]
    [InlineData("hit", "VBD", "hit")]
    [InlineData("renege", "VB", "renege")]
    public void An_inflected_form_leads_back_to_its_verb(string form, string penn, string lemma) => Assert.Equal(lemma, verbs.BaseOf(form, penn));

    [Theory]
    [InlineData("blorbed", "VBD")]
    [InlineData("table", "NN")]
    [InlineData("ed", "VBD")]
    [InlineData("", "VBD")]
    [InlineData("s", "VBZ")]
    public void A_form_of_no_known_verb_is_left_to_the_endings(string form, string penn) => Assert.Null(verbs.BaseOf(form, penn));
}
