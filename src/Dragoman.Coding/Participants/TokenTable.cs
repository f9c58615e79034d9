using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

/// <summary>A value for each token of an article, with memory for the sentences only of which something was noted.</summary>
/// <remarks>For one article on one thread.</remarks>
/// <param name="sentences">The sentences.</param>
/// <typeparam name="T">What is noted; its default value stands for nothing.</typeparam>
internal sealed class TokenTable<T>(ImmutableArray<Sentence> sentences)
{
    private readonly T[]?[] rows = new T[]?[sentences.Length];

    /// <summary>What is noted of a token; the default value for nothing.</summary>
    public T? this[int sentence, int token]
    {
        get => rows[sentence] is { } row ? row[token] : default;
        set => (rows[sentence] ??= new T[sentences[sentence].Count])[token] = value!;
    }
}
