using System.Runtime.CompilerServices;

namespace Dragoman.Architecture.Tests;

/// <summary>The projects of the house and what each may use, as the design's table says.</summary>
public static class House
{
    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new SortedDictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Dragoman.Domain"] = [],
        ["Dragoman.Language"] = ["Dragoman.Domain"],
        ["Dragoman.Coding"] = ["Dragoman.Domain", "Dragoman.Language"],
        ["Dragoman.Reading"] = ["Dragoman.Domain"],
        ["Dragoman.Record"] = ["Dragoman.Domain"],
        ["Dragoman.Web"] = ["Dragoman.Coding", "Dragoman.Domain", "Dragoman.Language", "Dragoman.Reading", "Dragoman.Record"],
        ["Dragoman.Cli"] = ["Dragoman.Coding", "Dragoman.Domain", "Dragoman.Language", "Dragoman.Reading", "Dragoman.Record", "Dragoman.Web"],
        ["Dragoman.Training"] = ["Dragoman.Domain", "Dragoman.Language", "Dragoman.Coding"],
    };

    public static TheoryData<string> Projects => [.. MayUse.Keys];

    /// <summary>The folder of the repository, told by the place of this file.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SourceFile())!, "..", ".."));

    public static string ProjectFile(string project) =>
        Directory.EnumerateFiles(Root, $"{project}.csproj", SearchOption.AllDirectories).Single(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string SourceFile([CallerFilePath] string path = "") => path;
}
