namespace Dragoman.Language.Tests.Parsing;

public sealed class ReceiverRepairTests
{
    private static readonly (string Form, string Property)[] Lexicon = [("Chad", "n1:location"), ("UN", "n1:location"), ("envoy", "n1:person")];

    [Theory]
    [InlineData("Peru sold Chad drones", "PROPN/NNP VERB/VBD PROPN/NNP NOUN/NNS", "1 -1 3 1", "nsubj root compound obj", "1 -1 1 1", "nsubj root iobj obj")]
    [InlineData("Peru sold Chad S - 300 missiles", "PROPN/NNP VERB/VBD PROPN/NNP PROPN/POS PUNCT/HYPH NUM/CD NOUN/NNS", "1 -1 6 2 5 2 1", "nsubj root nmod:poss flat punct flat obj", "1 -1 1 6 5 6 1", "nsubj root iobj compound punct compound obj")]
    [InlineData("Malta set free Ana Ruiz", "PROPN/NNP VERB/VBD ADJ/JJ PROPN/NNP PROPN/NNP", "1 -1 3 1 1", "nsubj root amod obj obj", "1 -1 1 1 3", "nsubj root xcomp obj flat")]
    public void A_place_right_behind_a_verb_of_giving_receives(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations, Lexicon).Rows);

    [Theory]
    [InlineData("Peru sent UN troops", "PROPN/NNP VERB/VBD PROPN/NNP NOUN/NNS", "1 -1 3 1", "nsubj root compound obj", "1 -1 3 1", "nsubj root compound obj")]
    [InlineData("Peru sent Chad drones to Malta", "PROPN/NNP VERB/VBD PROPN/NNP NOUN/NNS ADP/IN PROPN/NNP", "1 -1 3 1 5 1", "nsubj root compound obj case obl", "1 -1 3 1 5 1", "nsubj root compound obj case obl")]
    [InlineData("Peru sent Chad envoys", "PROPN/NNP VERB/VBD PROPN/NNP NOUN/NNS", "1 -1 3 1", "nsubj root compound obj", "1 -1 3 1", "nsubj root compound obj")]
    [InlineData("Peru bought Chad drones", "PROPN/NNP VERB/VBD PROPN/NNP NOUN/NNS", "1 -1 3 1", "nsubj root compound obj", "1 -1 3 1", "nsubj root compound obj")]
    [InlineData("Malta has free sailors", "PROPN/NNP VERB/VBZ ADJ/JJ NOUN/NNS", "1 -1 3 1", "nsubj root amod obj", "1 -1 3 1", "nsubj root amod obj")]
    public void Other_names_before_a_plural_describe_it(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations, Lexicon).Rows);
}
