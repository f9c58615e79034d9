using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Reading;

/// <summary>What reading made of one input or one story of it: an article, or the reason why there is none.</summary>
/// <remarks>Immutable. Exactly one of <see cref="Article"/> and <see cref="Failure"/> is not null.</remarks>
public sealed record ReadResult
{
    private ReadResult(string input) => Input = input;

    /// <summary>The input as the caller named it, with the place in it: <c>news.jsonl:12</c>, <c>pages.zip!a.html</c>.</summary>
    public string Input { get; }

    /// <summary>The article; null when there is none.</summary>
    public Article? Article { get; private init; }

    /// <summary>The reason why there is no article; null when there is one.</summary>
    public ReadFailure? Failure { get; private init; }

    /// <summary>Where each field of the article came from ("published" from "json-ld"), by the field's name in the contract.</summary>
    public ImmutableSortedDictionary<string, string> Origins { get; private init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What the reader should tell although the article was read: a guessed encoding, a date that says nothing.</summary>
    public ImmutableArray<string> Notes { get; private init; } = [];

    /// <summary>True when more may be had from the same input another time.</summary>
    internal bool IsIncomplete { get; init; }

    /// <summary>An article that was read.</summary>
    public static ReadResult Read(string input, Article article, IEnumerable<KeyValuePair<string, string>> origins, IEnumerable<string> notes) =>
        new(input)
        {
            Article = article,
            Origins = origins.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Notes = [.. notes],
        };

    /// <summary>An input that gave no article.</summary>
    public static ReadResult Failed(string input, ReadFailureKind kind, string reason) =>
        new(input) { Failure = new ReadFailure(kind, reason) };
}
