using Dragoman.Language.Annotation;
using Dragoman.Language.Neural;
using Dragoman.Training.Tagged;

namespace Dragoman.Training.Tests.Tagged;

public sealed class BrownReaderTests : IDisposable
{
    private static readonly string[] Rows =
    [
        "$\tPART/POS", "''\tPUNCT", "*\tPART/RB", ".\tPUNCT", "``\tPUNCT", "at\tDET/DT", "ber\tAUX/VBP VERB/VBP", "bez\tAUX/VBZ VERB/VBZ", "cc\tCCONJ/CC", "cd\tNUM/CD", "do\tAUX/VB VERB/VB", "hvd\tAUX/VBD VERB/VBD",
        "in\tADP/IN", "jj\tADJ/JJ", "md\tAUX/MD", "nn\tNOUN/NN", "nn-tl\tNOUN/NN PROPN", "nn^\tNOUN/NN PROPN/NNP", "nns\tNOUN/NNS", "np\tADJ/NNP PROPN/NNP", "pps\tPRON", "ppss\tPRON", "rb\tADV/RB", "vb\tVERB/VB", "vbd\tVERB/VBD",
        "vbn\tADJ/JJ AUX/VBN VERB/VBN", "wrb\tADV/WRB",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("dragoman-brown").FullName;
    private readonly BrownTagTable table;

    public BrownReaderTests()
    {
        var path = Path.Combine(folder, "tags.tsv");
        File.WriteAllLines(path, Rows);
        table = BrownTagTable.Read(path);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_line_is_a_sentence_and_blank_lines_are_none()
    {
        var sentences = Read("\n\n\tThe/at envoys/nns met/vbd ./.\n\n\n\tRain/nn fell/vbd ./.\nTalks/nns-hl \n");
        Assert.Equal(["The envoys met .", "Rain fell .", "Talks"], sentences.Select(sentence => string.Join(' ', sentence.Forms)));
    }

    [Theory]
    [InlineData("the/at envoy's/nn$ car/nn", "the envoy 's car")]
    [InlineData("the/at envoys'/nns$ cars/nns", "the envoys ' cars")]
    [InlineData("a/at vice-consul's/nn$ car/nn", "a vice - consul 's car")]
    [InlineData("they/ppss don't/do* and/cc can't/md* and/cc cannot/md*", "they do n't and ca n't and can not")]
    [InlineData("he's/pps+bez here/rb", "he 's here")]
    [InlineData("they'll/ppss+md go/vb", "they 'll go")]
    [InlineData("gonna/vbg+to", "gonna")]
    [InlineData("``/`` Yes/rb ''/''", "\" Yes \"")]
    [InlineData("well-known/jj co-founder/nn", "well - known co-founder")]
    [InlineData("$40/nns or/cc 30%/nn", "$ 40 or 30 %")]
    [InlineData("and/or/cc", "and/or")]
    [InlineData("why/wrb ?/. ?/.", "why ?")]
    public void Words_are_cut_as_the_treebanks_cut_them(string line, string words) =>
        Assert.Equal(words, string.Join(' ', Assert.Single(Read(line)).Forms));

    [Theory]
    [InlineData("the/at envoy/nn", "NOUN/NN")]
    [InlineData("the/at Envoy/nn", "NOUN/NN PROPN/NNP")]
    [InlineData("the/at Envoy/nn-tl-hl", "NOUN/NN PROPN/NN PROPN/NNS PROPN/NNP PROPN/NNPS PROPN/JJ PROPN/VBN PROPN/VBD PROPN/MD PROPN/POS PROPN/RB")]
    [InlineData("Envoys/nns", "NOUN/NNS")]
    [InlineData("in/in Bern/np", "ADJ/NNP PROPN/NNP")]
    [InlineData("Bern's/np$", "PART/POS")]
    [InlineData("they/ppss had/hvd signed/vbn", "ADJ/JJ AUX/VBN VERB/VBN")]
    [InlineData("they/ppss aren't/ber*", "PART/RB")]
    [InlineData("he'd/pps+md", "AUX/MD")]
    [InlineData("a/at ski-lift/nn", "NOUN/NN")]
    [InlineData("a/at wind-swept/jj", "")]
    [InlineData("a/at priori/fw-rb", "")]
    [InlineData("the/at word/nn because/cs-nc", "")]
    public void The_last_word_may_have_the_tags_of_its_row(string line, string tags)
    {
        JointTag[] all = [.. from universal in Enum.GetValues<UniversalTag>() from penn in new[] { "NN", "NNS", "NNP", "NNPS", "JJ", "VBN", "VBD", "MD", "POS", "RB" } select new JointTag(universal, penn)];
        var set = Assert.Single(Read(line)).Allowed[^1];
        if (tags.Length == 0) Assert.Same(TagSet.Any, set);
        else Assert.Equal(tags, string.Join(' ', all.Where(set.Allows).Select(tag => $"{tag.Universal}/{tag.Penn}")));
    }

    [Theory]
    [InlineData("The/at envoy met/vbd", "'envoy' is no word with a tag")]
    [InlineData("The/at /nn", "'/nn' is no word with a tag")]
    [InlineData("The/at envoy/", "'envoy/' is no word with a tag")]
    [InlineData("The/at envoy/zz", "the table has no row for the tag 'zz' of 'envoy/zz'")]
    public void A_bad_line_is_named_with_its_file(string line, string message)
    {
        var fault = Assert.Throws<FormatException>(() => Read("It/pps rained/vbd ./.\n\n" + line));
        Assert.Equal($"{Path.Combine(folder, "ca01")}:3: {message}", fault.Message);
    }

    [Fact]
    public void Only_texts_are_read_in_the_order_of_their_names()
    {
        foreach (var (name, text) in new[] { ("cb02", "Two/cd"), ("cb01", "One/cd"), ("README", "no text"), ("cz01", "nor this"), ("cb011", "nor this") }) File.WriteAllText(Path.Combine(folder, name), text);
        Assert.Equal(["One", "Two"], BrownReader.ReadFolder(folder, table).Select(sentence => sentence.Forms[0]));
    }

    [Fact]
    public void A_folder_without_texts_tells_how_to_get_them()
    {
        var fault = Assert.Throws<UsageException>(() => BrownReader.ReadFolder(folder, table));
        Assert.Equal($"the Brown Corpus is not at {folder}: run training/get-brown.sh, say where it is with --tagged DIR, or train without it with --tagged none", fault.Message);
    }

    private TaggedSentence[] Read(string text)
    {
        File.WriteAllText(Path.Combine(folder, "ca01"), text);
        return BrownReader.ReadFolder(folder, table);
    }
}
