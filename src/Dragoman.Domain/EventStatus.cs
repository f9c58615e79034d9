namespace Dragoman.Domain;

/// <summary>Whether, in the reading of the text, the act took place.</summary>
public enum EventStatus
{
    /// <summary>The act took place.</summary>
    Happened,

    /// <summary>The act is under way or recurs.</summary>
    Ongoing,

    /// <summary>The act is expected, scheduled or agreed for later.</summary>
    Planned,

    /// <summary>The act is suggested or asked for.</summary>
    Proposed,

    /// <summary>The act depends on a condition.</summary>
    Conditional,

    /// <summary>The act is said not to be or not to have happened.</summary>
    Denied,

    /// <summary>The act is a party's claim about another that the article does not adopt.</summary>
    Alleged,

    /// <summary>The act is only imagined.</summary>
    Hypothetical,
}
