using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class NamedSubjectRepairTests
{
    [Theory]
    [InlineData("The Holy See welcomed it", "DET/DT PROPN/NNP VERB/VB VERB/VBD PRON/PRP", "1 2 3 -1 3", "det nsubj nsubj root obj", "DET/DT PROPN/NNP PROPN/NNP VERB/VBD PRON/PRP", "2 2 3 -1 3", "det compound nsubj root obj")]
    [InlineData("Northern Run was sold", "ADJ/JJ VERB/VB AUX/VBD VERB/VBN", "1 3 3 -1", "nsubj nsubj:pass aux:pass root", "ADJ/JJ PROPN/NNP AUX/VBD VERB/VBN", "1 3 3 -1", "compound nsubj:pass aux:pass root")]
    [InlineData("The old Blue Rise closed", "DET/DT ADJ/JJ PROPN/NNP VERB/VB VERB/VBD", "2 2 3 4 -1", "det amod nsubj nsubj root", "DET/DT ADJ/JJ PROPN/NNP PROPN/NNP VERB/VBD", "3 2 3 4 -1", "det amod compound nsubj root")]
    public void A_subject_with_a_capital_read_as_a_verb_is_the_last_word_of_a_name(string forms, string tags, string heads, string relations, string repairedTags, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedTags, repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("The Holy see welcomed it", "DET/DT PROPN/NNP VERB/VB VERB/VBD PRON/PRP", "1 2 3 -1 3", "det nsubj nsubj root obj")]
    [InlineData("What Peru Sees matters", "PRON/WP PROPN/NNP VERB/VBZ VERB/VBZ", "2 2 3 -1", "obj nsubj nsubj root")]
    [InlineData("They See land", "PRON/PRP VERB/VB VERB/VB", "1 2 -1", "nsubj nsubj root")]
    [InlineData("The Holy Orders See", "DET/DT PROPN/NNP PROPN/NNPS VERB/VB", "2 2 3 -1", "det compound nsubj root")]
    [InlineData("Peru backed Holy See", "PROPN/NNP VERB/VBD PROPN/NNP VERB/VB", "1 -1 3 1", "nsubj root nsubj obj")]
    [InlineData("The Holy See welcomed it", "DET/DT PROPN/NNP PROPN/NNP VERB/VBD PRON/PRP", "2 2 3 -1 3", "det compound nsubj root obj")]
    public void Verbs_and_names_that_are_read_as_such_stay(string forms, string tags, string heads, string relations) =>
        Assert.Equal((tags, heads, relations), Apply(forms, tags, heads, relations));

    private static (string Tags, string Heads, string Relations) Apply(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        NamedSubjectRepair.Apply(tree.Forms, tree.Tags, tree.PennTags, tree.Heads, tree.Relations);
        return (tree.TagRow, tree.HeadRow, tree.RelationRow);
    }
}
