using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dragoman.Coding.Frames;

/// <summary>Finds the frames of a trigger lemma, so that cost follows hits and not the number of frames.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class FrameIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<Frame>> verbs;
    private readonly FrozenDictionary<string, ImmutableArray<Frame>> nouns;
    private readonly FrozenDictionary<string, ImmutableArray<Frame>> adjectives;

    /// <summary>Indexes frames. A verb's gerund is a trigger noun too ("the <i>signing</i> of the treaty").</summary>
    public FrameIndex(IEnumerable<Frame> frames)
    {
        Frames = [.. frames];
        verbs = By(TriggerClass.Verb, static (_, lemma) => [lemma]);
        adjectives = By(TriggerClass.Adjective, static (_, lemma) => [lemma]);
        var fromNouns = Pairs(TriggerClass.Noun, static (_, lemma) => [lemma]);
        var fromGerunds = Pairs(TriggerClass.Verb, static (frame, lemma) => Gerunds(lemma));
        nouns = Group(fromNouns.Concat(fromGerunds));
    }

    /// <summary>All frames in the order of loading.</summary>
    public ImmutableArray<Frame> Frames { get; }

    /// <summary>The frames that a lemma triggers in a word class; empty for none. A verb with a particle is asked for as "call off".</summary>
    public ImmutableArray<Frame> Find(TriggerClass kind, string lemma) => kind switch
    {
        TriggerClass.Verb => verbs.GetValueOrDefault(lemma, []),
        TriggerClass.Noun => nouns.GetValueOrDefault(lemma, []),
        _ => adjectives.GetValueOrDefault(lemma, []),
    };

    private FrozenDictionary<string, ImmutableArray<Frame>> By(TriggerClass kind, Func<Frame, string, IEnumerable<string>> keys) => Group(Pairs(kind, keys));

    private IEnumerable<(string Lemma, Frame Frame)> Pairs(TriggerClass kind, Func<Frame, string, IEnumerable<string>> keys) =>
        from frame in Frames
        where frame.Triggers.ContainsKey(kind)
        from lemma in frame.Triggers[kind]
        from key in keys(frame, lemma)
        select (key, frame);

    private static FrozenDictionary<string, ImmutableArray<Frame>> Group(IEnumerable<(string Lemma, Frame Frame)> pairs) =>
        pairs.Distinct().GroupBy(pair => pair.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Frame).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The spellings of a verb's gerund: signing, meeting, making, shooting down.</summary>
    private static IEnumerable<string> Gerunds(string lemma)
    {
        var blank = lemma.IndexOf(' ', StringComparison.Ordinal);
        var (verb, particle) = blank < 0 ? (lemma, "") : (lemma[..blank], lemma[blank..]);
        yield return verb + "ing" + particle;
        if (verb is [.. var stem, 'e'] && !verb.EndsWith("ee", StringComparison.Ordinal)) yield return stem + "ing" + particle;
        if (verb.Length > 2 && IsConsonant(verb[^1]) && !IsConsonant(verb[^2])) yield return verb + verb[^1] + "ing" + particle;
    }

    private static bool IsConsonant(char c) => c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' or 'x');
}
