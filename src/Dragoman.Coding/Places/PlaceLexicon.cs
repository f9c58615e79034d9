namespace Dragoman.Coding.Places;

/// <summary>x</summary>
public sealed class PlaceLexicon
{
    /// <summary>x</summary>
    public static PlaceLexicon Load(Knowledge.KnowledgeFolder folder) => new();

    /// <summary>x</summary>
    public Domain.EventPlace? Place(string text) => null;
}
