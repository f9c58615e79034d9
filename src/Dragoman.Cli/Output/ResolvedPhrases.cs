using System.Text;
using Dragoman.Reading.Input;

namespace Dragoman.Cli.Output;

/// <summary>Answers what phrases stand for: one from the command line, or one a line from standard input.</summary>
/// <param name="terminal">Where phrases are read and answers are written.</param>
/// <param name="json">One JSON object a phrase; else aligned lines, a blank line between phrases.</param>
/// <param name="resolve">Fills the sheet with what the phrase stands for; false where it stands for nothing.</param>
/// <param name="unknown">The message for a phrase that stands for nothing.</param>
internal sealed class ResolvedPhrases(Terminal terminal, bool json, Func<string, FieldSheet, bool> resolve, Func<string, string> unknown)
{
    /// <summary>What stands for standard input on the command line.</summary>
    public const string StandardInput = "-";

    private const int MaxLineBytes = 64 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>True where the phrases are to be read from standard input: none is given, or a dash.</summary>
    public static bool AreOnStandardInput(string[] phrase) => phrase is [] or [StandardInput];

    /// <summary>Answers one phrase.</summary>
    public int Answer(string phrase)
    {
        var sheet = new FieldSheet();
        if (!resolve(phrase, sheet))
        {
            terminal.Error.WriteLine("dragoman: " + unknown(phrase));
            return ExitCode.NotFound;
        }

        sheet.Write(terminal.Text, json);
        return ExitCode.Success;
    }

    /// <summary>Answers every line of standard input in turn; blank lines are passed over.</summary>
    /// <param name="command">The command, for the message to somebody who types.</param>
    public int AnswerLines(string command)
    {
        if (terminal.InputIsTerminal) terminal.Error.WriteLine($"Reading a phrase a line from the keyboard; Ctrl-D ends. To ask for one: dragoman {command} PHRASE");
        var (asked, failed) = (0, 0);
        var lines = new LineReader(terminal.Input, MaxLineBytes);
        while (lines.TryRead(out var bytes))
        {
            var (phrase, fault) = Read(bytes);
            if (phrase is "") continue;
            if (asked++ > 0 && !json) terminal.Text.WriteLine();
            var sheet = new FieldSheet();
            if (phrase is null) sheet.Add("line", "line", (double)lines.Number);
            else sheet.Add("phrase", "phrase", phrase);
            if (phrase is null || !resolve(phrase, sheet))
            {
                failed++;
                sheet.Add("error", "unknown", fault ?? unknown(phrase!));
            }

            sheet.Write(terminal.Text, json);
        }

        return failed == 0 ? ExitCode.Success : failed == asked ? ExitCode.AllFailed : ExitCode.SomeFailed;
    }

    private static (string? Phrase, string? Fault) Read(byte[]? line)
    {
        if (line is null) return (null, $"the line is longer than {MaxLineBytes / 1024} KiB");
        try
        {
            return (Strict.GetString(line).Trim(), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, "the line is not valid UTF-8");
        }
    }
}
