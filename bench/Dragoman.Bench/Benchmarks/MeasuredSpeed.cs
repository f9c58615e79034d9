using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Dragoman.Bench.Stages;
using Dragoman.Bench.Texts;
using Dragoman.Coding;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Bench.Benchmarks;

/// <summary>Writes <c>docs/benchmarks.md</c>.</summary>
internal static class MeasuredSpeed
{
    private const string GoldCorpus = "tests/Dragoman.Coding.Tests/GoldCorpus";

    /// <summary>Measures everything; some minutes.</summary>
    /// <param name="commands">The published command whose start is measured; empty to leave that out.</param>
    public static string Report(string[] commands)
    {
        var before = Load();
        var table = BenchmarkReport.Run();
        var coder = Coder.Load(KnowledgeFolder.BuiltIn);
        var stages = StageTiming.Run(coder, [.. Enumerable.Range(0, 25).Select(number => NewsText.Article(40, number))]);
        var prose = StageTiming.Run(coder, ArticleLines.Read(GoldCorpus));
        var report = new StringBuilder($"""
            # Benchmarks

            Written by `dotnet publish -c Release src/Dragoman.Cli -o out && dotnet run -c Release --project bench/Dragoman.Bench -- report docs/benchmarks.md out/dragoman`.
            Machine: {Processor()}, {Environment.ProcessorCount} threads seen, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; load {before} before and {Load()} after.
            Times are one machine's on one day: read the ratios. Where the load is above one, other programs had the processor too: then the times by the clock tell little, and those by the processor vary by a third. The text is invented news (`NewsText`), forty sentences an article. What stands above "Reading" is written by that command, the rest by hand and kept.

            ## Stages by the clock (BenchmarkDotNet, short runs in one process)

            {table}
            The last two rows are the same work with the frames of the program and with ten times as many, the others under words that the text does not have: cost follows hits.

            ## Stages by processor time, one thread

            ```
            {stages.TrimEnd()}
            ```

            The same over the articles of our gold corpus, whose sentences are longer and each other's like less than those of invented news:

            ```
            {prose.TrimEnd()}
            ```

            ## The language stage alone, in a process of its own (`… -- language`)

            ```
            {Own("language").TrimEnd()}
            ```

            """);
        foreach (var command in commands) report.Append(CultureInfo.InvariantCulture, $"\n## Start\n\nThe published command: {StartupBenchmark.Run(command)}");
        return report.ToString();
    }

    /// <summary>What this program writes when it is run with a command, in a process of its own.</summary>
    private static string Own(string command)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, command) { UseShellExecute = false, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"'{command}' does not start");
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"'{command}' ended with {process.ExitCode}");
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
