namespace Dragoman.Coding.Actors;

/// <summary>What a listed sequence of words is in a phrase.</summary>
internal enum TermKind
{
    /// <summary>A sequence that looks like an actor and is none or another.</summary>
    Phrase,

    /// <summary>A name of several actors.</summary>
    Ambiguous,

    /// <summary>Name of a state, territory, organisation, body or group.</summary>
    Actor,

    /// <summary>A capital or another seat of government.</summary>
    Seat,

    /// <summary>Adjective of a state.</summary>
    Adjective,

    /// <summary>Noun for the nationals of a state.</summary>
    Nationals,

    /// <summary>Full name of a person.</summary>
    Person,

    /// <summary>Name of a person used alone.</summary>
    Surname,

    /// <summary>An office in the singular.</summary>
    Office,

    /// <summary>An office in the plural.</summary>
    Offices,

    /// <summary>A noun with a sector.</summary>
    Noun,

    /// <summary>A noun that stands for its owner.</summary>
    Holding,

    /// <summary>"former" and the like.</summary>
    Former,

    /// <summary>"acting" and the like.</summary>
    Keeper,

    /// <summary>"deputy" and the like.</summary>
    Deputy,

    /// <summary>"Mr" and the like.</summary>
    Honorific,
}
