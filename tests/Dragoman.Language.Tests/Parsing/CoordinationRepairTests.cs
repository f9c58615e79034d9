namespace Dragoman.Language.Tests.Parsing;

public sealed class CoordinationRepairTests
{
    [Theory]
    [InlineData("Peru left after Chad had shut it , cut lines and put men there", "PROPN/NNP VERB/VBD SCONJ/IN PROPN/NNP AUX/VBD VERB/VBN PRON/PRP PUNCT/, VERB/VBN NOUN/NNS CCONJ/CC VERB/VB NOUN/NNS ADV/RB", "1 -1 5 5 5 1 5 8 1 8 11 1 11 11", "nsubj root mark nsubj aux advcl obj punct conj obj cc conj obj advmod", "1 -1 5 5 5 1 5 8 5 8 11 5 11 11")]
    [InlineData("Peru blames Chad while Oman complained and asked men", "PROPN/NNP VERB/VBZ PROPN/NNP SCONJ/IN PROPN/NNP VERB/VBD CCONJ/CC VERB/VBD NOUN/NNS", "1 -1 1 5 5 1 7 1 7", "nsubj root obj mark nsubj advcl cc conj obj", "1 -1 1 5 5 1 7 5 7")]
    [InlineData("Peru left ; Chad stayed and signed it", "PROPN/NNP VERB/VBD PUNCT/: PROPN/NNP VERB/VBD CCONJ/CC VERB/VBD PRON/PRP", "1 -1 4 4 1 6 1 6", "nsubj root punct nsubj parataxis cc conj obj", "1 -1 4 4 1 6 4 6")]
    [InlineData("Peru left the pact , brokered there by Chad", "PROPN/NNP VERB/VBD DET/DT NOUN/NN PUNCT/, VERB/VBD ADV/RB ADP/IN PROPN/NNP", "1 -1 3 1 5 1 5 8 6", "nsubj root det obj punct conj advmod case obl", "1 -1 3 1 5 3 5 8 5")]
    [InlineData("Peru met Ray , who had left and lied", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, PRON/WP AUX/VBD VERB/VBN CCONJ/CC VERB/VBD", "1 -1 1 6 6 6 2 8 1", "nsubj root obj punct nsubj aux acl:relcl cc conj", "1 -1 1 6 6 6 2 8 6")]
    public void A_verb_goes_with_one_whose_form_it_shares(string forms, string tags, string heads, string relations, string repaired) => Assert.Equal(repaired, Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru denied that Chad had come and warned that men came", "PROPN/NNP VERB/VBD SCONJ/IN PROPN/NNP AUX/VBD VERB/VBN CCONJ/CC VERB/VBN SCONJ/IN NOUN/NNS VERB/VBD", "1 -1 5 5 5 1 7 1 10 10 7", "nsubj root mark nsubj aux ccomp cc conj mark nsubj ccomp")]
    [InlineData("Peru left after Chad came and went home", "PROPN/NNP VERB/VBD SCONJ/IN PROPN/NNP VERB/VBD CCONJ/CC VERB/VBD ADV/RB", "1 -1 4 4 1 6 1 6", "nsubj root mark nsubj advcl cc conj advmod")]
    [InlineData("Peru met Chad , praised by Oman , and left", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, VERB/VBD ADP/IN PROPN/NNP PUNCT/, CCONJ/CC VERB/VBD", "1 -1 1 4 1 6 4 9 9 1", "nsubj root obj punct conj case obl punct cc conj")]
    [InlineData("Peru met Ray , who had left , and lied", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, PRON/WP AUX/VBD VERB/VBN PUNCT/, CCONJ/CC VERB/VBD", "1 -1 1 6 6 6 2 9 9 1", "nsubj root obj punct nsubj aux acl:relcl punct cc conj")]
    [InlineData("Peru met men who had left and lied", "PROPN/NNP VERB/VBD NOUN/NNS PRON/WP AUX/VBD VERB/VBN CCONJ/CC VERB/VBD", "1 -1 1 5 5 2 7 1", "nsubj root obj nsubj aux acl:relcl cc conj")]
    [InlineData("Peru met Ray , who has left , and lies", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, PRON/WP AUX/VBZ VERB/VBN PUNCT/, CCONJ/CC VERB/VBZ", "1 -1 1 6 6 6 2 9 9 1", "nsubj root obj punct nsubj aux acl:relcl punct cc conj")]
    public void Others_stay(string forms, string tags, string heads, string relations) => Assert.Equal(heads, Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru met Ray , and Lima objected", "PROPN/NNP VERB/VBD PROPN/NNP PUNCT/, CCONJ/CC PROPN/NNP VERB/VBD", "1 -1 1 6 5 2 1", "nsubj root obj punct cc conj conj", "1 -1 1 6 6 6 1")]
    [InlineData("Peru met in Lima , which recalled envoys", "PROPN/NNP VERB/VBD ADP/IN PROPN/NNP PUNCT/, PRON/WDT VERB/VBD NOUN/NNS", "1 -1 3 1 6 6 1 6", "nsubj root case obl punct nsubj advcl:relcl obj", "1 -1 3 1 6 6 3 6")]
    [InlineData("Chad has ties with Peru , which has left", "PROPN/NNP VERB/VBZ NOUN/NNS ADP/IN PROPN/NNP PUNCT/, PRON/WDT AUX/VBZ VERB/VBN", "1 -1 1 4 2 8 8 8 2", "nsubj root obj case nmod punct nsubj aux acl:relcl", "1 -1 1 4 2 8 8 8 4")]
    [InlineData("Chad has ties with Peru , which have cooled", "PROPN/NNP VERB/VBZ NOUN/NNS ADP/IN PROPN/NNP PUNCT/, PRON/WDT AUX/VBP VERB/VBN", "1 -1 1 4 2 8 8 8 2", "nsubj root obj case nmod punct nsubj aux acl:relcl", "1 -1 1 4 2 8 8 8 2")]
    [InlineData("Peru met in Lima , which surprised envoys", "PROPN/NNP VERB/VBD ADP/IN PROPN/NNP PUNCT/, PRON/WDT VERB/VBD NOUN/NNS", "1 -1 3 1 6 6 1 6", "nsubj root case obl punct nsubj advcl:relcl obj", "1 -1 3 1 6 6 1 6")]
    [InlineData("Peru accused the bloc of aggression", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN NOUN/NN", "1 -1 3 1 5 3", "nsubj root det obj case nmod", "1 -1 3 1 5 1")]
    [InlineData("Peru gave Chad ten tanks", "PROPN/NNP VERB/VBD PROPN/NNP NUM/CD NOUN/NNS", "1 -1 3 4 1", "nsubj root compound compound obj", "1 -1 1 4 1")]
    [InlineData("Peru gave Chad ten tanks", "PROPN/NNP VERB/VBD PROPN/NNP NUM/CD NOUN/NNS", "1 -1 4 4 1", "nsubj root compound nummod obj", "1 -1 1 4 1")]
    [InlineData("A drone , shot down there , had been made here", "DET/DT NOUN/NN PUNCT/, VERB/VBN ADP/RP ADV/RB PUNCT/, AUX/VBD AUX/VBN VERB/VBN ADV/RB", "1 9 3 -1 3 3 1 9 9 3 9", "det nsubj:pass punct root compound:prt advmod punct aux aux:pass advcl advmod", "1 9 3 1 3 3 1 9 9 -1 9")]
    [InlineData("Peru dismissed as absurd Chad 's claim", "PROPN/NNP VERB/VBD ADP/IN ADJ/JJ PROPN/NNP PART/POS NOUN/NN", "1 -1 6 4 6 4 1", "nsubj root case amod nmod:poss case obl", "1 -1 3 1 6 4 1")]
    public void Clauses_and_names_hang_on_what_they_are_about(string forms, string tags, string heads, string relations, string repaired) => Assert.Equal(repaired, Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru paid Chad a visit", "nsubj root iobj det obj")]
    [InlineData("Peru called Chad a rogue", "nsubj root obj det obj")]
    public void Of_two_objects_the_first_receives(string forms, string repaired) =>
        Assert.Equal(repaired, TreeColumns.Repaired(forms, "PROPN/NNP VERB/VBD PROPN/NNP DET/DT NOUN/NN", "1 -1 1 4 1", "nsubj root obj det obj").RelationRow);

    [Theory]
    [InlineData("Peru met envoys and Lima objected", "PROPN/NNP VERB/VBD NOUN/NNS CCONJ/CC PROPN/NNP VERB/VBD", "1 -1 1 4 2 1", "nsubj root obj cc conj conj", "1 -1 1 5 5 1", "nsubj root obj cc nsubj conj")]
    [InlineData("Crowds met on Monday and the police have often fired", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP CCONJ/CC DET/DT NOUN/NNS AUX/VBP ADV/RB VERB/VBN", "1 -1 3 1 9 6 3 9 9 1", "nsubj root case obl cc det conj aux advmod conj", "1 -1 3 1 9 6 9 9 9 1", "nsubj root case obl cc det nsubj aux advmod conj")]
    [InlineData("Peru met envoys and Lima was blamed", "PROPN/NNP VERB/VBD NOUN/NNS CCONJ/CC PROPN/NNP AUX/VBD VERB/VBN", "1 -1 1 4 2 6 1", "nsubj root obj cc conj aux:pass conj", "1 -1 1 6 6 6 1", "nsubj root obj cc nsubj:pass aux:pass conj")]
    [InlineData("Peru condemned raids and voiced support", "PROPN/NNP VERB/VBD NOUN/NNS CCONJ/CC VERB/VBN NOUN/NN", "1 -1 1 5 5 2", "nsubj root obj cc amod conj", "1 -1 1 4 1 4", "nsubj root obj cc conj obj")]
    [InlineData("Peru met envoys and Lima and objected", "PROPN/NNP VERB/VBD NOUN/NNS CCONJ/CC PROPN/NNP CCONJ/CC VERB/VBD", "1 -1 1 4 2 6 1", "nsubj root obj cc conj cc conj", "1 -1 1 4 2 6 1", "nsubj root obj cc conj cc conj")]
    [InlineData("Peru met envoys , Chad and Lima objected", "PROPN/NNP VERB/VBD NOUN/NNS PUNCT/, PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "1 -1 1 4 2 6 2 1", "nsubj root obj punct conj cc conj conj", "1 -1 1 4 2 6 2 1", "nsubj root obj punct conj cc conj conj")]
    public void A_noun_right_before_a_verb_without_a_subject_is_its_subject(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);

    [Fact]
    public void An_infinitive_goes_with_the_infinitive_above() =>
        Assert.Equal("1 -1 3 1 5 3 5 9 9 3", TreeColumns.Repaired("Peru wants to keep the pact broken and to leave", "PROPN/NNP VERB/VBZ PART/TO VERB/VB DET/DT NOUN/NN VERB/VBN CCONJ/CC PART/TO VERB/VB", "1 -1 3 1 5 3 5 9 9 6", "nsubj root mark xcomp det obj acl cc mark conj").HeadRow);

    [Fact]
    public void A_relative_pronoun_behind_a_preposition_is_no_object() =>
        Assert.Equal("nsubj root obj punct case obl nsubj acl:relcl", TreeColumns.Repaired("Chad left blocs , to which Peru appealed", "PROPN/NNP VERB/VBD NOUN/NNS PUNCT/, ADP/IN PRON/WDT PROPN/NNP VERB/VBD", "1 -1 1 7 5 7 7 2", "nsubj root obj punct case obj nsubj acl:relcl").RelationRow);

    [Theory]
    [InlineData("Rebels struck Port Sudan today", "NOUN/NNS VERB/VBD PROPN/NNP PROPN/NNP ADV/RB", "1 -1 1 2 1", "nsubj root obj flat advmod")]
    [InlineData("Rebels called Port Sudan today", "NOUN/NNS VERB/VBD PROPN/NNP PROPN/NNP ADV/RB", "1 -1 1 1 1", "nsubj root obj obj advmod")]
    public void Two_names_as_objects_are_one(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), TreeColumns.Repaired(forms, tags, "1 -1 1 1 1", "nsubj root obj obj advmod").Rows);

    [Fact]
    public void Both_before_a_verb_is_its_subject() =>
        Assert.Equal("nsubj root cc nsubj conj obj", TreeColumns.Repaired("Men came and both want peace", "NOUN/NNS VERB/VBD CCONJ/CC CCONJ/CC VERB/VBP NOUN/NN", "1 -1 4 4 1 4", "nsubj root cc cc:preconj conj obj").RelationRow);

    private static string Apply(string forms, string tags, string heads, string relations) => TreeColumns.Repaired(forms, tags, heads, relations).HeadRow;
}
