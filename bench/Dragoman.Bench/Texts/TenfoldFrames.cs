using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding;
using Dragoman.Coding.Frames;

namespace Dragoman.Bench.Texts;

/// <summary>Ten times the frames: each again nine times under words that no text has, to show that cost follows hits.</summary>
internal static class TenfoldFrames
{
    /// <summary>The same knowledge with ten times the frames.</summary>
    public static CodingKnowledge Of(CodingKnowledge knowledge) =>
        knowledge with { Frames = new FrameIndex(knowledge.Frames.Frames.SelectMany(frame => Enumerable.Range(0, 10).Select(copy => Copy(frame, copy)))) };

    private static Frame Copy(Frame frame, int copy)
    {
        if (copy == 0) return frame;
        var triggers = frame.Triggers.ToFrozenDictionary(pair => pair.Key, pair => ImmutableArray.CreateRange(pair.Value, lemma => $"{lemma}-{copy}"));
        return frame with { Id = $"{frame.Id}.{copy}", Triggers = triggers };
    }
}
