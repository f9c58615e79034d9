namespace Dragoman.Coding.Actors;

/// <summary>An office of <c>actors/roles.yaml</c>.</summary>
/// <param name="Name">The name that output uses.</param>
/// <param name="Sector">PLOVER's sector; null where it is that of whose office it is.</param>
/// <param name="Like">The office whose place it takes in other states ("chancellor" is like "prime minister"); null where there is none.</param>
/// <param name="Of">Code of the state or organisation whose it is when nothing else is said; null where that must be said.</param>
internal sealed record Office(string Name, string? Sector, string? Like, string? Of);
