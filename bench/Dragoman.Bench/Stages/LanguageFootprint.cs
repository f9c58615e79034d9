using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dragoman.Bench.Texts;
using Dragoman.Language;

namespace Dragoman.Bench.Stages;

/// <summary>What the language stage alone needs: time to load the model, memory while two threads annotate, speed of one thread.</summary>
/// <remarks>To be run in a process of its own: the peak is the process's.</remarks>
internal static class LanguageFootprint
{
    private const int Threads = 2;
    private const int Rounds = 12;
    private const int Loads = 7;

    /// <summary>Measures; some seconds.</summary>
    public static string Run()
    {
        string[] texts = [.. Enumerable.Range(0, 25).Select(number => NewsText.Article(40, number).Text)];
        var report = new StringBuilder();
        var (first, annotator) = Load();
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var text in texts) annotator.Annotate(text);
            }
        });

        // Before the model is loaded again and again, which no program does.
        using (var process = Process.GetCurrentProcess()) report.Append(CultureInfo.InvariantCulture, $"{Threads} threads, {Threads * Rounds * texts.Length} articles: peak working set {process.PeakWorkingSet64 / 1048576.0:F0} MB, managed heap {GC.GetTotalMemory(forceFullCollection: false) / 1048576.0:F0} MB\n");
        var best = first;
        for (var i = 1; i < Loads; i++)
        {
            var (again, _) = Load();
            best = (Math.Min(best.Clock, again.Clock), Math.Min(best.Processor, again.Processor));
        }

        report.Append(CultureInfo.InvariantCulture, $"model loaded in {first.Clock:F0} ms by the clock and {first.Processor:F0} ms by the processor the first time; {best.Clock:F0} and {best.Processor:F0} ms at best of {Loads}\n");
        Time(report, "tags and trees, text to sentences", texts, text => annotator.Parse(text).Sum(sentence => sentence.Count));
        Time(report, "whole language stage", texts, text => annotator.Annotate(text).Sentences.Sum(sentence => sentence.Count));
        return report.ToString();
    }

    private static ((double Clock, double Processor) Milliseconds, Annotator Annotator) Load()
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var annotator = Annotator.LoadDefault();
        return ((watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds), annotator);
    }

    private static void Time(StringBuilder report, string stage, string[] texts, Func<string, int> work)
    {
        var (best, tokens) = (double.MaxValue, 0);
        for (var round = 0; round < 5; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            tokens = texts.Sum(work);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        report.Append(CultureInfo.InvariantCulture, $"{stage}: {tokens / best:F0} tokens a second by processor time, one thread, best of 5\n");
    }
}
