namespace Dragoman.Language.Tests.Parsing;

public sealed class NameJoinRepairTests
{
    private static readonly (string Form, string Property)[] Lexicon = [("Chilean", "A"), ("Peruvian", "A"), ("draft", "n1:possession"), ("senator", "n1:person")];

    [Theory]
    [InlineData("Construction of the Rasht – Astara railway began", "NOUN/NN ADP/IN DET/DT PROPN/NNP PUNCT/: PROPN/NNP NOUN/NN VERB/VBD", "7 3 6 0 0 6 7 -1", "nsubj case det nmod punct compound nsubj root", "7 6 6 6 0 6 0 -1", "nsubj case det compound punct compound nmod root")]
    [InlineData("Police fired tear gas at protesters in Novi Sad on Sept 5", "NOUN/NNS VERB/VBD NOUN/NN NOUN/NN ADP/IN NOUN/NNS ADP/IN PROPN/NNP PROPN/NNP ADP/IN PROPN/NNP NUM/CD", "1 -1 3 1 5 1 7 5 1 11 11 1", "nsubj root compound obj case obl case nmod obl case nmod:unmarked obl", "1 -1 3 1 5 1 7 5 7 11 11 1", "nsubj root compound obj case obl case nmod flat case nmod:unmarked obl")]
    [InlineData("Malta welcomed a Chilean - Peruvian draft", "PROPN/NNP VERB/VBD DET/DT ADJ/JJ PUNCT/HYPH ADJ/JJ NOUN/NN", "1 -1 6 5 3 6 1", "nsubj root det amod punct amod obj", "1 -1 6 5 3 6 1", "nsubj root det conj punct amod obj")]
    [InlineData("Malta met Chilean - Peruvian senators", "PROPN/NNP VERB/VBD ADJ/JJ PUNCT/HYPH ADJ/JJ NOUN/NNS", "1 -1 4 2 5 1", "nsubj root amod punct amod obj", "1 -1 4 2 5 1", "nsubj root amod punct amod obj")]
    [InlineData("Ray met men in Lima Monday", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP PROPN/NNP", "1 -1 1 4 2 1", "nsubj root obj case nmod obl", "1 -1 1 4 2 1", "nsubj root obj case nmod obl")]
    public void Names_that_belong_together_are_joined(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations, Lexicon).Rows);
}
