namespace Dragoman.Reading.Story;

/// <summary>What a paragraph of a page is.</summary>
internal enum LineKind
{
    /// <summary>A part of a story, or what cannot be told from one.</summary>
    Story,

    /// <summary>A menu, a share line, a notice about cookies, a hotline, a hint on how to use the page.</summary>
    Noise,

    /// <summary>An appeal to become a member, to give or to subscribe.</summary>
    Appeal,

    /// <summary>A legal notice, after which a story does not go on.</summary>
    End,
}
