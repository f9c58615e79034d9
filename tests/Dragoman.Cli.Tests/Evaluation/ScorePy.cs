using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dragoman.Cli.Tests.Evaluation;

/// <summary>The scorer of the development sets, a Python program outside the repository, as an independent judge of our figures.</summary>
internal static class ScorePy
{
    private static readonly Regex Measure = new(@"^(?<name>\S.*?) P +(?<a>[\d.]+)  R +(?<b>[\d.]+)  F1 +(?<c>[\d.]+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
    private static readonly Regex Slot = new(@"^(?<name>\w+) right (?<a>[\d.]+)% of (?<b>\d+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
    private static readonly Regex Type = new(@"^  (?<name>[A-Z]+) +F1 +(?<a>[\d.]+)  gold +(?<b>\d+) coded +(?<c>\d+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
    private static readonly Regex Relation = new(@"^macro-F1 (?<a>[\d.]+)  accuracy (?<b>[\d.]+)  uncoded (?<c>\d+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
    private static readonly string Shared = Environment.GetEnvironmentVariable("SHARED") ?? Path.Combine(Repository.Root, "..", "shared");

    public static string Gold { get; } = Path.GetFullPath(Path.Combine(Shared, "gold"));

    private static string Program => Path.Combine(Gold, "score.py");

    public static void SkipWhereMissing()
    {
        Assert.SkipUnless(File.Exists(Program), $"{Program} is not there; SHARED=DIR says where it is");
        Assert.SkipUnless(Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3"))), "there is no python3");
    }

    /// <summary>Its figures by name: "found" → P, R, F1; "status" → share, number; "macro-F1" → the figure.</summary>
    public static Dictionary<string, double[]> Run(string kind, string gold, string coded, string? texts = null)
    {
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])[Program, kind, gold, coded, .. texts is null ? Array.Empty<string>() : ["--texts", texts]]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().Split('\n');
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        var figures = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Measure.Match(line) is { Success: true } measure) figures[measure.Groups["name"].Value] = Numbers(measure, "a", "b", "c");
            else if (Slot.Match(line) is { Success: true } slot) figures[slot.Groups["name"].Value] = Numbers(slot, "a", "b");
            else if (Type.Match(line) is { Success: true } type) figures[type.Groups["name"].Value] = Numbers(type, "a", "b", "c");
            else if (Relation.Match(line) is { Success: true } all) (figures["macro-F1"], figures["accuracy"], figures["uncoded"]) = (Numbers(all, "a"), Numbers(all, "b"), Numbers(all, "c"));
        }

        return figures;
    }

    private static double[] Numbers(Match match, params string[] groups) => [.. groups.Select(group => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture))];
}
