using System.Globalization;
using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tests.Words;
using Dragoman.Language.Words;

namespace Dragoman.Language.Tests.Parsing;

public sealed class PredicateRepairTests
{
    [Theory]
    [InlineData("Chile halted gas deliveries now .", "PROPN/NNP VERB/VBD NOUN/NN NOUN/NNS ADV/RB PUNCT/.", "3 3 3 -1 3 3", "nsubj amod compound root advmod punct", "1 -1 3 1 1 1", "nsubj root compound obj advmod punct")]
    [InlineData("They said Peru voiced great concern", "PRON/PRP VERB/VBD PROPN/NNP VERB/VBD ADJ/JJ NOUN/NN", "1 -1 5 5 5 1", "nsubj root nsubj amod amod ccomp", "1 -1 3 1 5 3", "nsubj root nsubj ccomp amod obj")]
    public void A_finite_verb_hung_on_the_noun_with_the_subject_is_the_predicate(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var (columns, names, _, _) = Apply(forms, tags, heads, relations);
        Assert.Equal(repairedHeads, columns);
        Assert.Equal(repairedRelations, names);
    }

    [Theory]
    [InlineData("Mali 's junta severed old relations .", "PROPN/NNP PART/POS NOUN/NN VERB/VBN ADJ/JJ NOUN/NNS PUNCT/.", "2 0 5 5 5 -1 5", "nmod:poss case compound amod amod root punct", "2 0 3 -1 5 3 5", "nmod:poss case nsubj root amod obj punct")]
    [InlineData("She is due to travel", "PRON/PRP AUX/VBZ ADJ/JJ PART/TO VERB/VB", "4 4 4 2 -1", "nsubj cop mark fixed root", "2 2 -1 4 2", "nsubj cop root mark xcomp")]
    [InlineData("where she is due to travel", "ADV/WRB PRON/PRP AUX/VBZ ADJ/JJ PART/TO VERB/VB", "5 5 5 5 5 -1", "advmod nsubj:outer cop mark mark root", "3 3 3 -1 5 3", "advmod nsubj cop root mark xcomp")]
    [InlineData("Ana Ray and envoy Mori opened it .", "PROPN/NNP PROPN/NNP CCONJ/CC NOUN/NN PROPN/NNP VERB/VBD PRON/PRP PUNCT/.", "4 0 3 4 -1 4 5 4", "nsubj flat cc nsubj root ccomp obj punct", "5 0 4 4 0 -1 5 5", "nsubj flat cc nmod:desc conj root obj punct")]
    [InlineData("Ray plans to open it .", "NOUN/NN NOUN/NNS PART/TO VERB/VB PRON/PRP PUNCT/.", "1 -1 3 1 3 1", "compound root mark acl obj punct", "1 -1 3 1 3 1", "nsubj root mark xcomp obj punct")]
    [InlineData("peace plans to open it .", "NOUN/NN NOUN/NNS PART/TO VERB/VB PRON/PRP PUNCT/.", "1 -1 3 1 3 1", "compound root mark acl obj punct", "1 -1 3 1 3 1", "compound root mark acl obj punct")]
    [InlineData("the Ray plans to open it", "DET/DT PROPN/NNP NOUN/NNS PART/TO VERB/VB PRON/PRP", "2 2 -1 4 2 4", "det compound root mark acl obj", "2 2 -1 4 2 4", "det compound root mark acl obj")]
    [InlineData("Ray keys to open it", "PROPN/NNP NOUN/NNS PART/TO VERB/VB PRON/PRP", "1 -1 3 1 3", "compound root mark acl obj", "1 -1 3 1 3", "compound root mark acl obj")]
    public void Other_contradictions(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var (columns, names, _, _) = Apply(forms, tags, heads, relations);
        Assert.Equal(repairedHeads, columns);
        Assert.Equal(repairedRelations, names);
    }

