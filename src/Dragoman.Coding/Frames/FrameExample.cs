namespace Dragoman.Coding.Frames;

/// <summary>A sentence of ours that the frame must code, or must leave alone.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Expect">What must come out (<c>CONSULT/visit GEO &gt; AZE happened</c>); null for a sentence that the frame must leave alone.</param>
/// <param name="Line">Its line in the frame's file, counted from 1.</param>
public sealed record FrameExample(string Text, string? Expect, long Line);
