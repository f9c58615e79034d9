using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ContentClauseRepairTests
{
    [Theory]
    [InlineData("Peru told envoys that Chile must wait", "PROPN/NNP VERB/VBD NOUN/NNS SCONJ/IN PROPN/NNP AUX/MD VERB/VB", "1 -1 1 6 6 6 2", "nsubj root iobj mark nsubj aux acl", "1 -1 1 6 6 6 1", "nsubj root iobj mark nsubj aux ccomp")]
    [InlineData("Peru told envoys that Chile must wait", "PROPN/NNP VERB/VBD NOUN/NNS SCONJ/IN PROPN/NNP AUX/MD VERB/VB", "1 -1 1 6 6 6 2", "nsubj root obj mark nsubj aux acl", "1 -1 1 6 6 6 1", "nsubj root iobj mark nsubj aux ccomp")]
    public void What_somebody_is_told_hangs_on_the_verb(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru told Chad in a letter to pay", "PROPN/NNP VERB/VBD PROPN/NNP ADP/IN DET/DT NOUN/NN PART/TO VERB/VB", "1 -1 1 5 5 1 7 5", "nsubj root iobj case det obl mark acl", "1 -1 1 5 5 1 7 1", "nsubj root iobj case det obl mark xcomp")]
    [InlineData("Peru urged Chad during talks to pay", "PROPN/NNP VERB/VBD PROPN/NNP ADP/IN NOUN/NNS PART/TO VERB/VB", "1 -1 1 4 1 6 4", "nsubj root obj case obl mark acl", "1 -1 1 4 1 6 1", "nsubj root obj case obl mark xcomp")]
    public void Who_is_told_in_a_letter_does_it(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru joined Chad in a bid to win", "PROPN/NNP VERB/VBD PROPN/NNP ADP/IN DET/DT NOUN/NN PART/TO VERB/VB", "1 -1 1 5 5 1 7 5", "nsubj root obj case det obl mark acl")]
    [InlineData("Peru asked Chad for time to pay", "PROPN/NNP VERB/VBD PROPN/NNP ADP/IN NOUN/NN PART/TO VERB/VB", "1 -1 1 4 1 6 4", "nsubj root obj case obl mark acl")]
    [InlineData("Peru asked in a bid to win", "PROPN/NNP VERB/VBD ADP/IN DET/DT NOUN/NN PART/TO VERB/VB", "1 -1 4 4 1 6 4", "nsubj root case det obl mark acl")]
    [InlineData("Peru told Chad in a letter written there", "PROPN/NNP VERB/VBD PROPN/NNP ADP/IN DET/DT NOUN/NN VERB/VBN ADV/RB", "1 -1 1 5 5 1 5 6", "nsubj root iobj case det obl acl advmod")]
    [InlineData("Peru urged Chad to pay in a bid to win", "PROPN/NNP VERB/VBD PROPN/NNP PART/TO VERB/VB ADP/IN DET/DT NOUN/NN PART/TO VERB/VB", "1 -1 1 4 1 7 7 1 9 7", "nsubj root obj mark xcomp case det obl mark acl")]
    public void What_something_is_for_stays(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("threats that Chile would close ports", "NOUN/NNS PRON/WDT PROPN/NNP AUX/MD VERB/VB NOUN/NNS", "-1 4 4 4 0 4", "root obj nsubj aux acl:relcl obj", "-1 4 4 4 0 4", "root mark nsubj aux acl obj")]
    [InlineData("reports that Chile freed men", "NOUN/NNS SCONJ/IN PROPN/NNP VERB/VBD NOUN/NNS", "-1 3 3 0 3", "root mark nsubj acl:relcl obj", "-1 3 3 0 3", "root mark nsubj acl obj")]
    public void A_clause_that_lacks_nothing_is_what_a_noun_says(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("ships that Chile gave Peru", "NOUN/NNS PRON/WDT PROPN/NNP VERB/VBD PROPN/NNP", "-1 3 3 0 3", "root obj nsubj acl:relcl obj")]
    [InlineData("Peru told envoys that had come", "PROPN/NNP VERB/VBD NOUN/NNS PRON/WDT AUX/VBD VERB/VBN", "1 -1 1 5 5 2", "nsubj root obj nsubj aux acl:relcl")]
    [InlineData("Peru heard claims that Chile lied", "PROPN/NNP VERB/VBD NOUN/NNS SCONJ/IN PROPN/NNP VERB/VBD", "1 -1 1 5 5 2", "nsubj root obj mark nsubj acl")]
    public void Clauses_about_a_noun_stay(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), Apply(forms, tags, heads, relations));

    private static (string Heads, string Relations) Apply(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        ContentClauseRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);
        return (tree.HeadRow, tree.RelationRow);
    }
}
