using Dragoman.Language.Conllu;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using Dragoman.Training.Neural;
using Dragoman.Training.Tagged;

namespace Dragoman.Training.Tests.Neural;

/// <summary>Hand-built sentences.</summary>
internal static class SampleTreebank
{
    public const string Text = """
        # text = Envoys signed it.
        1	Envoys	envoy	NOUN	NNS	_	2	nsubj	_	_
        2	signed	sign	VERB	VBD	_	0	root	_	_
        3	it	it	PRON	PRP	_	2	obj	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	2	punct	_	_

        1-2	can't	_	_	_	_	_	_	_	_
        1	ca	can	AUX	MD	_	3	aux	_	_
        2	n't	not	PART	RB	_	3	advmod	_	_
        3	wait	wait	VERB	VB	_	0	root	_	_
        3.1	wait	wait	VERB	VB	_	_	_	_	_

        1	Talks	talk	NOUN	NNS	_	4	nsubj:pass	_	_
        2	were	be	AUX	VBD	_	4	aux:pass	_	_
        3	"	"	PUNCT	``	_	4	punct	_	_
        4	cancelled	cancel	VERB	VBN	_	0	root	_	_
        5	"	"	PUNCT	''	_	4	punct	_	_
        6	--	--	PUNCT	:	_	7	punct	_	_
        7	again	again	ADV	RB	_	4	advmod	_	_
        8	.	.	PUNCT	.	_	4	punct	_	_

        """;

    /// <summary>Sentences without trees, one with a word of which nothing is known.</summary>
    public static TaggedSentence[] Tagged { get; } =
    [
        new(["Envoys", "paused", "."], [TagSet.Parse("NOUN"), TagSet.Parse("VERB/VBD VERB/VBN"), TagSet.Parse("PUNCT")]),
        new(["It", "cancelled", "talks"], [TagSet.Parse("PRON"), TagSet.Any, TagSet.Parse("NOUN/NNS VERB/VBZ")]),
    ];

    /// <summary>Vectors of three of the words.</summary>
    public static WordVectors Vectors { get; } =
        new(3, [.. new[] { "envoys", "wait", "cancelled" }.Select(word => WordLexicon.Key(TokenFeatures.WordHash(word))).Order()], [40, -10, 25, 12, 31, -64, -20, 18, 33]);

    public static TreebankSentence[] Read() => [.. ConlluReader.Read(new StringReader(Text), "sample").Select(sentence => TreebankSentence.From(sentence.ToSentence(0, out _, out _)))];
}
