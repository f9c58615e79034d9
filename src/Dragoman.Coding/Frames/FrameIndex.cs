using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dragoman.Coding.Frames;

/// <summary>Finds the frames of a trigger lemma, so that cost follows hits and not the number of frames.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class FrameIndex
{
    // Plain tables of plain arrays: others would have to be compiled anew at every start of the program.
    private readonly Dictionary<string, Frame[]> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Frame[]> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Frame[]> adjectives = new(StringComparer.Ordinal);

    /// <summary>Indexes frames. A verb's gerund is a trigger noun too ("the <i>signing</i> of the treaty").</summary>
    public FrameIndex(IEnumerable<Frame> frames)
    {
        Frames = [.. frames];
        AddTo(verbs, TriggerClass.Verb, static lemma => [lemma]);
        AddTo(adjectives, TriggerClass.Adjective, static lemma => [lemma]);
        AddTo(nouns, TriggerClass.Noun, static lemma => [lemma]);
        AddTo(nouns, TriggerClass.Verb, Gerunds);
    }

    /// <summary>All frames in the order of loading.</summary>
    public ImmutableArray<Frame> Frames { get; }

    /// <summary>The frames that a lemma triggers in a word class; empty for none. A verb with a particle is asked for as "call off".</summary>
    public ImmutableArray<Frame> Find(TriggerClass kind, string lemma)
    {
        var frames = kind switch
        {
            TriggerClass.Verb => verbs,
            TriggerClass.Noun => nouns,
            _ => adjectives,
        };
        return frames.TryGetValue(lemma, out var found) ? ImmutableCollectionsMarshal.AsImmutableArray(found) : [];
    }

    private void AddTo(Dictionary<string, Frame[]> table, TriggerClass kind, Func<string, IEnumerable<string>> keys)
    {
        foreach (var frame in Frames)
        {
            if (!frame.Triggers.TryGetValue(kind, out var lemmas)) continue;
            foreach (var lemma in lemmas)
            {
                foreach (var key in keys(lemma)) Add(table, key, frame);
            }
        }
    }

    private static void Add(Dictionary<string, Frame[]> table, string key, Frame frame)
    {
        ref var frames = ref CollectionsMarshal.GetValueRefOrAddDefault(table, key, out _);
        if (frames is null) frames = [frame];
        else if (!frames.Contains(frame, ReferenceEqualityComparer.Instance)) frames = [.. frames, frame];
    }

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
