using System.Collections.Frozen;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Constructions;

/// <summary>The word lists by which the constructions read a tree, from <c>constructions.yaml</c>.</summary>
/// <remarks>Immutable and safe on many threads. Every list must be in the file; an unknown list is refused.</remarks>
public sealed class ConstructionLexicon
{
    private ConstructionLexicon(string path, Dictionary<string, FrozenSet<string>> lists)
    {
        LightVerbs = Take("light_verbs");
        OccurrenceVerbs = Take("occurrence_verbs");
        ObjectControl = Take("object_control");
        SayVerbs = Take("say_verbs");
        ClaimVerbs = Take("claim_verbs");
        Prospective = Take("prospective");
        Proposing = Take("proposing");
        Failing = Take("failing");
        Denying = Take("denying");
        Aspectual = Take("aspectual");
        Continuing = Take("continuing");
        Permitting = Take("permitting");
        SamePast = Take("same_past");
        ProspectiveNouns = Take("prospective_nouns");
        EffortNouns = Take("effort_nouns");
        FutureAdjectives = Take("future_adjectives");
        OngoingAdjectives = Take("ongoing_adjectives");
        PossibleAdjectives = Take("possible_adjectives");
        AllegedWords = Take("alleged_words");
        HostParticiples = Take("host_participles");
        NamingVerbs = Take("naming_verbs");
        SideNouns = Take("side_nouns");
        LeaderNouns = Take("leader_nouns");
        CounterpartNouns = Take("counterpart_nouns");
        CalendarNames = Take("calendar_names");
        FutureModals = Take("future_modals");
        PossibilityModals = Take("possibility_modals");
        ObligationModals = Take("obligation_modals");
        Negators = Take("negators");
        Conditionals = Take("conditionals");
        SourcePrepositions = Take("source_prepositions");
        DocumentNouns = Take("document_nouns");
        ReportNouns = Take("report_nouns");
        ClaimNouns = Take("claim_nouns");
        OfVerbs = Take("of_verbs");
        ActNouns = Take("act_nouns");
        ListingVerbs = Take("listing_verbs");
        SovereignVerbs = Take("sovereign_verbs");
        AgreementNouns = Take("agreement_nouns");
        CarryingParticiples = Take("carrying_participles");
        MeetingWords = Take("meeting_words");
        FormerWords = Take("former_words");
        EvidenceVerbs = Take("evidence_verbs");
        QuantityNouns = Take("quantity_nouns");
        SiteNouns = Take("site_nouns");
        StateOrgans = Take("state_organs");
        ForControl = Take("for_control");
        WeaponNouns = Take("weapon_nouns");
        SufferedNouns = Take("suffered_nouns");
        ForeignService = Take("foreign_service");
        StativeParticiples = Take("stative_participles");
        if (lists.Keys.FirstOrDefault() is { } unknown) throw new KnowledgeException(path, 1, 1, $"there is no list '{unknown}' in the constructions; remove it");

        FrozenSet<string> Take(string name) =>
            lists.Remove(name, out var words) ? words : throw new KnowledgeException(path, 1, 1, $"the list '{name}' is missing");
    }

    /// <summary>Verbs that carry an event noun: "<i>hold</i> talks".</summary>
    public FrozenSet<string> LightVerbs { get; }

    /// <summary>Verbs by which somebody names a thing in his own words: "what it <i>called</i> a provocation".</summary>
    public FrozenSet<string> NamingVerbs { get; }

    /// <summary>Nouns that in the plural stand for the parties of the passage: "both <i>sides</i>".</summary>
    public FrozenSet<string> SideNouns { get; }

    /// <summary>Nouns that in the plural stand for those who met: "the two <i>leaders</i>".</summary>
    public FrozenSet<string> LeaderNouns { get; }

    /// <summary>Nouns that stand for the other party of the passage: "its <i>neighbour</i>".</summary>
    public FrozenSet<string> CounterpartNouns { get; }

