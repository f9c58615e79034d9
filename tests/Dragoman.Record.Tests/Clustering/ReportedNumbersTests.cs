using Dragoman.Record.Clustering;

namespace Dragoman.Record.Tests.Clustering;

public sealed class ReportedNumbersTests
{
    [Theory]
    [InlineData("Four soldiers were killed.", "soldiers 4")]
    [InlineData("The shelling wounded 12 people and two children.", "people 12,children 2")]
    [InlineData("They met on 9 October 2031.", "")]
    [InlineData("A loan of nine million crowns was granted.", "crowns 9000000")]
    [InlineData("Some 1,200 refugees came.", "refugees 1200")]
    [InlineData("The two sides met for three days.", "")]
    public void ThingsAreCounted(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(',', ReportedNumbers.Of(sentence).Select(count => $"{count.Thing} {count.Number}")));
}
