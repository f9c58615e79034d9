namespace Dragoman.Coding.Frames;

/// <summary>An example that does not come out as its frame says.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Example">The example.</param>
/// <param name="Found">What came out instead.</param>
public sealed record FrameFault(Frame Frame, FrameExample Example, string Found)
{
    /// <summary>The fault with file and line, for people.</summary>
    public override string ToString() =>
        Example.Expect is { } expect
            ? $"{Frame.File}({Example.Line}): {Frame.Id}: '{Example.Text}' should give {expect}, gives {Found}"
            : $"{Frame.File}({Example.Line}): {Frame.Id}: '{Example.Text}' should give nothing by this frame, gives {Found}";
}
