using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Coding;
using Dragoman.Coding.Frames;
using Dragoman.Domain;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman rules</c>: the frames, listed and put to the test of their own examples.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal) =>
        new("rules", "Lists the frames, runs their examples, or tells what each of them coded.") { CreateList(terminal), CreateTest(terminal), RulesYieldCommand.Create(terminal) };

    private static DocumentedCommand CreateList(Terminal terminal)
    {
        var part = new Argument<string?>("part") { Description = "a part of the frame's id or a trigger word", Arity = ArgumentArity.ZeroOrOne };
        var knowledge = KnowledgeOption.Create();
        var list = new DocumentedCommand("list", "Lists frames with type, CAMEO code, triggers and where each is defined.", "dragoman rules list consult.") { part, knowledge };
        list.SetAction(parsed =>
        {
            var frames = Chosen(KnowledgeOption.LoadCoder(parsed.GetValue(knowledge)), parsed.GetValue(part));
            foreach (var frame in frames)
                terminal.Text.WriteLine($"{frame.Id,-34} {frame.Event.Name,-10} {frame.Cameo,-5} {string.Join(", ", Triggers(frame))}  ({frame.File}:{frame.Line})");
            return frames.Count > 0 ? ExitCode.Success : NoneHas(terminal, parsed.GetValue(part));
        });
        return list;
    }

    private static DocumentedCommand CreateTest(Terminal terminal)
    {
        var part = new Argument<string?>("part") { Description = "a part of the frame's id or a trigger word", Arity = ArgumentArity.ZeroOrOne };
        var knowledge = KnowledgeOption.Create();
        var test = new DocumentedCommand("test", "Runs the examples and non-examples that frames carry and tells each that does not come out.", "dragoman rules test consult.meet", "dragoman rules test --knowledge my-rules") { part, knowledge };
        test.SetAction(parsed =>
        {
            var coder = KnowledgeOption.LoadCoder(parsed.GetValue(knowledge));
            var frames = Chosen(coder, parsed.GetValue(part));
            if (frames.Count == 0) return NoneHas(terminal, parsed.GetValue(part));
            int run = 0, failed = 0;
            foreach (var frame in frames)
            {
                run += frame.Examples.Length + frame.NonExamples.Length;
                foreach (var fault in FrameTrial.Run(coder, frame))
                {
                    failed++;
                    terminal.Text.WriteLine(fault.ToString());
                }
            }

            terminal.Text.WriteLine($"{run} examples, {failed} failed.");
            return failed == 0 ? ExitCode.Success : ExitCode.SomeFailed;
        });
        return test;
    }

    private static int NoneHas(Terminal terminal, string? part)
    {
        terminal.Error.WriteLine($"dragoman: no frame has '{part}' in its id or among its triggers.");
        return ExitCode.NotFound;
    }

    private static List<Frame> Chosen(Coder coder, string? part) =>
        [.. coder.Knowledge.Frames.Frames.Where(frame => part is null || frame.Id.Contains(part, StringComparison.OrdinalIgnoreCase) || Triggers(frame).Contains(part, StringComparer.OrdinalIgnoreCase))];

    private static IEnumerable<string> Triggers(Frame frame) => frame.Triggers.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value);
}
