using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Record.Corrections;

/// <summary>What an event is to say instead of what its reports say. What is null stays as the reports say.</summary>
public sealed record EventChange
{
    /// <summary>The right type.</summary>
    public EventType? Type { get; init; }

    /// <summary>The right mode; an empty text for none.</summary>
    public string? Mode { get; init; }

    /// <summary>The right status.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>The right date.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>True where nobody knows the date.</summary>
    public bool WithoutDate { get; init; }

    /// <summary>The right place.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>True where nobody knows the place.</summary>
    public bool WithoutPlace { get; init; }

    /// <summary>Who really acts.</summary>
    public ImmutableArray<ActorReference>? Actor { get; init; }

    /// <summary>Who is really acted on; an empty list for nobody.</summary>
    public ImmutableArray<ActorReference>? Recipient { get; init; }

    /// <summary>Who says so; an empty list where the writers do.</summary>
    public ImmutableArray<ActorReference>? SaidBy { get; init; }

    /// <summary>What it is about; an empty list for nothing that the knowledge has a name for.</summary>
    public ImmutableArray<string>? Topics { get; init; }

    /// <summary>The right CAMEO code; an empty text for none.</summary>
    public string? Cameo { get; init; }

    /// <summary>One sentence that tells the event; only where one is added by hand.</summary>
    public string? Text { get; init; }

    /// <summary>True when nothing is changed.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => this is { Type: null, Mode: null, Status: null, Date: null, WithoutDate: false, Place: null, WithoutPlace: false, Actor: null, Recipient: null, SaidBy: null, Topics: null, Cameo: null };

    /// <summary>The event as it is to be.</summary>
    public CodedEvent Apply(CodedEvent coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        return coded with
        {
            Type = Type ?? coded.Type,
            Mode = Mode is null ? coded.Mode : Mode.Length == 0 ? null : Mode,
            Status = Status ?? coded.Status,
            Date = WithoutDate ? null : Date is { } date ? new EventDate(date) : coded.Date,
            Place = WithoutPlace ? null : Place ?? coded.Place,
            Actor = Actor ?? coded.Actor,
            Recipient = Recipient ?? coded.Recipient,
            SaidBy = SaidBy ?? coded.SaidBy,
            Topics = Topics ?? coded.Topics,
            Cameo = Cameo is null ? coded.Cameo : Cameo.Length == 0 ? null : Cameo,
        };
    }
}
