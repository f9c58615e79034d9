namespace Dragoman.Language.Tests;

/// <summary>The annotator with the English model, built once for all tests.</summary>
internal static class SharedAnnotator
{
    private static readonly Lazy<Annotator> Lazy = new(Annotator.LoadDefault);

    internal static Annotator Instance => Lazy.Value;
}
