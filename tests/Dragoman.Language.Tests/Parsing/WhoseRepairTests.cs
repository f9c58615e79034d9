namespace Dragoman.Language.Tests.Parsing;

public sealed class WhoseRepairTests
{
    [Theory]
    [InlineData("Peru denied arming rebels , whose raid killed ten", "PROPN/NNP VERB/VBD VERB/VBG NOUN/NNS PUNCT/, PRON/WP$ NOUN/NN VERB/VBD NUM/CD", "1 -1 1 2 7 6 7 1 7", "nsubj root xcomp obj punct nmod:poss nsubj ccomp obj", "1 -1 1 2 7 6 7 3 7", "nsubj root xcomp obj punct nmod:poss nsubj acl:relcl obj")]
    [InlineData("Peru condemned Chile , which holds a strip of land and whose jets bombed Arica", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, PRON/WDT VERB/VBZ DET/DT NOUN/NN ADP/IN NOUN/NN CCONJ/CC PRON/WP$ NOUN/NNS VERB/VBD PROPN/NNP", "1 -1 1 5 5 2 7 5 9 7 13 12 13 7 13", "nsubj root obj punct nsubj acl:relcl det obj case nmod cc nmod:poss nsubj acl:relcl obj", "1 -1 1 5 5 2 7 5 9 7 13 12 13 5 13", "nsubj root obj punct nsubj acl:relcl det obj case nmod cc nmod:poss nsubj conj obj")]
    [InlineData("Ray asked whose men left", "PROPN/NNP VERB/VBD PRON/WP$ NOUN/NNS VERB/VBD", "1 -1 3 4 1", "nsubj root nmod:poss nsubj ccomp", "1 -1 3 4 1", "nsubj root nmod:poss nsubj ccomp")]
    public void A_clause_with_whose_is_about_a_noun(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
