using System.Net;

namespace Dragoman.Reading.Tests.Story;

/// <summary>The story alone, judged on pages of different build: each build is filled with each story in <c>Stories/</c>.</summary>
/// <remarks>The builds in <c>Pages/</c> were looked at while the method was made; those in <c>Unseen/</c> were written before and looked at only after.</remarks>
public sealed class PageStoryTests(ITestOutputHelper output)
{
    private const double WantedMean = 0.96;
    private const double WantedEach = 0.80;

    [Theory]
    [InlineData("Pages", 60)]
    [InlineData("Unseen", 16)]
    public void The_words_of_the_story_are_kept_and_others_are_not(string folder, int fewest)
    {
        var builds = Directory.GetFiles(Folder(folder), "*.html").Order(StringComparer.Ordinal).ToList();
        var stories = Directory.GetFiles(Folder("Stories"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllLines).ToList();
        var scores = builds.SelectMany(build => stories.Select(story => (Build: Path.GetFileName(build), F1: Score(File.ReadAllText(build), story)))).ToList();

        foreach (var score in scores.Where(score => score.F1 < 0.99)) output.WriteLine($"{score.Build}: {score.F1:F3}");
        output.WriteLine($"{folder}: {scores.Count} pages, mean token F1 {scores.Average(score => score.F1):F4}");
        Assert.True(scores.Count >= fewest);
        Assert.InRange(scores.Average(score => score.F1), WantedMean, 1);
        Assert.All(scores, score => Assert.True(score.F1 >= WantedEach, $"{score.Build}: {score.F1:F3}"));
    }

    /// <summary>F1 against those paragraphs of the story that the build holds.</summary>
    private static double Score(string build, string[] story)
    {
        var page = build.Replace("{{title}}", WebUtility.HtmlEncode(story[0]), StringComparison.Ordinal);
        var wanted = new List<string>();
        for (var i = 1; i < story.Length; i++)
        {
            var place = $"{{{{{i - 1}}}}}";
            if (build.Contains(place, StringComparison.Ordinal)) wanted.Add(story[i]);
            page = page.Replace(place, WebUtility.HtmlEncode(story[i]), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
        using var folder = new InputFolder();
        var results = InputFolder.Read(folder.Add("page.html", page));
        return F1(results[0].Article?.Text ?? "", string.Join('\n', wanted));
    }

    /// <summary>Harmonic mean of precision and recall over the words of both texts, each counted as often as it occurs.</summary>
    private static double F1(string found, string wanted)
    {
        var (f, w) = (Count(found), Count(wanted));
        var common = f.Sum(pair => Math.Min(pair.Value, w.GetValueOrDefault(pair.Key)));
        return common == 0 ? 0 : 2.0 * common / (f.Values.Sum() + w.Values.Sum());
    }

    private static Dictionary<string, int> Count(string text) =>
        text.Split(text.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static string Folder(string name, [System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, name);
}
