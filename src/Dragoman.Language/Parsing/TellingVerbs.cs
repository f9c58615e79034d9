using System.Collections.Frozen;

namespace Dragoman.Language.Parsing;

/// <summary>Verbs of saying, knowing and judging.</summary>
internal static class TellingVerbs
{
    /// <summary>All forms, in small letters, of those behind which a clause may stand without "that".</summary>
    internal static FrozenSet<string> Forms { get; } = new[]
    {
        "accept", "acknowledge", "add", "admit", "agree", "allege", "announce", "anticipate", "argue", "ask", "assert", "assume", "believe", "charge", "claim", "complain", "conclude", "confirm", "contend", "decide", "declare", "demand", "deny",
        "determine", "doubt", "estimate", "expect", "explain", "fear", "find", "guess", "hear", "hope", "imagine", "imply", "indicate", "insist", "know", "learn", "maintain", "mean", "mention", "note", "notice", "observe", "predict", "promise",
        "propose", "prove", "read", "realise", "realize", "recall", "reckon", "recognise", "recognize", "remark", "remember", "repeat", "reply", "report", "respond", "reveal", "rule", "say", "see", "sense", "show", "signal", "state", "stress", "suggest",
        "suppose", "suspect", "swear", "tell", "think", "tweet", "understand", "vow", "warn", "watch", "wish", "wonder", "write",
    }.SelectMany(VerbForms.Of).Concat(["admitted", "admitting", "found", "heard", "knew", "known", "learnt", "meant", "proven", "said", "saw", "seen", "signalled", "signalling", "swore", "sworn", "thought", "understood", "wrote", "written"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Forms of those by which a speaker goes on ("…, he said, <i>accusing</i> Chad"), other than <see cref="Forms"/>.</summary>
    internal static FrozenSet<string> Judging { get; } = new[]
    {
        "accuse", "appeal", "apologise", "apologize", "blame", "call", "cite", "compare", "condemn", "congratulate", "criticise", "criticize", "denounce", "describe", "dismiss", "emphasise", "emphasize", "express", "point", "praise", "quote", "refer", "reject", "speak",
        "thank", "threaten", "underline", "urge", "voice", "welcome",
    }.SelectMany(VerbForms.Of).Concat(["referred", "referring", "spoke", "spoken"]).ToFrozenSet(StringComparer.Ordinal);
}
