namespace Dragoman.Coding.Places;

/// <summary>What sort of place a name stands for.</summary>
public enum PlaceKind
{
    /// <summary>A city, town or village.</summary>
    Town,

    /// <summary>A state or territory.</summary>
    State,

    /// <summary>A first-level part of a state.</summary>
    Province,

    /// <summary>A lower part of a state.</summary>
    District,

    /// <summary>A region without a single administration of its own.</summary>
    Region,

    /// <summary>A river.</summary>
    River,

    /// <summary>A lake or reservoir.</summary>
    Lake,

    /// <summary>A sea, gulf, strait or canal.</summary>
    Sea,

    /// <summary>A road or rail link that goes by a name.</summary>
    Corridor,

    /// <summary>A border crossing.</summary>
    Crossing,

    /// <summary>A mountain, pass or valley.</summary>
    Mountain,

    /// <summary>A building, base, airport or other site.</summary>
    Site,
}
