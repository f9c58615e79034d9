using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ReducedRelativeRepairTests
{
    [Theory]
    [InlineData("Troops based in Chad left ships , police said", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP VERB/VBD NOUN/NNS PUNCT/, NOUN/NNS VERB/VBD", "1 8 3 1 8 4 8 8 -1", "nsubj ccomp case obl ccomp obj punct nsubj root", "NOUN/NNS VERB/VBN ADP/IN PROPN/NNP VERB/VBD NOUN/NNS PUNCT/, NOUN/NNS VERB/VBD", "4 0 3 1 8 4 8 8 -1", "nsubj acl case obl ccomp obj punct nsubj root")]
    [InlineData("Troops based in Chad left ships .", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP VERB/VBD NOUN/NNS PUNCT/.", "1 -1 3 1 1 4 1", "nsubj root case obl parataxis obj punct", "NOUN/NNS VERB/VBN ADP/IN PROPN/NNP VERB/VBD NOUN/NNS PUNCT/.", "4 0 3 1 -1 4 4", "nsubj acl case obl root obj punct")]
    [InlineData("Today troops based in Chad left", "NOUN/NN NOUN/NNS VERB/VBD ADP/IN PROPN/NNP VERB/VBD", "2 2 5 4 2 -1", "obl:unmarked nsubj ccomp case obl root", "NOUN/NN NOUN/NNS VERB/VBN ADP/IN PROPN/NNP VERB/VBD", "5 5 1 4 2 -1", "obl:unmarked nsubj acl case obl root")]
    public void A_past_tense_behind_its_noun_and_before_a_verb_without_subject_is_a_participle(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedTags, repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Envoys meeting in Lima backed it", "NOUN/NNS VERB/VBG ADP/IN PROPN/NNP VERB/VBD PRON/PRP", "1 4 3 1 -1 4", "nsubj csubj case obl root obj", "NOUN/NNS VERB/VBG ADP/IN PROPN/NNP VERB/VBD PRON/PRP", "4 0 3 1 -1 4", "nsubj acl case obl root obj")]
    [InlineData("Peru broke the truce reached on Sunday", "PROPN/NNP VERB/VBD DET/DT NOUN/NN VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 4 1 6 4", "nsubj root det nsubj ccomp case obl", "PROPN/NNP VERB/VBD DET/DT NOUN/NN VERB/VBN ADP/IN PROPN/NNP", "1 -1 3 1 3 6 4", "nsubj root det obj acl case obl")]
    [InlineData("Peru handed over a man wanted for fraud", "PROPN/NNP VERB/VBD ADP/RP DET/DT NOUN/NN VERB/VBD ADP/IN NOUN/NN", "1 -1 1 4 5 1 7 5", "nsubj root compound:prt det nsubj ccomp case obl", "PROPN/NNP VERB/VBD ADP/RP DET/DT NOUN/NN VERB/VBN ADP/IN NOUN/NN", "1 -1 1 4 1 4 7 5", "nsubj root compound:prt det obj acl case obl")]
    [InlineData("Peru complained of flares fired from Chad", "PROPN/NNP VERB/VBD ADP/IN NOUN/NNS VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 1 1 6 4", "nsubj root case obl ccomp case obl", "PROPN/NNP VERB/VBD ADP/IN NOUN/NNS VERB/VBN ADP/IN PROPN/NNP", "1 -1 3 1 3 6 4", "nsubj root case obl acl case obl")]
    public void Who_gathers_acts_and_what_is_done_to_an_object_describes_it(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedTags, repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Troops sailed from Chad , left ships", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP PUNCT/, VERB/VBD NOUN/NNS", "1 -1 3 1 5 1 5", "nsubj root case obl punct parataxis obj")]
    [InlineData("Troops sailed from Chad and left", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP CCONJ/CC VERB/VBD", "1 -1 3 1 5 1", "nsubj root case obl cc conj")]
    [InlineData("Troops went to Chad left ships", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP VERB/VBD NOUN/NNS", "1 -1 3 1 1 4", "nsubj root case obl parataxis obj")]
    [InlineData("Troops manned posts in Chad left", "NOUN/NNS VERB/VBD NOUN/NNS ADP/IN PROPN/NNP VERB/VBD", "1 -1 1 4 2 1", "nsubj root obj case nmod parataxis")]
    [InlineData("Troops sailed from Chad ships left", "NOUN/NNS VERB/VBD ADP/IN PROPN/NNP NOUN/NNS VERB/VBD", "1 -1 3 1 5 1", "nsubj root case obl nsubj parataxis")]
    [InlineData("Peru traded with Chad left", "PROPN/NNP VERB/VBD ADP/IN PROPN/NNP VERB/VBD", "1 -1 3 1 1", "nsubj root case obl parataxis")]
    [InlineData("Troops had sailed from Chad left", "NOUN/NNS AUX/VBD VERB/VBD ADP/IN PROPN/NNP VERB/VBD", "2 2 -1 4 2 2", "nsubj aux root case obl parataxis")]
    [InlineData("Men meeting in Lima they left", "NOUN/NNS VERB/VBG ADP/IN PROPN/NNP PRON/PRP VERB/VBD", "1 5 3 1 5 -1", "nsubj csubj case obl nsubj root")]
    [InlineData("Meeting in Lima helped", "VERB/VBG ADP/IN PROPN/NNP VERB/VBD", "3 2 0 -1", "csubj case obl root")]
    public void Other_verbs_stay(string forms, string tags, string heads, string relations) =>
        Assert.Equal((tags, heads, relations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru said men lived in Chad", "PROPN/NNP VERB/VBD NOUN/NNS VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 1 5 3", "nsubj root nsubj ccomp case obl")]
    [InlineData("Peru stresses men lived in Chad", "PROPN/NNP VERB/VBZ NOUN/NNS VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 1 5 3", "nsubj root nsubj ccomp case obl")]
    [InlineData("Ray bet friends troops marched on Lima", "PROPN/NNP VERB/VBD NOUN/NNS NOUN/NNS VERB/VBD ADP/IN PROPN/NNP", "1 -1 1 4 1 6 4", "nsubj root obj nsubj ccomp case obl")]
    [InlineData("Peru held men spoke for Chad", "PROPN/NNP VERB/VBD NOUN/NNS VERB/VBD ADP/IN PROPN/NNP", "1 -1 3 1 5 3", "nsubj root nsubj ccomp case obl")]
    [InlineData("Peru held men built roads", "PROPN/NNP VERB/VBD NOUN/NNS VERB/VBD NOUN/NNS", "1 -1 3 1 3", "nsubj root nsubj ccomp obj")]
    public void What_is_told_and_what_is_no_participle_stays_a_clause(string forms, string tags, string heads, string relations) =>
        Assert.Equal((tags, heads, relations), Apply(forms, tags, heads, relations));

    private static (string Tags, string Heads, string Relations) Apply(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        ReducedRelativeRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);
        return (tree.TagRow, tree.HeadRow, tree.RelationRow);
    }
}
