using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class HyphenRepairTests
{
    [Theory]
    [InlineData("sent F - 16s", "VERB/VBD PROPN/NNP PUNCT/HYPH NOUN/NNS", "-1 0 3 0", "root obj punct obj", "-1 3 3 0", "root compound punct obj")]
    [InlineData("sent Ann - Mari", "VERB/VBD PROPN/NNP PUNCT/HYPH PROPN/NNP", "-1 0 3 1", "root obj punct flat", "-1 0 3 1", "root obj punct flat")]
    [InlineData("sent then - came", "VERB/VBD ADV/RB PUNCT/HYPH ADV/RB", "-1 0 3 0", "root advmod punct advmod", "-1 0 3 0", "root advmod punct advmod")]
    [InlineData("said F : 16", "VERB/VBD PROPN/NNP PUNCT/: NUM/CD", "-1 0 0 0", "root obj punct obj", "-1 0 0 0", "root obj punct obj")]
    [InlineData("Jaish al - Adl", "PROPN/NNP PROPN/NNP PUNCT/HYPH PROPN/NNP", "-1 0 3 0", "root flat punct flat", "-1 0 3 0", "root flat punct flat")]
    [InlineData("gave thumbs - up", "VERB/VBD NOUN/NNS PUNCT/HYPH NOUN/NN", "-1 0 3 0", "root obj punct obj", "-1 0 1 1", "root obj punct compound")]
    [InlineData("gave thumbs - up", "VERB/VBD NOUN/NNS PUNCT/HYPH ADP/RP", "-1 0 3 0", "root obj punct compound:prt", "-1 0 1 1", "root obj punct compound")]
    [InlineData("gave thumbs - up", "VERB/VBD NOUN/NNS PUNCT/HYPH ADP/RP", "-1 3 3 0", "root compound punct compound:prt", "-1 0 1 1", "root obj punct compound")]
    public void Two_parts_of_a_word_are_one_dependent(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        HyphenRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedHeads, repairedRelations), (tree.HeadRow, tree.RelationRow));
    }
}
