using System.Collections.Frozen;
using Dragoman.Language.Words;

namespace Dragoman.Language.Spelling;

/// <summary>Words as people shorten them in messages and notes: "pls" for please, "b/c" for because, "govt" for government.</summary>
internal static class ShortenedWords
{
    private static readonly FrozenDictionary<string, string> whole = BuiltInList.Read("shortened-words.tsv").ToFrozenDictionary(line => line.Fields[0], line => line.Fields[1], StringComparer.Ordinal);

    /// <summary>The whole word in small letters; null for every other form.</summary>
    /// <param name="form">In small letters.</param>
    internal static string? Whole(string form) => whole.GetValueOrDefault(form);
}
