namespace Dragoman.Language.Tests.Parsing;

public sealed class JoinedStateRepairTests
{
    [Theory]
    [InlineData("Bosnia and Herzegovina left", "PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "3 2 0 -1", "nsubj cc conj root", "3 0 0 -1", "nsubj flat flat root")]
    [InlineData("Trinidad and Tobago 's envoy left", "PROPN/NNP CCONJ/CC PROPN/NNP PART/POS NOUN/NN VERB/VBD", "5 2 0 2 0 -1", "nsubj cc conj case conj root", "4 0 0 0 5 -1", "nmod:poss flat flat case nsubj root")]
    [InlineData("Peru and Herzegovina left", "PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "3 2 0 -1", "nsubj cc conj root", "3 2 0 -1", "nsubj cc conj root")]
    public void A_state_with_an_and_in_its_name_is_one(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
