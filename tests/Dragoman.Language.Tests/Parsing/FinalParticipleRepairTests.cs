namespace Dragoman.Language.Tests.Parsing;

public sealed class FinalParticipleRepairTests
{
    private static readonly (string Form, string Property)[] Lexicon = [("work", "n1:act"), ("raid", "n1:act"), ("statement", "n1:communication"), ("men", "n1:person"), ("body", "n1:body")];

    [Theory]
    [InlineData("Ray said work will begin , rejecting a warning", "PROPN/NNP VERB/VBD NOUN/NN AUX/MD VERB/VB PUNCT/, VERB/VBG DET/DT NOUN/NN", "1 -1 4 4 1 6 4 8 6", "nsubj root nsubj aux ccomp punct advcl det obj", "1 -1 4 4 1 6 1 8 6", "nsubj root nsubj aux ccomp punct advcl det obj")]
    [InlineData("Chad left a body that unites parliaments , accusing it of bias", "PROPN/NNP VERB/VBD DET/DT NOUN/NN PRON/WDT VERB/VBZ NOUN/NNS PUNCT/, VERB/VBG PRON/PRP ADP/IN NOUN/NN", "1 -1 3 1 5 3 5 8 5 8 11 8", "nsubj root det obj nsubj acl:relcl obj punct advcl obj case obl", "1 -1 3 1 5 3 5 8 1 8 11 8", "nsubj root det obj nsubj acl:relcl obj punct advcl obj case obl")]
    [InlineData("Ray accused Chad of arming men , describing it as a crime", "PROPN/NNP VERB/VBD PROPN/NNP SCONJ/IN VERB/VBG NOUN/NNS PUNCT/, VERB/VBG PRON/PRP ADP/IN DET/DT NOUN/NN", "1 -1 1 4 1 4 7 4 7 11 11 7", "nsubj root obj mark advcl obj punct advcl obj case det obl", "1 -1 1 4 1 4 7 1 7 11 11 7", "nsubj root obj mark advcl obj punct advcl obj case det obl")]
    [InlineData("Ray condemned the raid , calling it a crime", "PROPN/NNP VERB/VBD DET/DT NOUN/NN PUNCT/, VERB/VBG PRON/PRP DET/DT NOUN/NN", "1 -1 3 1 5 3 5 8 5", "nsubj root det obj punct acl obj det xcomp", "1 -1 3 1 5 1 5 8 5", "nsubj root det obj punct advcl obj det xcomp")]
    public void Who_speaks_behind_a_closed_clause_is_the_subject_of_the_sentence(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations, Lexicon).Rows);

    [Theory]
    [InlineData("Ray met Kim , who left , accusing Chad of bias", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, PRON/WP VERB/VBD PUNCT/, VERB/VBG PROPN/NNP ADP/IN NOUN/NN", "1 -1 1 5 5 2 7 5 7 10 7", "nsubj root obj punct nsubj acl:relcl punct advcl obj case obl", "1 -1 1 5 5 2 7 5 7 10 7", "nsubj root obj punct nsubj acl:relcl punct advcl obj case obl")]
    [InlineData("Peru fired a rocket that hit a school , killing three", "PROPN/NNP VERB/VBD DET/DT NOUN/NN PRON/WDT VERB/VBD DET/DT NOUN/NN PUNCT/, VERB/VBG NUM/CD", "1 -1 3 1 5 3 7 5 9 1 9", "nsubj root det obj nsubj acl:relcl det obj punct advcl obj", "1 -1 3 1 5 3 7 5 9 1 9", "nsubj root det obj nsubj acl:relcl det obj punct advcl obj")]
    [InlineData("Ray said Chad had left , accusing it of bias", "PROPN/NNP VERB/VBD PROPN/NNP AUX/VBD VERB/VBN PUNCT/, VERB/VBG PRON/PRP ADP/IN NOUN/NN", "1 -1 4 4 1 6 4 6 9 6", "nsubj root nsubj aux ccomp punct advcl obj case obl", "1 -1 4 4 1 6 4 6 9 6", "nsubj root nsubj aux ccomp punct advcl obj case obl")]
    [InlineData("Ray issued a statement , accusing Chad of bias", "PROPN/NNP VERB/VBD DET/DT NOUN/NN PUNCT/, VERB/VBG PROPN/NNP ADP/IN NOUN/NN", "1 -1 3 1 5 3 5 8 5", "nsubj root det obj punct acl obj case obl", "1 -1 3 1 5 3 5 8 5", "nsubj root det obj punct acl obj case obl")]
    [InlineData("Ray met men who saved a crew , calling them heroes", "PROPN/NNP VERB/VBD NOUN/NNS PRON/WP VERB/VBD DET/DT NOUN/NN PUNCT/, VERB/VBG PRON/PRP NOUN/NNS", "1 -1 1 4 2 6 4 8 4 8 8", "nsubj root obj nsubj acl:relcl det obj punct advcl obj xcomp", "1 -1 1 4 2 6 4 8 4 8 8", "nsubj root obj nsubj acl:relcl det obj punct advcl obj xcomp")]
    public void Where_the_nearer_subject_may_speak_nothing_changes(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations, Lexicon).Rows);
}
