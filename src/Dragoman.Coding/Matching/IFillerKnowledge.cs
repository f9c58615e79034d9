namespace Dragoman.Coding.Matching;

/// <summary>What a matcher needs to know of a slot's filler besides its words.</summary>
public interface IFillerKnowledge
{
    /// <summary>True when the noun phrase headed by the token names a political actor.</summary>
    bool IsActor(int sentence, int head);

    /// <summary>True when the noun phrase headed by the token names a place.</summary>
    bool IsPlace(int sentence, int head);
}
