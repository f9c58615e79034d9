using Dragoman.Domain;

namespace Dragoman.Record.Queries;

/// <summary>Numbers of events by kind of conduct.</summary>
/// <param name="VerbalCooperation">Events of <see cref="QuadClass.VerbalCooperation"/>.</param>
/// <param name="MaterialCooperation">Events of <see cref="QuadClass.MaterialCooperation"/>.</param>
/// <param name="VerbalConflict">Events of <see cref="QuadClass.VerbalConflict"/>.</param>
/// <param name="MaterialConflict">Events of <see cref="QuadClass.MaterialConflict"/>.</param>
/// <param name="Neutral">Events of <see cref="QuadClass.Neutral"/>.</param>
public readonly record struct QuadCounts(int VerbalCooperation, int MaterialCooperation, int VerbalConflict, int MaterialConflict, int Neutral)
{
    /// <summary>All events.</summary>
    public int Total => Cooperation + Conflict + Neutral;

    /// <summary>Events of cooperation, verbal and material.</summary>
    public int Cooperation => VerbalCooperation + MaterialCooperation;

    /// <summary>Events of conflict, verbal and material.</summary>
    public int Conflict => VerbalConflict + MaterialConflict;

    /// <summary>The counts with some events of a type more.</summary>
    public QuadCounts With(EventType type, int events) => QuadClasses.Of(type) switch
    {
        QuadClass.VerbalCooperation => this with { VerbalCooperation = VerbalCooperation + events },
        QuadClass.MaterialCooperation => this with { MaterialCooperation = MaterialCooperation + events },
        QuadClass.VerbalConflict => this with { VerbalConflict = VerbalConflict + events },
        QuadClass.MaterialConflict => this with { MaterialConflict = MaterialConflict + events },
        _ => this with { Neutral = Neutral + events },
    };
}
