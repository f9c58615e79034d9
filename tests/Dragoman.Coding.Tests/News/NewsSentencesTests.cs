using System.Globalization;

namespace Dragoman.Coding.Tests.News;

/// <summary>The coder on sentences of our own. Those of the files named <c>kept</c> are measured only: nobody looks at what goes wrong there.</summary>
public class NewsSentencesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("examined", 83, 76)]
    [InlineData("kept", 80, 74)]
    [InlineData("wire-examined", 78, 56)]
    [InlineData("wire-kept", 76, 56)]
    [InlineData("prose-examined", 62, 28)]
    [InlineData("prose-kept", 59, 28)]
    public void Types_and_parties_are_found_at_least_as_well_as_measured(string name, double typed, double full)
    {
        var score = NewsSentences.Score(name);

        var told = string.Create(CultureInfo.InvariantCulture, $"{name}: type {score.TypedF1:F1}, with parties {score.FullF1:F1}, {score.Wanted} wanted and {score.Coded} coded");
        output.WriteLine(told);
        Assert.True(score.TypedF1 >= typed && score.FullF1 >= full, told);
    }
}
