namespace Dragoman.Coding.Knowledge;

/// <summary>A fault in a knowledge file, told with its file, line and column and what to write instead.</summary>
public sealed class KnowledgeException : Exception
{
    /// <summary>Tells a fault.</summary>
    /// <param name="file">Path of the file below the knowledge folder ("frames/consult.yaml").</param>
    /// <param name="line">Line, counted from 1.</param>
    /// <param name="column">Column, counted from 1.</param>
    /// <param name="problem">What is wrong and what to write instead.</param>
    /// <param name="inner">The reader's own exception, where there is one.</param>
    public KnowledgeException(string file, long line, long column, string problem, Exception? inner = null)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}({line},{column}): {problem}"), inner) =>
        (File, Line, Column, Problem) = (file, line, column, problem);

    /// <summary>Path of the file below the knowledge folder.</summary>
    public string File { get; }

    /// <summary>Line, counted from 1.</summary>
    public long Line { get; }

    /// <summary>Column, counted from 1.</summary>
    public long Column { get; }

    /// <summary>What is wrong, without the position.</summary>
    public string Problem { get; }
}
