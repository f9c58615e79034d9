using System.CommandLine;
using Dragoman.Coding;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Cli.CommandLine;

/// <summary>The option <c>--knowledge DIR</c> and what is built from it.</summary>
internal static class KnowledgeOption
{
    public static Option<string?> Create() => new("--knowledge")
    {
        Description = "a folder laid over the built-in knowledge: a file of the same path replaces, a new one adds",
        HelpName = "folder",
    };

    /// <summary>The built-in knowledge with a folder laid over it, where one is named.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static KnowledgeFolder Folder(string? folder) => folder is null ? KnowledgeFolder.BuiltIn : KnowledgeFolder.BuiltIn.With(folder);

    /// <summary>The coder over that knowledge.</summary>
    /// <exception cref="KnowledgeException">A file is faulty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Coder LoadCoder(string? folder) => Coder.Load(Folder(folder));
}
