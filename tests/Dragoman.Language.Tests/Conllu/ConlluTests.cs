using Dragoman.Language.Annotation;
using Dragoman.Language.Conllu;

namespace Dragoman.Language.Tests.Conllu;

public sealed class ConlluTests
{
    private const string Sample = """
        # sent_id = s1
        # text = They don't agree.
        1	They	they	PRON	PRP	Case=Nom	4	nsubj	4:nsubj	_
        2-3	don't	_	_	_	_	_	_	_	Note=x
        2	do	do	AUX	VBP	_	4	aux	4:aux	_
        3	n't	not	PART	RB	Polarity=Neg	4	advmod	4:advmod	_
        3.1	_	_	_	_	_	_	_	4:dep	_
        4	agree	agree	VERB	VB	_	0	root	0:root	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	4:punct	Keep=Me


        """;

    [Fact]
    public void What_is_read_is_written_again()
    {
        using var reader = new StringReader(Sample);
        using var writer = new StringWriter();
        foreach (var sentence in ConlluReader.Read(reader, "sample")) ConlluWriter.Write(writer, sentence);
        Assert.Equal(Sample.ReplaceLineEndings("\n").TrimEnd(), writer.ToString().TrimEnd());
    }

    [Fact]
    public void A_sentence_becomes_columns()
    {
        var sentence = Read(Sample).ToSentence(10, out var text, out var space);
        Assert.Equal("They don't agree.", text);
        Assert.True(space);
        Assert.Equal([10, 15, 17, 21, 26], Enumerable.Range(0, 5).Select(sentence.Start));
        Assert.Equal([14, 17, 20, 26, 27], Enumerable.Range(0, 5).Select(sentence.End));
        Assert.Equal([3, 3, 3, -1, 3], Enumerable.Range(0, 5).Select(sentence.Head));
        Assert.Equal(DependencyRelation.Nsubj, sentence.Relation(0));
        Assert.Equal(UniversalTag.PART, sentence.Tag(2));
        Assert.Equal("not", sentence.Lemma(2));
    }

    [Theory]
    [InlineData("1\tA\n", "f:1: a word line has 10 columns, this one has 2")]
    [InlineData("2\tA\t_\t_\t_\t_\t0\troot\t_\t_\n", "f:1: the word's number is '2' where 1 is due")]
    [InlineData("# c\n1\tA\t_\t_\t_\t_\tx\troot\t_\t_\n", "f:2: the head is 'x', no number")]
    [InlineData("1-x\tA\t_\t_\t_\t_\t_\t_\t_\t_\n", "f:1: '1-x' is no range of the words that follow")]
    [InlineData("1\tA\t_\t_\t_\t_\t7\tdep\t_\t_\n\n", "f:2: a head is 7, the sentence before has 1 words")]
    [InlineData("1-3\tA\t_\t_\t_\t_\t_\t_\t_\t_\n1\tA\t_\t_\t_\t_\t0\troot\t_\t_\n\n", "f:3: a multiword token reaches over the end of its sentence")]
    public void Faults_are_named_with_file_and_line(string text, string message)
    {
        using var reader = new StringReader(text);
        Assert.Equal(message, Assert.Throws<ConlluFormatException>(() => ConlluReader.Read(reader, "f").ToArray()).Message);
    }

    [Fact]
    public void Contractions_of_a_text_are_written_as_multiword_tokens()
    {
        const string text = "Iran's allies can't go.";
        var starts = new[] { 0, 4, 7, 14, 16, 20, 22 };
        var ends = new[] { 4, 6, 13, 16, 19, 22, 23 };
        string[] forms = [.. starts.Zip(ends, (start, end) => text[start..end])];
        UniversalTag[] tags = [UniversalTag.PROPN, UniversalTag.PART, UniversalTag.NOUN, UniversalTag.AUX, UniversalTag.PART, UniversalTag.VERB, UniversalTag.PUNCT];
        var sentence = new Sentence(new(0, 23), starts, ends, forms, forms, tags, ["NNP", "POS", "NNS", "MD", "RB", "VB", "."], [2, 0, 5, 5, 5, -1, 5], new DependencyRelation[7]);
        var conllu = ConlluSentence.From(text, sentence, 3);
        Assert.Equal([new ConlluRange(0, 2, "Iran's", "_"), new ConlluRange(3, 5, "can't", "_")], conllu.Ranges);
        Assert.Equal("3", conllu.Comment("sent_id"));
        Assert.Equal(text, conllu.Comment("text"));
        Assert.False(conllu.Words[5].SpaceAfter);
        conllu.ToSentence(0, out var again, out _);
        Assert.Equal(text, again);
    }

    private static ConlluSentence Read(string text)
    {
        using var reader = new StringReader(text);
        return ConlluReader.Read(reader, "sample").Single();
    }
}
