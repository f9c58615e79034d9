namespace Dragoman.Coding.Frames;

/// <summary>The word class in which a trigger stands.</summary>
public enum TriggerClass : byte
{
    /// <summary>A verb in any of its forms: "met", "was denied", "accusing".</summary>
    Verb,

    /// <summary>A noun that reports an act: "talks", "withdrawal".</summary>
    Noun,

    /// <summary>An adjective that takes a complement: "ready to sign", "critical of".</summary>
    Adjective,
}
