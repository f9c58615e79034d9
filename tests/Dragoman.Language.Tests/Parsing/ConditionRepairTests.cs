using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ConditionRepairTests
{
    [Theory]
    [InlineData("Peru will pay provided Chad waits", "PROPN/NNP AUX/MD VERB/VB VERB/VBN PROPN/NNP VERB/VBZ", "2 2 -1 2 5 3", "nsubj aux root xcomp nsubj ccomp", "PROPN/NNP AUX/MD VERB/VB SCONJ/IN PROPN/NNP VERB/VBZ", "2 2 -1 5 5 2", "nsubj aux root mark nsubj advcl")]
    [InlineData("Peru will pay , provided that Chad waits", "PROPN/NNP AUX/MD VERB/VB PUNCT/, VERB/VBN SCONJ/IN PROPN/NNP VERB/VBZ", "2 2 -1 4 2 7 7 4", "nsubj aux root punct conj mark nsubj ccomp", "PROPN/NNP AUX/MD VERB/VB PUNCT/, SCONJ/IN SCONJ/IN PROPN/NNP VERB/VBZ", "2 2 -1 7 7 7 7 2", "nsubj aux root punct mark mark nsubj advcl")]
    [InlineData("Peru pays providing men are freed", "PROPN/NNP VERB/VBZ VERB/VBG NOUN/NNS AUX/VBP VERB/VBN", "1 -1 1 5 5 2", "nsubj root advcl nsubj:pass aux:pass ccomp", "PROPN/NNP VERB/VBZ SCONJ/IN NOUN/NNS AUX/VBP VERB/VBN", "1 -1 5 5 5 1", "nsubj root mark nsubj:pass aux:pass advcl")]
    public void A_participle_that_governs_nothing_but_a_clause_marks_it_as_the_condition(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedTags, repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru signs the pact provided Chad waits", "PROPN/NNP VERB/VBZ DET/DT NOUN/NN VERB/VBD PROPN/NNP VERB/VBZ", "1 -1 3 1 3 6 4", "nsubj root det obj acl nsubj ccomp", "PROPN/NNP VERB/VBZ DET/DT NOUN/NN SCONJ/IN PROPN/NNP VERB/VBZ", "1 -1 3 1 6 6 1", "nsubj root det obj mark nsubj advcl")]
    [InlineData("Peru agrees with terms of trade provided Chad waits", "PROPN/NNP VERB/VBZ ADP/IN NOUN/NNS ADP/IN NOUN/NN VERB/VBN PROPN/NNP VERB/VBZ", "1 -1 3 1 5 3 5 8 6", "nsubj root case obl case nmod acl nsubj ccomp", "PROPN/NNP VERB/VBZ ADP/IN NOUN/NNS ADP/IN NOUN/NN SCONJ/IN PROPN/NNP VERB/VBZ", "1 -1 3 1 5 3 8 8 1", "nsubj root case obl case nmod mark nsubj advcl")]
    public void A_condition_read_as_a_part_of_the_object_is_the_verbs(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedTags, repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("… provided Chad waits", "PUNCT/. VERB/VBN PROPN/NNP VERB/VBZ", "1 -1 3 1", "punct root nsubj ccomp")]
    [InlineData("Ray said Peru provided Chad waits", "PROPN/NNP VERB/VBD PROPN/NNP VERB/VBD PROPN/NNP VERB/VBZ", "1 -1 3 1 5 3", "nsubj root nsubj ccomp nsubj ccomp")]
    [InlineData("Peru paid providing Chad with aid", "PROPN/NNP VERB/VBD VERB/VBG PROPN/NNP ADP/IN NOUN/NN", "1 -1 1 2 5 2", "nsubj root advcl obj case obl")]
    [InlineData("Peru paid providing to help", "PROPN/NNP VERB/VBD VERB/VBG PART/TO VERB/VB", "1 -1 1 4 2", "nsubj root advcl mark ccomp")]
    [InlineData("Peru pays hoping Chad waits", "PROPN/NNP VERB/VBZ VERB/VBG PROPN/NNP VERB/VBZ", "1 -1 1 4 2", "nsubj root advcl nsubj ccomp")]
    [InlineData("Peru pays provided Chad waits", "PROPN/NNP VERB/VBZ SCONJ/IN PROPN/NNP VERB/VBZ", "1 -1 4 4 1", "nsubj root mark nsubj advcl")]
    public void Verbs_of_providing_stay(string forms, string tags, string heads, string relations) =>
        Assert.Equal((tags, heads, relations), Apply(forms, tags, heads, relations));

    private static (string Tags, string Heads, string Relations) Apply(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        ConditionRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);
        return (tree.TagRow, tree.HeadRow, tree.RelationRow);
    }
}
