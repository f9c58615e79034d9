namespace Dragoman.Coding.Actors;

/// <summary>A name by which the knowledge knows an actor or a person, and where it says so.</summary>
/// <param name="Text">The name as the knowledge writes it.</param>
/// <param name="Kind">What sort of name it is.</param>
/// <param name="File">Path of the file below the knowledge folder, with <c>/</c>.</param>
/// <param name="Line">Line of the entry, counted from 1.</param>
public sealed record KnownName(string Text, KnownNameKind Kind, string File, long Line);
