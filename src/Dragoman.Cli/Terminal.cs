using Spectre.Console;

namespace Dragoman.Cli;

/// <summary>What a command reads from and writes to, so that tests and the process give it the same.</summary>
/// <remarks>Not safe on many threads, except that <see cref="Error"/> may be written by one thread while another writes the output.</remarks>
public sealed class Terminal : IDisposable
{
    private Terminal(Stream input, Stream output, TextWriter text, TextWriter error, bool inputIsTerminal, bool outputIsTerminal, bool errorIsTerminal)
    {
        (Input, Output, Text, Error, InputIsTerminal, OutputIsTerminal, ErrorIsTerminal) = (input, output, text, error, inputIsTerminal, outputIsTerminal, errorIsTerminal);
        Rich = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = outputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = outputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(text),
        });
        if (!outputIsTerminal) Rich.Profile.Width = PlainWidth;
    }

    /// <summary>Columns of a table that goes to a file or another program.</summary>
    public const int PlainWidth = 400;

    /// <summary>Standard input, as bytes.</summary>
    public Stream Input { get; }

    /// <summary>Standard output, as bytes; use either this or <see cref="Text"/> in one command.</summary>
    public Stream Output { get; }

    /// <summary>Standard output, as text.</summary>
    public TextWriter Text { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Tables and trees on standard output; plain where it is no terminal.</summary>
    public IAnsiConsole Rich { get; }

    /// <summary>True when a person types the input.</summary>
    public bool InputIsTerminal { get; }

    /// <summary>True when a person sees the output as it is written.</summary>
    public bool OutputIsTerminal { get; }

    /// <summary>True when a person sees the messages as they are written.</summary>
    public bool ErrorIsTerminal { get; }

    /// <summary>The streams of the process, UTF-8 whatever the system says.</summary>
    public static Terminal OfProcess()
    {
        var encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = Console.OpenStandardOutput();
        return new Terminal(
            Console.OpenStandardInput(),
            output,
            new StreamWriter(output, encoding) { AutoFlush = !Console.IsOutputRedirected, NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true, NewLine = "\n" },
            !Console.IsInputRedirected,
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Text.Flush();
        Error.Flush();
    }
}
