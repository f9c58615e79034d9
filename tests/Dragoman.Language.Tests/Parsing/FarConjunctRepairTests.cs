namespace Dragoman.Language.Tests.Parsing;

public sealed class FarConjunctRepairTests
{
    [Theory]
    [InlineData("Ray , hosting Kim and Lee , left", "PROPN/NNP PUNCT/, VERB/VBG PROPN/NNP CCONJ/CC PROPN/NNP PUNCT/, VERB/VBD", "7 2 0 2 5 0 5 -1", "nsubj punct acl obj cc conj punct root", "7 2 0 2 5 3 5 -1", "nsubj punct acl obj cc conj punct root")]
    [InlineData("Ray , hosting Prince Kim and , separately , US envoy Keith Lee , left", "PROPN/NNP PUNCT/, VERB/VBG PROPN/NNP PROPN/NNP CCONJ/CC PUNCT/, ADV/RB PUNCT/, PROPN/NNP NOUN/NN PROPN/NNP PROPN/NNP PUNCT/, VERB/VBD", "14 2 0 4 2 11 7 14 7 10 11 0 11 11 -1", "nsubj punct acl nmod:desc obj cc punct advmod punct compound nmod:desc appos flat punct root", "14 2 0 4 2 11 7 14 7 10 11 4 11 11 -1", "nsubj punct acl nmod:desc obj cc punct advmod punct compound nmod:desc conj flat punct root")]
    [InlineData("Peru barred Kim and other officials from entry", "PROPN/NNP VERB/VBD PROPN/NNP CCONJ/CC ADJ/JJ NOUN/NNS ADP/IN NOUN/NN", "1 -1 1 5 5 0 7 5", "nsubj root obj cc amod conj case nmod", "1 -1 1 5 5 2 7 5", "nsubj root obj cc amod conj case nmod")]
    [InlineData("Ray , hosting Kim , and Lee left", "PROPN/NNP PUNCT/, VERB/VBG PROPN/NNP PUNCT/, CCONJ/CC PROPN/NNP VERB/VBD", "7 2 0 2 6 6 0 -1", "nsubj punct acl obj punct cc conj root", "7 2 0 2 6 6 0 -1", "nsubj punct acl obj punct cc conj root")]
    [InlineData("Peru won gold , and Chile silver", "PROPN/NNP VERB/VBD NOUN/NN PUNCT/, CCONJ/CC PROPN/NNP NOUN/NN", "1 -1 1 5 5 0 5", "nsubj root obj punct cc conj obj", "1 -1 1 5 5 0 5", "nsubj root obj punct cc conj obj")]
    public void A_noun_behind_and_goes_with_the_object_before_it(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
