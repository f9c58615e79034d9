using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Language;
using Dragoman.Language.Conllu;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman parse</c>: text or CoNLL-U to CoNLL-U.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string>("path") { Description = "a file; - for standard input", DefaultValueFactory = _ => "-" };
        var tokenized = new Option<bool>("--tokenized") { Description = "the input is CoNLL-U, whose sentences and words are kept" };
        var command = new DocumentedCommand(
            "parse",
            "Splits a text into sentences and words, tags, lemmatizes and parses them, and writes CoNLL-U (Universal Dependencies).",
            "echo \"The president of Chile visited Peru.\" | dragoman parse",
            "dragoman parse --tokenized corpus.conllu > parsed.conllu")
        {
            path,
            tokenized,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(path)!;
            if (name == "-" && terminal.InputIsTerminal) terminal.Error.WriteLine("Reading from the keyboard; Ctrl-D ends. To read a file: dragoman parse FILE");
            if (name != "-" && !File.Exists(name))
            {
                terminal.Error.WriteLine($"{name}: there is no such file");
                return ExitCode.AllFailed;
            }

            using var input = new StreamReader(name == "-" ? terminal.Input : File.OpenRead(name));
            try
            {
                new ConlluAnnotator(Annotator.LoadDefault()).Run(input, name, parsed.GetValue(tokenized), terminal.Text);
                return ExitCode.Success;
            }
            catch (ConlluFormatException e)
            {
                terminal.Error.WriteLine(e.Message);
                return ExitCode.AllFailed;
            }
        });
        return command;
    }
}
