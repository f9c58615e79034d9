namespace Dragoman.Language.Parsing;

/// <summary>The forms of the few verbs that repairs name, which see words and no lemmas.</summary>
internal static class VerbForms
{
    /// <summary>Base form, third person, past and gerund, with the participle where it is another.</summary>
    internal static string[] Of(string verb) => verb switch
    {
        "give" => ["give", "gives", "gave", "given", "giving"],
        "pay" => ["pay", "pays", "paid", "paying"],
        "send" or "lend" => [verb, verb + "s", verb[..^1] + "t", verb + "ing"],
        "show" => ["show", "shows", "showed", "shown", "showing"],
        "set" => ["set", "sets", "setting"],
        "sell" or "tell" => [verb, verb + "s", verb[..1] + "old", verb + "ing"],
        "deal" => ["deal", "deals", "dealt", "dealing"],
        "keep" => ["keep", "keeps", "kept", "keeping"],
        "leave" => ["leave", "leaves", "left", "leaving"],
        "make" => ["make", "makes", "made", "making"],
        "slam" => ["slam", "slams", "slammed", "slamming"],
        "throw" => ["throw", "throws", "threw", "thrown", "throwing"],
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => [verb, verb[..^1] + "ies", verb[..^1] + "ied", verb + "ing"],
        [.., 'e', 'e'] => [verb, verb + "s", verb + "d", verb + "ing"],
        [.., 's', 's'] or [.., 'c' or 's', 'h'] => [verb, verb + "es", verb + "ed", verb + "ing"],
        [.. var stem, 'e'] => [verb, verb + "s", verb + "d", stem + "ing"],
        _ => [verb, verb + "s", verb + "ed", verb + "ing"],
    };
}
