using System.Collections.Frozen;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>"handed <i>over</i> maps", with "over" hung on what is handed: it is the verb's particle, and the maps are its object.</summary>
internal static class ParticleRepair
{
    /// <summary>Verbs that with this particle are another verb with an object; as prepositions these words would make little sense behind them.</summary>
    private static readonly FrozenSet<(string Verb, string Particle)> Phrasal = new (string Forms, string Particles)[]
    {
        ("hand hands handed handing", "over back out"), ("turn turned turning", "over"), ("take takes took taken taking", "over"), ("call calls called calling", "off"), ("break breaks broke broken breaking", "off"),
        ("cut cuts cutting", "off"), ("put puts putting", "off forward"), ("set sets setting", "up"), ("carry carries carried carrying", "out"), ("rule rules ruled ruling", "out"), ("shut shuts shutting", "down"),
        ("shoot shoots shot shooting", "down"), ("gun gunned gunning", "down"), ("lay lays laid laying", "down"), ("give gives gave given giving", "up back"), ("blow blows blew blown blowing", "up"), ("build builds built building", "up"),
        ("round rounds rounded rounding", "up"), ("send sends sent sending", "back"), ("pull pulls pulled pulling", "back"), ("throw throws threw thrown throwing", "out"), ("drive drives drove driven driving", "out"),
    }.SelectMany(static row => row.Forms.Split(' ').SelectMany(verb => row.Particles.Split(' ').Select(particle => (verb, particle)))).ToFrozenSet();

    /// <summary>Repairs a tree in place; it stays a tree with the same root.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        for (var token = 1; token < heads.Length; token++)
        {
            if (relations[token] is DependencyRelation.Obl && token > 2 && IsOwnThing(token, forms, tags, heads, relations)) relations[token] = DependencyRelation.Obj;
            if (relations[token] is not DependencyRelation.Case || tags[token - 1] is not UniversalTag.VERB || heads[token] is not (>= 0 and var noun) || noun < token || heads[noun] != token - 1) continue;
            if (relations[noun] is DependencyRelation.Obj ? pennTags[token] != "RP" && forms[token] is not ("over" or "up" or "off" or "down" or "out" or "back" or "away") : !IsMisreadOblique(token, noun, pennTags[token] == "RP", forms, heads, relations)) continue;
            (heads[token], relations[token], pennTags[token]) = ((short)(token - 1), DependencyRelation.CompoundPrt, "RP");
            relations[noun] = DependencyRelation.Obj;
        }
    }

    private static bool IsMisreadOblique(int token, int noun, bool isParticle, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        relations[noun] is DependencyRelation.Obl && (isParticle || Phrasal.Contains((forms[token - 1], forms[token])) || IsHandedIn(token, noun, forms, heads, relations)) && Dependents.Find(token - 1, DependencyRelation.Obj, heads, relations) < 0 && Dependents.Find(token - 1, DependencyRelation.AuxPass, heads, relations) < 0;

    /// <summary>"handed <i>in</i> their rifles": behind these verbs what is somebody's own, and no place, is given up.</summary>
    private static bool IsHandedIn(int token, int noun, ReadOnlySpan<string> forms, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        forms[token] == "in" && (forms[token - 1] is "hand" or "hands" or "handed" or "handing" ? heads[token + 1] == noun && relations[token + 1] is DependencyRelation.NmodPoss : forms[token - 1] is "turn" or "turned" or "turning" && IsArms(forms[noun]));

    private static bool IsArms(string form) => form is "ammunition" or "arms" or "firearms" or "guns" or "rifles" or "weapons";

    /// <summary>"laid down <i>their arms</i>", with a particle that is no preposition and yet the arms beside the verb, and "brushed aside <i>the warning</i>".</summary>
    private static bool IsOwnThing(int noun, ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> tags, ReadOnlySpan<short> heads, ReadOnlySpan<DependencyRelation> relations) =>
        tags[noun] is UniversalTag.NOUN && heads[noun - 1] == noun && heads[noun - 2] == heads[noun] && heads[noun] == noun - 3 && ((tags[noun - 1] is UniversalTag.PRON && relations[noun - 1] is DependencyRelation.NmodPoss && relations[noun - 2] is DependencyRelation.CompoundPrt) || (forms[noun - 2] == "aside" && relations[noun - 1] is DependencyRelation.Det))
        && !Dependents.Any(heads[noun], static relation => relation is DependencyRelation.Obj or DependencyRelation.AuxPass, heads, relations) && Dependents.Find(noun, DependencyRelation.Case, heads, relations) < 0;
}
