using Dragoman.Domain;

namespace Dragoman.Coding.Frames;

/// <summary>Runs the examples and counter-examples of a frame through the whole coder.</summary>
public static class FrameTrial
{
    private static readonly DateOnly Published = new(2025, 6, 30);

    /// <summary>The examples that do not come out as the frame says; empty when all do.</summary>
    public static IReadOnlyList<FrameFault> Run(Coder coder, Frame frame)
    {
        var faults = new List<FrameFault>();
        foreach (var example in frame.Examples)
        {
            var events = coder.Code(Article(example));
            if (ExpectedEvent.TryParse(example.Expect!, out var expected) && !events.Any(coded => coded.Rule == frame.Id && expected.Matches(coded)))
                faults.Add(new FrameFault(frame, example, Describe(events)));
        }

        foreach (var example in frame.NonExamples)
        {
            var events = coder.Code(Article(example));
            if (events.Any(coded => coded.Rule == frame.Id)) faults.Add(new FrameFault(frame, example, Describe(events)));
        }

        return faults;
    }

    private static Article Article(FrameExample example) => new() { Id = "example", Text = example.Text, Published = Published };

    private static string Describe(IReadOnlyCollection<CodedEvent> events) =>
        events.Count == 0 ? "nothing" : string.Join("; ", events.Select(coded =>
            $"{coded.Type.Name}{(coded.Mode is null ? "" : "/" + coded.Mode)} {Codes(coded.Actor)} > {Codes(coded.Recipient)} {coded.Status.Name} [{coded.Rule}]"));

    private static string Codes(IEnumerable<ActorReference> actors) => string.Join('+', actors.Select(actor => actor.Code ?? $"'{actor.Text}'"));
}
