using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class ResultRepairTests
{
    [Theory]
    [InlineData("Peru left the letter unanswered", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADJ/JJ", "1 -1 3 1 1", "nsubj root det obj advmod", "1 -1 3 1 1", "nsubj root det obj xcomp")]
    [InlineData("Peru slammed its airspace shut", "PROPN/NNP VERB/VBD PRON/PRP$ NOUN/NN ADJ/JJ", "1 -1 3 1 3", "nsubj root nmod:poss obj acl", "1 -1 3 1 1", "nsubj root nmod:poss obj xcomp")]
    [InlineData("Peru wants Chilean troops gone", "PROPN/NNP VERB/VBZ ADJ/JJ NOUN/NNS VERB/VBN", "1 -1 3 1 3", "nsubj root amod obj acl", "1 -1 3 1 1", "nsubj root amod obj xcomp")]
    [InlineData("Peru made the Chilean loan conditional", "PROPN/NNP VERB/VBD DET/DT ADJ/JJ NOUN/NN ADJ/JJ", "1 -1 4 4 5 1", "nsubj root det amod compound xcomp", "1 -1 4 4 1 1", "nsubj root det amod obj xcomp")]
    [InlineData("Peru keeps the crossings closed", "PROPN/NNP VERB/VBZ DET/DT NOUN/NNS VERB/VBD", "1 -1 3 4 1", "nsubj root det nsubj xcomp", "1 -1 3 1 1", "nsubj root det obj xcomp")]
    [InlineData("Peru called the step unwise", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADJ/JJ", "1 -1 3 1 1", "nsubj root det obj advmod", "1 -1 3 1 1", "nsubj root det obj xcomp")]
    [InlineData("Peru called the verdict against Ray shameful", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP ADJ/JJ", "1 -1 3 1 6 6 1", "nsubj root det obj case compound obl", "1 -1 3 1 5 3 1", "nsubj root det obj case nmod xcomp")]
    [InlineData("Peru called the verdict against men shameful", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN NOUN/NNS ADJ/JJ", "1 -1 3 1 5 1 5", "nsubj root det obj case obl amod", "1 -1 3 1 5 3 1", "nsubj root det obj case nmod xcomp")]
    [InlineData("Peru branded the patrol a breach", "PROPN/NNP VERB/VBD DET/DT NOUN/NN DET/DT NOUN/NN", "1 -1 3 1 5 3", "nsubj root det obj det obj", "1 -1 3 1 5 1", "nsubj root det obj det xcomp")]
    [InlineData("Peru met the envoy present", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADJ/JJ", "1 -1 3 1 3", "nsubj root det obj amod", "1 -1 3 1 3", "nsubj root det obj amod")]
    [InlineData("Peru left a letter written", "PROPN/NNP VERB/VBD DET/DT NOUN/NN VERB/VBN", "1 -1 3 1 3", "nsubj root det obj acl", "1 -1 3 1 3", "nsubj root det obj acl")]
    public void What_becomes_of_an_object_hangs_on_the_verb(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);

    [Theory]
    [InlineData("Storms left two men and a child injured", "NOUN/NNS VERB/VBD NUM/CD NOUN/NNS CCONJ/CC DET/DT NOUN/NN VERB/VBN", "1 -1 3 1 7 6 7 3", "nsubj root nummod obj cc det nsubj conj", "1 -1 3 1 6 6 3 1", "nsubj root nummod obj cc det conj xcomp")]
    [InlineData("Storms left two men and a child injured", "NOUN/NNS VERB/VBD NUM/CD NOUN/NNS CCONJ/CC DET/DT NOUN/NN VERB/VBN", "1 -1 3 1 6 6 3 3", "nsubj root nummod obj cc det conj conj", "1 -1 3 1 6 6 3 1", "nsubj root nummod obj cc det conj xcomp")]
    [InlineData("Storms left men and a child badly injured", "NOUN/NNS VERB/VBD NOUN/NNS CCONJ/CC DET/DT NOUN/NN ADV/RB VERB/VBN", "1 -1 1 7 5 7 7 2", "nsubj root obj cc det compound advmod conj", "1 -1 1 5 5 2 7 1", "nsubj root obj cc det conj advmod xcomp")]
    public void Those_left_injured_are_left_all_together(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Storms left men homeless and injured", "NOUN/NNS VERB/VBD NOUN/NNS ADJ/JJ CCONJ/CC VERB/VBN", "1 -1 1 1 5 3", "nsubj root obj xcomp cc conj")]
    [InlineData("Storms left men and injured", "NOUN/NNS VERB/VBD NOUN/NNS CCONJ/CC VERB/VBN", "1 -1 1 4 2", "nsubj root obj cc conj")]
    [InlineData("Storms left men and badly injured", "NOUN/NNS VERB/VBD NOUN/NNS CCONJ/CC ADV/RB VERB/VBN", "1 -1 1 5 5 2", "nsubj root obj cc advmod conj")]
    [InlineData("Storms left men , a child , injured", "NOUN/NNS VERB/VBD NOUN/NNS PUNCT/, DET/DT NOUN/NN PUNCT/, VERB/VBN", "1 -1 1 5 5 2 7 2", "nsubj root obj punct det conj punct conj")]
    [InlineData("Storms hit men and a child injured", "NOUN/NNS VERB/VBD NOUN/NNS CCONJ/CC DET/DT NOUN/NN VERB/VBN", "1 -1 1 6 5 6 2", "nsubj root obj cc det nsubj conj")]
    [InlineData("Storms left men and a child waiting", "NOUN/NNS VERB/VBD NOUN/NNS CCONJ/CC DET/DT NOUN/NN VERB/VBG", "1 -1 1 6 5 6 2", "nsubj root obj cc det nsubj conj")]
    public void What_is_joined_otherwise_stays(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Ray is due in Lima on Monday", "PROPN/NNP AUX/VBZ ADJ/JJ ADP/IN PROPN/NNP ADP/IN PROPN/NNP", "4 4 4 4 -1 6 4", "nsubj cop case case root case nmod", "2 2 -1 4 2 6 2", "nsubj cop root case obl case obl")]
    [InlineData("Ray is back in Lima", "PROPN/NNP AUX/VBZ ADV/RB ADP/IN PROPN/NNP", "4 4 4 4 -1", "nsubj cop advmod case root", "4 4 4 4 -1", "nsubj cop advmod case root")]
    [InlineData("Chad refused Peru permission to land", "PROPN/NNP VERB/VBD PROPN/NNP NOUN/NN PART/TO VERB/VB", "1 -1 3 1 5 3", "nsubj root compound obj mark acl", "1 -1 1 1 5 3", "nsubj root iobj obj mark acl")]
    [InlineData("Peru told Chad it risked aid", "PROPN/NNP VERB/VBD PROPN/NNP PRON/PRP VERB/VBD NOUN/NN", "1 -1 4 4 1 4", "nsubj root nsubj nsubj ccomp obj", "1 -1 1 4 1 4", "nsubj root iobj nsubj ccomp obj")]
    [InlineData("Peru gave the consul his orders", "PROPN/NNP VERB/VBD DET/DT NOUN/NN PRON/PRP$ NOUN/NNS", "1 -1 3 1 5 3", "nsubj root det obj nmod:poss appos", "1 -1 3 1 5 1", "nsubj root det iobj nmod:poss obj")]
    [InlineData("leaders of the bloc ECOWAS left", "NOUN/NNS ADP/IN DET/DT NOUN/NN PROPN/NNP VERB/VBD", "5 3 3 0 0 -1", "nsubj case det nmod nmod root", "5 3 3 0 3 -1", "nsubj case det nmod appos root")]
    [InlineData("Peru took on the job", "PROPN/NNP VERB/VBD ADP/RP DET/DT NOUN/NN", "1 -1 4 4 1", "nsubj root case det obl", "1 -1 1 4 1", "nsubj root compound:prt det obj")]
    [InlineData("Peru had Chad 's back", "PROPN/NNP VERB/VBD PROPN/NNP PART/POS ADV/RB", "1 -1 4 2 1", "nsubj root nmod:poss case advmod", "1 -1 4 2 1", "nsubj root nmod:poss case obj")]
    [InlineData("Sudanese and South Sudanese troops left", "ADJ/JJ CCONJ/CC PROPN/NNP ADJ/JJ NOUN/NNS VERB/VBD", "4 2 0 4 5 -1", "amod cc conj amod nsubj root", "4 2 3 0 5 -1", "amod cc compound conj nsubj root")]
    [InlineData("Chad refused Peru talks", "PROPN/NNP VERB/VBD PROPN/NNP NOUN/NNS", "1 -1 3 1", "nsubj root compound obj", "1 -1 3 1", "nsubj root compound obj")]
    public void Who_is_due_and_who_is_refused(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);

    [Fact]
    public void Fighting_that_breaks_out_is_a_noun()
    {
        var tree = TreeColumns.Repaired("Fighting broke out", "VERB/VBG VERB/VBD ADP/RP", "1 -1 1", "nsubj root compound:prt", ("fighting", "n"));
        Assert.Equal("NN", tree.PennTags[0]);
    }

    [Fact]
    public void A_past_tense_behind_a_noun_is_the_predicate()
    {
        var tree = TreeColumns.Repaired("The Lima blast killed one", "DET/DT PROPN/NNP VERB/VBP VERB/VBD NUM/CD", "1 2 -1 2 3", "det nsubj root xcomp obj", ("blast", "n"));
        Assert.Equal("2 2 3 -1 3", tree.HeadRow);
        Assert.Equal("det compound nsubj root obj", tree.RelationRow);
    }

    private static (string Heads, string Relations) Apply(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        ResultRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);
        return (tree.HeadRow, tree.RelationRow);
    }
}
