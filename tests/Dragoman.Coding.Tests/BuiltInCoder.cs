using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Tests;

/// <summary>The coder with the program's own knowledge, built once for all tests.</summary>
internal static class BuiltInCoder
{
    private static readonly Lazy<Coder> Shared = new(() => Coder.Load(KnowledgeFolder.BuiltIn));

    public static Coder Instance => Shared.Value;
}
