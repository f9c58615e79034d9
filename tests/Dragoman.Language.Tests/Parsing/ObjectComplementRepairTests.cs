using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ObjectComplementRepairTests
{
    [Theory]
    [InlineData("Peru holds forces of Chad responsible", "PROPN/NNP VERB/VBZ NOUN/NNS ADP/IN PROPN/NNP ADJ/JJ", "1 -1 1 4 2 2", "nsubj root obj case nmod amod", "PROPN/NNP VERB/VBZ NOUN/NNS ADP/IN PROPN/NNP ADJ/JJ", "1 -1 1 4 2 1", "nsubj root obj case nmod xcomp")]
    [InlineData("Peru held forces of Chad accountable", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP ADJ/JJ", "1 -1 1 4 2 4", "nsubj root obj case nmod amod", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP ADJ/JJ", "1 -1 1 4 2 1", "nsubj root obj case nmod xcomp")]
    [InlineData("Peru held talks with forces responsible", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN NOUN/NNS ADJ/JJ", "1 -1 1 4 2 4", "nsubj root obj case nmod amod", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN NOUN/NNS ADJ/JJ", "1 -1 1 4 2 4", "nsubj root obj case nmod amod")]
    [InlineData("Peru met forces of Chad responsible", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP ADJ/JJ", "1 -1 1 4 2 2", "nsubj root obj case nmod amod", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP ADJ/JJ", "1 -1 1 4 2 2", "nsubj root obj case nmod amod")]
    [InlineData("Peru held responsible forces", "PROPN/NNP VERB/VBD ADJ/JJ NOUN/NNS", "1 -1 3 1", "nsubj root amod obj", "PROPN/NNP VERB/VBD ADJ/JJ NOUN/NNS", "1 -1 3 1", "nsubj root amod obj")]
    [InlineData("Peru declared envoys of Chad persona non grata", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP NOUN/NN X/FW X/FW", "1 -1 1 5 5 2 7 2", "nsubj root obj case compound nmod compound nmod", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP NOUN/NN X/FW X/FW", "1 -1 1 4 2 1 7 5", "nsubj root obj case nmod xcomp compound flat")]
    [InlineData("Peru declared envoys of Chad persona non grata", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP NOUN/NN X/FW X/FW", "1 -1 1 5 2 2 7 5", "nsubj root obj case nmod nmod compound flat", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP NOUN/NN X/FW X/FW", "1 -1 1 4 2 1 7 5", "nsubj root obj case nmod xcomp compound flat")]
    [InlineData("Peru declared his envoy persona non grata", "PROPN/NNP VERB/VBD PRON/PRP$ NOUN/NN NOUN/NN X/FW X/FW", "1 -1 4 4 1 6 4", "nsubj root nmod:poss compound iobj compound flat", "PROPN/NNP VERB/VBD PRON/PRP$ NOUN/NN NOUN/NN X/FW X/FW", "1 -1 3 1 1 6 4", "nsubj root nmod:poss obj xcomp compound flat")]
    [InlineData("Peru declared war on persona non grata", "PROPN/NNP VERB/VBD NOUN/NN ADP/IN NOUN/NN X/FW X/FW", "1 -1 1 4 1 6 4", "nsubj root obj case obl compound flat", "PROPN/NNP VERB/VBD NOUN/NN ADP/IN NOUN/NN X/FW X/FW", "1 -1 1 4 1 6 4", "nsubj root obj case obl compound flat")]
    public void What_an_object_is_held_or_declared_to_be_hangs_on_the_verb(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedTags, repairedHeads, repairedRelations);

    [Theory]
    [InlineData("Peru keeps towns supplied with food", "PROPN/NNP VERB/VBZ NOUN/NNS VERB/VBD ADP/IN NOUN/NN", "1 -1 1 2 5 3", "nsubj root obj acl:relcl case obl", "PROPN/NNP VERB/VBZ NOUN/NNS VERB/VBN ADP/IN NOUN/NN", "1 -1 1 1 5 3", "nsubj root obj xcomp case obl")]
    [InlineData("Peru keeps towns supplied with food", "PROPN/NNP VERB/VBZ NOUN/NNS VERB/VBD ADP/IN NOUN/NN", "1 -1 3 1 5 3", "nsubj root nsubj ccomp case obl", "PROPN/NNP VERB/VBZ NOUN/NNS VERB/VBN ADP/IN NOUN/NN", "1 -1 1 1 5 3", "nsubj root obj xcomp case obl")]
    [InlineData("Peru saw towns supplied with food", "PROPN/NNP VERB/VBD NOUN/NNS VERB/VBN ADP/IN NOUN/NN", "1 -1 1 2 5 3", "nsubj root obj acl case obl", "PROPN/NNP VERB/VBD NOUN/NNS VERB/VBN ADP/IN NOUN/NN", "1 -1 1 2 5 3", "nsubj root obj acl case obl")]
    [InlineData("Peru keeps towns he supplied with food", "PROPN/NNP VERB/VBZ NOUN/NNS PRON/PRP VERB/VBD ADP/IN NOUN/NN", "1 -1 1 4 2 6 4", "nsubj root obj nsubj acl:relcl case obl", "PROPN/NNP VERB/VBZ NOUN/NNS PRON/PRP VERB/VBD ADP/IN NOUN/NN", "1 -1 1 4 2 6 4", "nsubj root obj nsubj acl:relcl case obl")]
    public void Who_is_kept_supplied_does_not_supply(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedTags, repairedHeads, repairedRelations);

    private static void Check(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        ObjectComplementRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedTags, repairedHeads, repairedRelations), (tree.TagRow, tree.HeadRow, tree.RelationRow));
    }
}
