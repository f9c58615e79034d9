namespace Dragoman.Reading;

/// <summary>Why an input gave no article.</summary>
public enum ReadFailureKind
{
    /// <summary>There is no such file or folder.</summary>
    Missing,

    /// <summary>The operating system refused to open or to read it.</summary>
    Unreadable,

    /// <summary>There is nothing in it, or nothing that is a story.</summary>
    Empty,

    /// <summary>It is no text: a picture, a document of a word processor, a program.</summary>
    NotText,

    /// <summary>Its bytes are in no encoding that can be told with certainty.</summary>
    Encoding,

    /// <summary>It is larger than what is read as one article.</summary>
    TooLarge,

    /// <summary>It is not what its format says: broken JSON, an entry without a text, a damaged archive.</summary>
    Malformed,
}
