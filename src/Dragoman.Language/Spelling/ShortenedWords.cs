using System.Collections.Frozen;
using System.Reflection;

namespace Dragoman.Language.Spelling;

/// <summary>Words as people shorten them in messages and notes: "pls" for please, "b/c" for because, "govt" for government.</summary>
internal static class ShortenedWords
{
    private static readonly FrozenDictionary<string, string> whole = Read();

    /// <summary>The whole word in small letters; null for every other form.</summary>
    /// <param name="form">In small letters.</param>
    internal static string? Whole(string form) => whole.GetValueOrDefault(form);

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("spelling/shortened-words.txt") ?? throw new FileNotFoundException("the program was built without its list 'shortened-words.txt'");
        using var reader = new StreamReader(stream);
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            if (blank > 0) result.Add(line[..blank], line[(blank + 1)..]);
        }

        return result.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