    /// <summary>Months and weekdays, in lower case.</summary>
    public FrozenSet<string> CalendarNames { get; }

    /// <summary>Verbs that say that an event noun, as their subject, takes place: "talks <i>began</i>".</summary>
    public FrozenSet<string> OccurrenceVerbs { get; }

    /// <summary>Verbs of which the object is the subject of the infinitive or gerund: "urged <i>Baku</i> to release".</summary>
    public FrozenSet<string> ObjectControl { get; }

    /// <summary>Verbs by which somebody says something.</summary>
    public FrozenSet<string> SayVerbs { get; }

    /// <summary>Verbs by which somebody claims what the writer does not adopt.</summary>
    public FrozenSet<string> ClaimVerbs { get; }

    /// <summary>Verbs and adjectives of which the infinitive lies in the future: plan, expect, due.</summary>
    public FrozenSet<string> Prospective { get; }

    /// <summary>Verbs of which the complement is only wished for: propose, urge, want.</summary>
    public FrozenSet<string> Proposing { get; }

    /// <summary>Verbs of which the complement did not come about: fail, refuse.</summary>
    public FrozenSet<string> Failing { get; }

    /// <summary>Verbs of which the object or complement is said not to be: deny.</summary>
    public FrozenSet<string> Denying { get; }

    /// <summary>Verbs that only say in which phase an act is: begin, continue.</summary>
    public FrozenSet<string> Aspectual { get; }

    /// <summary>Verbs and adverbs that say that an act goes on: continue, keep, still.</summary>
    public FrozenSet<string> Continuing { get; }

    /// <summary>Verbs whose complement somebody may do: "<i>authorises</i> the army to fire".</summary>
    public FrozenSet<string> Permitting { get; }

    /// <summary>Verbs whose past tense has the form of the present: "<i>cut</i>", "<i>put</i>".</summary>
    public FrozenSet<string> SamePast { get; }

    /// <summary>Nouns that take an infinitive as their content and put it in the future: decision, plan.</summary>
    public FrozenSet<string> ProspectiveNouns { get; }

    /// <summary>Nouns that take an infinitive as their content and say that it is under way: effort, attempt.</summary>
    public FrozenSet<string> EffortNouns { get; }

    /// <summary>Adjectives and participles before a noun that put it in the future: upcoming, planned.</summary>
    public FrozenSet<string> FutureAdjectives { get; }

    /// <summary>Adjectives before a noun that say that it goes on: ongoing.</summary>
    public FrozenSet<string> OngoingAdjectives { get; }

    /// <summary>Adjectives before a noun that only imagine it: possible, potential.</summary>
    public FrozenSet<string> PossibleAdjectives { get; }

    /// <summary>Adjectives and adverbs that mark a claim: alleged, reportedly.</summary>
    public FrozenSet<string> AllegedWords { get; }

    /// <summary>Participles after a noun that name who hosts or brokers it: hosted, mediated.</summary>
    public FrozenSet<string> HostParticiples { get; }

    /// <summary>Modal verbs of the future: will, would, shall.</summary>
    public FrozenSet<string> FutureModals { get; }

    /// <summary>Modal verbs of possibility: may, could.</summary>
    public FrozenSet<string> PossibilityModals { get; }

    /// <summary>Modal verbs and their like of obligation: must, should, need.</summary>
    public FrozenSet<string> ObligationModals { get; }

    /// <summary>Words that negate: not, never, no, without.</summary>
    public FrozenSet<string> Negators { get; }

    /// <summary>Conjunctions of condition: if, unless.</summary>
    public FrozenSet<string> Conditionals { get; }

    /// <summary>Nouns for texts whose words are their author's: "issued a <i>statement</i> urging".</summary>
    public FrozenSet<string> DocumentNouns { get; }

