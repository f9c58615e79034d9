using Dragoman.Language.Parsing;
using Dragoman.Language.Tests.Words;

namespace Dragoman.Language.Tests.Parsing;

public sealed class AttachmentRepairTests
{
    [Theory]
    [InlineData("Peru voted on Friday to extend it", "PROPN/NNP VERB/VBD ADP/IN PROPN/NNP PART/TO VERB/VB PRON/PRP", "1 -1 3 1 5 1 5", "nsubj root case obl mark advcl obj", "1 -1 3 1 5 1 5", "nsubj root case obl mark xcomp obj")]
    [InlineData("Peru showed the envoy the door", "PROPN/NNP VERB/VBD DET/DT NOUN/NN DET/DT NOUN/NN", "1 -1 3 1 5 3", "nsubj root det obj det appos", "1 -1 3 1 5 1", "nsubj root det iobj det obj")]
    [InlineData("Peru showed envoys of Chad the door", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP DET/DT NOUN/NN", "1 -1 1 4 2 6 4", "nsubj root obj case nmod det appos", "1 -1 1 4 2 6 1", "nsubj root iobj case nmod det obj")]
    [InlineData("Peru showed envoys of Chad a map", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP DET/DT NOUN/NN", "1 -1 1 4 2 6 2", "nsubj root obj case nmod det nmod", "1 -1 1 4 2 6 1", "nsubj root iobj case nmod det obj")]
    [InlineData("Peru condemned raids on rebels", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN NOUN/NNS", "1 -1 1 4 1", "nsubj root obj case obl", "1 -1 1 4 2", "nsubj root obj case nmod")]
    [InlineData("Peru lifted the ban on imports", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN NOUN/NNS", "1 -1 3 1 5 1", "nsubj root det obj case obl", "1 -1 3 1 5 3", "nsubj root det obj case nmod")]
    [InlineData("Peru put the toll of men killed at 50", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN NOUN/NNS VERB/VBN ADP/IN NUM/CD", "1 -1 3 1 5 3 5 8 6", "nsubj root det obj case nmod acl case obl", "1 -1 3 1 5 3 5 8 1", "nsubj root det obj case nmod acl case obl")]
    [InlineData("Talks were held on Friday between Chad and Mali", "NOUN/NNS AUX/VBD VERB/VBN ADP/IN PROPN/NNP ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP", "2 2 -1 4 2 6 4 8 6", "nsubj:pass aux:pass root case obl case nmod cc conj", "2 2 -1 4 2 6 2 8 6", "nsubj:pass aux:pass root case obl case obl cc conj")]
    [InlineData("Peru met Tuesday with Chad", "PROPN/NNP VERB/VBD PROPN/NNP ADP/IN PROPN/NNP", "1 -1 1 4 2", "nsubj root obl:unmarked case nmod", "1 -1 1 4 1", "nsubj root obl:unmarked case obl")]
    public void What_is_voted_given_or_held_between_two_hangs_on_the_verb(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru met on Friday to extend it", "PROPN/NNP VERB/VBD ADP/IN PROPN/NNP PART/TO VERB/VB PRON/PRP", "1 -1 3 1 5 1 5", "nsubj root case obl mark advcl obj")]
    [InlineData("Peru voted after debating it", "PROPN/NNP VERB/VBD SCONJ/IN VERB/VBG PRON/PRP", "1 -1 3 1 3", "nsubj root mark advcl obj")]
    [InlineData("Peru voted to wait to win", "PROPN/NNP VERB/VBD PART/TO VERB/VB PART/TO VERB/VB", "1 -1 3 1 5 1", "nsubj root mark xcomp mark advcl")]
    [InlineData("To extend it Peru voted", "PART/TO VERB/VB PRON/PRP PROPN/NNP VERB/VBD", "1 4 1 4 -1", "mark advcl obj nsubj root")]
    [InlineData("Peru showed envoys of Chad with a map", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP ADP/IN DET/DT NOUN/NN", "1 -1 1 4 2 7 7 2", "nsubj root obj case nmod case det nmod")]
    [InlineData("Peru put a ban on imports", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN NOUN/NNS", "1 -1 3 1 5 1", "nsubj root det obj case obl")]
    [InlineData("Peru condemned raids on grounds", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN NOUN/NNS", "1 -1 1 4 1", "nsubj root obj case obl")]
    [InlineData("Peru lifted bans on Monday", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP", "1 -1 1 4 1", "nsubj root obj case obl")]
    [InlineData("Peru saw the toll of men killed at 50", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN NOUN/NNS VERB/VBN ADP/IN NUM/CD", "1 -1 3 1 5 3 5 8 6", "nsubj root det obj case nmod acl case obl")]
    [InlineData("Peru met the envoy the host", "PROPN/NNP VERB/VBD DET/DT NOUN/NN DET/DT NOUN/NN", "1 -1 3 1 5 3", "nsubj root det obj det appos")]
    [InlineData("Peru showed the envoy , the host", "PROPN/NNP VERB/VBD DET/DT NOUN/NN PUNCT/, DET/DT NOUN/NN", "1 -1 3 1 6 6 3", "nsubj root det obj punct det appos")]
    [InlineData("Peru showed Chad the envoy the host", "PROPN/NNP VERB/VBD PROPN/NNP DET/DT NOUN/NN DET/DT NOUN/NN", "1 -1 1 4 1 6 4", "nsubj root iobj det obj det appos")]
    [InlineData("Talks were held on Friday of Lent", "NOUN/NNS AUX/VBD VERB/VBN ADP/IN PROPN/NNP ADP/IN PROPN/NNP", "2 2 -1 4 2 6 4", "nsubj:pass aux:pass root case obl case nmod")]
    [InlineData("Peru agreed on trade between Chad and Mali", "PROPN/NNP VERB/VBD ADP/IN NOUN/NN ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP", "1 -1 3 1 5 3 7 5", "nsubj root case obl case nmod cc conj")]
    [InlineData("Peru chose the day with Chad", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP", "1 -1 3 1 5 3", "nsubj root det obj case nmod")]
    public void Other_arcs_stay(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), Apply(forms, tags, heads, relations));

    private static (string Heads, string Relations) Apply(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        AttachmentRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations, WordLexiconTests.Of(("rebel", "n1:person")));
        return (tree.HeadRow, tree.RelationRow);
    }

    [Theory]
    [InlineData("Peru condemned the raid on Chad", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP", "1 -1 3 1 5 3", "nsubj root det obj case nmod")]
    [InlineData("Peru began strikes against Chad", "PROPN/NNP VERB/VBD NOUN/NNS ADP/IN PROPN/NNP", "1 -1 1 4 2", "nsubj root obj case nmod")]
    [InlineData("Peru condemned the raid on Monday", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP", "1 -1 3 1 5 1", "nsubj root det obj case obl")]
    [InlineData("Peru blamed the raid on Chad", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP", "1 -1 3 1 5 1", "nsubj root det obj case obl")]
    [InlineData("Peru praised the team in Chad", "PROPN/NNP VERB/VBD DET/DT NOUN/NN ADP/IN PROPN/NNP", "1 -1 3 1 5 1", "nsubj root det obj case obl")]
    public void Whom_an_attack_hits_hangs_on_the_attack(string forms, string tags, string repairedHeads, string repairedRelations)
    {
        var isBare = forms.Split(' ').Length == 5;
        var (heads, relations) = isBare ? ("1 -1 1 4 1", "nsubj root obj case obl") : ("1 -1 3 1 5 1", "nsubj root det obj case obl");
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
    }
}
