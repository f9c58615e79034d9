using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Lemmas;

/// <summary>Regular forms of words that are common in the news but so rare in treebanks that their endings alone mislead ("freed", "applauded", "invading").</summary>
internal static class RegularForms
{
    private static readonly string[] Verbs =
    [
        "abrogate", "absolve", "accede", "acclaim", "acquit", "airlift", "allude", "ambush", "amnesty", "annex", "annul", "applaud", "audit", "avenge", "axe", "baffle", "ban", "bankroll",
        "barricade", "befriend", "behead", "berate", "besiege", "blacklist", "blackmail", "blast", "blockade", "bombard", "boot", "boycott", "bribe", "broker", "buckle", "bulldoze", "buzz", "cable", "cajole",
        "calm", "cancel", "capitulate", "castigate", "cede", "censor", "censure", "centre", "chastise", "chide", "coalesce", "coerce", "collude", "concede", "conclude", "concur", "condole", "confiscate",
        "connive", "conspire", "contravene", "convoke", "counsel", "counter", "crusade", "curb", "curtail", "dare", "daub", "debar", "decapitate", "decouple", "decree", "decry", "defuse", "degrade", "demote", "denigrate",
        "denounce", "deplore", "depose", "deride", "despair", "desist", "detonate", "disavow", "disband", "disburse", "disinvite", "disparage", "dissuade", "divulge", "downgrade", "downscale", "embroil", "encircle", "endorse",
        "enlist", "enrage", "entreat", "erode", "escalate", "espouse", "eulogize", "evade", "exchange", "excoriate", "exhort", "exonerate", "expedite", "expel", "explode", "extol", "extradite", "feud", "fine", "flay", "float",
        "flog", "flood", "flout", "forge", "free", "fulfill", "fume", "fund", "funnel", "garrison", "goad", "greet", "gripe", "guarantee", "halt", "harangue", "harbor", "hale", "heap", "heckle", "hike", "hoist", "hope", "host", "impede",
        "impeach", "implode", "implore", "impose", "impound", "imprison", "incite", "infiltrate", "ink", "intercede", "intern", "intrude", "invade", "jail", "jeer", "knuckle", "label", "lambast", "lambaste", "laud", "lease", "levy", "lobby",
        "loot", "malign", "marshal", "massacre", "mediate", "menace", "mock", "mollify", "moot", "mourn", "muzzle", "nuke", "obstruct", "opine", "oust", "outlaw", "outrage", "parade", "pardon", "parley", "parole", "patrol", "pawn", "persevere",
        "persuade", "phone", "picket", "pile", "pilfer", "pillage", "pillory", "placate", "plead", "plunder", "police", "postpone", "pound", "praise", "preclude", "probe", "procure", "prosecute", "provoke", "purge", "quarantine", "quarrel", "quash", "quell", "quiz",
        "ransack", "ratify", "raze", "rebuff", "rebuke", "recede", "recruit", "redeploy", "refuel", "regroup", "rehouse", "reinstate", "reiterate", "relent", "renege", "repair", "repatriate", "repeal", "repel", "reprimand",
        "repulse", "rescind", "resettle", "retaliate", "retreat", "revamp", "revere", "revile", "revoke", "riot", "root", "sabotage", "salute", "scale", "scapegoat", "scathe", "scold", "scuffle", "scupper", "scuttle", "secede", "seethe", "shame", "shell", "shelter",
        "shore", "shout", "shove", "shrink", "shun", "siege", "signal", "silence", "slap", "slate", "smear", "snipe", "solicit", "spurn", "squabble", "station", "stockpile", "stone", "strafe", "stymie", "subpoena", "subsidize", "succumb", "summons", "supersede", "swipe", "taunt", "telephone",
        "thank", "thaw", "throng", "thwart", "toast", "topple", "torch", "torpedo", "traverse", "trounce", "underscore", "uninvite", "upbraid", "upgrade", "uphold", "vacate", "venerate", "veto", "vilify", "vindicate", "void", "vow", "waive", "wage", "woo",
    ];

    /// <summary>Verbs that double their last letter.</summary>
    private static readonly string[] Doubling =
    [
        "abet", "abhor", "acquit", "annul", "ban", "bar", "beg", "cancel", "channel", "commit", "compel", "concur", "control", "counsel", "debar", "defer", "demur", "deter", "drop", "drum", "dub", "equip", "excel", "expel", "extol", "flog", "fulfil", "funnel", "gun", "hit", "impel", "label", "marshal", "nab", "nag", "omit",
        "patrol", "plot", "propel", "pummel", "quarrel", "quit", "ram", "rap", "rebut", "rebel", "recur", "refer", "regret", "remit", "repel", "rid", "scrap", "shed", "shun", "signal", "slam", "slap", "snap", "snub", "spar", "spur", "stab", "stem", "step", "stop", "strip", "submit", "swap", "transfer", "trim", "tunnel", "wrap",
    ];

    private static readonly (string Form, string Lemma)[] Nouns =
    [
        ("bureaus", "bureau"), ("cease-fires", "cease-fire"), ("demarches", "demarche"), ("démarches", "démarche"), ("grounds", "ground"), ("impasses", "impasse"), ("levies", "levy"),
        ("navies", "navy"), ("supplies", "supply"), ("troops", "troop"), ("viruses", "virus"),
    ];

    private static readonly FrozenDictionary<string, string> VerbForms = Inflect();
    private static readonly FrozenDictionary<string, string> NounForms = Nouns.ToFrozenDictionary(noun => noun.Form, noun => noun.Lemma, StringComparer.OrdinalIgnoreCase);

    /// <summary>The dictionary form of a listed word's inflected form.</summary>
    /// <param name="form">The word as it stands.</param>
    /// <param name="universal">Its universal tag.</param>
    /// <returns>The lemma; null for a word that is not listed.</returns>
    internal static string? Lemma(string form, UniversalTag universal) => universal switch
    {
        UniversalTag.VERB => VerbForms.GetValueOrDefault(form),
        UniversalTag.NOUN => NounForms.GetValueOrDefault(form),
        _ => null,
    };

    private static FrozenDictionary<string, string> Inflect()
    {
        var forms = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var verb in Verbs) Add(verb);
        foreach (var verb in Doubling)
        {
            forms.TryAdd(verb + verb[^1] + "ed", verb);
            forms.TryAdd(verb + verb[^1] + "ing", verb);
        }

        return forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(string verb)
        {
            var endsInY = verb[^1] == 'y' && !IsVowel(verb[^2]);
            var hisses = verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
            var dropped = verb[^1] == 'e' && verb[^2] is not 'e' ? verb[..^1] : verb;
            forms.TryAdd(endsInY ? verb[..^1] + "ies" : verb + (hisses ? "es" : "s"), verb);
            forms.TryAdd(endsInY ? verb[..^1] + "ied" : verb[^1] == 'e' ? verb + "d" : verb + "ed", verb);
            forms.TryAdd(dropped + "ing", verb);
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
