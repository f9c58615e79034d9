using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <summary>What nouns for bodies, places and amounts stand for.</summary>
internal static class GeneralNouns
{
    private static readonly FrozenSet<string> Bodies = Set("organization organisation government administration ministry party company firm agency council committee commission parliament court union bloc alliance coalition group army military police team newspaper outlet broadcaster university bank body institution regime cabinet delegation opposition side faction militia movement foundation association federation assembly senate congress authority corporation club church league network embassy treasury watchdog junta secretariat department office mission");
    private static readonly FrozenSet<string> Sites = Set("airport bay border bridge building canal corridor desert gulf lake mountain museum ocean park port river sea strait valley");
    private static readonly FrozenSet<string> Places = Set("country nation state city town village republic region province capital island district continent territory kingdom area neighborhood neighbourhood county borough municipality river lake mountain sea port airport border neighbour neighbor place enclave exclave peninsula municipality suburb park museum building");
    private static readonly FrozenSet<string> Amounts = Set("day week month year hour minute second decade century morning evening night afternoon today yesterday tomorrow time percent percentage number dollar euro pound kilometer kilometre mile meter metre monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december moment period weekend season spring summer autumn winter");
    private static readonly FrozenSet<string> Countries = Set("country nation state republic neighbour neighbor kingdom");
    private static readonly FrozenSet<string> OrganizationWords = Set("organization organisation body institution bloc group alliance union agency company firm outlet newspaper broadcaster watchdog party movement coalition association federation club team");

    /// <summary>The class of a common noun.</summary>
    public static EntityClass ClassOf(string lemma) =>
        PersonNouns.Contains(lemma) ? EntityClass.Person
        : Bodies.Contains(lemma) ? EntityClass.Organization
        : Places.Contains(lemma) ? EntityClass.Place
        : Amounts.Contains(lemma) ? EntityClass.Quantity
        : WordClasses.Of(lemma) switch
        {
            WordClass.Organization => EntityClass.Organization,
            WordClass.Place => EntityClass.Place,
            WordClass.Time => EntityClass.Quantity,
            _ => EntityClass.Thing,
        };

    /// <summary>The class of a name.</summary>
    public static EntityClass ClassOf(NameKind kind) => kind switch
    {
        NameKind.Person => EntityClass.Person,
        NameKind.Organization => EntityClass.Organization,
        NameKind.Place => EntityClass.Place,
        _ => EntityClass.Thing,
    };

    /// <summary>True for nouns that stand for a country ("nation").</summary>
    public static bool IsCountry(string lemma) => Countries.Contains(lemma);

    /// <summary>True for nouns of what lies in a country and is no town ("strait", "airport").</summary>
    public static bool IsSite(string lemma) => Sites.Contains(lemma);

    /// <summary>True for nouns by which any organisation may be called ("bloc", "group").</summary>
    public static bool IsAnyOrganization(string lemma) => OrganizationWords.Contains(lemma);

    private static FrozenSet<string> Set(string words) => words.Split(' ').Distinct(StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
}
