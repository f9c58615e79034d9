namespace Dragoman.Web.Text;

/// <summary>A piece of a text with what it is marked as.</summary>
/// <param name="Text">The words.</param>
/// <param name="Mark">The mark; null for plain text.</param>
public readonly record struct MarkedPiece<T>(string Text, T? Mark)
    where T : struct;
