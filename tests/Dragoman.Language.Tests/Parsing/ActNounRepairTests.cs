using Dragoman.Language.Parsing;
using Dragoman.Language.Tests.Words;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ActNounRepairTests
{
    [Theory]
    [InlineData("Fighting between Peru and Chile resumed", "VERB/VBG ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "5 2 0 4 2 -1", "csubj case obl cc conj root", "NOUN/NN ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "5 2 0 4 2 -1", "nsubj case nmod cc conj root")]
    [InlineData("Fighting in Peru was halted", "VERB/VBG ADP/IN PROPN/NNP AUX/VBD VERB/VBN", "4 2 0 4 -1", "advcl case obl aux:pass root", "NOUN/NN ADP/IN PROPN/NNP AUX/VBD VERB/VBN", "4 2 0 4 -1", "nsubj:pass case nmod aux:pass root")]
    [InlineData("There was fighting between clans", "PRON/EX VERB/VBD VERB/VBG ADP/IN NOUN/NNS", "1 -1 1 4 2", "expl root csubj case obl", "PRON/EX VERB/VBD NOUN/NN ADP/IN NOUN/NNS", "1 -1 1 4 2", "expl root nsubj case nmod")]
    [InlineData("Standing between clans helped", "VERB/VBG ADP/IN NOUN/NNS VERB/VBD", "3 2 0 -1", "csubj case obl root", "VERB/VBG ADP/IN NOUN/NNS VERB/VBD", "3 2 0 -1", "csubj case obl root")]
    [InlineData("Fighting between clans , he died", "VERB/VBG ADP/IN NOUN/NNS PUNCT/, PRON/PRP VERB/VBD", "5 2 0 5 5 -1", "advcl case obl punct nsubj root", "VERB/VBG ADP/IN NOUN/NNS PUNCT/, PRON/PRP VERB/VBD", "5 2 0 5 5 -1", "advcl case obl punct nsubj root")]
    [InlineData("Fighting crime helped Peru", "VERB/VBG NOUN/NN VERB/VBD PROPN/NNP", "2 0 -1 2", "csubj obj root obj", "VERB/VBG NOUN/NN VERB/VBD PROPN/NNP", "2 0 -1 2", "csubj obj root obj")]
    [InlineData("Peru voiced hope that it ends", "PROPN/NNP VERB/VBD VERB/VBP SCONJ/IN PRON/PRP VERB/VBZ", "1 -1 1 5 5 2", "nsubj root obj mark nsubj ccomp", "PROPN/NNP VERB/VBD NOUN/NN SCONJ/IN PRON/PRP VERB/VBZ", "1 -1 1 5 5 2", "nsubj root obj mark nsubj acl")]
    [InlineData("Peru voiced hope that it will end", "PROPN/NNP VERB/VBD VERB/VBP SCONJ/IN PRON/PRP AUX/MD VERB/VB", "1 -1 1 6 6 6 2", "nsubj root obj mark nsubj aux ccomp", "PROPN/NNP VERB/VBD VERB/VBP SCONJ/IN PRON/PRP AUX/MD VERB/VB", "1 -1 1 6 6 6 2", "nsubj root obj mark nsubj aux ccomp")]
    [InlineData("They say hope that it ends", "PRON/PRP VERB/VBP VERB/VBP SCONJ/IN PRON/PRP VERB/VBZ", "1 -1 1 5 5 2", "nsubj root obj mark nsubj ccomp", "PRON/PRP VERB/VBP VERB/VBP SCONJ/IN PRON/PRP VERB/VBZ", "1 -1 1 5 5 2", "nsubj root obj mark nsubj ccomp")]
    public void An_act_that_is_named_is_a_noun(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedTags, repairedHeads, repairedRelations);

    [Theory]
    [InlineData("The fund forecast that trade falls .", "DET/DT NOUN/NN NOUN/NN DET/DT NOUN/NN VERB/VBZ PUNCT/.", "2 2 -1 4 5 2 2", "det compound root det nsubj ccomp punct", "DET/DT NOUN/NN VERB/VBD SCONJ/IN NOUN/NN VERB/VBZ PUNCT/.", "1 2 -1 5 5 2 2", "det nsubj root mark nsubj ccomp punct")]
    [InlineData("It is a forecast that trade falls", "PRON/PRP AUX/VBZ DET/DT NOUN/NN SCONJ/IN NOUN/NN VERB/VBZ", "3 3 3 -1 6 6 3", "nsubj cop det root mark nsubj acl", "PRON/PRP AUX/VBZ DET/DT NOUN/NN SCONJ/IN NOUN/NN VERB/VBZ", "3 3 3 -1 6 6 3", "nsubj cop det root mark nsubj acl")]
    [InlineData("Rosgaz supplies gas there", "PROPN/NNP NOUN/NNS NOUN/NN ADV/RB", "1 -1 1 1", "compound root obj advmod", "PROPN/NNP VERB/VBZ NOUN/NN ADV/RB", "1 -1 1 1", "nsubj root obj advmod")]
    [InlineData("Rosgaz tankers gas there", "PROPN/NNP NOUN/NNS NOUN/NN ADV/RB", "1 -1 1 1", "compound root obj advmod", "PROPN/NNP NOUN/NNS NOUN/NN ADV/RB", "1 -1 1 1", "compound root obj advmod")]
    [InlineData("The Rosgaz supplies gas", "DET/DT PROPN/NNP NOUN/NNS NOUN/NN", "2 2 -1 2", "det compound root obj", "DET/DT PROPN/NNP NOUN/NNS NOUN/NN", "2 2 -1 2", "det compound root obj")]
    public void What_has_a_clause_or_an_object_is_told(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedTags, repairedHeads, repairedRelations);

    private static void Check(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        ActNounRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations, WordLexiconTests.Of(("Fighting", "n"), ("fighting", "n"), ("supplies", "v+s"), ("Standing", "v")));

        Assert.Equal((repairedTags, repairedHeads, repairedRelations), (tree.TagRow, tree.HeadRow, tree.RelationRow));
    }
}
