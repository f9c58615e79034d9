using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ClauseRepairTests
{
    [Theory]
    [InlineData("Men detained in June were freed , police said", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP AUX/VBD VERB/VBN PUNCT/, NOUN/NNS VERB/VBD", "1 8 3 1 5 8 5 8 -1", "nsubj ccomp case obl aux:pass ccomp punct nsubj root", "5 0 3 1 5 8 5 8 -1", "nsubj:pass acl case obl aux:pass ccomp punct nsubj root")]
    [InlineData("Men detained while fleeing were freed", "NOUN/NNS VERB/VBD SCONJ/IN VERB/VBG AUX/VBD VERB/VBN", "1 -1 3 1 5 1", "nsubj root mark advcl aux:pass parataxis", "5 0 3 1 5 -1", "nsubj:pass acl mark advcl aux:pass root")]
    public void A_past_tense_before_a_verb_without_subject_is_a_participle(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Courts sentenced deposed leader Ray", "NOUN/NNS VERB/VBD VERB/VBD NOUN/NN PROPN/NNP", "2 2 -1 2 3", "nsubj aux root obj appos", "1 -1 3 1 3", "nsubj root amod obj appos")]
    [InlineData("Fighting broke out", "VERB/VBG VERB/VBD ADP/RP", "1 -1 1", "aux root compound:prt", "1 -1 1", "nsubj root compound:prt")]
    [InlineData("Peru handed back four abandoned villages", "PROPN/NNP VERB/VBD ADV/RB NUM/CD VERB/VBD NOUN/NNS", "1 -1 1 4 1 4", "nsubj root advmod nsubj ccomp obj", "1 -1 1 5 5 1", "nsubj root advmod nummod amod obj")]
    [InlineData("Turkish students boycotted classes", "ADJ/JJ NOUN/NNS VERB/VBD NOUN/NNS", "1 2 -1 1", "amod nsubj root appos", "1 2 -1 2", "amod nsubj root obj")]
    [InlineData("The Lima blast killed three", "DET/DT PROPN/NNP VERB/VBP VERB/VBD NUM/CD", "1 2 3 -1 3", "det nsubj nsubj root obj", "1 2 3 -1 3", "det compound nsubj root obj")]
    [InlineData("Talks , held there , are over", "NOUN/NNS PUNCT/, VERB/VBN ADV/RB PUNCT/, AUX/VBP ADV/RB", "6 0 6 2 2 6 -1", "nsubj punct csubj advmod punct cop root", "6 0 0 2 2 6 -1", "nsubj punct acl advmod punct cop root")]
    [InlineData("Foes trade fire , one soldier wounded", "NOUN/NNS VERB/VBP NOUN/NN PUNCT/, NUM/CD NOUN/NN VERB/VBD", "1 -1 1 6 5 6 1", "nsubj root obj punct nummod nsubj parataxis", "1 -1 1 6 5 6 1", "nsubj root obj punct nummod nsubj:pass parataxis")]
    public void Verbs_that_describe_a_noun_and_nouns_that_are_objects(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru closed the Lima crossing", "PROPN/NNP VERB/VBD DET/DT PROPN/NNP VERB/VBG", "1 -1 4 4 1", "nsubj root det compound xcomp", "1 -1 4 4 1", "nsubj root det compound obj")]
    [InlineData("Peru closed the crossing", "PROPN/NNP VERB/VBD DET/DT VERB/VBG", "1 -1 3 1", "nsubj root det xcomp", "1 -1 3 1", "nsubj root det obj")]
    [InlineData("Peru stopped illegal crossing", "PROPN/NNP VERB/VBD ADJ/JJ VERB/VBG", "1 -1 3 1", "nsubj root amod xcomp", "1 -1 3 1", "nsubj root amod obj")]
    public void A_noun_read_as_a_gerund_is_the_object(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        ClauseRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((repairedHeads, repairedRelations), tree.Rows);
        Assert.EndsWith("NOUN/NN", tree.TagRow, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Peru stopped Chad crossing", "PROPN/NNP VERB/VBD PROPN/NNP VERB/VBG", "1 -1 3 1", "nsubj root nsubj xcomp")]
    [InlineData("Peru began slowly crossing", "PROPN/NNP VERB/VBD ADV/RB VERB/VBG", "1 -1 3 1", "nsubj root advmod xcomp")]
    [InlineData("Peru began the crossing lines", "PROPN/NNP VERB/VBD DET/DT VERB/VBG NOUN/NNS", "1 -1 3 1 3", "nsubj root det xcomp obj")]
    [InlineData("Peru saw ships the crossing", "PROPN/NNP VERB/VBD NOUN/NNS DET/DT VERB/VBG", "1 -1 1 4 1", "nsubj root obj det xcomp")]
    [InlineData("Peru left the crossing", "PROPN/NNP VERB/VBD DET/DT VERB/VBG", "1 -1 3 1", "nsubj root det advcl")]
    public void A_gerund_with_a_clause_of_its_own_stays(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);

        ClauseRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);

        Assert.Equal((tags, heads, relations), (tree.TagRow, tree.HeadRow, tree.RelationRow));
    }

    [Theory]
    [InlineData("Men came and were freed", "NOUN/NNS VERB/VBD CCONJ/CC AUX/VBD VERB/VBN", "1 -1 4 4 1", "nsubj root cc aux:pass conj")]
    [InlineData("They detained men who were freed", "PRON/PRP VERB/VBD NOUN/NNS PRON/WP AUX/VBD VERB/VBN", "1 -1 1 5 5 2", "nsubj root obj nsubj:pass aux:pass acl:relcl")]
    [InlineData("Peru has sold ships", "PROPN/NNP AUX/VBZ VERB/VBN NOUN/NNS", "2 2 -1 2", "nsubj aux root obj")]
    [InlineData("Ray , envoy , left it", "PROPN/NNP PUNCT/, NOUN/NN PUNCT/, VERB/VBD PRON/PRP", "4 2 0 2 -1 4", "nsubj punct appos punct root obj")]
    [InlineData("What was held is over", "PRON/WP AUX/VBD VERB/VBN AUX/VBZ ADV/RB", "2 2 4 4 -1", "nsubj:pass aux:pass csubj cop root")]
    [InlineData("Foes trade fire , one soldier wounded men", "NOUN/NNS VERB/VBP NOUN/NN PUNCT/, NUM/CD NOUN/NN VERB/VBD NOUN/NNS", "1 -1 1 6 5 6 1 6", "nsubj root obj punct nummod nsubj parataxis obj")]
    public void Other_clauses_stay(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), Apply(forms, tags, heads, relations));

    private static (string Heads, string Relations) Apply(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        ClauseRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);
        return (tree.HeadRow, tree.RelationRow);
    }
}
