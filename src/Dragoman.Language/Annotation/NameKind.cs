namespace Dragoman.Language.Annotation;

/// <summary>What a name names.</summary>
public enum NameKind : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation, party, ministry, company or team.</summary>
    Organization,

    /// <summary>A place: country, city, region, river, building.</summary>
    Place,

    /// <summary>A named event or document: war, summit, treaty.</summary>
    Event,

    /// <summary>Any other name.</summary>
    Other,
}
