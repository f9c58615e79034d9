using System.Collections.Frozen;

namespace Dragoman.Language.Names;

/// <summary>The words that English texts write in lower case, by hash: a capitalised word that is none of them is probably a name.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
internal sealed class NameVocabulary
{
    private readonly FrozenSet<uint> hashes;

    /// <summary>Builds the vocabulary from the words' hashes (<see cref="StableHash.OfLower"/>).</summary>
    public NameVocabulary(IEnumerable<uint> hashes) => this.hashes = hashes.ToFrozenSet();

    /// <summary>The hashes in ascending order.</summary>
    public IEnumerable<uint> Hashes => hashes.Order();

    /// <summary>True when the word with this hash is known in lower case.</summary>
    public bool Contains(uint lower) => hashes.Contains(lower);
}
