namespace Dragoman.Language.Tests.Parsing;

public sealed class PerfectRepairTests
{
    [Theory]
    [InlineData("The court had in May ordered Peru out", "DET/DT NOUN/NN VERB/VBD ADP/IN PROPN/NNP VERB/VBD PROPN/NNP ADV/RB", "1 2 -1 4 2 2 5 5", "det nsubj root case obl ccomp obj advmod", "1 5 5 4 5 -1 5 5", "det nsubj aux case obl root obj advmod")]
    [InlineData("Chad had in May ordered it", "PROPN/NNP AUX/VBD ADP/IN PROPN/NNP VERB/VBN PRON/PRP", "1 4 3 1 -1 4", "nsubj aux case obl root obj", "4 4 3 4 -1 4", "nsubj aux case obl root obj")]
    [InlineData("The court had men ordered out", "DET/DT NOUN/NN VERB/VBD NOUN/NNS VERB/VBN ADV/RB", "1 2 -1 2 2 4", "det nsubj root obj xcomp advmod", "1 2 -1 2 2 4", "det nsubj root obj xcomp advmod")]
    [InlineData("The court had in May that men left", "DET/DT NOUN/NN VERB/VBD ADP/IN PROPN/NNP SCONJ/IN NOUN/NNS VERB/VBD", "1 2 -1 4 2 7 7 2", "det nsubj root case obl mark nsubj ccomp", "1 2 -1 4 2 7 7 2", "det nsubj root case obl mark nsubj ccomp")]
    public void Have_before_a_participle_without_a_subject_is_its_auxiliary(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
