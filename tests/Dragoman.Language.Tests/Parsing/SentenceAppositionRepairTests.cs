namespace Dragoman.Language.Tests.Parsing;

public sealed class SentenceAppositionRepairTests
{
    [Theory]
    [InlineData("Peru had armed the rebels , something Indian officials have repeatedly denied", "PROPN/NNP VERB/VBD ADJ/JJ DET/DT NOUN/NNS PUNCT/, PRON/NN ADJ/JJ NOUN/NNS AUX/VBP ADV/RB VERB/VBN", "1 11 1 4 1 6 11 8 11 11 11 -1", "nsubj ccomp xcomp det obj punct nsubj amod nsubj aux advmod root", "1 -1 1 4 1 6 1 8 11 11 11 6", "nsubj root xcomp det obj punct parataxis amod nsubj aux advmod acl:relcl")]
    [InlineData("Peru has moved troops to the border , something Chilean officials say breaks the treaty", "PROPN/NNP AUX/VBZ VERB/VBN NOUN/NNS ADP/IN DET/DT NOUN/NN PUNCT/, PRON/NN ADJ/JJ NOUN/NNS VERB/VBP VERB/VBZ DET/DT NOUN/NN", "2 2 -1 2 6 6 2 2 12 10 11 2 11 14 12", "nsubj aux root obj case det obl punct nsubj amod nsubj parataxis ccomp det obj", "2 2 -1 2 6 6 2 2 2 10 11 8 11 14 12", "nsubj aux root obj case det obl punct parataxis amod nsubj acl:relcl ccomp det obj")]
    [InlineData("Chad armed men , a charge it rejects", "PROPN/NNP VERB/VBD NOUN/NNS PUNCT/, DET/DT NOUN/NN PRON/PRP VERB/VBZ", "1 -1 1 7 5 7 7 1", "nsubj root obj punct det obj nsubj parataxis", "1 -1 1 1 5 1 7 5", "nsubj root obj punct det parataxis nsubj acl:relcl")]
    [InlineData("Ray read a letter he wrote", "PROPN/NNP VERB/VBD DET/DT NOUN/NN PRON/PRP VERB/VBD", "1 -1 3 1 5 3", "nsubj root det obj nsubj acl:relcl", "1 -1 3 1 5 3", "nsubj root det obj nsubj acl:relcl")]
    public void What_stands_for_the_clause_before_is_no_clause_of_its_own(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), TreeColumns.Repaired(forms, tags, heads, relations).Rows);
}
