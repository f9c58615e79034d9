namespace Dragoman.Language.Tests.Parsing;

public sealed class AttachmentRepairTests
{
    [Theory]
    [InlineData("Peru condemned the raid on Chad", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP", "1 -1 3 1 5 3", "nsubj root det obj case nmod")]
    [InlineData("Peru began strikes against Chad", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP", "1 -1 1 4 2", "nsubj root obj case nmod")]
    [InlineData("Peru condemned the raid on Monday", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP", "1 -1 3 1 5 1", "nsubj root det obj case obl")]
    [InlineData("Peru blamed the raid on Chad", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP", "1 -1 3 1 5 1", "nsubj root det obj case obl")]
    [InlineData("Peru praised the team in Chad", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP", "1 -1 3 1 5 1", "nsubj root det obj case obl")]
    public void Whom_an_attack_hits_hangs_on_the_attack(string forms, string tags, string repairedHeads, string repairedRelations)
    {
        var isBare = forms.Split(' ').Length == 5;
        var (heads, relations) = isBare ? ("1 -1 1 4 1", "nsubj root obj case obl") : ("1 -1 3 1 5 1", "nsubj root det obj case obl");
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
    }
}
