namespace Dragoman.Language.Annotation;

/// <summary>Says that an entity is somebody's counterpart in a country ("his Iranian counterpart").</summary>
/// <param name="Of">The entity whose counterpart it is, or null where the text does not tell.</param>
/// <param name="Country">The country's code as the list of demonyms gives it, or null where the text names none.</param>
public sealed record Counterpart(int? Of, string? Country);
