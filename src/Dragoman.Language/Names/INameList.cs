using Dragoman.Language.Annotation;

namespace Dragoman.Language.Names;

/// <summary>A list of names known beforehand: persons, organisations and places of the knowledge folder.</summary>
/// <remarks>The name finder asks it at every token that could begin a name; implementations must be immutable and safe on many threads.</remarks>
public interface INameList
{
    /// <summary>Looks for the longest listed name that begins at a token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Number of the token where the name must begin.</param>
    /// <param name="kind">What the listed name names; unspecified where nothing is found.</param>
    /// <returns>How many tokens the name takes, 0 when no listed name begins here.</returns>
    int Match(Sentence sentence, int first, out NameKind kind);
}