    [Theory]
    [InlineData("Police shot three men .", "NOUN/NN NOUN/NN NUM/CD NOUN/NNS PUNCT/.", "1 3 3 -1 3", "compound compound nummod root punct", "1 -1 3 1 3", "nsubj root nummod obj punct")]
    [InlineData("The threat to Peru severed ties .", "DET/DT NOUN/NN ADP/IN PROPN/NNP ADJ/JJ NOUN/NNS PUNCT/.", "1 -1 3 1 5 1 1", "det root case nmod amod appos punct", "1 4 3 1 -1 4 4", "det nsubj case nmod root obj punct")]
    public void A_sentence_with_a_full_stop_has_a_verb(string forms, string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var (columns, names, _, _) = Apply(forms, tags, heads, relations);
        Assert.Equal(repairedHeads, columns);
        Assert.Equal(repairedRelations, names);
    }

    [Theory]
    [InlineData("Two men shot by rebels .", "NUM/CD NOUN/NNS VERB/VBN ADP/IN NOUN/NNS PUNCT/.", "1 -1 1 4 2 1", "nummod root acl case obl punct")]
    [InlineData("Police shot three men", "NOUN/NN NOUN/NN NUM/CD NOUN/NNS", "1 3 3 -1", "compound compound nummod root")]
    [InlineData("He left : state owned firms .", "PRON/PRP VERB/VBD PUNCT/: NOUN/NN VERB/VBN NOUN/NNS PUNCT/.", "1 -1 5 5 5 1 1", "nsubj root punct compound amod parataxis punct")]
    public void Participles_with_agents_headlines_and_sentences_with_a_verb_stay(string forms, string tags, string heads, string relations)
    {
        var (columns, names, _, _) = Apply(forms, tags, heads, relations);
        Assert.Equal(heads, columns);
        Assert.Equal(relations, names);
    }

    [Theory]
    [InlineData("State owned big enterprises", "NOUN/NN VERB/VBN ADJ/JJ NOUN/NNS", "3 3 3 -1", "compound amod amod root")]
    [InlineData("Envoys are invited guests", "NOUN/NNS AUX/VBP VERB/VBN NOUN/NNS", "3 3 3 -1", "nsubj cop amod root")]
    [InlineData("Peru invited guests", "PROPN/NNP VERB/VBN NOUN/NNS", "2 2 -1", "nsubj amod root")]
    [InlineData("invited guests left", "VERB/VBD NOUN/NNS VERB/VBD", "1 2 -1", "amod nsubj root")]
    public void Participles_copulas_and_nouns_without_a_subject_stay(string forms, string tags, string heads, string relations)
    {
        var (columns, names, _, _) = Apply(forms, tags, heads, relations);
        Assert.Equal(heads, columns);
        Assert.Equal(relations, names);
    }

    [Theory]
    [InlineData("Peru understood ties", "PROPN/NNP NOUN/NN NOUN/NNS", "1 -1 1", "nsubj root obj", UniversalTag.VERB, "VBD")]
    [InlineData("Peru comment ties", "PROPN/NNP NOUN/NN NOUN/NNS", "1 -1 1", "nsubj root obj", UniversalTag.NOUN, "NN")]
    [InlineData("Peru understood", "PROPN/NNP NOUN/NN", "1 -1", "nsubj root", UniversalTag.NOUN, "NN")]
    public void What_has_subject_and_object_is_a_verb_where_the_lexicon_knows_one(string forms, string tags, string heads, string relations, UniversalTag tag, string penn)
    {
        var (_, _, universal, pennTags) = Apply(forms, tags, heads, relations);
        Assert.Equal((tag, penn), (universal[1], pennTags[1]));
    }

