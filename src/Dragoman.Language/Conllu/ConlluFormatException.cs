namespace Dragoman.Language.Conllu;

/// <summary>A CoNLL-U file breaks the format.</summary>
public sealed class ConlluFormatException : Exception
{
    /// <summary>Names the file, the line and what is wrong there.</summary>
    public ConlluFormatException(string file, int line, string problem)
        : base($"{file}:{line}: {problem}") => Line = line;

    /// <summary>The line's number, from 1.</summary>
    public int Line { get; }
}
