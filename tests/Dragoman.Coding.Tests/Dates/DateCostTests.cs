using System.Diagnostics;
using System.Globalization;
using Dragoman.Coding.Dates;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Tests.Dates;

public sealed class DateCostTests(ITestOutputHelper output)
{
    private static readonly DateExpressionFinder Finder = new();

    private static readonly Sentence Timeless = DateTagTests.SentenceOf(
        "The foreign minister received the ambassador of the neighbouring state and discussed the border , trade and the return of prisoners .".Split(' '), 0);

    private static readonly Sentence Timely = DateTagTests.SentenceOf(
        "The foreign minister received the ambassador on 16 April 2025 and discussed the border , three months after they had met in late January .".Split(' '), 0);

    [Fact]
    public void ASentenceWithoutTimeWordsAllocatesNothing()
    {
        Assert.Empty(Finder.Find(Timeless));
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var round = 0; round < 100; round++) Finder.Find(Timeless);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    /// <summary>Prints what a sentence costs, the best of many short runs, so that a busy machine does not matter; the bounds are wide, so that only a cost of another order fails.</summary>
    [Fact]
    [Trait("Category", "Long")]
    public void ASentenceCostsMicroseconds()
    {
        var timeless = Nanoseconds(Timeless);
        var timely = Nanoseconds(Timely);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Timeless.Count} tokens without a date: {timeless:F0} ns; {Timely.Count} tokens with {Finder.Find(Timely).Length} dates: {timely:F0} ns"));
        Assert.InRange(timeless, 0, 20_000);
        Assert.InRange(timely, 0, 100_000);
    }

    private static double Nanoseconds(Sentence sentence)
    {
        const int Rounds = 100;
        var best = double.MaxValue;
        for (var trial = 0; trial < 1000; trial++)
        {
            var clock = Stopwatch.GetTimestamp();
            for (var round = 0; round < Rounds; round++) Finder.Find(sentence);
            best = Math.Min(best, Stopwatch.GetElapsedTime(clock).TotalNanoseconds / Rounds);
        }

        return best;
    }
}
