using System.Collections.Immutable;
using System.Globalization;

namespace Dragoman.Coding.Tests.GoldCorpus;

/// <summary>An article of the corpus: a header between two lines of three dashes, then the text.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Half"><c>examined</c> or <c>kept</c>.</param>
/// <param name="Manner">What kind of text it is written like.</param>
/// <param name="Published">The day the text pretends to be of.</param>
/// <param name="Sources">Where its facts can be checked.</param>
/// <param name="Text">What the coder is given.</param>
internal sealed record CorpusArticle(string Name, string Half, string Manner, DateOnly Published, ImmutableArray<string> Sources, string Text)
{
    private const string Rule = "---\n";

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">The header lacks something; the message names file and field.</exception>
    public static CorpusArticle Read(string path)
    {
        var parts = File.ReadAllText(path).Split(Rule, 3);
        if (parts is not ["", var header, var text]) throw new FormatException($"{path}: no header between two lines of '---'");
        var lines = header.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string Field(string name) => lines.FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.Ordinal))?[(name.Length + 2)..] ?? throw new FormatException($"{path}: the header has no '{name}'");
        return new CorpusArticle(
            Path.GetFileNameWithoutExtension(path),
            Field("half"),
            Field("manner"),
            DateOnly.ParseExact(Field("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. lines.SkipWhile(line => line != "sources:").Skip(1).TakeWhile(line => line.StartsWith("  - ", StringComparison.Ordinal)).Select(line => line[4..])],
            text);
    }
}
