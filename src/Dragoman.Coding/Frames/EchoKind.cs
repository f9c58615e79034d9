namespace Dragoman.Coding.Frames;

/// <summary>How words that name no act of their own repeat the act told before them.</summary>
public enum EchoKind : byte
{
    /// <summary>The same act towards the same: "Latvia <i>followed suit</i>".</summary>
    Same,

    /// <summary>The same act towards whoever did it: "Paraguay <i>responded in kind</i>".</summary>
    Return,
}
