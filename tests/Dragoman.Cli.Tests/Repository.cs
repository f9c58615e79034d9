using System.Runtime.CompilerServices;

namespace Dragoman.Cli.Tests;

/// <summary>Where the repository's files are, told by the place of this file.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SourceFile())!, "..", ".."));

    private static string SourceFile([CallerFilePath] string path = "") => path;
}
