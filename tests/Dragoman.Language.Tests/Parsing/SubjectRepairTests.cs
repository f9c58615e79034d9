using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;

namespace Dragoman.Language.Tests.Parsing;

public sealed class SubjectRepairTests
{
    [Theory]
    [InlineData("Ana Ray , the envoy of Chad , left", "8 0 0 4 8 6 4 0 -1", "nsubj flat punct det nsubj case nmod punct root", "8 0 4 4 0 6 4 4 -1", "nsubj flat punct det appos case nmod punct root")]
    [InlineData("Ray , envoy , left", "4 0 4 4 -1", "nsubj punct nsubj:pass punct root", "4 2 0 2 -1", "nsubj punct appos punct root")]
    [InlineData("Ray , he left now", "3 0 3 -1 3", "nsubj punct nsubj root advmod", "3 0 3 -1 3", "nsubj punct nsubj root advmod")]
    [InlineData("He , she , left", "4 4 4 4 -1", "obj punct nsubj punct root", "4 4 4 4 -1", "obj punct nsubj punct root")]
    public void A_second_subject_between_commas_is_an_apposition(string forms, string heads, string relations, string repairedHeads, string repairedRelations)
    {
        short[] columns = [.. heads.Split(' ').Select(head => short.Parse(head, System.Globalization.CultureInfo.InvariantCulture))];
        DependencyRelation[] names = [.. relations.Split(' ').Select(name => DependencyRelationNames.TryParse(name, out var relation) ? relation : DependencyRelation.Dep)];
        SubjectRepair.Apply(forms.Split(' '), columns, names);
        Assert.Equal(repairedHeads, string.Join(' ', columns));
        Assert.Equal(repairedRelations, string.Join(' ', names.Select(name => name.Name)));
    }
}
