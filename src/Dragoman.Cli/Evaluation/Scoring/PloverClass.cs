using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>The five classes of CAMEO and PLOVER events: 0 statement, 1 and 2 cooperation in words and in deeds, 3 and 4 conflict in words and in deeds.</summary>
internal static class PloverClass
{
    /// <summary>The class of a type.</summary>
    public static int Of(EventType type) => type switch
    {
        EventType.State => 0,
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => 1,
        EventType.Cooperate or EventType.Aid or EventType.Retreat => 2,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => 3,
        _ => 4,
    };

    /// <summary>How far two types lie apart: 0 the same, 1 of one class, 2 one is a statement, words and deeds of one side 3, the two sides 4.</summary>
    public static int Distance(EventType one, EventType other)
    {
        var (a, b) = (Of(one), Of(other));
        if (one == other) return 0;
        if (a == b) return 1;
        if (a == 0 || b == 0) return 2;
        return (a < 3) == (b < 3) ? 3 : 4;
    }
}
