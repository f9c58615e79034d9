using Dragoman.Coding.Constructions;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Knowledge;
using Dragoman.Coding.Matching;

namespace Dragoman.Coding.Tests.Matching;

public class SlotFinderTests
{
    private static readonly ConstructionLexicon Lexicon = ConstructionLexicon.Load(KnowledgeFolder.BuiltIn, WordClasses.Load(KnowledgeFolder.BuiltIn));

    private const string Refusal = """
        Kuwait Kuwait PROPN NNP 2 nsubj
        refused refuse VERB VBD 0 root
        to to PART TO 4 mark
        meet meet VERB VB 2 xcomp
        the the DET DT 6 det
        envoy envoy NOUN NN 4 obj
        """;

    private const string Demand = """
        Oslo Oslo PROPN NNP 2 nsubj
        said say VERB VBD 0 root
        Moscow Moscow PROPN NNP 5 nsubj
        must must AUX MD 5 aux
        withdraw withdraw VERB VB 2 ccomp
        """;

    private const string DemandFirst = """
        Moscow Moscow PROPN NNP 3 nsubj
        must must AUX MD 3 aux
        withdraw withdraw VERB VB 0 root
        , , PUNCT , 3 punct
        Oslo Oslo PROPN NNP 6 nsubj
        said say VERB VBD 3 parataxis
        """;

    private const string Inquiry = """
        Lima Lima PROPN NNP 2 nsubj
        sent send VERB VBD 0 root
        experts expert NOUN NNS 2 obj
        to to PART TO 5 mark
        investigate investigate VERB VB 2 advcl
        """;

    private const string Forced = """
        Minsk Minsk PROPN NNP 2 nsubj
        forced force VERB VBD 0 root
        pilots pilot NOUN NNS 2 obj
        to to PART TO 5 mark
        land land VERB VB 3 acl
        """;

    private const string Stripped = """
        Managua Managua PROPN NNP 2 nsubj
        stripped strip VERB VBD 0 root
        bishops bishop NOUN NNS 2 obj
        of of ADP IN 5 case
        citizenship citizenship NOUN NN 3 nmod
        """;

    private const string UnderAttack = """
        Convoys convoy NOUN NNS 2 nsubj
        came come VERB VBD 0 root
        under under ADP IN 4 case
        attack attack NOUN NN 2 obl
        from from ADP IN 6 case
        rebels rebel NOUN NNS 4 nmod
        """;

    private const string Imposed = """
        Paris Paris PROPN NNP 2 nsubj
        imposed impose VERB VBD 0 root
        financial financial ADJ JJ 4 amod
        sanctions sanction NOUN NNS 2 obj
        """;

    private const string Urging = """
        Tokyo Tokyo PROPN NNP 2 nsubj
        issued issue VERB VBD 0 root
        a a DET DT 4 det
        statement statement NOUN NN 2 obj
        urging urge VERB VBG 4 acl
        restraint restraint NOUN NN 5 obj
        """;

    private const string Called = """
        Fiji Fiji PROPN NNP 2 nsubj
        called call VERB VBD 0 root
        drills drill NOUN NNS 2 obj
        as as SCONJ IN 5 mark
        destabilising destabilise VERB VBG 2 advcl
        """;

    private const string Went = """
        Fiji Fiji PROPN NNP 2 nsubj
        acted act VERB VBD 0 root
        as as SCONJ IN 4 mark
        taking take VERB VBG 2 advcl
        sides side NOUN NNS 4 obj
        """;

    [Theory]
    [InlineData(Refusal, "refused", "clause_object", "envoy")]
    [InlineData(Refusal, "refused", "clause_subject", "Kuwait")]
    [InlineData(Demand, "said", "clause_subject", "Moscow")]
    [InlineData(DemandFirst, "said", "clause_subject", "Moscow")]
    [InlineData(Inquiry, "sent", "purpose", "investigate")]
    [InlineData(Forced, "forced", "complement", "land")]
    [InlineData(Forced, "land", "subject", "pilots")]
    [InlineData(Stripped, "stripped", "of", "citizenship")]
    [InlineData(UnderAttack, "came", "from", "rebels")]
    [InlineData(Imposed, "imposed", "quality", "financial")]
    [InlineData(Urging, "urging", "subject", "Tokyo")]
    [InlineData(Demand, "said", "purpose", null)]
    [InlineData(Imposed, "imposed", "of", null)]
    [InlineData(Called, "called", "as", "destabilising")]
    [InlineData(Went, "acted", "as", null)]
    public void A_verb_fills_its_slot(string tree, string verb, string slot, string? filler)
    {
        var sentence = Trees.Of(tree);
        var finder = new SlotFinder(new SentenceReading(sentence, 0, Lexicon));

        var found = finder.Fill(Slot.Of(slot.Replace('_', ' ')), new Candidate(sentence.Find(verb), TriggerClass.Verb, -1), support: -1);

        Assert.Equal(filler, found.Count == 0 ? null : sentence.Form(found[0]));
    }

    private const string Withdrawal = """
        the the DET DT 2 det
        withdrawal withdrawal NOUN NN 0 root
        of of ADP IN 4 case
        troops troops NOUN NNS 2 nmod
        from from ADP IN 6 case
        Mali Mali PROPN NNP 4 nmod
        by by ADP IN 8 case
        Paris Paris PROPN NNP 4 nmod
        """;

    private const string OnAlert = """
        navies navy NOUN NNS 5 nsubj
        were be AUX VBD 5 cop
        on on ADP IN 5 case
        high high ADJ JJ 5 amod
        alert alert NOUN NN 0 root
        """;

    [Theory]
    [InlineData(Withdrawal, "withdrawal", "from", "Mali")]
    [InlineData(Withdrawal, "withdrawal", "subject", "Paris")]
    [InlineData(Withdrawal, "withdrawal", "object", "troops")]
    [InlineData(OnAlert, "alert", "subject", "navies")]
    [InlineData(OnAlert, "alert", "quality", "high")]
    public void A_noun_fills_its_slot(string tree, string noun, string slot, string filler)
    {
        var sentence = Trees.Of(tree);
        var finder = new SlotFinder(new SentenceReading(sentence, 0, Lexicon));

        var found = finder.Fill(Slot.Of(slot), new Candidate(sentence.Find(noun), TriggerClass.Noun, -1), support: -1);

        Assert.Equal(filler, found.Count == 0 ? null : sentence.Form(found[0]));
    }

    private const string Verdict = """
        judges judge NOUN NNS 2 nsubj
        rule rule VERB VBP 0 root
        on on ADP IN 4 case
        envoys envoy NOUN NNS 2 obl
        on on ADP IN 6 case
        Friday Friday PROPN NNP 2 obl
        """;

    [Theory]
    [InlineData("Friday", "envoys")]
    [InlineData("envoys", "Friday")]
    public void A_time_stands_in_no_slot_of_a_preposition(string time, string filler)
    {
        var sentence = Trees.Of(Verdict);
        var finder = new SlotFinder(new SentenceReading(sentence, 0, Lexicon), token => token == sentence.Find(time));

        var found = finder.Fill(Slot.Of("on"), new Candidate(sentence.Find("rule"), TriggerClass.Verb, -1), support: -1);

        Assert.Equal([filler], found.Select(token => sentence.Form(token)));
    }
}
