namespace Dragoman.Domain;

/// <summary>PLOVER 2.0's sixteen event types and STATE. The names are PLOVER's own spelling in the output.</summary>
public enum EventType
{
    /// <summary>Agrees, promises, offers or declares itself ready to cooperate, meet, sign or settle.</summary>
    Agree,

    /// <summary>Meets, visits, receives, calls, negotiates, discusses.</summary>
    Consult,

    /// <summary>Praises, backs, thanks, apologises, recognises; signs or ratifies; opens or improves relations.</summary>
    Support,

    /// <summary>Yields in words: accepts a condition, gives up a claim, promises a withdrawal, declares a ceasefire.</summary>
    Concede,

    /// <summary>Carries out material cooperation.</summary>
    Cooperate,

    /// <summary>Gives material help.</summary>
    Aid,

    /// <summary>Withdraws, releases, lifts a measure, ends a military or police action.</summary>
    Retreat,

    /// <summary>Asks, urges, demands, proposes that another act, sets a condition.</summary>
    Request,

    /// <summary>Criticises, blames, accuses, complains, sues, investigates.</summary>
    Accuse,

    /// <summary>Refuses, declines, vetoes, breaks off, boycotts, defies.</summary>
    Reject,

    /// <summary>Warns, threatens, gives an ultimatum.</summary>
    Threaten,

    /// <summary>Demonstrates, strikes, riots.</summary>
    Protest,

    /// <summary>Reduces or breaks relations: sanctions, expulsion, closing of a mission, entry ban, suspension.</summary>
    Sanction,

    /// <summary>Raises readiness, moves or deploys forces, fortifies.</summary>
    Mobilize,

    /// <summary>Represses, arrests, seizes, raids, restricts, imposes by power.</summary>
    Coerce,

    /// <summary>Uses force: attacks, shoots down, kills, occupies.</summary>
    Assault,

    /// <summary>Says, declares, announces, comments, with none of the stances above.</summary>
    State,
}
