using Dragoman.Training.Coreference;

namespace Dragoman.Training.Tests.Coreference;

public sealed class CoreferenceScoreTests
{
    /// <summary>Chains as words of letters. The expected values are worked out by hand from the definitions.</summary>
    [Theory]
    [InlineData("abc de", "abc de", 1, 1, 1)]
    [InlineData("abcd", "ab cd", 0.8, 2.0 / 3, 4.0 / 9)]
    [InlineData("ab cd", "abcd", 0.8, 2.0 / 3, 4.0 / 9)]
    [InlineData("ab", "cd", 0, 0, 0)]
    [InlineData("abc", "abd", 0.5, 4.0 / 9, 2.0 / 3)]
    [InlineData("abcde fg hijkl", "abcde fghijkl", 18.0 / 19, 32.0 / 37, 11.0 / 15)]
    public void Hand_cases(string key, string response, double muc, double cubed, double ceaf)
    {
        var score = new CoreferenceScore();
        score.Add(Chains(key), Chains(response));
        Assert.Equal(muc, score.Muc, 6);
        Assert.Equal(cubed, score.BCubed, 6);
        Assert.Equal(ceaf, score.Ceaf, 6);
        Assert.Equal((muc + cubed + ceaf) / 3, score.Mean, 6);
    }

    [Fact]
    public void Nothing_found_scores_nothing()
    {
        var score = new CoreferenceScore();
        score.Add(Chains("ab cd"), []);
        Assert.Equal(0, score.Mean);
    }

    private static char[][] Chains(string text) => [.. text.Split(' ').Select(chain => chain.ToCharArray())];
}
