namespace Dragoman.Language.Tests.Parsing;

public sealed class SpeakerRepairTests
{
    private static readonly (string Form, string Property)[] Lexicon = [("drone", "n1:animal")];

    [Theory]
    [InlineData("Ray said that drones had hit ships , and threatened to leave", "PROPN/NNP VERB/VBD SCONJ/IN NOUN/NNS AUX/VBD VERB/VBN NOUN/NNS PUNCT/, CCONJ/CC VERB/VBN PART/TO VERB/VB", "1 -1 5 5 5 1 5 9 9 5 11 9", "nsubj root mark nsubj aux ccomp obj punct cc conj mark xcomp", "1 -1 5 5 5 1 5 9 9 1 11 9", "nsubj root mark nsubj aux ccomp obj punct cc conj mark xcomp")]
    [InlineData("Ray met Kim , who said Chad would send aid , including rice , and designate gangs", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, PRON/WP VERB/VBD PROPN/NNP AUX/MD VERB/VB NOUN/NN PUNCT/, VERB/VBG NOUN/NN PUNCT/, CCONJ/CC VERB/VB NOUN/NNS", "1 -1 1 5 5 2 8 8 5 8 12 12 8 15 15 1 15", "nsubj root obj punct nsubj acl:relcl nsubj aux ccomp obj punct case obl punct cc conj obj", "1 -1 1 5 5 2 8 8 5 8 12 12 8 15 15 8 15", "nsubj root obj punct nsubj acl:relcl nsubj aux ccomp obj punct case obl punct cc conj obj")]
    public void A_verb_behind_and_goes_on_the_clause_that_fits_it(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations, Lexicon).Rows);

    [Theory]
    [InlineData("Ray said that Peru had left , and accused it of bias", "PROPN/NNP VERB/VBD SCONJ/IN PROPN/NNP AUX/VBD VERB/VBN PUNCT/, CCONJ/CC VERB/VBN PRON/PRP ADP/IN NOUN/NN", "1 -1 5 5 5 1 8 8 5 8 11 8", "nsubj root mark nsubj aux ccomp punct cc conj obj case obl", "1 -1 5 5 5 1 8 8 5 8 11 8", "nsubj root mark nsubj aux ccomp punct cc conj obj case obl")]
    [InlineData("Ray met Kim , who would leave , and put off talks", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, PRON/WP AUX/MD VERB/VB PUNCT/, CCONJ/CC VERB/VB ADP/RP NOUN/NNS", "1 -1 1 6 6 6 2 9 9 1 9 9", "nsubj root obj punct nsubj aux acl:relcl punct cc conj compound:prt obj", "1 -1 1 6 6 6 2 9 9 1 9 9", "nsubj root obj punct nsubj aux acl:relcl punct cc conj compound:prt obj")]
    public void Where_either_may_be_meant_nothing_changes(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations, Lexicon).Rows);
}
