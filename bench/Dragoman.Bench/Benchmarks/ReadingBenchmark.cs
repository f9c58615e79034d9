using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dragoman.Bench.Texts;
using Dragoman.Reading;

namespace Dragoman.Bench.Benchmarks;

/// <summary>Reading: pages to stories on one thread, and many documents into a record, twice, by the command itself.</summary>
internal static class ReadingBenchmark
{
    private const int Pages = 100;
    private const int Rounds = 3;
    private const int SentencesADocument = 3;

    /// <summary>Measures all of it.</summary>
    /// <param name="command">Path of the built command (<c>dragoman.dll</c>) or of a published one.</param>
    /// <param name="documents">Number of documents; the memory is compared with that for a tenth of them.</param>
    /// <returns>Lines for people.</returns>
    public static string Run(string command, int documents)
    {
        var report = new StringBuilder(Extraction());
        var folder = Directory.CreateTempSubdirectory("dragoman-bench-reading-");
        try
        {
            var few = Read(command, folder.FullName, documents / 10);
            var first = Read(command, folder.FullName, documents);
            var again = Read(command, folder.FullName, documents);
            report.Append(CultureInfo.InvariantCulture, $"read {documents / 10} documents                 {few.Wall,8:F1} s by the clock, {few.Processor,8:F1} s by the processor, {few.Peak / 1048576,4} MiB at most\n");
            report.Append(CultureInfo.InvariantCulture, $"read {documents} documents                {first.Wall,8:F1} s by the clock, {first.Processor,8:F1} s by the processor, {first.Peak / 1048576,4} MiB at most\n");
            report.Append(CultureInfo.InvariantCulture, $"read the same again                  {again.Wall,8:F1} s by the clock, {again.Processor,8:F1} s by the processor, {again.Peak / 1048576,4} MiB at most: {first.Wall / again.Wall:F1} times as fast, by the processor {first.Processor / again.Processor:F1} times\n");
            report.Append(CultureInfo.InvariantCulture, $"  first: {first.Said}\n  again: {again.Said}\n");
            return report.ToString();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Pages a second of one thread, by the processor's time with all collections of garbage.</summary>
    public static string Extraction()
    {
        var pages = Enumerable.Range(0, Pages).Select(number => Encoding.UTF8.GetBytes(CorpusText.Page(number))).ToList();
        var best = double.MaxValue;
        for (var round = 0; round <= Rounds; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var reader = new ArticleReader(ReadOptions.None);
            foreach (var page in pages)
            {
                if (reader.Read("page.html", new MemoryStream(page)).Single().Article is not { Text.Length: > 3000 }) throw new InvalidOperationException("a page gave no story");
            }

            if (round > 0) best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Pages} pages of {pages.Average(page => page.Length) / 1024:F0} KiB, one thread, best of {Rounds} rounds: {Pages / best:F0} pages a second of the processor\n");
    }

    private static (double Wall, double Processor, long Peak, string Said) Read(string command, string folder, int documents)
    {
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{documents}.jsonl"));
        if (!File.Exists(file)) CorpusText.WriteLines(file, documents, SentencesADocument);
        var start = new ProcessStartInfo(command.EndsWith(".dll", StringComparison.Ordinal) ? "dotnet" : command) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder };
        if (command.EndsWith(".dll", StringComparison.Ordinal)) start.ArgumentList.Add(Path.GetFullPath(command));
        foreach (var argument in (string[])["read", file, "--record", Path.ChangeExtension(file, ".db")]) start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{command}' does not start");
        var (processor, peak) = (0.0, 0L);
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            try
            {
                (processor, peak) = (process.TotalProcessorTime.TotalSeconds, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                // It ended between the two questions.
            }
        }

        var wall = watch.Elapsed.TotalSeconds;
        var said = process.StandardOutput.ReadToEnd().Split('\n')[0];
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{command}' ended with {process.ExitCode}: {said}");
        return (wall, processor, peak, said);
    }
}
