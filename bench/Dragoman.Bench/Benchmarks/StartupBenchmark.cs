using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Dragoman.Bench.Benchmarks;

/// <summary>From the start of the command to the first coded sentence, all knowledge loaded: a process of its own each time.</summary>
internal static class StartupBenchmark
{
    private const int Rounds = 7;
    private const string Line = """{"id":"1","text":"Georgian President Kavelashvili met his Azerbaijani counterpart in Baku on Wednesday.","published":"2025-04-17"}""";

    /// <summary>Runs <c>COMMAND code</c> with one line again and again.</summary>
    /// <param name="command">Path of the published command.</param>
    /// <returns>The best time by the clock and by the processor.</returns>
    public static string Run(string command)
    {
        var (wall, processor) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(command, "code") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false) })
                ?? throw new InvalidOperationException($"'{command}' does not start");
            process.StandardInput.WriteLine(Line);
            process.StandardInput.Flush();
            var answer = process.StandardOutput.ReadLine();
            wall = Math.Min(wall, watch.Elapsed.TotalSeconds);
            processor = Math.Min(processor, process.TotalProcessorTime.TotalSeconds);
            process.StandardInput.Close();
            process.WaitForExit();
            if (answer?.Contains("CONSULT", StringComparison.Ordinal) != true) throw new InvalidOperationException($"'{command}' did not code the line: {answer}");
        }

        return string.Create(CultureInfo.InvariantCulture, $"start to first coded sentence, best of {Rounds}: {wall:F2} s by the clock, {processor:F2} s by the processor\n");
    }
}
