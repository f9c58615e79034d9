namespace Dragoman.Coding.Actors;

/// <summary>What a piece of a phrase is.</summary>
internal enum ElementKind
{
    /// <summary>Any other word.</summary>
    Word,

    /// <summary>A sequence that the knowledge lists.</summary>
    Listed,

    /// <summary>Words in capitals that it does not list.</summary>
    Name,

    /// <summary>"the", "this".</summary>
    Definite,

    /// <summary>"a", "some", a number.</summary>
    Indefinite,

    /// <summary>"his", "their".</summary>
    Pronoun,

    /// <summary>"of", "for", "in".</summary>
    Preposition,

    /// <summary>"'s".</summary>
    Possessive,

    /// <summary>"ethnic".</summary>
    Ethnic,

    /// <summary>A comma or bracket.</summary>
    Break,

    /// <summary>"who", "which": the phrase's own words end before it.</summary>
    Relative,
}
