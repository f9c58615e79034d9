namespace Dragoman.Language.Coreference;

/// <summary>What sort of thing an entity is, as far as pronouns and descriptions care.</summary>
internal enum EntityClass : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A person or people.</summary>
    Person,

    /// <summary>An organisation or a body of people.</summary>
    Organization,

    /// <summary>A place, a country among them.</summary>
    Place,

    /// <summary>Anything else.</summary>
    Thing,

    /// <summary>A time or an amount: no pronoun stands for it.</summary>
    Quantity,
}
