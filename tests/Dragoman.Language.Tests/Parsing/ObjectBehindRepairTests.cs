namespace Dragoman.Language.Tests.Parsing;

public sealed class ObjectBehindRepairTests
{
    [Theory]
    [InlineData("Malta extradited to Tunisia a man accused of theft", "PROPN/NNP VERB/VBD ADP/IN PROPN/NNP DET/DT NOUN/NN VERB/VBN ADP/IN NOUN/NN", "1 -1 3 1 5 1 5 8 6", "nsubj root case obl det obl acl case obl", "1 -1 3 1 5 1 5 8 6", "nsubj root case obl det obj acl case obl")]
    [InlineData("Malta extradited to Tunisia a man accused of theft", "PROPN/NNP VERB/VBD ADP/IN PROPN/NNP DET/DT NOUN/NN VERB/VBD ADP/IN NOUN/NN", "1 -1 3 1 5 6 1 8 6", "nsubj root case obl det nsubj advcl case obl", "1 -1 3 1 5 1 5 8 6", "nsubj root case obl det obj acl case obl")]
    [InlineData("Troops entered a city that rebels linked to Chad overran", "NOUN/NNS VERB/VBD DET/DT NOUN/NN PRON/WDT NOUN/NNS VERB/VBD ADP/IN PROPN/NNP VERB/VBD", "1 -1 3 1 6 6 3 8 6 3", "nsubj root det obj obj nsubj acl:relcl case obl acl:relcl", "1 -1 3 1 9 9 5 8 6 3", "nsubj root det obj obj nsubj acl case obl acl:relcl")]
    [InlineData("Troops seized Arica , which men linked to Chad left", "NOUN/NNS VERB/VBD PROPN/NNP PUNCT/, PRON/WDT NOUN/NNS VERB/VBD ADP/IN PROPN/NNP VERB/VBD", "1 -1 1 6 6 6 2 8 6 6", "nsubj root obj punct obj nsubj acl:relcl case obl ccomp", "1 -1 1 9 9 9 5 8 6 2", "nsubj root obj punct obj nsubj acl case obl acl:relcl")]
    [InlineData("Ray had asked for help , and a Chilean trade envoy has since offered loans", "PROPN/NNP AUX/VBD VERB/VBN ADP/IN NOUN/NN PUNCT/, CCONJ/CC DET/DT ADJ/JJ ADJ/JJ NOUN/NN AUX/VBZ SCONJ/IN VERB/VBN NOUN/NNS", "2 2 -1 4 2 13 13 10 10 10 13 13 13 2 13", "nsubj aux root case obl punct cc det amod amod nsubj aux mark conj obj", "2 2 -1 4 2 13 13 10 10 10 13 13 13 2 13", "nsubj aux root case obl punct cc det amod amod nsubj aux advmod conj obj")]
    [InlineData("The envoy has promised loans", "DET/DT NOUN/NN AUX/VBZ VERB/VBN NOUN/NNS", "1 4 3 -1 3", "det nsubj aux root obj", "1 3 3 -1 3", "det nsubj aux root obj")]
    [InlineData("Ray said to reporters the talks failed on Monday", "PROPN/NNP VERB/VBD ADP/IN NOUN/NNS DET/DT NOUN/NNS VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 1 5 6 1 8 6", "nsubj root case obl det nsubj ccomp case obl", "1 -1 3 1 5 6 1 8 6", "nsubj root case obl det nsubj ccomp case obl")]
    public void A_noun_belongs_to_the_verb_that_lacks_it(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
