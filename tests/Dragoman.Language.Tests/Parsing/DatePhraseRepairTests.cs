using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class DatePhraseRepairTests
{
    [Theory]
    [InlineData("In July van Dam flew home", "ADP/IN PROPN/NNP PROPN/NNP PROPN/NNP VERB/VBD ADV/RB", "1 2 4 2 -1 4", "case compound obl flat root advmod", "ADP/IN PROPN/NNP PROPN/NNP PROPN/NNP VERB/VBD ADV/RB", "1 4 4 2 -1 4", "case obl nsubj flat root advmod")]
    [InlineData("In July van Dam had flown", "ADP/IN PROPN/NNP PROPN/NNP PROPN/NNP AUX/VBD VERB/VBN", "1 5 5 2 5 -1", "case obl obl flat aux root", "ADP/IN PROPN/NNP PROPN/NNP PROPN/NNP AUX/VBD VERB/VBN", "1 5 5 2 5 -1", "case obl nsubj flat aux root")]
    [InlineData("In March Ray met Cho", "ADP/IN PROPN/NNP PROPN/NNP VERB/VBD PROPN/NNP", "2 2 3 -1 3", "case compound nsubj root obj", "ADP/IN PROPN/NNP PROPN/NNP VERB/VBD PROPN/NNP", "1 3 3 -1 3", "case obl nsubj root obj")]
    [InlineData("In March EU leaders left", "ADP/IN PROPN/NNP PROPN/NNP NOUN/NNS VERB/VBD", "3 2 3 4 -1", "case compound compound nsubj root", "ADP/IN PROPN/NNP PROPN/NNP NOUN/NNS VERB/VBD", "1 4 3 4 -1", "case obl compound nsubj root")]
    [InlineData("In May Lima troops left", "ADP/IN PROPN/NNP PROPN/NNP NOUN/NNS VERB/VBD", "1 4 3 4 -1", "case obl compound nsubj root", "ADP/IN PROPN/NNP PROPN/NNP NOUN/NNS VERB/VBD", "1 4 3 4 -1", "case obl compound nsubj root")]
    [InlineData("In Lima van Dam left it", "ADP/IN PROPN/NNP PROPN/NNP PROPN/NNP VERB/VBD PRON/PRP", "1 2 4 2 -1 4", "case compound obl flat root obj", "ADP/IN PROPN/NNP PROPN/NNP PROPN/NNP VERB/VBD PRON/PRP", "1 2 4 2 -1 4", "case compound obl flat root obj")]
    [InlineData("In May Ray Cho met him", "ADP/IN PROPN/NNP PROPN/NNP PROPN/NNP VERB/VBD PRON/PRP", "1 4 4 4 -1 4", "case obl obl nsubj root obj", "ADP/IN PROPN/NNP PROPN/NNP PROPN/NNP VERB/VBD PRON/PRP", "1 4 4 4 -1 4", "case obl obl nsubj root obj")]
    [InlineData("Since the middle of June trucks were stopped", "SCONJ/IN DET/DT NOUN/NN ADP/IN PROPN/NNP NOUN/NNS AUX/VBD VERB/VBN", "7 2 7 4 2 2 7 -1", "mark det nsubj:pass case nmod nmod aux:pass root", "ADP/IN DET/DT NOUN/NN ADP/IN PROPN/NNP NOUN/NNS AUX/VBD VERB/VBN", "2 2 7 4 2 7 7 -1", "case det obl case nmod nsubj:pass aux:pass root")]
    [InlineData("Since the end of June trucks left it", "SCONJ/IN DET/DT NOUN/NN ADP/IN PROPN/NNP NOUN/NNS VERB/VBD PRON/PRP", "6 2 6 4 2 6 -1 6", "mark det nsubj case nmod nsubj root obj", "ADP/IN DET/DT NOUN/NN ADP/IN PROPN/NNP NOUN/NNS VERB/VBD PRON/PRP", "2 2 6 4 2 6 -1 6", "case det obl case nmod nsubj root obj")]
    [InlineData("Since the end of June was near", "SCONJ/IN DET/DT NOUN/NN ADP/IN PROPN/NNP AUX/VBD ADJ/JJ", "6 2 6 4 2 6 -1", "mark det nsubj case nmod cop root", "SCONJ/IN DET/DT NOUN/NN ADP/IN PROPN/NNP AUX/VBD ADJ/JJ", "6 2 6 4 2 6 -1", "mark det nsubj case nmod cop root")]
    public void A_date_ends_before_who_acts(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedTags, repairedHeads, repairedRelations);

    private static void Check(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        DatePhraseRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedTags, repairedHeads, repairedRelations), (tree.TagRow, tree.HeadRow, tree.RelationRow));
    }
}
