namespace Dragoman.Coding.Frames;

/// <summary>Where a role or a condition looks: a grammatical function of the trigger as the constructions read it, or a preposition.</summary>
/// <param name="Kind">The function.</param>
/// <param name="Preposition">Its preposition in lower case, for <see cref="SlotKind.Preposition"/>; else null.</param>
public readonly record struct Slot(SlotKind Kind, string? Preposition = null)
{
    /// <summary>The name by which frames write the slot.</summary>
    public override string ToString() => Preposition ?? Kind switch
    {
        SlotKind.ClauseSubject => "clause_subject",
        SlotKind.ClauseObject => "clause_object",
        _ => Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Reads a slot's name; any lower-case word that is no function's name is taken for a preposition.</summary>
    public static Slot Of(string name) => name switch
    {
        "subject" => new Slot(SlotKind.Subject),
        "object" => new Slot(SlotKind.Object),
        "indirect" => new Slot(SlotKind.Indirect),
        "complement" => new Slot(SlotKind.Complement),
        "between" => new Slot(SlotKind.Between),
        "modifier" => new Slot(SlotKind.Modifier),
        "host" => new Slot(SlotKind.Host),
        "support" => new Slot(SlotKind.Support),
        "quality" => new Slot(SlotKind.Quality),
        "clause subject" => new Slot(SlotKind.ClauseSubject),
        "clause object" => new Slot(SlotKind.ClauseObject),
        "self" => new Slot(SlotKind.Self),
        "purpose" => new Slot(SlotKind.Purpose),
        "quote" => new Slot(SlotKind.Quote),
        _ => new Slot(SlotKind.Preposition, name),
    };
}
