namespace Dragoman.Language.Segmentation;

/// <summary>What stands between two tokens.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: they touch.</summary>
    None,

    /// <summary>White space on one line.</summary>
    Space,

    /// <summary>A line's end that means nothing: the prose is wrapped at a fixed width.</summary>
    Wrap,

    /// <summary>A line's end.</summary>
    Line,

    /// <summary>A blank line.</summary>
    Paragraph,
}
