namespace Dragoman.Language.Tests.Parsing;

public sealed class PassiveAgentRepairTests
{
    [Theory]
    [InlineData("A man was shot dead by guards", "DET/DT NOUN/NN AUX/VBD VERB/VBN ADJ/JJ ADP/IN NOUN/NNS", "1 3 3 -1 3 6 4", "det nsubj:pass aux:pass root xcomp case obl:agent", "1 3 3 -1 3 6 3", "det nsubj:pass aux:pass root xcomp case obl:agent")]
    [InlineData("A monk was taken hostage by rebels", "DET/DT NOUN/NN AUX/VBD VERB/VBN NOUN/NN ADP/IN NOUN/NNS", "1 3 3 -1 3 6 4", "det nsubj:pass aux:pass root obj case nmod", "1 3 3 -1 3 6 3", "det nsubj:pass aux:pass root xcomp case obl:agent")]
    [InlineData("The port was left open on Monday by guards", "DET/DT NOUN/NN AUX/VBD VERB/VBN ADJ/JJ ADP/IN PROPN/NNP ADP/IN NOUN/NNS", "1 3 3 -1 3 6 3 8 3", "det nsubj:pass aux:pass root xcomp case obl case obl:agent", "1 3 3 -1 3 6 3 8 3", "det nsubj:pass aux:pass root xcomp case obl case obl:agent")]
    [InlineData("Peru was sent a letter by Chad", "PROPN/NNP AUX/VBD VERB/VBN DET/DT NOUN/NN ADP/IN PROPN/NNP", "2 2 -1 4 2 6 4", "nsubj:pass aux:pass root det obj case nmod", "2 2 -1 4 2 6 4", "nsubj:pass aux:pass root det obj case nmod")]
    [InlineData("Ray found men shot by guards", "PROPN/NNP VERB/VBD NOUN/NNS VERB/VBN ADP/IN NOUN/NNS", "1 -1 1 2 5 3", "nsubj root obj acl case obl:agent", "1 -1 1 2 5 3", "nsubj root obj acl case obl:agent")]
    public void Whoever_a_passive_s_agent_is_he_is_the_verb_s(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
