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
}
