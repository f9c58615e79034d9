using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class RelativeRepairTests
{
    [Theory]
    [InlineData("raid on Lima that killed one", "NOUN/NN ADP/IN PROPN/NNP PRON/WDT VERB/VBD NUM/CD", "-1 2 0 4 2 4", "root case nmod nsubj acl:relcl obj", "-1 2 0 4 0 4")]
    [InlineData("raid on the Lima that burned once", "NOUN/NN ADP/IN DET/DT PROPN/NNP PRON/WDT VERB/VBD ADV/RB", "-1 3 3 0 5 3 5", "root case det nmod nsubj acl:relcl advmod", "-1 3 3 0 5 3 5")]
    [InlineData("raid on towns that burned once", "NOUN/NN ADP/IN NOUN/NNS PRON/WDT VERB/VBD ADV/RB", "-1 2 0 4 2 4", "root case nmod nsubj acl:relcl advmod", "-1 2 0 4 2 4")]
    public void That_is_never_about_a_bare_name(string forms, string tags, string heads, string relations, string repairedHeads)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        RelativeRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedHeads, relations), (tree.HeadRow, tree.RelationRow));
    }

    [Theory]
    [InlineData("a pact with rivals that binds Peru", "DET/DT NOUN/NN ADP/IN NOUN/NNS PRON/WDT VERB/VBZ PROPN/NNP", "1 -1 3 1 5 3 5", "det root case nmod nsubj acl:relcl obj", "1 -1 3 1 5 1 5")]
    [InlineData("plans of the host which have failed", "NOUN/NNS ADP/IN DET/DT NOUN/NN PRON/WDT AUX/VBP VERB/VBN", "-1 3 3 0 6 6 3", "root case det nmod nsubj aux acl:relcl", "-1 3 3 0 6 6 0")]
    [InlineData("raids on the port that were claimed", "NOUN/NNS ADP/IN DET/DT NOUN/NN PRON/WDT AUX/VBD VERB/VBN", "-1 3 3 0 6 6 3", "root case det nmod nsubj:pass aux:pass acl:relcl", "-1 3 3 0 6 6 0")]
    [InlineData("a truce brokered by envoys that calls", "DET/DT NOUN/NN VERB/VBN ADP/IN NOUN/NNS PRON/WDT VERB/VBZ", "1 -1 1 4 2 6 4", "det root acl case obl:agent nsubj acl:relcl", "1 -1 1 4 2 6 1")]
    public void A_clause_is_about_the_noun_of_its_number(string forms, string tags, string heads, string relations, string repairedHeads) =>
        Assert.Equal((repairedHeads, relations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);

    [Theory]
    [InlineData("a pact with rivals that bind Peru", "DET/DT NOUN/NN ADP/IN NOUN/NNS PRON/WDT VERB/VBP PROPN/NNP", "1 -1 3 1 5 3 5", "det root case nmod nsubj acl:relcl obj")]
    [InlineData("a pact with rivals that bound Peru", "DET/DT NOUN/NN ADP/IN NOUN/NNS PRON/WDT VERB/VBD PROPN/NNP", "1 -1 3 1 5 3 5", "det root case nmod nsubj acl:relcl obj")]
    [InlineData("pacts of Peru and the host that have failed", "NOUN/NNS ADP/IN PROPN/NNP CCONJ/CC DET/DT NOUN/NN PRON/WDT AUX/VBP VERB/VBN", "-1 2 0 5 5 2 8 8 5", "root case nmod cc det conj nsubj aux acl:relcl")]
    [InlineData("a pact with rivals that Peru signs", "DET/DT NOUN/NN ADP/IN NOUN/NNS PRON/WDT PROPN/NNP VERB/VBZ", "1 -1 3 1 6 6 3", "det root case nmod obj nsubj acl:relcl")]
    [InlineData("rivals that binds", "NOUN/NNS PRON/WDT VERB/VBZ", "-1 2 0", "root nsubj acl:relcl")]
    public void A_clause_whose_noun_may_be_meant_stays(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
