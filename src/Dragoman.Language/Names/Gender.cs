namespace Dragoman.Language.Names;

/// <summary>Which third-person pronoun follows a mention.</summary>
public enum Gender : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>He.</summary>
    Masculine,

    /// <summary>She.</summary>
    Feminine,

    /// <summary>It.</summary>
    Neuter,
}
