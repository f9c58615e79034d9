namespace Dragoman.Language.Parsing;

/// <summary>What an arc-hybrid parser can do in a step.</summary>
internal enum ParserMove : byte
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The next word becomes the head of the stack's top, which is done.</summary>
    Left,

    /// <summary>The word below the stack's top becomes its head, and the top is done.</summary>
    Right,
}
