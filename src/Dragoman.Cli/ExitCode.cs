namespace Dragoman.Cli;

/// <summary>What the program's exit code says; <c>docs/commands.md</c> is the contract.</summary>
public static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Success = 0;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 1;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 2;

    /// <summary>Some inputs could not be read or coded; the others were.</summary>
    public const int SomeFailed = 3;

    /// <summary>No input could be read.</summary>
    public const int AllFailed = 4;

    /// <summary>The record cannot be opened, read or written.</summary>
    public const int Record = 5;

    /// <summary>A file of the knowledge or the model is faulty.</summary>
    public const int Knowledge = 6;

    /// <summary>There is nothing of that name.</summary>
    public const int NotFound = 7;

    /// <summary>The port is in use, or may not be listened on.</summary>
    public const int Port = 8;

    /// <summary>Stopped by the user (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
