using Dragoman.Language.Annotation;
using Dragoman.Language.Conllu;

namespace Dragoman.Training.Treebanks;

/// <summary>The treebanks' files as training and measuring need them.</summary>
internal sealed record Treebank(string Name, IReadOnlyList<ConlluSentence> Sentences)
{
    /// <summary>Reads a file; its name without folder and ending names the treebank.</summary>
    internal static Treebank Read(string path) => new(Path.GetFileNameWithoutExtension(path), ConlluReader.ReadFile(path));

    /// <summary>Where the treebanks lie when the command does not say: <c>../shared/treebanks</c> beside the nearest folder upwards that has the solution.</summary>
    /// <returns>The folder, null where there is none.</returns>
    internal static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Dragoman.slnx"))) continue;
            var treebanks = Path.Combine(folder.FullName, "..", "shared", "treebanks");
            return Directory.Exists(treebanks) ? Path.GetFullPath(treebanks) : null;
        }

        return null;
    }

    /// <summary>The sentences as columns.</summary>
    internal Sentence[] ToSentences() => [.. Sentences.Select(sentence => sentence.ToSentence(0, out _, out _))];
}
