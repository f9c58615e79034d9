using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class SharedSubjectRepairTests
{
    [Theory]
    [InlineData("Peru paid ; Chile refused and sued", "PROPN/NNP VERB/VBD PUNCT/: PROPN/NNP VERB/VBD CCONJ/CC VERB/VBD", "1 -1 4 4 1 6 1", "nsubj root punct nsubj parataxis cc conj", "1 -1 4 4 1 6 4", "nsubj root punct nsubj parataxis cc conj")]
    [InlineData("Peru paid ; Chile refused , and sued", "PROPN/NNP VERB/VBD PUNCT/: PROPN/NNP VERB/VBD PUNCT/, CCONJ/CC VERB/VBD", "1 -1 4 4 1 7 7 1", "nsubj root punct nsubj conj punct cc conj", "1 -1 4 4 1 7 7 4", "nsubj root punct nsubj conj punct cc conj")]
    [InlineData("Peru paid , while Chile shut ports and halted trade", "PROPN/NNP VERB/VBD PUNCT/, SCONJ/IN PROPN/NNP VERB/VBD NOUN/NNS CCONJ/CC VERB/VBD NOUN/NN", "1 -1 5 5 5 1 5 8 1 8", "nsubj root punct mark nsubj advcl obj cc conj obj", "1 -1 5 5 5 1 5 8 5 8", "nsubj root punct mark nsubj advcl obj cc conj obj")]
    [InlineData("Peru left , men said , allowing Chad in", "PROPN/NNP VERB/VBD PUNCT/, NOUN/NNS VERB/VBD PUNCT/, VERB/VBG PROPN/NNP ADV/RB", "1 4 1 4 -1 6 4 6 6", "nsubj ccomp punct nsubj root punct ccomp obj advmod", "1 4 1 4 -1 6 1 6 6", "nsubj ccomp punct nsubj root punct advcl obj advmod")]
    [InlineData("Peru left , men said , and shared data", "PROPN/NNP VERB/VBD PUNCT/, NOUN/NNS VERB/VBD PUNCT/, CCONJ/CC VERB/VBD NOUN/NNS", "1 4 1 4 -1 7 7 4 7", "nsubj ccomp punct nsubj root punct cc conj obj", "1 4 1 4 -1 7 7 1 7", "nsubj ccomp punct nsubj root punct cc conj obj")]
    public void A_verb_goes_on_with_the_clause_whose_subject_it_shares(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru , they said , has left", "PROPN/NNP PUNCT/, PRON/PRP VERB/VBD PUNCT/, AUX/VBZ VERB/VBN", "3 0 3 -1 6 6 3", "nsubj punct nsubj root punct aux ccomp", "6 0 3 -1 6 6 3", "nsubj punct nsubj root punct aux ccomp")]
    [InlineData("Neither side , the host noted , left", "DET/DT NOUN/NN PUNCT/, DET/DT NOUN/NN VERB/VBD PUNCT/, VERB/VBD", "1 5 1 4 5 -1 7 5", "det obj punct det nsubj root punct ccomp", "1 7 1 4 5 -1 7 5", "det nsubj punct det nsubj root punct ccomp")]
    [InlineData("Two men , police said , were freed", "NUM/CD NOUN/NNS PUNCT/, NOUN/NNS VERB/VBD PUNCT/, AUX/VBD VERB/VBN", "1 4 1 4 -1 7 7 4", "nummod obj punct nsubj root punct aux:pass ccomp", "1 7 1 4 -1 7 7 4", "nummod nsubj:pass punct nsubj root punct aux:pass ccomp")]
    public void What_stands_before_an_insertion_is_the_subject_behind_it(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru paid , while Chile shut ports , and left", "PROPN/NNP VERB/VBD PUNCT/, SCONJ/IN PROPN/NNP VERB/VBD NOUN/NNS PUNCT/, CCONJ/CC VERB/VBD", "1 -1 5 5 5 1 5 9 9 1", "nsubj root punct mark nsubj advcl obj punct cc conj")]
    [InlineData("Peru paid while Chile waited and left", "PROPN/NNP VERB/VBD SCONJ/IN PROPN/NNP VERB/VBD CCONJ/CC VERB/VBD", "1 -1 4 4 1 6 1", "nsubj root mark nsubj advcl cc conj")]
    [InlineData("Peru paid , because Chile waited and left", "PROPN/NNP VERB/VBD PUNCT/, SCONJ/IN PROPN/NNP VERB/VBD CCONJ/CC VERB/VBD", "1 -1 5 5 5 1 7 1", "nsubj root punct mark nsubj advcl cc conj")]
    [InlineData("Peru paid , Chile refused and sued", "PROPN/NNP VERB/VBD PUNCT/, PROPN/NNP VERB/VBD CCONJ/CC VERB/VBD", "1 -1 4 4 1 6 1", "nsubj root punct nsubj parataxis cc conj")]
    [InlineData("Peru paid ; Chile refused and Chad sued", "PROPN/NNP VERB/VBD PUNCT/: PROPN/NNP VERB/VBD CCONJ/CC PROPN/NNP VERB/VBD", "1 -1 4 4 1 7 7 1", "nsubj root punct nsubj parataxis cc nsubj conj")]
    [InlineData("Peru paid aid and left", "PROPN/NNP VERB/VBD NOUN/NN CCONJ/CC VERB/VBD", "1 -1 1 4 1", "nsubj root obj cc conj")]
    public void A_verb_stays_with_the_first_clause(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Peru left , men said , accusing Chad", "PROPN/NNP VERB/VBD PUNCT/, NOUN/NNS VERB/VBD PUNCT/, VERB/VBG PROPN/NNP", "1 4 1 4 -1 6 4 6", "nsubj ccomp punct nsubj root punct advcl obj")]
    [InlineData("Peru left , men said , admitting errors", "PROPN/NNP VERB/VBD PUNCT/, NOUN/NNS VERB/VBD PUNCT/, VERB/VBG NOUN/NNS", "1 4 1 4 -1 6 4 6", "nsubj ccomp punct nsubj root punct advcl obj")]
    [InlineData("Peru left , men said , and vowed revenge", "PROPN/NNP VERB/VBD PUNCT/, NOUN/NNS VERB/VBD PUNCT/, CCONJ/CC VERB/VBD NOUN/NN", "1 4 1 4 -1 7 7 4 7", "nsubj ccomp punct nsubj root punct cc conj obj")]
    [InlineData("Peru left , men said , when leaving Chad", "PROPN/NNP VERB/VBD PUNCT/, NOUN/NNS VERB/VBD PUNCT/, SCONJ/WRB VERB/VBG PROPN/NNP", "1 4 1 4 -1 7 7 4 7", "nsubj ccomp punct nsubj root punct mark advcl obj")]
    [InlineData("Peru left , men said allowing Chad in", "PROPN/NNP VERB/VBD PUNCT/, NOUN/NNS VERB/VBD VERB/VBG PROPN/NNP ADV/RB", "1 4 1 4 -1 4 5 5", "nsubj ccomp punct nsubj root advcl obj advmod")]
    [InlineData("Peru left , men hoped , allowing Chad in", "PROPN/NNP VERB/VBD PUNCT/, NOUN/NNS VERB/VBD PUNCT/, VERB/VBG PROPN/NNP ADV/RB", "1 4 1 4 -1 6 4 6 6", "nsubj ccomp punct nsubj root punct advcl obj advmod")]
    [InlineData("Men said , allowing Chad in", "NOUN/NNS VERB/VBD PUNCT/, VERB/VBG PROPN/NNP ADV/RB", "1 -1 3 1 3 3", "nsubj root punct advcl obj advmod")]
    [InlineData("Peru , said Ray , has left", "PROPN/NNP PUNCT/, VERB/VBD PROPN/NNP PUNCT/, AUX/VBZ VERB/VBN", "2 0 -1 2 6 6 2", "obj punct root nsubj punct aux ccomp")]
    [InlineData("Peru says they hoped , left", "PROPN/NNP VERB/VBZ PRON/PRP VERB/VBD PUNCT/, VERB/VBD", "3 3 3 -1 5 3", "nsubj aux nsubj root punct ccomp")]
    [InlineData("Peru , they said , Chad left", "PROPN/NNP PUNCT/, PRON/PRP VERB/VBD PUNCT/, PROPN/NNP VERB/VBD", "3 0 3 -1 6 6 3", "nsubj punct nsubj root punct nsubj ccomp")]
    public void A_speakers_own_words_and_other_clauses_stay(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), Apply(forms, tags, heads, relations));

    private static (string Heads, string Relations) Apply(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        SharedSubjectRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);
        return (tree.HeadRow, tree.RelationRow);
    }
}
