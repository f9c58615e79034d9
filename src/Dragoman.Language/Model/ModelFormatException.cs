namespace Dragoman.Language.Model;

/// <summary>A model file cannot be used: it is broken, cut short, of another program or of another version.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Names what is wrong with the file.</summary>
    public ModelFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Names what is wrong with the file and what led to it.</summary>
    public ModelFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
