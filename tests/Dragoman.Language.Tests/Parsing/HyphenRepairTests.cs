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
    [InlineData("Peru test - fired rockets", "PROPN/NNP NOUN/NN PUNCT/HYPH VERB/VBD NOUN/NNS", "1 3 1 -1 3", "compound nsubj punct root obj", "3 3 1 -1 3", "nsubj compound punct root obj")]
    [InlineData("The old Chad test - fired it", "DET/DT ADJ/JJ PROPN/NNP NOUN/NN PUNCT/HYPH VERB/VBD PRON/PRP", "3 3 3 5 3 -1 5", "det amod compound nsubj punct root obj", "2 2 5 5 3 -1 5", "det amod nsubj compound punct root obj")]
    [InlineData("Peru 's test - fired", "PROPN/NNP PART/POS NOUN/NN PUNCT/HYPH VERB/VBD", "2 0 4 2 -1", "nmod:poss case nsubj punct root", "2 0 4 2 -1", "nmod:poss case nsubj punct root")]
    [InlineData("Peru police - fired", "PROPN/NNP NOUN/NNS PUNCT/: VERB/VBD", "1 3 1 -1", "compound nsubj punct root", "1 3 1 -1", "compound nsubj punct root")]
    [InlineData("flight test - fired it", "NOUN/NN NOUN/NN PUNCT/HYPH VERB/VBD PRON/PRP", "1 3 1 -1 3", "compound nsubj punct root obj", "1 3 1 -1 3", "compound nsubj punct root obj")]
    public void Two_parts_of_a_word_are_one_dependent(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        HyphenRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedHeads, repairedRelations), (tree.HeadRow, tree.RelationRow));
    }
}
