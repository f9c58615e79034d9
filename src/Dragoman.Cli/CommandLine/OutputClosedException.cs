namespace Dragoman.Cli.CommandLine;

/// <summary>Whoever read the output has gone ("| head"): there is nobody left to work for, and that is no fault.</summary>
/// <param name="inner">The system's own exception.</param>
public sealed class OutputClosedException(Exception inner) : Exception("the output was closed", inner);
