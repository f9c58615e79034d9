using Dragoman.Coding.Actors;

namespace Dragoman.Web.Text;

/// <summary>Names for codes ("AZE" is Azerbaijan), from the knowledge where there is some.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class CodeNames(ActorLexicon? actors)
{
    /// <summary>The name; the code itself where it has none.</summary>
    public string Of(string code) => actors?.ByCode(code)?.Name ?? code;

    /// <summary>The name with its code behind it ("Azerbaijan (AZE)"); the code alone where it has no name.</summary>
    public string Both(string code) => Of(code) is var name && name != code ? $"{name} ({code})" : code;
}
