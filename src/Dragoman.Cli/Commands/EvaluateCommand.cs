using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Evaluation;
using Dragoman.Cli.Evaluation.Gold;
using Dragoman.Cli.Output;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman evaluate</c>: the coder measured on texts that people coded.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("gold") { Description = "a gold set: a file, or a folder of such" };
        var texts = new Option<string?>("--texts") { Description = "the folder of the articles' texts, with published.json, where it is not beside the set", HelpName = "folder" };
        var coded = new Option<string?>("--coded") { Description = "score this output of 'dragoman code' instead of coding now", HelpName = "file" };
        var errors = NumberOption.Create("--errors", "most errors to show, the worst first", 0, int.MaxValue, 10);
        var json = new Option<bool>("--json") { Description = "one JSON object a line for each set" };
        var knowledge = KnowledgeOption.Create();
        var command = new DocumentedCommand(
            "evaluate",
            "Codes the texts of gold sets and compares with what people found: precision, recall and F1 by type, field and status, a confusion table, the worst errors with their sentences.",
            "dragoman evaluate gold/articles --texts articles",
            "dragoman evaluate gold/relations.jsonl --errors 50",
            "dragoman evaluate gold --json > scores.jsonl")
        {
            gold, texts, coded, errors, json, knowledge,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var faults = 0;
            var sets = new GoldReader(parsed.GetValue(texts), Fault).Read(parsed.GetValue(gold)!);
            if (sets.IsEmpty)
            {
                if (faults == 0) Fault($"{parsed.GetValue(gold)}: holds no gold set");
                return ExitCode.AllFailed;
            }

            var known = parsed.GetValue(coded) is { } file ? CodedFile.Read(file, Fault) : null;
            var coder = known is null ? KnowledgeOption.LoadCoder(parsed.GetValue(knowledge)) : null;
            var evaluation = new GoldEvaluation(article => coder is not null ? coder.Code(article) : known!.GetValueOrDefault(article.Id, []));
            foreach (var set in sets)
            {
                if (known is not null && CodedFile.Missing(known, set) is { } missing) Fault($"{parsed.GetValue(coded)}: {missing}");
                var sheet = await evaluation.RunAsync(set, cancellation);
                if (parsed.GetValue(json)) await terminal.Text.WriteLineAsync(EvaluationJson.Of(sheet, parsed.GetValue(errors)));
                else EvaluationSheet.Write(terminal.Text, sheet, parsed.GetValue(errors));
            }

            return faults == 0 ? ExitCode.Success : ExitCode.SomeFailed;

            void Fault(string line)
            {
                faults++;
                terminal.Error.WriteLine(line);
            }
        });
        return command;
    }
}
