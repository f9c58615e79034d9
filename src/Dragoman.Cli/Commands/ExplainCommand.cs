using System.CommandLine;
using System.Text.Json;
using Dragoman.Cli.Coding;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Coding.Relations;
using Dragoman.Domain;
using Dragoman.Domain.Json;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman explain</c>: every step from a text to its events.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string[]>("text") { Description = "the text, in quotes; - reads it from standard input", Arity = ArgumentArity.OneOrMore };
        var published = DateOption.Create("--published", "the day on which the text was published, to which \"on Monday\" refers");
        var knowledge = KnowledgeOption.Create();
        var actor = new Option<string>("--actor") { Description = "with --recipient: words of the text; only what this party does to the other is told", HelpName = "words" };
        var recipient = new Option<string>("--recipient") { Description = "words of the text for the other party", HelpName = "words" };
        var json = new Option<bool>("--json") { Description = "only the events, a JSON object on a line each" };
        var command = new DocumentedCommand(
            "explain",
            "Shows how a text is coded: words and tree, every frame tried and why it fits or not, whom the names stand for, and the events.",
            "dragoman explain \"The president of Chile visited Peru on Monday.\" --published 2025-04-17")
        {
            text,
            published,
            actor,
            recipient,
            knowledge,
            json,
        };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(actor) is null) != (result.GetValue(recipient) is null)) result.AddError("--actor and --recipient are given together: what the one does to the other is told");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var words = string.Join(' ', parsed.GetValue(text)!);
            if (words == "-")
            {
                using var input = new StreamReader(terminal.Input);
                words = await input.ReadToEndAsync(cancellation);
            }

            var given = parsed.GetValue(actor) is { } doer ? new GivenRelation(doer, parsed.GetValue(recipient)!) : null;
            if (given is not null && GivenSpans.Fault(words, given, "--actor", "--recipient") is { } fault)
            {
                await terminal.Error.WriteLineAsync($"dragoman: {fault}.");
                return ExitCode.Usage;
            }

            var article = new Article { Id = "explain", Text = words, Published = parsed.GetValue(published), Given = given };
            if (UncodedReason.Of(article) is { } reason)
            {
                await terminal.Error.WriteLineAsync($"dragoman: nothing is looked for: {reason}.");
                return ExitCode.Success;
            }

            var coder = KnowledgeOption.LoadCoder(parsed.GetValue(knowledge));
            if (parsed.GetValue(json))
            {
                foreach (var coded in coder.Code(article)) await terminal.Text.WriteLineAsync(JsonSerializer.Serialize(coded, DragomanJson.Contract.CodedEvent));
            }
            else
            {
                ExplanationSheet.Write(terminal, coder.Explain(article));
            }

            return ExitCode.Success;
        });
        return command;
    }
}
