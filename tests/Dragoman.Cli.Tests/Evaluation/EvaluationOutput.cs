using System.Globalization;
using System.Text.RegularExpressions;

namespace Dragoman.Cli.Tests.Evaluation;

/// <summary>The figures of <c>dragoman evaluate</c>, read from what it writes for people.</summary>
internal static class EvaluationOutput
{
    private static readonly Regex Number = new(@"\d+(\.\d+)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>In the form of <see cref="ScorePy.Run"/>.</summary>
    public static Dictionary<string, double[]> Figures(string output)
    {
        var figures = new Dictionary<string, double[]>(StringComparer.Ordinal);
        var section = "";
        foreach (var line in output.Split('\n'))
        {
            if (line.Contains("   P     R    F1", StringComparison.Ordinal))
            {
                section = line.Split("  ")[0];
                continue;
            }

            if (line.Length == 0) continue;
            var numbers = Number.Matches(line.Length > 32 ? line[32..] : "").Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
            var name = line.Length > 32 ? line[..32].TrimEnd() : "";
            if (section.Length == 0 && numbers.Length == 1) figures[name] = numbers;
            else if (section == "in percent" && numbers.Length == 6) figures[name] = numbers[..3];
            else if (section == "type" && numbers.Length == 6) figures[name] = [numbers[2], numbers[5], numbers[4]];
            else if (section.StartsWith("field", StringComparison.Ordinal) && numbers.Length == 5) figures[name] = numbers[3..];
        }

        return figures;
    }

    /// <summary>Asserts that ours has every figure of the other.</summary>
    public static void AssertSame(Dictionary<string, double[]> expected, Dictionary<string, double[]> ours)
    {
        Assert.NotEmpty(expected);
        Assert.All(expected, figure => Assert.Equal(figure.Value, ours[figure.Key]));
    }
}
