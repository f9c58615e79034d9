using System.Collections.Concurrent;
using Dragoman.Language.Coreference;

namespace Dragoman.Coding.Actors;

/// <summary>Tells coreference which country a name, an adjective or a noun for its people belongs to.</summary>
/// <remarks>Remembers what it was asked; safe on many threads.</remarks>
/// <param name="lexicon">The knowledge.</param>
public sealed class KnownCountries(ActorLexicon lexicon) : IDemonymList
{
    private const int CacheLimit = 20_000;
    private readonly PhraseLexer lexer = new(lexicon);
    private readonly ConcurrentDictionary<string, (string? Code, bool IsName)> known = new(StringComparer.Ordinal);
    private int remembered;

    /// <inheritdoc/>
    public string? CountryOf(string phrase) => Find(phrase).Code;

    /// <inheritdoc/>
    public bool IsCountryName(string phrase) => Find(phrase).IsName;

    private (string? Code, bool IsName) Find(string phrase)
    {
        if (known.TryGetValue(phrase, out var found)) return found;
        found = Look(phrase);
        // The dictionary's own count takes all its locks.
        if (Volatile.Read(ref remembered) < CacheLimit && known.TryAdd(phrase, found)) Interlocked.Increment(ref remembered);
        return found;
    }

    private (string? Code, bool IsName) Look(string phrase)
    {
        var (words, elements) = lexer.Cut(ActorPhrase.OfText(phrase));
        if (elements is not [{ Kind: ElementKind.Listed } only] || only.First != 0 || only.End != words.Length) return (null, false);
        foreach (var kind in (ReadOnlySpan<TermKind>)[TermKind.Actor, TermKind.Adjective, TermKind.Nationals])
        {
            if (!only.Is(kind)) continue;
            var actor = lexicon.Actors[only.Index(kind)];
            if (actor.Kind is ActorKind.State or ActorKind.Territory) return (actor.Code, kind is TermKind.Actor);
        }

        return (null, false);
    }
}
