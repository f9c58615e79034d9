using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ParticleRepairTests
{
    [Theory]
    [InlineData("Peru handed over maps", "PROPN/NNP VERB/VBD ADP/IN NOUN/NNS", "1 -1 3 1", "nsubj root case obj", "1 -1 1 1", "nsubj root compound:prt obj")]
    [InlineData("Peru handed over control", "PROPN/NNP VERB/VBD ADP/IN NOUN/NN", "1 -1 3 1", "nsubj root case obl", "1 -1 1 1", "nsubj root compound:prt obj")]
    [InlineData("Peru drove out settlers", "PROPN/NNP VERB/VBD ADP/IN NOUN/NNS", "1 -1 3 1", "nsubj root case obl", "1 -1 1 1", "nsubj root compound:prt obj")]
    [InlineData("planes flew over Peru", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 1", "nsubj root case obl", "1 -1 3 1", "nsubj root case obl")]
    [InlineData("men were shot down there", "NOUN/NNS AUX/VBD VERB/VBN ADP/IN ADV/RB", "2 2 -1 4 2", "nsubj:pass aux:pass root case obl", "2 2 -1 4 2", "nsubj:pass aux:pass root case obl")]
    public void A_particle_belongs_to_its_verb(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        ParticleRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedHeads, repairedRelations), (tree.HeadRow, tree.RelationRow));
    }
}
