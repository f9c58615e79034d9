using System.Collections.Immutable;
using Dragoman.Coding.Frames;
using Dragoman.Domain;

namespace Dragoman.Coding.Relations;

/// <summary>Stands where a frame would, for acts that only the scorer of relations found.</summary>
internal static class RelationFrame
{
    /// <summary>The rule that such events name.</summary>
    public const string Id = "relation.scorer";

    private static readonly FrameRoles Nowhere = new(RoleExpression.Nobody, RoleExpression.Nobody);
    private static readonly ImmutableArray<Frame> Frames = [.. Enum.GetValues<EventType>().Select(Create)];

    /// <summary>The frame of a type.</summary>
    public static Frame Of(EventType type) => Frames[(int)type];

    private static Frame Create(EventType type) => new()
    {
        Id = Id,
        Event = type,
        Relation = type,
        Cameo = GeneralCode(type),
        Triggers = ImmutableDictionary<TriggerClass, ImmutableArray<string>>.Empty,
        Roles = Nowhere,
        NominalRoles = Nowhere,
        File = "",
        Line = 0,
    };

    /// <summary>The code that CAMEO gives to an act of a type of which nothing more is known.</summary>
    private static string GeneralCode(EventType type) => type switch
    {
        EventType.Agree => "030",
        EventType.Consult => "040",
        EventType.Support => "050",
        EventType.Cooperate => "060",
        EventType.Aid => "070",
        EventType.Concede or EventType.Retreat => "080",
        EventType.Request => "100",
        EventType.Accuse => "110",
        EventType.Reject => "120",
        EventType.Threaten => "130",
        EventType.Protest => "140",
        EventType.Mobilize => "150",
        EventType.Sanction => "160",
        EventType.Coerce => "170",
        EventType.Assault => "190",
        _ => "010",
    };
}
