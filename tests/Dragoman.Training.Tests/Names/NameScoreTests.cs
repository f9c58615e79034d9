using Dragoman.Language.Annotation;
using Dragoman.Training.Names;

namespace Dragoman.Training.Tests.Names;

public sealed class NameScoreTests
{
    [Fact]
    public void Counts_spans_with_and_without_kind()
    {
        var score = new NameScore();
        score.Add(
            [new(0, 0, 2, NameKind.Person), new(0, 5, 6, NameKind.Place), new(1, 0, 1, NameKind.Place)],
            [new(0, 0, 2, NameKind.Person), new(0, 5, 6, NameKind.Organization), new(1, 0, 2, NameKind.Place), new(2, 0, 1, NameKind.Place)]);
        Assert.Equal(2.0 * 1 / 7, score.Typed, 6);
        Assert.Equal(2.0 * 2 / 7, score.Untyped, 6);
        Assert.Equal(1, score.Of(NameKind.Person));
        Assert.Equal(0, score.Of(NameKind.Place));
        Assert.Equal(2, score.GoldCount(NameKind.Place));
    }
}
