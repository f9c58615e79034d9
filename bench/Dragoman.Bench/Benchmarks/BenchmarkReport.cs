using System.Globalization;
using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Dragoman.Bench.Benchmarks;

/// <summary>Runs <see cref="StageBenchmarks"/> in this process, without a build of their own, and writes them as a table to be read by its ratios.</summary>
internal static class BenchmarkReport
{
    /// <summary>Runs the benchmarks.</summary>
    /// <returns>A Markdown table.</returns>
    public static string Run()
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Directory.CreateTempSubdirectory("dragoman-bench").FullName);
        return Table(BenchmarkRunner.Run<StageBenchmarks>(config));
    }

    private static string Table(Summary summary)
    {
        var whole = Median(summary, summary.Reports.First(report => report.BenchmarkCase.Descriptor.Baseline));
        var table = new StringBuilder("| stage | µs a sentence | sentences a second | of the whole way | bytes a sentence |\n|---|---:|---:|---:|---:|\n");
        foreach (var report in summary.Reports)
        {
            var median = Median(summary, report);
            var bytes = (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / StageBenchmarks.Sentences;
            table.Append(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {median / 1000:F1} | {1e9 / median:F0} | {100 * median / whole:F1} % | {bytes} |\n");
        }

        return table.ToString();
    }

    private static double Median(Summary summary, BenchmarkDotNet.Reports.BenchmarkReport report) => (summary[report.BenchmarkCase]?.ResultStatistics?.Median ?? double.NaN) / StageBenchmarks.Sentences;
}
