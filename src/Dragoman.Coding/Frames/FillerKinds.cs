namespace Dragoman.Coding.Frames;

/// <summary>What a slot's filler may be, written <c>~actor</c> and so on in a condition.</summary>
[Flags]
public enum FillerKinds
{
    /// <summary>Only its lemma counts.</summary>
    None = 0,

    /// <summary>Anything at all: the slot is filled (<c>~any</c>).</summary>
    Any = 1,

    /// <summary>The slot is empty (<c>~none</c>).</summary>
    Empty = 2,

    /// <summary>A political actor: state, organisation, office-holder, group (<c>~actor</c>).</summary>
    Actor = 4,

    /// <summary>A place or a state used as one (<c>~place</c>).</summary>
    Place = 8,

    /// <summary>A clause with an infinitive (<c>~infinitive</c>).</summary>
    Infinitive = 16,

    /// <summary>A finite clause, with or without "that" (<c>~clause</c>).</summary>
    Clause = 32,

    /// <summary>A clause whose subject is the trigger's own (<c>~own</c>): "said it would withdraw".</summary>
    OwnSubject = 64,

    /// <summary>A clause whose subject is another's (<c>~other</c>): "said Russia must withdraw".</summary>
    OtherSubject = 128,

    /// <summary>A clause with a modal of obligation (<c>~must</c>): must, should, has to, needs to.</summary>
    Obligation = 256,

    /// <summary>A clause about the future (<c>~will</c>): will, would, is going to.</summary>
    Future = 512,

    /// <summary>A negated clause (<c>~not</c>).</summary>
    Negated = 1024,

    /// <summary>A clause about what has been (<c>~past</c>): a past tense, a perfect.</summary>
    Past = 2048,

    /// <summary>A clause in the passive (<c>~passive</c>): "is expected to".</summary>
    Passive = 4096,

    /// <summary>People named by their state alone (<c>~nationals</c>): "two Armenians".</summary>
    Nationals = 8192,
}