    /// <summary>Nouns for sayings whose "that" clause their author says: "Chad's <i>announcement</i> that".</summary>
    public FrozenSet<string> ReportNouns { get; }

    /// <summary>Those of them of which the writer does not adopt what they say: "the <i>claim</i> that".</summary>
    public FrozenSet<string> ClaimNouns { get; }

    /// <summary>Nouns that point back at an act told before: "welcomed the <i>move</i>".</summary>
    public FrozenSet<string> ActNouns { get; }

    /// <summary>Verbs that list what something consists of: "this <i>includes</i> withdrawing".</summary>
    public FrozenSet<string> ListingVerbs { get; }

    /// <summary>What only the state does in whose land it is done ("was <i>arrested</i> in Tbilisi").</summary>
    public FrozenSet<string> SovereignVerbs { get; }

    /// <summary>Participles after an event noun that only carry it: "the accusations <i>levelled</i> at Kigali".</summary>
    public FrozenSet<string> CarryingParticiples { get; }

    /// <summary>Verbs and nouns for meetings, of which "in" and "at" tell only the place: "agreed to <i>meet</i> in Oslo".</summary>
    public FrozenSet<string> MeetingWords { get; }

    /// <summary>Adverbs and adjectives, as they are written, that set an act apart from those that the passage tells of: "<i>earlier</i> talks".</summary>
    public FrozenSet<string> FormerWords { get; }

    /// <summary>Verbs by which a thing lets one see something: "the ruins <i>prove</i>".</summary>
    public FrozenSet<string> EvidenceVerbs { get; }

    /// <summary>Nouns that only count, bundle or hold what follows "of": series, round, text.</summary>
    public FrozenSet<string> QuantityNouns { get; }

    /// <summary>Nouns that end the name of a place which is nobody: avenue, river, square.</summary>
    public FrozenSet<string> SiteNouns { get; }

    /// <summary>Nouns for organs that states have and armed groups do not: army, parliament, police.</summary>
    public FrozenSet<string> StateOrgans { get; }

    /// <summary>Verbs whose object did what the "for" and a participle behind them tell: sentence, thank.</summary>
    public FrozenSet<string> ForControl { get; }

    /// <summary>Weapons that strike without it being said whose they are: drone, rocket.</summary>
    public FrozenSet<string> WeaponNouns { get; }

    /// <summary>Nouns for what is done to the person who owns them: arrest, extradition.</summary>
    public FrozenSet<string> SufferedNouns { get; }

    /// <summary>Those who are posted abroad: ambassador, embassy.</summary>
    public FrozenSet<string> ForeignService { get; }

    /// <summary>Verbs whose participle tells how somebody stands ("is committed to") and not what is done to him.</summary>
    public FrozenSet<string> StativeParticiples { get; }

    /// <summary>Nouns for texts that several agree on: "the <i>declaration</i> condemns", "welcomed the <i>deal</i>".</summary>
    public FrozenSet<string> AgreementNouns { get; }

    /// <summary>Verbs that take "of" and a second object: "stripped them <i>of</i> citizenship".</summary>
    public FrozenSet<string> OfVerbs { get; }

    /// <summary>Multi-word prepositions that name a source, by their first word: according, per.</summary>
    public FrozenSet<string> SourcePrepositions { get; }

    /// <summary>Loads the lists.</summary>
    /// <exception cref="KnowledgeException">A list is missing or unknown, or not of its form.</exception>
    public static ConstructionLexicon Load(KnowledgeFolder folder, WordClasses classes, string path = "constructions.yaml")
    {
        var root = folder.Read(path) ?? throw new KnowledgeException(path, 1, 1, "the lists of the constructions are missing");
        var lists = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var (key, value) in root.Entries())
        {
            if (!lists.TryAdd(key.Text(), classes.Expand(value.Items()))) throw key.Fault($"list '{key.Text()}' stands twice");
        }

        return new ConstructionLexicon(path, lists);
    }
}
