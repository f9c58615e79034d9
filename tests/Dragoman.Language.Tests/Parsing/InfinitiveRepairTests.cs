using Dragoman.Language.Parsing;
using Dragoman.Language.Tests.Words;

namespace Dragoman.Language.Tests.Parsing;

public sealed class InfinitiveRepairTests
{
    [Theory]
    [InlineData("Peru is ready to airlift food parcels", "PROPN/NNP AUX/VBZ ADJ/JJ PART/TO VERB/VB NOUN/NN NOUN/NNS", "2 2 -1 6 6 6 2", "nsubj cop root case compound compound obl", "PROPN/NNP AUX/VBZ ADJ/JJ PART/TO VERB/VB NOUN/NN NOUN/NNS", "2 2 -1 4 2 6 4", "nsubj cop root mark xcomp compound obj")]
    [InlineData("Peru is ready to airlift food", "PROPN/NNP AUX/VBZ ADJ/JJ PART/TO NOUN/NN NOUN/NN", "2 2 -1 5 5 2", "nsubj cop root case compound obl", "PROPN/NNP AUX/VBZ ADJ/JJ PART/TO VERB/VB NOUN/NN", "2 2 -1 4 2 4", "nsubj cop root mark xcomp obj")]
    [InlineData("Peru signed a deal to double gas sales", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN ADJ/JJ NOUN/NN NOUN/NNS", "1 -1 3 1 7 7 7 3", "nsubj root det obj case amod compound nmod", "PROPN/NNP VERB/VBD DET/DT NOUN/NN PART/TO VERB/VB NOUN/NN NOUN/NNS", "1 -1 3 1 5 3 7 5", "nsubj root det obj mark acl compound obj")]
    [InlineData("Peru used gas to clear men", "PROPN/NNP VERB/VBD NOUN/NN ADP/IN ADJ/JJ NOUN/NNS", "1 -1 1 5 5 1", "nsubj root obj case amod obl", "PROPN/NNP VERB/VBD NOUN/NN PART/TO VERB/VB NOUN/NNS", "1 -1 1 4 1 4", "nsubj root obj mark advcl obj")]
    [InlineData("Peru agreed to clear rules", "PROPN/NNP VERB/VBD ADP/IN ADJ/JJ NOUN/NNS", "1 -1 4 4 1", "nsubj root case amod obl", "PROPN/NNP VERB/VBD ADP/IN ADJ/JJ NOUN/NNS", "1 -1 4 4 1", "nsubj root case amod obl")]
    [InlineData("Peru agreed to peace talks", "PROPN/NNP VERB/VBD ADP/TO NOUN/NN NOUN/NNS", "1 -1 4 4 1", "nsubj root case compound obl", "PROPN/NNP VERB/VBD ADP/TO NOUN/NN NOUN/NNS", "1 -1 4 4 1", "nsubj root case compound obl")]
    [InlineData("Peru objected to double taxes", "PROPN/NNP VERB/VBD ADP/IN ADJ/JJ NOUN/NNS", "1 -1 4 4 1", "nsubj root case amod obl", "PROPN/NNP VERB/VBD ADP/IN ADJ/JJ NOUN/NNS", "1 -1 4 4 1", "nsubj root case amod obl")]
    [InlineData("Peru is open to airlift talks", "PROPN/NNP AUX/VBZ ADJ/JJ ADP/IN NOUN/NN NOUN/NNS", "2 2 -1 5 5 2", "nsubj cop root case compound obl", "PROPN/NNP AUX/VBZ ADJ/JJ ADP/IN NOUN/NN NOUN/NNS", "2 2 -1 5 5 2", "nsubj cop root case compound obl")]
    public void What_is_to_be_done_is_a_verb(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedTags, repairedHeads, repairedRelations);

    private static void Check(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        InfinitiveRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations, WordLexiconTests.Of(("airlift", "v"), ("peace", "n")));

        Assert.Equal((repairedTags, repairedHeads, repairedRelations), (tree.TagRow, tree.HeadRow, tree.RelationRow));
    }
}
