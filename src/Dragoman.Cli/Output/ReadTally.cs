using Dragoman.Reading;

namespace Dragoman.Cli.Output;

/// <summary>Tells every fault and note of a reading on a line of its own, and keeps count.</summary>
/// <param name="error">Where the lines go.</param>
internal sealed class ReadTally(TextWriter error)
{
    /// <summary>Articles that were read.</summary>
    public int Read { get; private set; }

    /// <summary>Inputs that gave no article.</summary>
    public int Failed { get; private set; }

    /// <summary>What the reading's exit code is.</summary>
    public int ExitCode => Failed == 0 ? Cli.ExitCode.Success : Read == 0 ? Cli.ExitCode.AllFailed : Cli.ExitCode.SomeFailed;

    /// <summary>Takes one result into account.</summary>
    public void Count(ReadResult result)
    {
        if (result.Failure is { } failure)
        {
            Failed++;
            error.WriteLine($"{result.Input}: {failure.Reason}");
        }
        else
        {
            Read++;
            foreach (var note in result.Notes) error.WriteLine($"{result.Input}: note: {note}");
        }
    }
}
