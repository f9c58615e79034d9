using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class StruckNameRepairTests
{
    [Theory]
    [InlineData("Peru sent tents to flood - hit Chad", "PROPN/NNP VERB/VBD NOUN/NNS PART/TO NOUN/NN PUNCT/HYPH VERB/VB PROPN/NNP", "1 -1 1 4 6 6 1 6", "nsubj root obj mark compound punct xcomp obj", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN NOUN/NN PUNCT/HYPH VERB/VBN PROPN/NNP", "1 -1 1 7 6 6 7 1", "nsubj root obj case compound punct amod obl")]
    [InlineData("Peru visited war - torn Chad today", "PROPN/NNP VERB/VBD NOUN/NN PUNCT/HYPH VERB/VBN PROPN/NNP NOUN/NN", "1 -1 1 4 1 4 4", "nsubj root obj punct xcomp obj obl:unmarked", "PROPN/NNP VERB/VBD NOUN/NN PUNCT/HYPH VERB/VBN PROPN/NNP NOUN/NN", "1 -1 4 4 5 1 1", "nsubj root compound punct amod obj obl:unmarked")]
    [InlineData("Peru sent aid to Ebola - hit Chad", "PROPN/NNP VERB/VBD NOUN/NN ADP/IN PROPN/NNP PUNCT/HYPH VERB/VB PROPN/NNP", "1 -1 1 6 6 6 2 6", "nsubj root obj mark compound punct acl obj", "PROPN/NNP VERB/VBD NOUN/NN ADP/IN PROPN/NNP PUNCT/HYPH VERB/VBN PROPN/NNP", "1 -1 1 7 6 6 7 2", "nsubj root obj case compound punct amod nmod")]
    [InlineData("Peru carpet - bombed Chad", "PROPN/NNP NOUN/NN PUNCT/HYPH VERB/VBD PROPN/NNP", "3 3 3 -1 3", "nsubj compound punct root obj", "PROPN/NNP NOUN/NN PUNCT/HYPH VERB/VBD PROPN/NNP", "3 3 3 -1 3", "nsubj compound punct root obj")]
    [InlineData("Peru air - hit Chad", "PROPN/NNP NOUN/NN PUNCT/HYPH VERB/VBD PROPN/NNP", "3 3 3 -1 3", "nsubj compound punct root obj", "PROPN/NNP NOUN/NN PUNCT/HYPH VERB/VBD PROPN/NNP", "3 3 3 -1 3", "nsubj compound punct root obj")]
    [InlineData("Peru saw war - torn towns", "PROPN/NNP VERB/VBD NOUN/NN PUNCT/HYPH VERB/VBN NOUN/NNS", "1 -1 4 4 5 1", "nsubj root compound punct amod obj", "PROPN/NNP VERB/VBD NOUN/NN PUNCT/HYPH VERB/VBN NOUN/NNS", "1 -1 4 4 5 1", "nsubj root compound punct amod obj")]
    public void What_a_hyphen_joins_to_a_blow_describes_the_name(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedTags, repairedHeads, repairedRelations);

    private static void Check(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        StruckNameRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedTags, repairedHeads, repairedRelations), (tree.TagRow, tree.HeadRow, tree.RelationRow));
    }
}