    [Theory]
    [InlineData("VERB ADP PROPN ADP PROPN", "-1 2 0 4 2", "root case obl case obl:agent", "-1 2 0 4 0", "root case obl case obl:agent")]
    [InlineData("NOUN ADP ADJ CCONJ ADJ NOUN", "-1 5 0 4 2 0", "root case nmod cc conj nmod", "-1 5 5 4 2 0", "root case amod cc conj nmod")]
    [InlineData("VERB ADP ADJ NOUN", "-1 3 0 0", "root case advmod obl", "-1 3 3 0", "root case amod obl")]
    [InlineData("VERB ADP ADV NOUN", "-1 3 0 0", "root case advmod obl", "-1 3 0 0", "root case advmod obl")]
    [InlineData("NOUN ADP VERB NOUN VERB", "4 3 4 2 -1", "nsubj case advcl obj root", "4 3 3 0 -1", "nsubj case amod nmod root")]
    [InlineData("NOUN ADP VERB NOUN", "-1 3 0 2", "root case acl obj", "-1 3 3 0", "root case amod nmod")]
    [InlineData("NOUN ADP VERB NOUN VERB", "4 2 4 2 -1", "nsubj mark advcl obj root", "4 2 4 2 -1", "nsubj mark advcl obj root")]
    [InlineData("VERB SCONJ AUX NOUN VERB", "-1 4 0 2 0", "root mark advcl obj ccomp", "-1 4 4 2 0", "root mark csubj obj ccomp")]
    [InlineData("VERB SCONJ AUX NOUN VERB", "-1 4 0 4 0", "root mark advcl nsubj ccomp", "-1 4 4 4 0", "root mark advcl nsubj ccomp")]
    [InlineData("NOUN VERB DET NOUN VERB", "4 4 3 1 -1", "nsubj advcl det obj root", "4 4 3 1 -1", "nsubj advcl det obj root")]
    public void Arcs_that_cannot_be_are_hung_elsewhere(string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var (columns, names) = (Heads(heads), Relations(relations));
        AttachmentRepair.Apply(tags.ToLowerInvariant().Split(' '), [.. tags.Split(' ').Select(Enum.Parse<UniversalTag>)], [.. tags.Split(' ').Select(tag => tag switch { "VERB" => "VBN", "AUX" => "VBG", _ => tag })], columns, names, WordLexicon.Empty);
        Assert.Equal(repairedHeads, string.Join(' ', columns));
        Assert.Equal(repairedRelations, string.Join(' ', names.Select(name => name.Name)));
    }

    [Theory]
    [InlineData("ADJ CCONJ ADJ NOUN VERB", "4 2 0 0 -1", "nsubj cc conj conj root", "3 2 0 4 -1", "amod cc conj nsubj root")]
    [InlineData("PROPN CCONJ PROPN PROPN", "-1 2 0 0", "root cc conj conj", "-1 3 3 0", "root cc compound conj")]
    [InlineData("PROPN CCONJ PROPN PROPN", "-1 3 0 0", "root cc conj conj", "-1 3 3 0", "root cc compound conj")]
    [InlineData("PROPN PROPN PUNCT PROPN", "-1 0 3 0", "root conj punct conj", "-1 0 3 0", "root conj punct conj")]
    [InlineData("NOUN CCONJ NOUN NOUN", "-1 2 0 0", "root cc conj conj", "-1 2 0 0", "root cc conj conj")]
    [InlineData("NOUN ADP PROPN PUNCT PROPN CCONJ NOUN", "-1 2 0 4 2 6 0", "root case nmod punct conj cc conj", "-1 2 0 4 2 6 2", "root case nmod punct conj cc conj")]
    [InlineData("NOUN ADP PROPN CCONJ PROPN CCONJ NOUN", "-1 2 0 4 2 6 0", "root case nmod cc conj cc conj", "-1 2 0 4 2 6 0", "root case nmod cc conj cc conj")]
    [InlineData("NOUN ADP PROPN CCONJ NOUN", "-1 2 0 4 0", "root case nmod cc conj", "-1 2 0 4 0", "root case nmod cc conj")]
    public void Two_conjuncts_side_by_side_are_one(string tags, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        var (columns, names) = (Heads(heads), Relations(relations));
        string[] forms = tags.ToLowerInvariant().Split(' ');
        ConjunctRepair.Apply(forms, [.. tags.Split(' ').Select(Enum.Parse<UniversalTag>)], forms, columns, names);
        Assert.Equal(repairedHeads, string.Join(' ', columns));
        Assert.Equal(repairedRelations, string.Join(' ', names.Select(name => name.Name)));
    }

