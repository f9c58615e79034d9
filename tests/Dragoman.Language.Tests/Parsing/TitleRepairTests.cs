using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class TitleRepairTests
{
    [Theory]
    [InlineData("Secretary of State Ray and Minister Cho met", "PROPN/NNP ADP/IN PROPN/NNP PROPN/NNP CCONJ/CC PROPN/NNP PROPN/NNP VERB/VBD", "7 2 0 0 6 6 3 -1", "nsubj case nmod nmod cc compound conj root", "7 2 0 0 6 6 0 -1", "nsubj case nmod appos cc compound conj root")]
    [InlineData("Secretary of State Ray met", "PROPN/NNP ADP/IN PROPN/NNP PROPN/NNP VERB/VBD", "4 3 0 0 -1", "nsubj case nmod nmod root", "4 2 0 0 -1", "nsubj case nmod appos root")]
    [InlineData("the minister for trade Ray met", "DET/DT NOUN/NN ADP/IN NOUN/NN PROPN/NNP VERB/VBD", "1 5 3 1 1 -1", "det nsubj case nmod nmod root", "1 5 3 1 1 -1", "det nsubj case nmod appos root")]
    [InlineData("Minister for Trade and Foreign Affairs Ray met", "NOUN/NN ADP/IN PROPN/NNP CCONJ/CC ADJ/JJ NOUN/NNS PROPN/NNP VERB/VBD", "7 2 0 5 5 6 0 -1", "nsubj case nmod cc amod nmod:desc conj root", "7 2 0 5 5 2 0 -1", "nsubj case nmod cc amod conj appos root")]
    [InlineData("Minister for Trade and Tourism Ray met", "NOUN/NN ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP PROPN/NNP VERB/VBD", "6 2 0 4 5 0 -1", "nsubj case nmod cc compound conj root", "6 2 0 4 2 0 -1", "nsubj case nmod cc conj appos root")]
    [InlineData("envoys of Peru and Chile , Ray and Cho met", "NOUN/NNS ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP PUNCT/, PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "9 2 0 4 2 6 0 8 2 -1", "nsubj case nmod cc conj punct appos cc conj root", "9 2 0 4 2 6 0 8 6 -1", "nsubj case nmod cc conj punct appos cc conj root")]
    public void A_name_behind_a_title_of_several_words_is_who_holds_it(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Assert.Equal((repairedHeads, repairedRelations), Apply(forms, tags, heads, relations));

    [Theory]
    [InlineData("Allies of State Ray and Cho met", "NOUN/NNS ADP/IN PROPN/NNP PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "6 2 0 0 5 3 -1", "nsubj case nmod nmod cc conj root")]
    [InlineData("Secretary in State Ray met", "PROPN/NNP ADP/IN PROPN/NNP PROPN/NNP VERB/VBD", "4 2 0 0 -1", "nsubj case nmod nmod root")]
    [InlineData("Secretary of State Ray met", "PROPN/NNP ADP/IN PROPN/NNP PROPN/NNP VERB/VBD", "4 2 0 2 -1", "nsubj case nmod flat root")]
    [InlineData("Minister for Trade and Minister Ray met", "NOUN/NN ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP PROPN/NNP VERB/VBD", "6 2 0 5 5 0 -1", "nsubj case nmod cc compound conj root")]
    [InlineData("Minister and Party Ray of Peru left", "NOUN/NN CCONJ/CC PROPN/NNP PROPN/NNP ADP/IN PROPN/NNP VERB/VBD", "6 2 3 0 5 0 -1", "nsubj cc compound conj case nmod root")]
    [InlineData("Friends of Trade and Tourism Ray met", "NOUN/NNS ADP/IN PROPN/NNP CCONJ/CC PROPN/NNP PROPN/NNP VERB/VBD", "6 2 0 4 5 0 -1", "nsubj case nmod cc compound conj root")]
    [InlineData("envoys of Peru , Chile and Chad met", "NOUN/NNS ADP/IN PROPN/NNP PUNCT/, PROPN/NNP CCONJ/CC PROPN/NNP VERB/VBD", "7 2 0 4 2 6 2 -1", "nsubj case nmod punct conj cc conj root")]
    [InlineData("envoys of Peru , friends , and Chad met", "NOUN/NNS ADP/IN PROPN/NNP PUNCT/, NOUN/NNS PUNCT/, CCONJ/CC PROPN/NNP VERB/VBD", "8 2 0 4 0 7 7 2 -1", "nsubj case nmod punct appos punct cc conj root")]
    public void Other_names_stay(string forms, string tags, string heads, string relations) =>
        Assert.Equal((heads, relations), Apply(forms, tags, heads, relations));

    private static (string Heads, string Relations) Apply(string forms, string tags, string heads, string relations)
    {
        var tree = TreeColumns.Parse(forms, tags, heads, relations);
        TitleRepair.Apply(tree.Forms, tree.Tags, tree.Heads, tree.Relations);
        return (tree.HeadRow, tree.RelationRow);
    }
}
