namespace Dragoman.Record.Sqlite;

/// <summary>A text as full-text search stores it.</summary>
/// <param name="Words">All words, folded, joined by spaces.</param>
/// <param name="Names">The words that begin with a capital, in the form in which names are compared, joined by spaces.</param>
internal sealed record SearchedText(string Words, string Names)
{
    /// <summary>Folds a text.</summary>
    public static SearchedText Of(string text) => new(StoredText.Words(text), StoredText.Names(text));
}
