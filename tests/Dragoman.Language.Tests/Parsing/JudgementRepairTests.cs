using Dragoman.Language.Parsing;
using Dragoman.Language.Tests.Words;

namespace Dragoman.Language.Tests.Parsing;

public sealed class JudgementRepairTests
{
    [Theory]
    [InlineData("Peru called verdicts against Ray shameful", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP ADJ/JJ", "1 -1 1 4 2 4", "nsubj root obj case nmod amod", "1 -1 1 4 2 1", "nsubj root obj case nmod xcomp")]
    [InlineData("Peru called laws bad", "PROPN/NNP VERB/VBD NOUN/NNS ADJ/JJ", "1 -1 1 2", "nsubj root obj amod", "1 -1 1 1", "nsubj root obj xcomp")]
    [InlineData("Peru described steps taken abroad as illegal", "PROPN/NNP VERB/VBD NOUN/NNS VERB/VBN ADV/RB SCONJ/IN ADJ/JJ", "1 -1 1 2 3 6 3", "nsubj root obj acl advmod mark advcl", "1 -1 1 2 3 6 1", "nsubj root obj acl advmod mark advcl")]
    [InlineData("Peru met men known as rebels", "PROPN/NNP VERB/VBD NOUN/NNS VERB/VBN ADP/IN NOUN/NNS", "1 -1 1 2 5 3", "nsubj root obj acl case obl", "1 -1 1 2 5 3", "nsubj root obj acl case obl")]
    [InlineData("Peru saw something new", "PROPN/NNP VERB/VBD PRON/NN ADJ/JJ", "1 -1 1 2", "nsubj root obj amod", "1 -1 1 2", "nsubj root obj amod")]
    [InlineData("Peru called drills a threat", "PROPN/NNP VERB/VBD NOUN/NNS DET/DT NOUN/NN", "1 -1 1 4 2", "nsubj root obj det appos", "1 -1 1 4 1", "nsubj root obj det xcomp")]
    [InlineData("Peru called Ray , a friend", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, DET/DT NOUN/NN", "1 -1 1 5 5 2", "nsubj root obj punct det appos", "1 -1 1 5 5 2", "nsubj root obj punct det appos")]
    [InlineData("Peru called talks unwise", "PROPN/NNP VERB/VBD NOUN/NNS ADV/RB", "1 -1 1 1", "nsubj root obj advmod", "1 -1 1 1", "nsubj root obj xcomp")]
    [InlineData("Peru called Ray twice", "PROPN/NNP VERB/VBD PROPN/NNP ADV/RB", "1 -1 1 1", "nsubj root obj advmod", "1 -1 1 1", "nsubj root obj advmod")]
    public void A_judgement_hangs_on_its_verb(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        JudgementRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations, WordLexiconTests.Of(("unwise", "a"), ("twice", "r")));

        Assert.Equal((repairedHeads, repairedRelations), (tree.HeadRow, tree.RelationRow));
    }
}