    [Theory]
    [InlineData("VBP", "conj")]
    [InlineData("VBZ", "appos")]
    public void Two_names_before_a_verb_in_the_plural_are_two(string verb, string relation)
    {
        var (columns, names) = (Heads("3 2 0 -1 3"), Relations("nsubj punct appos root obj"));
        ConjunctRepair.Apply(["Baku", ",", "Tbilisi", "sign", "pact"], [UniversalTag.PROPN, UniversalTag.PUNCT, UniversalTag.PROPN, UniversalTag.VERB, UniversalTag.NOUN], ["NNP", ",", "NNP", verb, "NN"], columns, names);
        Assert.Equal(relation, names[2].Name);
    }

    [Fact]
    public void The_noun_after_nationalities_is_what_both_describe()
    {
        var (columns, names) = (Heads("5 2 0 4 0 -1"), Relations("nsubj cc conj compound conj root"));
        ConjunctRepair.Apply(["Kyrgyz", "and", "Tajik", "border", "guards", "met"], [UniversalTag.PROPN, UniversalTag.CCONJ, UniversalTag.PROPN, UniversalTag.NOUN, UniversalTag.NOUN, UniversalTag.VERB], ["NNP", "CC", "NNP", "NN", "NNS", "VBD"], columns, names);
        Assert.Equal(("4 2 0 4 5 -1", "amod cc conj compound nsubj root"), (string.Join(' ', columns), string.Join(' ', names.Select(name => name.Name))));
    }

    [Fact]
    public void The_first_word_of_a_name_belongs_to_the_name()
    {
        var (columns, names) = (Heads("4 4 3 4 -1"), Relations("det amod amod compound root"));
        AttachmentRepair.Apply(["a", "European", "Political", "Community", "meeting"], [UniversalTag.DET, UniversalTag.ADJ, UniversalTag.ADJ, UniversalTag.NOUN, UniversalTag.NOUN], ["DT", "JJ", "JJ", "NN", "NN"], columns, names, WordLexicon.Empty);
        Assert.Equal("4 3 3 4 -1", string.Join(' ', columns));
    }

    private static (string Heads, string Relations, UniversalTag[] Tags, string[] PennTags) Apply(string forms, string tags, string heads, string relations)
    {
        var (columns, names) = (Heads(heads), Relations(relations));
        var pairs = tags.Split(' ').Select(pair => pair.Split('/')).ToArray();
        UniversalTag[] universal = [.. pairs.Select(pair => Enum.Parse<UniversalTag>(pair[0]))];
        string[] penn = [.. pairs.Select(pair => pair[1])];
        PredicateRepair.Apply(forms.Split(' '), universal, penn, columns, names, WordLexiconTests.Of(("understood", "v+ed"), ("severed", "v+ed"), ("shot", "v+ed"), ("owned", "v+ed"), ("comment", "n"), ("plans", "v+s")));
        return (string.Join(' ', columns), string.Join(' ', names.Select(name => name.Name)), universal, penn);
    }

    private static short[] Heads(string heads) => [.. heads.Split(' ').Select(head => short.Parse(head, CultureInfo.InvariantCulture))];

    private static DependencyRelation[] Relations(string relations) => [.. relations.Split(' ').Select(name => DependencyRelationNames.TryParse(name, out var relation) ? relation : DependencyRelation.Dep)];
}
