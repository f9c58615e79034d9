namespace Dragoman.Cli.Evaluation.Gold;

/// <summary>What a gold set asks of the coder.</summary>
internal enum GoldKind
{
    /// <summary>Every event of whole articles, each tied to the words that name it.</summary>
    Articles,

    /// <summary>What one given party does to another, one type for each text.</summary>
    Relation,

    /// <summary>One of five classes for each text, with the words of actor and recipient.</summary>
    Cameo,

    /// <summary>Types and country codes for each sentence.</summary>
    Types,
}
