namespace Dragoman.Coding.Matching;

/// <summary>What a matcher needs to know of a slot's filler besides its words.</summary>
public interface IFillerKnowledge
{
    /// <summary>True when the noun phrase headed by the token names a political actor.</summary>
    bool IsActor(int sentence, int head);

    /// <summary>True when the noun phrase headed by the token names a place.</summary>
    bool IsPlace(int sentence, int head);

    /// <summary>True when the token is part of a time expression and can be nobody's role.</summary>
    bool IsTime(int sentence, int token);

    /// <summary>True when the token, before an event noun, only says where it takes place ("the <i>Istanbul</i> summit").</summary>
    bool IsTown(int sentence, int token);

    /// <summary>True when the noun phrase names a political actor itself, and no thing of his ("the <i>decision</i> of the UN" is none).</summary>
    bool IsParty(int sentence, int head);

    /// <summary>True when one noun phrase names a state, and the other somebody who speaks for it ("the <i>president</i> said <i>Peru</i> will leave").</summary>
    bool SpeaksFor(int sentence, int speaker, int state);

    /// <summary>False when the noun phrase, plural or not, is known to stand for one state or organisation ("the Iranian <i>guards</i>").</summary>
    bool MayBeSeveral(int sentence, int head);

    /// <summary>The noun by which the text introduces a person that the token names or takes up ("<i>ambassador</i> Ana Ruiz … summoned <i>Ruiz</i>"), in lower case; null for none.</summary>
    string? TitleOf(int sentence, int head);

    /// <summary>The noun that a pronoun takes up ("the <i>border</i> … closed <i>it</i>"), in lower case; null for none.</summary>
    string? NounOf(int sentence, int pronoun);

    /// <summary>True when the token names a person or stands for one.</summary>
    bool IsPerson(int sentence, int token);

    /// <summary>True when a common noun stands for people or a body that may be addressed, though it is no actor known ("<i>donors</i>", "the <i>community</i>").</summary>
    bool IsSomebody(int sentence, int head);

    /// <summary>True when a noun names people by their state alone ("two <i>Armenians</i>").</summary>
    bool AreNationals(int sentence, int head);

    /// <summary>True when two noun phrases are known to stand for the same state or organisation.</summary>
    bool AreSame(int sentence, int one, int other);
}
