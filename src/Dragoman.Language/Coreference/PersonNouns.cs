using System.Collections.Frozen;
using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <summary>What the nouns for persons mean: which gender they tell, and which titles they may stand for.</summary>
internal static class PersonNouns
{
    private static readonly FrozenSet<string> People = Set(
        "man woman boy girl child person people father mother brother sister son daughter husband wife friend colleague counterpart nephew uncle aunt cousin parent widow twin "
        + "politician official statesman dissident activist protester voter citizen resident soldier officer commander pilot refugee migrant prisoner hostage detainee victim journalist reporter correspondent editor blogger author writer poet artist singer actor actress scientist researcher professor student teacher doctor lawyer businessman businesswoman entrepreneur employee worker guy gentleman player champion candidate critic ally rival predecessor successor aide adviser advisor guest speaker negotiator mediator interlocutor veteran guard member parliamentarian legislator pm mep defendant suspect plaintiff monarch ruler dictator president-elect strongman militant rebel fighter separatist expert host historian hero student astronomer emperor mayor composer philosopher mathematician");

    private static readonly FrozenSet<string> Masculine = Set("man boy father brother son husband nephew uncle gentleman king prince emperor sultan emir sheikh shah pope businessman congressman spokesman statesman chairman actor duke mr mr. sir lord guy patriarch ayatollah imam");
    private static readonly FrozenSet<string> Feminine = Set("woman girl mother sister daughter wife aunt queen princess empress businesswoman congresswoman spokeswoman chairwoman actress widow mrs mrs. ms ms. miss lady dame duchess");
    private static readonly FrozenSet<string> Leaders = Set("president premier chancellor king queen emir sultan chairman head leader ayatollah chief monarch ruler emperor taoiseach prince president-elect shah strongman pm");
    private static readonly FrozenSet<string> Spokespersons = Set("spokesman spokeswoman spokesperson");
    private static readonly FrozenSet<string> Lawmakers = Set("lawmaker mp deputy parliamentarian legislator senator congressman congresswoman representative mep");
    private static readonly FrozenSet<string> Soldiers = Set("general commander colonel admiral marshal officer major captain brigadier lieutenant");
    private static readonly FrozenSet<string> Writers = Set("author writer poet novelist journalist reporter editor historian");
    private static readonly FrozenSet<string> Loose = Set("former then current new incumbent outgoing acting senior top veteran late young old first long-time longtime longtime powerful influential controversial embattled hardline pro-western 1st former- ex next two three four five several both respective other elder younger same said");

    /// <summary>True when the noun is one for persons.</summary>
    public static bool Contains(string lemma) =>
        People.Contains(lemma) || WordClasses.IsTitle(lemma) || (lemma.Length > 6 && (lemma.EndsWith("ist", StringComparison.Ordinal) || lemma.EndsWith("woman", StringComparison.Ordinal) || lemma.EndsWith("sman", StringComparison.Ordinal)));

    /// <summary>The gender that the noun tells.</summary>
    public static Gender GenderOf(string lemma) => Masculine.Contains(lemma) ? Gender.Masculine : Feminine.Contains(lemma) ? Gender.Feminine : Gender.Unknown;

    /// <summary>True for modifiers that do not tell one title from another ("former").</summary>
    public static bool IsLoose(string modifier) => Loose.Contains(modifier);

    /// <summary>True when a noun such as "leader" may stand for somebody with a known title.</summary>
    public static bool MayStandFor(string noun, TitlePhrase known)
    {
        if (noun == known.Head) return true;
        var prime = known.Head == "minister" && Array.IndexOf(known.Modifiers, "prime") >= 0;
        return noun switch
        {
            "leader" or "ruler" or "strongman" => Leaders.Contains(known.Head) || prime,
            "monarch" => known.Head is "king" or "queen" or "emperor",
            "premier" or "pm" => prime || known.Head is "premier" or "pm",
            "head" => known.Head is "president" or "king" or "chief" or "director" or "chairman" or "commissioner",
            "chief" => known.Head is "head" or "director" or "commander" or "commissioner" or "secretary" or "minister",
            "diplomat" => known.Head is "ambassador" or "envoy" or "consul" or "secretary" or "representative" || (known.Head == "minister" && Array.IndexOf(known.Modifiers, "foreign") >= 0),
            "envoy" => known.Head is "representative" or "ambassador",
            "official" or "politician" or "statesman" or "interlocutor" or "negotiator" => WordClasses.IsTitle(known.Head),
            "spokesman" or "spokeswoman" or "spokesperson" => Spokespersons.Contains(known.Head),
            "lawmaker" or "parliamentarian" or "legislator" or "mp" or "deputy" => Lawmakers.Contains(known.Head),
            "commander" or "officer" => Soldiers.Contains(known.Head),
            "author" or "writer" => Writers.Contains(known.Head),
            _ => false,
        };
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
