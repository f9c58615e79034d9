using System.Collections.Immutable;

namespace Dragoman.Coding.Tests.GoldCorpus;

/// <summary>Where the corpus lies.</summary>
internal static class Corpus
{
    public static readonly ImmutableArray<string> Halves = ["examined", "kept"];

    /// <summary>The folder of the corpus in the repository.</summary>
    public static string Folder { get; } = Path.Combine(Root(), "tests", "Dragoman.Coding.Tests", "GoldCorpus");

    /// <summary>True where files that follow from others are to be written anew and not compared.</summary>
    public static bool Update => Environment.GetEnvironmentVariable("DRAGOMAN_UPDATE") == "1";

    /// <summary>The articles of a half, in the order of their names.</summary>
    public static ImmutableArray<CorpusArticle> Articles(string half) => [.. Directory.EnumerateFiles(Path.Combine(Folder, half), "*.md").Order(StringComparer.Ordinal).Select(CorpusArticle.Read)];

    /// <summary>The reconciled notes.</summary>
    public static ImmutableArray<EventNote> Notes(CorpusArticle article) => EventNote.ReadAll(Path.Combine(Folder, article.Half, article.Name + ".events"), article.Text);

    /// <summary>The notes of one pass, <c>first</c> or <c>second</c>.</summary>
    public static ImmutableArray<EventNote> Notes(CorpusArticle article, string pass) => EventNote.ReadAll(Path.Combine(Folder, "passes", pass, article.Name + ".events"), article.Text);

    /// <summary>Compares a file that follows from others with what it should be, or writes it.</summary>
    public static void Follows(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == content, $"{path} is out of date: run DRAGOMAN_UPDATE=1 dotnet test -c Release tests/Dragoman.Coding.Tests --filter FullyQualifiedName~GoldCorpus");
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Dragoman.slnx"))) directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("the repository's root was not found above " + AppContext.BaseDirectory);
    }
}
