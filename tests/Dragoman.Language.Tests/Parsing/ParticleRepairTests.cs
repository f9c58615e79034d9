using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ParticleRepairTests
{
    [Theory]
    [InlineData("Peru handed over maps", "PROPN/NNP VERB/VBD ADP/IN NOUN/NNS", "1 -1 3 1", "nsubj root case obj", "1 -1 1 1", "nsubj root compound:prt obj")]
    [InlineData("Peru handed over control", "PROPN/NNP VERB/VBD ADP/IN NOUN/NN", "1 -1 3 1", "nsubj root case obl", "1 -1 1 1", "nsubj root compound:prt obj")]
    [InlineData("Peru drove out settlers", "PROPN/NNP VERB/VBD ADP/IN NOUN/NNS", "1 -1 3 1", "nsubj root case obl", "1 -1 1 1", "nsubj root compound:prt obj")]
    [InlineData("rebels handed in their guns", "NOUN/NNS VERB/VBD ADP/IN PRON/PRP$ NOUN/NNS", "1 -1 4 4 1", "nsubj root case nmod:poss obl", "1 -1 1 4 1", "nsubj root compound:prt nmod:poss obj")]
    [InlineData("rebels turned in Lima", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 1", "nsubj root case obl", "1 -1 3 1", "nsubj root case obl")]
    [InlineData("rebels laid down their arms", "NOUN/NNS VERB/VBD ADP/RP PRON/PRP$ NOUN/NNS", "1 -1 1 4 1", "nsubj root compound:prt nmod:poss obl", "1 -1 1 4 1", "nsubj root compound:prt nmod:poss obj")]
    [InlineData("Peru brushed aside the warning", "PROPN/NNP VERB/VBD ADV/RB DET/DT NOUN/NN", "1 -1 1 4 1", "nsubj root advmod det obl", "1 -1 1 4 1", "nsubj root advmod det obj")]
    [InlineData("war broke out the day", "NOUN/NN VERB/VBD ADP/RP DET/DT NOUN/NN", "1 -1 1 4 1", "nsubj root compound:prt det obl", "1 -1 1 4 1", "nsubj root compound:prt det obl")]
    [InlineData("planes flew over Peru", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 1", "nsubj root case obl", "1 -1 3 1", "nsubj root case obl")]
    [InlineData("men were shot down there", "NOUN/NNS AUX/VBD VERB/VBN ADP/IN ADV/RB", "2 2 -1 4 2", "nsubj:pass aux:pass root case obl", "2 2 -1 4 2", "nsubj:pass aux:pass root case obl")]
    public void A_particle_belongs_to_its_verb(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        ParticleRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedHeads, repairedRelations), (tree.HeadRow, tree.RelationRow));
    }
}
