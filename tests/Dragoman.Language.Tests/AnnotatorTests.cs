using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Language.Conllu;
using Dragoman.Language.Model;
using Dragoman.Language.Tests.Segmentation;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests;

public sealed class AnnotatorTests
{
    [Fact]
    public void A_plain_sentence_is_read_right()
    {
        var sentence = Assert.Single(SharedAnnotator.Instance.Annotate("The minister visited Baku on Monday.").Sentences);
        Assert.Equal(["The", "minister", "visited", "Baku", "on", "Monday", "."], Column(sentence, sentence.Form));
        Assert.Equal(["the", "minister", "visit", "Baku", "on", "Monday", "."], Column(sentence, sentence.Lemma));
        Assert.Equal(["DT", "NN", "VBD", "NNP", "IN", "NNP", "."], Column(sentence, sentence.PennTag));
        Assert.Equal([1, 2, -1, 2, 5, 2, 2], Column(sentence, sentence.Head));
        Assert.Equal(
            [DependencyRelation.Det, DependencyRelation.Nsubj, DependencyRelation.Root, DependencyRelation.Obj, DependencyRelation.Case, DependencyRelation.Obl, DependencyRelation.Punct],
            Column(sentence, sentence.Relation));
    }

    [Fact]
    public void Text_in_another_script_is_left_aside_as_such()
    {
        var sentences = SharedAnnotator.Instance.Annotate("საერთო ცხელი ხაზი 57\n\nThey met.").Sentences;
        Assert.Equal(2, sentences.Length);
        Assert.All(Enumerable.Range(0, sentences[0].Count), token => Assert.Equal(UniversalTag.X, sentences[0].Tag(token)));
        Assert.Equal(UniversalTag.VERB, sentences[1].Tag(1));
    }

    [Fact]
    public void The_dot_of_an_abbreviation_at_the_end_is_the_sentences()
    {
        var sentence = Assert.Single(SharedAnnotator.Instance.Annotate("It joined the U.S.").Sentences);
        Assert.Equal(["It", "joined", "the", "U.S", "."], Column(sentence, sentence.Form));
        Assert.Equal(18, sentence.End(4));
    }

    [Fact]
    public void Any_text_is_annotated_with_offsets_that_hold() => Prop.ForAll(SegmentationPropertyTests.Texts(), Holds).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_is_annotated_with_offsets_that_hold() => Prop.ForAll<string?>(text => Holds(text ?? string.Empty)).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_threads_give_the_same_bytes_as_one() => Prop.ForAll(SegmentationPropertyTests.Texts(), text =>
    {
        var alone = Write(text);
        var both = new string[2];
        Parallel.For(0, 2, i => both[i] = Write(text));
        return both.All(one => string.Equals(one, alone, StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Given_words_are_kept()
    {
        using var input = new StringReader("# a = b\n1\tMinisters\t_\t_\t_\t_\t_\t_\t_\tKeep=1\n2\tmet\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
        using var output = new StringWriter();
        new ConlluAnnotator(SharedAnnotator.Instance).Run(input, "in", tokenized: true, output);
        Assert.Equal(
            "# a = b\n1\tMinisters\tminister\tNOUN\tNNS\t_\t2\tnsubj\t_\tKeep=1\n2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n",
            output.ToString());
    }

    [Theory]
    [InlineData(5_000)]
    public void Words_without_a_stop_are_annotated(int count)
    {
        var sentences = SharedAnnotator.Instance.Annotate(string.Join(' ', Enumerable.Repeat("word", count))).Sentences;
        Assert.Equal(count, sentences.Sum(sentence => sentence.Count));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void A_million_words_without_a_stop_are_annotated() => Words_without_a_stop_are_annotated(1_000_000);

    [Theory]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("“ ")]
    [InlineData("He said “talks ")]
    [InlineData("Anna Beridze and ")]
    [InlineData("the minister of Iran ")]
    [InlineData("(Baku) [")]
    [InlineData("\u202e")]
    [InlineData("\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67")]
    [InlineData("\"")]
    [InlineData("\u05e9\u05dc ")]
    [InlineData("e\u0301")]
    [InlineData("\ud83d\ude00")]
    public void Thousands_of_one_mark_are_annotated(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 3000));
        Assert.True(Holds(text));
        Assert.NotEmpty(SharedAnnotator.Instance.Annotate(text).Sentences);
    }

    [Theory]
    [InlineData("(", 3000)]
    [InlineData("\"", 3000)]
    [InlineData("{\"a\":12,\"b\":[3,4]},", 300)]
    [InlineData("12.5 % ", 300)]
    public void A_long_row_of_signs_has_no_tree_and_the_prose_around_it_has(string piece, int times)
    {
        var text = $"Peru recalled its envoy.\n\n{string.Concat(Enumerable.Repeat(piece, times))}\n\nChile recalled its envoy.";
        Assert.True(Holds(text));
        var sentences = SharedAnnotator.Instance.Annotate(text).Sentences;
        Assert.All(new[] { sentences[0], sentences[^1] }, sentence => Assert.Equal(UniversalTag.VERB, sentence.Tag(1)));
        Assert.All(sentences.Skip(1).SkipLast(2), sentence => Assert.All(Enumerable.Range(0, sentence.Count), token => Assert.Equal(UniversalTag.X, sentence.Tag(token))));
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused() =>
        Assert.Equal("not a Dragoman model", Assert.Throws<ModelFormatException>(() => Annotator.Load(new MemoryStream("nonsense"u8.ToArray()))).Message);

    private static bool Holds(string text)
    {
        var at = 0;
        foreach (var sentence in SharedAnnotator.Instance.Annotate(text).Sentences)
        {
            if (sentence.Count == 0 || sentence.Span.Start < at || sentence.Span.End > text.Length) return false;
            if (sentence.Span.Start != sentence.Start(0) || sentence.Span.End != sentence.End(sentence.Count - 1)) return false;
            var roots = 0;
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence.Start(i) < at || sentence.End(i) <= sentence.Start(i)) return false;
                if (!string.Equals(text[sentence.Start(i)..sentence.End(i)], sentence.Form(i), StringComparison.Ordinal) || sentence.Lemma(i).Length == 0) return false;
                if (sentence.Head(i) < 0) roots++;
                at = sentence.End(i);
            }

            if (roots != 1) return false;
        }

        return true;
    }

    private static string Write(string text)
    {
        var output = new StringBuilder();
        using var writer = new StringWriter(output);
        using var reader = new StringReader(text);
        new ConlluAnnotator(SharedAnnotator.Instance).Run(reader, "text", tokenized: false, writer);
        return output.ToString();
    }

    private static T[] Column<T>(Sentence sentence, Func<int, T> value) => [.. Enumerable.Range(0, sentence.Count).Select(value)];
}
