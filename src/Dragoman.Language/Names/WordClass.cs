namespace Dragoman.Language.Names;

/// <summary>What a single word says about the names around it.</summary>
internal enum WordClass : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A title or office before a person's name ("President", "Mr").</summary>
    Title,

    /// <summary>A word that ends or heads an organisation's name ("Ministry", "Party").</summary>
    Organization,

    /// <summary>A word that ends or heads a place's name ("River", "Mount").</summary>
    Place,

    /// <summary>A word that ends or heads the name of an event or document ("Summit", "Treaty").</summary>
    Event,

    /// <summary>A month or a weekday.</summary>
    Time,

    /// <summary>A small word that may stand inside a name ("of", "and", "de").</summary>
    Bridge,
}
