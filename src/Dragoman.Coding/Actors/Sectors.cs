using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>The sectors of actors: PLOVER's codes, and those of CAMEO that the knowledge keeps.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
internal static class Sectors
{
    private static readonly string[] Known =
        ["AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "HLH", "HRI", "IGO", "IMG", "JUD", "LAB", "LEG", "MED", "MIL", "MNC", "NGO", "OPP", "PTY", "RAD", "REB", "REF", "REL", "RFG", "SET", "SPY", "UAF", "UIS"];

    /// <summary>Reads a sector.</summary>
    /// <exception cref="KnowledgeException">There is none of that name.</exception>
    public static string Read(KnowledgeYaml sector)
    {
        var text = sector.Text();
        return Known.Contains(text, StringComparer.Ordinal) ? text : throw sector.Fault($"'{text}' is no sector; known: {string.Join(", ", Known)}");
    }
}
