using Dragoman.Coding.Constructions;
using Dragoman.Coding.Knowledge;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Tests.Constructions;

public class SentenceReadingTests
{
    private static readonly ConstructionLexicon Lexicon = ConstructionLexicon.Load(KnowledgeFolder.BuiltIn, WordClasses.Load(KnowledgeFolder.BuiltIn));

    private const string Active = """
        Baku Baku PROPN NNP 2 nsubj
        closed close VERB VBD 0 root
        the the DET DT 4 det
        centre centre NOUN NN 2 obj
        """;

    private const string Passive = """
        Badamov Badamov PROPN NNP 3 nsubj:pass
        was be AUX VBD 3 aux:pass
        denied deny VERB VBN 0 root
        entry entry NOUN NN 3 obj
        by by ADP IN 6 case
        Moscow Moscow PROPN NNP 3 obl:agent
        """;

    private const string SubjectControl = """
        Yerevan Yerevan PROPN NNP 2 nsubj
        agreed agree VERB VBD 0 root
        to to PART TO 4 mark
        withdraw withdraw VERB VB 2 xcomp
        complaints complaint NOUN NNS 4 obj
        """;

    private const string ObjectControl = """
        Paris Paris PROPN NNP 2 nsubj
        urged urge VERB VBD 0 root
        Baku Baku PROPN NNP 2 obj
        to to PART TO 5 mark
        release release VERB VB 2 xcomp
        them they PRON PRP 5 obj
        """;

    private const string ObliqueControl = """
        Paris Paris PROPN NNP 2 nsubj
        called call VERB VBD 0 root
        on on ADP IN 4 case
        Baku Baku PROPN NNP 2 obl
        to to PART TO 6 mark
        act act VERB VB 2 advcl
        """;

    private const string SubjectRelative = """
        ministers minister NOUN NNS 4 nsubj
        who who PRON WP 3 nsubj
        signed sign VERB VBD 1 acl:relcl
        left leave VERB VBD 0 root
        """;

    private const string ObjectRelative = """
        treaty treaty NOUN NN 5 nsubj
        that that PRON WDT 4 obj
        Lima Lima PROPN NNP 4 nsubj
        signed sign VERB VBD 1 acl:relcl
        failed fail VERB VBD 0 root
        """;

    private const string Participle = """
        talks talk NOUN NNS 0 root
        brokered broker VERB VBN 1 acl
        by by ADP IN 4 case
        Qatar Qatar PROPN NNP 2 obl:agent
        """;

    private const string Coordination = """
        Baku Baku PROPN NNP 2 nsubj
        cancelled cancel VERB VBD 0 root
        visits visit NOUN NNS 2 obj
        and and CCONJ CC 5 cc
        arrested arrest VERB VBD 2 conj
        citizens citizen NOUN NNS 5 obj
        """;

    private const string Gerund = """
        Kyiv Kyiv PROPN NNP 2 nsubj
        accused accuse VERB VBD 0 root
        Minsk Minsk PROPN NNP 2 obj
        of of SCONJ IN 5 mark
        arming arm VERB VBG 2 advcl
        rebels rebel NOUN NNS 5 obj
        """;

    private const string Adverbial = """
        Rome Rome PROPN NNP 2 nsubj
        hesitated hesitate VERB VBD 0 root
        , , PUNCT , 4 punct
        blaming blame VERB VBG 2 advcl
        Tunis Tunis PROPN NNP 4 obj
        """;

    [Theory]
    [InlineData(Active, "closed", "Baku", "centre")]
    [InlineData(Passive, "denied", "Moscow", "entry")]
    [InlineData(SubjectControl, "withdraw", "Yerevan", "complaints")]
    [InlineData(ObjectControl, "release", "Baku", "them")]
    [InlineData(ObliqueControl, "act", "Baku", null)]
    [InlineData(SubjectRelative, "signed", "ministers", null)]
    [InlineData(ObjectRelative, "signed", "Lima", "treaty")]
    [InlineData(Participle, "brokered", "Qatar", "talks")]
    [InlineData(Coordination, "arrested", "Baku", "citizens")]
    [InlineData(Gerund, "arming", "Minsk", "rebels")]
    [InlineData(Adverbial, "blaming", "Rome", "Tunis")]
    public void Subject_and_object_are_the_logical_ones(string tree, string verb, string? subject, string? obj)
    {
        var sentence = Trees.Of(tree);
        var reading = new SentenceReading(sentence, 0, Lexicon);

        Assert.Equal(subject, Form(sentence, reading.LogicalSubject(sentence.Find(verb))));
        Assert.Equal(obj, Form(sentence, reading.LogicalObject(sentence.Find(verb))));
    }

    [Fact]
    public void The_subject_of_a_passive_that_keeps_its_object_is_the_indirect_object()
    {
        var sentence = Trees.Of(Passive);

        Assert.Equal("Badamov", Form(sentence, new SentenceReading(sentence, 0, Lexicon).IndirectObject(sentence.Find("denied"))));
    }

    private static string? Form(Sentence sentence, int token) => token < 0 ? null : sentence.Form(token);
}
