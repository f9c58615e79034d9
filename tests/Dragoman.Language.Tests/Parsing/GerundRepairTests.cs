namespace Dragoman.Language.Tests.Parsing;

public sealed class GerundRepairTests
{
    [Theory]
    [InlineData("Peru ruled out leaving it", "PROPN/NNP VERB/VBD ADP/RP VERB/VBG PRON/PRP", "1 -1 1 1 3", "nsubj root compound:prt advcl obj", "nsubj root compound:prt xcomp obj")]
    [InlineData("Peru considered leaving it", "PROPN/NNP VERB/VBD VERB/VBG PRON/PRP", "1 -1 1 2", "nsubj root advcl obj", "nsubj root xcomp obj")]
    [InlineData("Peru has begun leaving it", "PROPN/NNP AUX/VBZ VERB/VBN VERB/VBG PRON/PRP", "2 2 -1 2 3", "nsubj aux root advcl obj", "nsubj aux root xcomp obj")]
    [InlineData("Peru ruled it out leaving Chad", "PROPN/NNP VERB/VBD PRON/PRP ADP/RP VERB/VBG PROPN/NNP", "1 -1 1 1 1 4", "nsubj root obj compound:prt advcl obj", "nsubj root obj compound:prt advcl obj")]
    [InlineData("Peru considered , leaving it", "PROPN/NNP VERB/VBD PUNCT/, VERB/VBG PRON/PRP", "1 -1 3 1 3", "nsubj root punct advcl obj", "nsubj root punct advcl obj")]
    [InlineData("Peru won leaving it", "PROPN/NNP VERB/VBD VERB/VBG PRON/PRP", "1 -1 1 2", "nsubj root advcl obj", "nsubj root advcl obj")]
    [InlineData("Peru set out leaving it", "PROPN/NNP VERB/VBD ADP/RP VERB/VBG PRON/PRP", "1 -1 1 1 3", "nsubj root compound:prt advcl obj", "nsubj root compound:prt advcl obj")]
    public void What_a_verb_is_about_is_no_circumstance(string forms, string tags, string heads, string relations, string repairedRelations) =>
        Assert.Equal((heads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
