using Dragoman.Coding.Dates;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Tests.Dates;

public sealed class DateCostTests
{
    private static readonly DateExpressionFinder Finder = new();

    private static readonly Sentence Timeless = DateTagTests.SentenceOf(
        "The foreign minister received the ambassador of the neighbouring state and discussed the border , trade and the return of prisoners .".Split(' '), 0);

    [Fact]
    public void ASentenceWithoutTimeWordsAllocatesNothing()
    {
        Assert.Empty(Finder.Find(Timeless));
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var round = 0; round < 100; round++) Finder.Find(Timeless);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
