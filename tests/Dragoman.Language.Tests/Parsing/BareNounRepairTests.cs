namespace Dragoman.Language.Tests.Parsing;

public sealed class BareNounRepairTests
{
    [Theory]
    [InlineData("Peru took Chile to court over fish", "PROPN/NNP VERB/VBD PROPN/NNP PART/TO VERB/VB ADP/IN NOUN/NN", "1 -1 1 4 1 6 4", "nsubj root obj mark xcomp case obl", "1 -1 1 4 1 6 1", "nsubj root obj case obl case obl")]
    [InlineData("Work on visas , begun in May , has been praised", "VERB/VB ADP/IN NOUN/NNS PUNCT/, VERB/VBN ADP/IN PROPN/NNP PUNCT/, AUX/VBZ AUX/VBN VERB/VBN", "10 2 0 4 0 6 4 0 10 10 -1", "nsubj:pass case obl punct advcl case obl punct aux aux:pass root", "10 2 0 4 0 6 4 0 10 10 -1", "nsubj:pass case nmod punct acl case obl punct aux aux:pass root")]
    [InlineData("Chile called the raid blackmail", "PROPN/NNP VERB/VBD DET/DT NOUN/NN NOUN/NN", "1 -1 4 4 1", "nsubj root det compound obj", "1 -1 3 1 1", "nsubj root det obj xcomp")]
    public void A_noun_without_an_article_is_no_verb_and_no_part_of_the_next(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);

    [Theory]
    [InlineData("Peru wants to court voters", "PROPN/NNP VERB/VBZ PART/TO VERB/VB NOUN/NNS", "1 -1 3 1 3", "nsubj root mark xcomp obj", "1 -1 3 1 3", "nsubj root mark xcomp obj")]
    [InlineData("Chile called the border crossing", "PROPN/NNP VERB/VBD DET/DT NOUN/NN NOUN/NN", "1 -1 4 4 1", "nsubj root det compound xcomp", "1 -1 4 4 1", "nsubj root det compound xcomp")]
    [InlineData("Chile called it a raid", "PROPN/NNP VERB/VBD PRON/PRP DET/DT NOUN/NN", "1 -1 1 4 1", "nsubj root obj det xcomp", "1 -1 1 4 1", "nsubj root obj det xcomp")]
    [InlineData("Chile condemned the ritual murder", "PROPN/NNP VERB/VBD DET/DT NOUN/NN NOUN/NN", "1 -1 4 4 1", "nsubj root det compound obj", "1 -1 4 4 1", "nsubj root det compound obj")]
    public void What_has_an_object_or_names_no_wrong_is_left(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
