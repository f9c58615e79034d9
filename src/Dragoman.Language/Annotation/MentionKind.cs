namespace Dragoman.Language.Annotation;

/// <summary>How a mention stands for its entity.</summary>
public enum MentionKind : byte
{
    /// <summary>By its name ("Georgian President Mikheil Kavelashvili", "the CSTO").</summary>
    Name,

    /// <summary>By a description ("the Georgian leader", "both countries").</summary>
    Description,

    /// <summary>By a pronoun ("he", "their").</summary>
    Pronoun,

    /// <summary>By an adjective of a country or people ("Georgian").</summary>
    Demonym,
}
