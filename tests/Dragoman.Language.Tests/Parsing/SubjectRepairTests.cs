using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class SubjectRepairTests
{
    [Theory]
    [InlineData("Ana Ray , the envoy of Chad , left", "PROPN PROPN PUNCT DET NOUN ADP PROPN PUNCT VERB", "8 0 0 4 8 6 4 0 -1", "nsubj flat punct det nsubj case nmod punct root", "8 0 4 4 0 6 4 4 -1", "nsubj flat punct det appos case nmod punct root")]
    [InlineData("Ray , envoy , left", "PROPN PUNCT NOUN PUNCT VERB", "4 0 4 4 -1", "nsubj punct nsubj:pass punct root", "4 2 0 2 -1", "nsubj punct appos punct root")]
    [InlineData("Ray , envoy , left", "PROPN PUNCT NOUN PUNCT VERB", "4 2 4 2 -1", "nsubj punct nsubj punct root", "4 2 0 2 -1", "nsubj punct appos punct root")]
    [InlineData("Ray , he left now", "PROPN PUNCT PRON VERB ADV", "3 0 3 -1 3", "nsubj punct nsubj root advmod", "3 0 3 -1 3", "nsubj punct nsubj root advmod")]
    [InlineData("He , she , left", "PRON PUNCT PRON PUNCT VERB", "4 4 4 4 -1", "obj punct nsubj punct root", "4 4 4 4 -1", "obj punct nsubj punct root")]
    public void A_second_subject_between_commas_is_an_apposition(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedHeads, repairedRelations);

    [Theory]
    [InlineData("The bloc ECOWAS left", "DET NOUN PROPN VERB", "1 3 3 -1", "det nsubj nsubj root", "1 3 1 -1", "det nsubj appos root")]
    [InlineData("The attorney general left", "DET NOUN NOUN VERB", "1 3 3 -1", "det nsubj nsubj root", "2 2 3 -1", "det compound nsubj root")]
    [InlineData("The army general left", "DET NOUN NOUN VERB", "1 3 3 -1", "det nsubj nsubj root", "1 3 3 -1", "det nsubj nsubj root")]
    [InlineData("Peru Chile left", "PROPN PROPN VERB", "2 2 -1", "nsubj nsubj root", "2 2 -1", "nsubj nsubj root")]
    [InlineData("The bloc it left", "DET NOUN PRON VERB", "1 3 3 -1", "det nsubj nsubj root", "1 3 3 -1", "det nsubj nsubj root")]
    public void A_name_right_after_a_noun_is_an_apposition_to_it(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedHeads, repairedRelations);

    [Theory]
    [InlineData("Yemen and the rebels left", "PROPN CCONJ DET NOUN VERB", "4 4 3 4 -1", "nsubj cc det nsubj root", "4 3 3 0 -1", "nsubj cc det conj root")]
    [InlineData("Yemen left and rebels came", "PROPN VERB CCONJ NOUN VERB", "1 -1 4 4 1", "nsubj root cc nsubj conj", "1 -1 4 4 1", "nsubj root cc nsubj conj")]
    public void A_subject_after_and_is_a_conjunct(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedHeads, repairedRelations);

    [Theory]
    [InlineData("Both accused the other", "DET VERB DET NOUN", "1 -1 3 1", "advmod root det obj", "1 -1 3 1", "nsubj root det obj")]
    [InlineData("both accuse him", "DET VERB PRON", "1 -1 1", "advmod root obj", "1 -1 1", "nsubj root obj")]
    [InlineData("Both accused have left", "DET VERB AUX VERB", "1 3 3 -1", "advmod nsubj aux root", "1 3 3 -1", "advmod nsubj aux root")]
    [InlineData("All accused him they say", "DET VERB PRON PRON VERB", "1 -1 1 4 1", "advmod root obj nsubj ccomp", "1 -1 1 4 1", "nsubj root obj nsubj ccomp")]
    [InlineData("Both accused they him", "DET VERB PRON PRON", "1 -1 1 1", "advmod root nsubj obj", "1 -1 1 1", "advmod root nsubj obj")]
    [InlineData("That accused him", "DET VERB PRON", "1 -1 1", "advmod root obj", "1 -1 1", "advmod root obj")]
    public void A_quantity_before_a_verb_with_an_object_and_no_subject_is_the_subject(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations) =>
        Check(forms, tags, heads, relations, repairedHeads, repairedRelations);

    private static void Check(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        short[] columns = [.. heads.Split(' ').Select(head => short.Parse(head, CultureInfo.InvariantCulture))];
        DependencyRelation[] names = [.. relations.Split(' ').Select(name => DependencyRelationNames.TryParse(name, out var relation) ? relation : DependencyRelation.Dep)];
        SubjectRepair.Apply(forms.Split(' '), [.. tags.Split(' ').Select(Enum.Parse<UniversalTag>)], columns, names);
        Assert.Equal(repairedHeads, string.Join(' ', columns));
        Assert.Equal(repairedRelations, string.Join(' ', names.Select(name => name.Name)));
    }
}
