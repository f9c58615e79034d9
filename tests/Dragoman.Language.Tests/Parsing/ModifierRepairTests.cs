using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ModifierRepairTests
{
    [Theory]
    [InlineData("Peruvian , Chilean and Greek foreign ministers", "ADJ/JJ PUNCT/, ADJ/JJ CCONJ/CC ADJ/JJ ADJ/JJ NOUN/NNS", "6 2 0 4 0 0 -1", "amod punct conj cc conj conj root", "6 2 0 4 0 6 -1", "amod punct conj cc conj amod root")]
    [InlineData("Peruvian , Chilean and Greek envoys", "ADJ/JJ PUNCT/, ADJ/JJ CCONJ/CC ADJ/JJ NOUN/NNS", "5 2 5 4 0 -1", "amod punct amod cc conj root", "5 2 0 4 0 -1", "amod punct conj cc conj root")]
    [InlineData("new Peruvian and Greek envoys", "ADJ/JJ ADJ/JJ CCONJ/CC ADJ/JJ NOUN/NNS", "4 4 3 1 -1", "amod amod cc conj root", "4 4 3 1 -1", "amod amod cc conj root")]
    [InlineData("big and small red cars", "ADJ/JJ CCONJ/CC ADJ/JJ ADJ/JJ NOUN/NNS", "4 2 0 4 -1", "amod cc conj amod root", "4 2 0 4 -1", "amod cc conj amod root")]
    [InlineData("Lima and Quito agreed", "PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "3 2 0 -1", "nsubj cc conj root", "3 2 0 -1", "nsubj cc conj root")]
    [InlineData("the South Korean drills", "DET/DT PROPN/NNP ADJ/JJ NOUN/NNS", "3 3 3 -1", "det compound amod root", "3 2 3 -1", "det compound amod root")]
    [InlineData("the South red drills", "DET/DT PROPN/NNP ADJ/JJ NOUN/NNS", "3 3 3 -1", "det compound amod root", "3 3 3 -1", "det compound amod root")]
    [InlineData("the Andean Free Community summit", "DET/DT ADJ/NNP ADJ/NNP PROPN/NNP NOUN/NN", "4 4 4 4 -1", "det amod amod compound root", "4 3 3 4 -1", "det amod amod compound root")]
    [InlineData("the Andean Free Lima summit", "DET/DT ADJ/JJ ADJ/JJ PROPN/NNP NOUN/NN", "4 4 4 4 -1", "det amod amod compound root", "4 4 4 4 -1", "det amod amod compound root")]
    [InlineData("met in Novi Sad today", "VERB/VBD ADP/IN PROPN/NNP PROPN/NNP NOUN/NN", "-1 2 0 0 0", "root case obl obl obl:unmarked", "-1 2 0 2 0", "root case obl flat obl:unmarked")]
    public void Adjectives_of_one_list_stand_together_and_the_next_is_of_the_noun(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        ModifierRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedHeads, repairedRelations), (tree.HeadRow, tree.RelationRow));
    }
}
