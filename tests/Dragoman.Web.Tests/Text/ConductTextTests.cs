using Dragoman.Record.Queries;
using Dragoman.Web.Text;

namespace Dragoman.Web.Tests.Text;

public sealed class ConductTextTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, 0, "+0 −0", "quiet")]
    [InlineData(0, 0, 0, 0, 9, "+0 −0", "quiet")]
    [InlineData(3, 1, 0, 0, 0, "+4 −0", "cooperation-far")]
    [InlineData(4, 0, 1, 0, 5, "+4 −1", "cooperation-far")]
    [InlineData(3, 0, 1, 0, 0, "+3 −1", "cooperation-some")]
    [InlineData(3, 0, 1, 1, 0, "+3 −2", "cooperation-some")]
    [InlineData(5, 0, 4, 0, 0, "+5 −4", "even")]
    [InlineData(1, 0, 0, 1, 0, "+1 −1", "even")]
    [InlineData(2, 0, 0, 3, 0, "+2 −3", "conflict-some")]
    [InlineData(0, 1, 3, 1, 0, "+1 −4", "conflict-far")]
    public void CountsHaveSignsAndLean(int verbalCooperation, int materialCooperation, int verbalConflict, int materialConflict, int neutral, string signed, string balance)
    {
        var counts = new QuadCounts(verbalCooperation, materialCooperation, verbalConflict, materialConflict, neutral);
        Assert.Equal(signed, ConductText.Signed(counts));
        Assert.Equal(balance, ConductText.Balance(counts));
    }

    [Theory]
    [InlineData(1, "2 of cooperation, 1 of conflict, 1 statement")]
    [InlineData(4, "2 of cooperation, 1 of conflict, 4 statements")]
    public void CountsHaveWords(int neutral, string words) => Assert.Equal(words, ConductText.Words(new QuadCounts(1, 1, 0, 1, neutral)));
}
