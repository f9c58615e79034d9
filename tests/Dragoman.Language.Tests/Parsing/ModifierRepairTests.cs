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
    [InlineData("Phnom Penh 's envoys left", "PROPN/NNP PROPN/NNP PART/POS NOUN/NNS VERB/VBD", "3 3 1 4 -1", "nmod:poss nmod:poss case nsubj root", "1 3 1 4 -1", "compound nmod:poss case nsubj root")]
    [InlineData("Peru 's Ray 's house", "PROPN/NNP PART/POS PROPN/NNP PART/POS NOUN/NN", "4 0 4 2 -1", "nmod:poss case nmod:poss case root", "4 0 4 2 -1", "nmod:poss case nmod:poss case root")]
    [InlineData("its Lima 's envoys", "PRON/PRP$ PROPN/NNP PART/POS NOUN/NNS", "3 3 1 -1", "nmod:poss nmod:poss case root", "3 3 1 -1", "nmod:poss nmod:poss case root")]
    public void Adjectives_of_one_list_stand_together_and_the_next_is_of_the_noun(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        ModifierRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedHeads, repairedRelations), (tree.HeadRow, tree.RelationRow));
    }

    [Theory]
    [InlineData("The Greek , Danish and US warships sailed", "DET/DT ADJ/JJ PUNCT/, PROPN/NNP CCONJ/CC PROPN/NNP NOUN/NNS VERB/VBD", "1 7 3 1 5 1 1 -1", "det nsubj punct conj cc conj conj root", "6 6 3 1 5 1 7 -1", "det amod punct conj cc conj nsubj root")]
    [InlineData("patrols by Greek , Danish and US warships off Crete", "NOUN/NNS ADP/IN ADJ/JJ PUNCT/, ADJ/JJ CCONJ/CC PROPN/NNP NOUN/NNS ADP/IN PROPN/NNP", "-1 2 0 4 2 6 2 2 9 2", "root case nmod punct conj cc conj conj case nmod", "-1 7 7 4 2 6 2 0 9 7", "root case amod punct conj cc conj nmod case nmod")]
    [InlineData("mostly Greek and Danish ships left", "ADV/RB ADJ/JJ CCONJ/CC ADJ/JJ NOUN/NNS VERB/VBD", "1 5 3 1 1 -1", "advmod nsubj cc conj conj root", "1 4 3 1 5 -1", "advmod amod cc conj nsubj root")]
    [InlineData("Greek and Danish ships left", "ADJ/JJ CCONJ/CC ADJ/JJ NOUN/NNS VERB/VBD", "4 2 0 0 -1", "nsubj cc conj conj root", "3 2 0 4 -1", "amod cc conj nsubj root")]
    [InlineData("Greeks , Danish and US warships sailed", "NOUN/NNS PUNCT/, ADJ/JJ CCONJ/CC PROPN/NNP NOUN/NNS VERB/VBD", "6 2 0 4 0 0 -1", "nsubj punct conj cc conj conj root", "6 2 0 4 0 0 -1", "nsubj punct conj cc conj conj root")]
    [InlineData("red and green ships left", "ADJ/JJ CCONJ/CC ADJ/JJ NOUN/NNS VERB/VBD", "4 2 0 0 -1", "nsubj cc conj conj root", "4 2 0 0 -1", "nsubj cc conj conj root")]
    [InlineData("Greek , Danish and other warships sailed", "ADJ/JJ PUNCT/, ADJ/JJ CCONJ/CC ADJ/JJ NOUN/NNS VERB/VBD", "6 2 0 4 0 0 -1", "nsubj punct conj cc conj conj root", "6 2 0 4 0 0 -1", "nsubj punct conj cc conj conj root")]
    [InlineData("Greek , Danish and some warships sailed", "ADJ/JJ PUNCT/, ADJ/JJ CCONJ/CC DET/DT NOUN/NNS VERB/VBD", "6 2 0 5 5 0 -1", "nsubj punct conj cc det conj root", "6 2 0 5 5 0 -1", "nsubj punct conj cc det conj root")]
    public void The_noun_behind_a_list_of_adjectives_is_what_they_describe(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        ModifierRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedHeads, repairedRelations), tree.Rows);
    }
}
