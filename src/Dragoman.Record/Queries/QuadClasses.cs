using Dragoman.Domain;

namespace Dragoman.Record.Queries;

/// <summary>Which kind of conduct a type is (PLOVER 2.0 codebook, "quad classes").</summary>
public static class QuadClasses
{
    /// <summary>The kind of conduct of a type.</summary>
    public static QuadClass Of(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => QuadClass.VerbalCooperation,
        EventType.Cooperate or EventType.Aid or EventType.Retreat => QuadClass.MaterialCooperation,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => QuadClass.VerbalConflict,
        EventType.Protest or EventType.Sanction or EventType.Mobilize or EventType.Coerce or EventType.Assault => QuadClass.MaterialConflict,
        _ => QuadClass.Neutral,
    };
}
