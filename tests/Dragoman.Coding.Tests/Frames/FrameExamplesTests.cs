using Dragoman.Coding.Frames;

namespace Dragoman.Coding.Tests.Frames;

public class FrameExamplesTests
{
    public static TheoryData<string> Ids => [.. BuiltInCoder.Instance.Knowledge.Frames.Frames.Select(frame => frame.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_frame_codes_its_examples_and_leaves_its_counter_examples_alone(string id)
    {
        var frame = BuiltInCoder.Instance.Knowledge.Frames.Frames.Single(frame => frame.Id == id);

        var faults = FrameTrial.Run(BuiltInCoder.Instance, frame);

        Assert.Empty(faults.Select(fault => fault.ToString()));
    }
}
