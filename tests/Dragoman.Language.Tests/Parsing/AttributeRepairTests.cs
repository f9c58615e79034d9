using Dragoman.Language.Parsing;
using Dragoman.Language.Tests.Words;

namespace Dragoman.Language.Tests.Parsing;

public sealed class AttributeRepairTests
{
    [Theory]
    [InlineData("Peru freed captured men on Friday", "PROPN/NNP VERB/VBD VERB/VBD NOUN/NNS ADP/IN PROPN/NNP", "1 -1 1 2 5 2", "nsubj root xcomp obj case obl", "PROPN/NNP VERB/VBD VERB/VBN NOUN/NNS ADP/IN PROPN/NNP", "1 -1 3 1 5 1", "nsubj root amod obj case obl")]
    [InlineData("Peru freed ninety captured men", "PROPN/NNP VERB/VBD NUM/CD VERB/VBN NOUN/NNS", "1 -1 1 1 3", "nsubj root obj xcomp obj", "PROPN/NNP VERB/VBD NUM/CD VERB/VBN NOUN/NNS", "1 -1 4 4 1", "nsubj root nummod amod obj")]
    [InlineData("Peru handed over captured men", "PROPN/NNP VERB/VBD ADV/RB VERB/VBD NOUN/NNS", "1 -1 3 1 3", "nsubj root mark advcl obj", "PROPN/NNP VERB/VBD ADV/RP VERB/VBN NOUN/NNS", "1 -1 1 4 1", "nsubj root compound:prt amod obj")]
    [InlineData("Peru had captured men", "PROPN/NNP VERB/VBD VERB/VBN NOUN/NNS", "1 -1 1 2", "nsubj root xcomp obj", "PROPN/NNP VERB/VBD VERB/VBN NOUN/NNS", "1 -1 1 2", "nsubj root xcomp obj")]
    [InlineData("Peru saw him captured men", "PROPN/NNP VERB/VBD PRON/PRP VERB/VBN NOUN/NNS", "1 -1 1 1 3", "nsubj root obj xcomp obj", "PROPN/NNP VERB/VBD PRON/PRP VERB/VBN NOUN/NNS", "1 -1 1 1 3", "nsubj root obj xcomp obj")]
    [InlineData("Peru left , captured the men", "PROPN/NNP VERB/VBD PUNCT/, VERB/VBD DET/DT NOUN/NNS", "1 -1 3 1 5 3", "nsubj root punct advcl det obj", "PROPN/NNP VERB/VBD PUNCT/, VERB/VBD DET/DT NOUN/NNS", "1 -1 3 1 5 3", "nsubj root punct advcl det obj")]
    [InlineData("Peru helped cut costs", "PROPN/NNP VERB/VBD VERB/VBN NOUN/NNS", "1 -1 1 2", "nsubj root xcomp obj", "PROPN/NNP VERB/VBD VERB/VBN NOUN/NNS", "1 -1 1 2", "nsubj root xcomp obj")]
    [InlineData("Peru said captured men left", "PROPN/NNP VERB/VBD VERB/VBD NOUN/NNS VERB/VBD", "1 -1 1 4 1", "nsubj root ccomp nsubj ccomp", "PROPN/NNP VERB/VBD VERB/VBN NOUN/NNS VERB/VBD", "1 -1 3 4 1", "nsubj root amod nsubj ccomp")]
    [InlineData("Peru said Chad captured men", "PROPN/NNP VERB/VBD PROPN/NNP VERB/VBD NOUN/NNS", "1 -1 3 1 3", "nsubj root nsubj ccomp obj", "PROPN/NNP VERB/VBD PROPN/NNP VERB/VBD NOUN/NNS", "1 -1 3 1 3", "nsubj root nsubj ccomp obj")]
    public void A_participle_right_before_its_noun_describes_it(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedTags, repairedHeads, repairedRelations);

    [Theory]
    [InlineData("Protesting farmers left Lima", "VERB/VBG NOUN/NNS VERB/VBD PROPN/NNP", "2 0 -1 2", "csubj obj root obj", "VERB/VBG NOUN/NNS VERB/VBD PROPN/NNP", "1 2 -1 2", "amod nsubj root obj")]
    [InlineData("Fleeing men were shot", "VERB/VBG NOUN/NNS AUX/VBD VERB/VBN", "3 0 3 -1", "advcl obj aux:pass root", "VERB/VBG NOUN/NNS AUX/VBD VERB/VBN", "1 3 3 -1", "amod nsubj:pass aux:pass root")]
    [InlineData("Marching men left Lima", "VERB/VBG NOUN/NNS VERB/VBD PROPN/NNP", "2 2 -1 2", "csubj nsubj root obj", "VERB/VBG NOUN/NNS VERB/VBD PROPN/NNP", "1 2 -1 2", "amod nsubj root obj")]
    [InlineData("Lifting sanctions helped Lima", "VERB/VBG NOUN/NNS VERB/VBD PROPN/NNP", "2 0 -1 2", "csubj obj root obj", "VERB/VBG NOUN/NNS VERB/VBD PROPN/NNP", "2 0 -1 2", "csubj obj root obj")]
    [InlineData("Fleeing gangs , men left", "VERB/VBG NOUN/NNS PUNCT/, NOUN/NNS VERB/VBD", "4 0 4 4 -1", "advcl obj punct nsubj root", "VERB/VBG NOUN/NNS PUNCT/, NOUN/NNS VERB/VBD", "4 0 4 4 -1", "advcl obj punct nsubj root")]
    [InlineData("Protesting taxes , left Lima", "VERB/VBG NOUN/NNS PUNCT/, VERB/VBD PROPN/NNP", "3 0 3 -1 3", "advcl obj punct root obj", "VERB/VBG NOUN/NNS PUNCT/, VERB/VBD PROPN/NNP", "3 0 3 -1 3", "advcl obj punct root obj")]
    public void Who_does_a_deed_at_the_beginning_is_the_subject(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedTags, repairedHeads, repairedRelations);

    private static void Check(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        AttributeRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations, WordLexiconTests.Of(("captured", "v+ed"), ("stolen", "v+ed"), ("cut", "v+ed")));

        Assert.Equal((repairedTags, repairedHeads, repairedRelations), (tree.TagRow, tree.HeadRow, tree.RelationRow));
    }
}
