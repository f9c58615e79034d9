using Dragoman.Language.Annotation;
using Dragoman.Training.Names;

namespace Dragoman.Training.Tests.Names;

public sealed class GumNamesTests
{
    private const string Rows = """
        # newdoc id = hand_made
        # global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity
        # text = President Ada Verin of Kelmar, a chemist, toured the Bank of Ostra on Friday.
        1	President	president	PROPN	NNP	_	2	nmod:desc	_	Entity=(1-person-new-nnnnn-cf1-1,2,3-coref-Ada_Verin
        2	Ada	Ada	PROPN	NNP	_	10	nsubj	_	_
        3	Verin	Verin	PROPN	NNP	_	2	flat	_	_
        4	of	of	ADP	IN	_	5	case	_	_
        5	Kelmar	Kelmar	PROPN	NNP	_	2	nmod	_	Entity=(2-place-new-nnnnn-cf2-1-sgl)|SpaceAfter=No
        6	,	,	PUNCT	,	_	8	punct	_	_
        7	a	a	DET	DT	_	8	det	_	Entity=(1-person-giv:act-nnnnn-cf1-2-appos
        8	chemist	chemist	NOUN	NN	_	2	appos	_	Entity=1)1)|SpaceAfter=No
        9	,	,	PUNCT	,	_	8	punct	_	_
        10	toured	tour	VERB	VBD	_	0	root	_	_
        11	the	the	DET	DT	_	12	det	_	Entity=(3-organization-new-nnnnn-cf3-2,4-sgl
        12	Bank	Bank	PROPN	NNP	_	10	obj	_	_
        13	of	of	ADP	IN	_	14	case	_	_
        14	Ostra	Ostra	PROPN	NNP	_	12	nmod	_	Entity=(4-place-new-nnnnn-cf4-1-sgl)3)
        15	on	on	ADP	IN	_	16	case	_	_
        16	Friday	Friday	PROPN	NNP	_	10	obl	_	Entity=(5-time-new-nnnnn-cf5-1-sgl)|SpaceAfter=No
        17	.	.	PUNCT	.	_	10	punct	_	_

        """;

    [Fact]
    public void Names_stand_without_titles_articles_and_appositions()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Rows);
            var document = Assert.Single(TreebankReader.Read(file));
            Assert.Equal(
                [new NamedSpan(0, 1, 3, NameKind.Person), new NamedSpan(0, 4, 5, NameKind.Place), new NamedSpan(0, 11, 14, NameKind.Organization)],
                GumNames.Of(document));
            Assert.Equal(6, GumMentions.Of(document).Count);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
