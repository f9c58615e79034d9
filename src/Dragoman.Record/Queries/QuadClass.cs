namespace Dragoman.Record.Queries;

/// <summary>The four kinds of conduct into which PLOVER's types fall, and a fifth for mere statements.</summary>
public enum QuadClass
{
    /// <summary>AGREE, CONSULT, SUPPORT, CONCEDE.</summary>
    VerbalCooperation,

    /// <summary>COOPERATE, AID, RETREAT.</summary>
    MaterialCooperation,

    /// <summary>REQUEST, ACCUSE, REJECT, THREATEN.</summary>
    VerbalConflict,

    /// <summary>PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.</summary>
    MaterialConflict,

    /// <summary>STATE.</summary>
    Neutral,
}
