using Dragoman.Coding.Constructions;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Tests.Constructions;

/// <summary>Trees as the parser gets them wrong, and what must be read from them all the same.</summary>
public class MisreadTreesTests
{
    private static readonly ConstructionLexicon Lexicon = ConstructionLexicon.Load(KnowledgeFolder.BuiltIn, WordClasses.Load(KnowledgeFolder.BuiltIn));

    private const string ParticipleForPredicate = """
        Women woman NOUN NNS 0 root
        poured pour VERB VBN 1 acl
        into into ADP IN 5 case
        the the DET DT 5 det
        streets street NOUN NNS 2 obl
        . . PUNCT . 1 punct
        """;

    private const string HeadlinePassive = """
        Women woman NOUN NNS 0 root
        killed kill VERB VBN 1 acl
        in in ADP IN 4 case
        Dakar Dakar PROPN NNP 2 obl
        """;

    private const string ParticipleBeforeObject = """
        Turkey Turkey PROPN NNP 2 nsubj
        violated violate VERB VBN 4 amod
        Greek Greek ADJ JJ 4 amod
        airspace airspace NOUN NN 0 root
        . . PUNCT . 4 punct
        """;

    private const string PastForPassive = """
        Congress Congress PROPN NNP 2 nsubj:pass
        called call VERB VBD 0 root
        on on ADP IN 4 case
        Oslo Oslo PROPN NNP 2 obl
        """;

    private const string AgentOnOblique = """
        Serbia Serbia PROPN NNP 3 nsubj:pass
        was be AUX VBD 3 aux:pass
        hit hit VERB VBN 0 root
        with with ADP IN 5 case
        tariffs tariff NOUN NNS 3 obl
        by by ADP IN 7 case
        Kosovo Kosovo PROPN NNP 5 nmod
        """;

    private const string BareOblique = """
        Yemen Yemen PROPN NNP 2 nsubj
        downed down VERB VBD 0 root
        a a DET DT 4 det
        drone drone NOUN NN 2 obl
        """;

    [Theory]
    [InlineData(ParticipleForPredicate, "poured", "Women")]
    [InlineData(ParticipleBeforeObject, "violated", "Turkey")]
    [InlineData(PastForPassive, "called", "Congress")]
    [InlineData(AgentOnOblique, "hit", "Kosovo")]
    [InlineData(BareOblique, "downed", "Yemen")]
    public void Who_acts_is_found(string tree, string verb, string subject)
    {
        var sentence = Trees.Of(tree);

        var found = new SentenceReading(sentence, 0, Lexicon).LogicalSubject(sentence.Find(verb));

        Assert.Equal(subject, found < 0 ? null : sentence.Form(found));
    }

    [Theory]
    [InlineData(HeadlinePassive, "killed", "Women")]
    [InlineData(ParticipleBeforeObject, "violated", "airspace")]
    [InlineData(AgentOnOblique, "hit", "Serbia")]
    [InlineData(BareOblique, "downed", "drone")]
    public void What_is_acted_on_is_found(string tree, string verb, string obj)
    {
        var sentence = Trees.Of(tree);

        var found = new SentenceReading(sentence, 0, Lexicon).LogicalObject(sentence.Find(verb));

        Assert.Equal(obj, found < 0 ? null : sentence.Form(found));
    }
}
