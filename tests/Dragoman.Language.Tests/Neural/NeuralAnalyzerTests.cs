using Dragoman.Language.Annotation;
using Dragoman.Language.Model;
using Dragoman.Language.Neural;
using Dragoman.Language.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Language.Tests.Neural;

public sealed class NeuralAnalyzerTests
{
    private static readonly string[] Sentence = ["The", "envoys", "of", "both", "sides", "“", "met", "”", "in", "Van", "on", "Monday", "."];

    [Fact]
    public void AnyWordsGiveATreeWithOneRoot()
    {
        var analyzer = new NeuralAnalyzer(RandomModel());
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>[]>(), words =>
        {
            string[] forms = [.. words.Select(word => word.Get)];
            var (tags, heads, relations) = Analyze(analyzer, forms);
            return forms.Length == 0
                || (heads.Count(head => head < 0) == 1 && SpanningTree.IsTree(heads) && tags.All(tag => tag is 0 or 1 or 2)
                    && heads.Zip(relations).All(pair => (pair.First < 0) == (pair.Second == DependencyRelation.Root)));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(3000)]
    public void ManyWordsGiveATree(int count)
    {
        string[] forms = [.. Enumerable.Range(0, count).Select(i => i % 7 == 0 ? "," : $"w{i}")];
        var (_, heads, _) = Analyze(new NeuralAnalyzer(RandomModel()), forms);
        Assert.Single(heads, head => head < 0);
        Assert.True(SpanningTree.IsTree(heads));
        var pieces = heads.Skip(NeuralAnalyzer.LongestWindow).Count(head => head < NeuralAnalyzer.LongestWindow);
        Assert.InRange(pieces, 0, count / NeuralAnalyzer.LongestWindow);
    }

    [Fact]
    public void ThreadsAndEarlierSentencesChangeNothing()
    {
        var model = RandomModel();
        var shared = new NeuralAnalyzer(model);
        var (tags, heads, relations) = Analyze(new NeuralAnalyzer(model), Sentence);
        Parallel.For(0, 40, i =>
        {
            Analyze(shared, [.. Sentence.Reverse(), .. Enumerable.Repeat("again", i)]);
            var other = Analyze(shared, Sentence);
            Assert.Equal(tags, other.Tags);
            Assert.Equal(heads, other.Heads);
            Assert.Equal(relations, other.Relations);
        });
    }

    [Fact]
    public void AWrittenModelReadsAsItWas()
    {
        var model = RandomModel();
        var read = NeuralModel.Read(Section(model), WordLexicon.Empty, WordVectors.None);
        Assert.Equal(model.Shape, read.Shape);
        Assert.Equal(model.Tags, read.Tags);
        Assert.Equal(1, read.WordRow(TokenFeatures.WordHash("envoys")) + read.WordRow(TokenFeatures.WordHash("never")));
        for (var tensor = 0; tensor < NeuralTensor.All(model.Shape, 2, 0).Length; tensor++)
            Assert.Equal(model.Values(tensor).ToArray().Select(value => (float)(Half)value), read.Values(tensor).ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(5000)]
    public void ACutOffModelIsRefused(int length)
    {
        var exception = Assert.Throws<ModelFormatException>(() => NeuralModel.Read(Section(RandomModel())[..length], WordLexicon.Empty, WordVectors.None));
        Assert.Equal("a section of the model is cut short", exception.Message);
    }

    [Fact]
    public void AForeignSectionIsRefused()
    {
        var exception = Assert.Throws<ModelFormatException>(() => NeuralModel.Read("%PDF-1.4 and more"u8.ToArray(), WordLexicon.Empty, WordVectors.None));
        Assert.Equal("the neural section has version 1178882085 and this program reads version 3; train it again", exception.Message);
        var bytes = Section(RandomModel());
        bytes[7] = 0x70;
        exception = Assert.Throws<ModelFormatException>(() => NeuralModel.Read(bytes, WordLexicon.Empty, WordVectors.None));
        Assert.Equal("the neural section gives a size of 1879048224 where at most 4096 is possible", exception.Message);
    }

    [Fact]
    public void NothingIsAllocatedOnceWarm()
    {
        var analyzer = new NeuralAnalyzer(RandomModel());
        string[] forms = [.. Sentence, .. Sentence, .. Sentence];
        var (tags, heads, relations) = Analyze(analyzer, forms);
        for (var i = 0; i < 3; i++) analyzer.Analyze(forms, tags, heads, relations);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) analyzer.Analyze(forms, tags, heads, relations);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    [Fact]
    public void AWordWithAVectorIsReadByIt()
    {
        var plain = RandomModel();
        var vectors = new WordVectors(2, [WordLexicon.Key(TokenFeatures.WordHash("envoys"))], [64, -96]);
        var shape = plain.Shape;
        var values = NeuralTensor.All(shape, 2, 2).Select((tensor, i) => i == NeuralTensor.VectorWeight ? DenseKernelTests.Numbers(tensor.Size, i) : plain.Values(i).ToArray()).ToArray();
        var model = new NeuralModel(shape, plain.Tags, [TokenFeatures.WordHash("envoys")], values, WordLexicon.Empty, vectors);
        Assert.Equal(Scores(plain, ["met"]), Scores(model, ["met"]));
        Assert.NotEqual(Scores(plain, ["envoys"]), Scores(model, ["envoys"]));
    }

    private static (short[] Tags, short[] Heads, DependencyRelation[] Relations) Analyze(NeuralAnalyzer analyzer, string[] forms)
    {
        var (tags, heads, relations) = (new short[forms.Length], new short[forms.Length], new DependencyRelation[forms.Length]);
        analyzer.Analyze(forms, tags, heads, relations);
        return (tags, heads, relations);
    }

    private static float[] Scores(NeuralModel model, string[] forms)
    {
        var scratch = new NeuralScratch(model.Shape, model.Vectors.Dimensions);
        new NeuralAnalyzer(model).Score(forms, scratch, new short[forms.Length]);
        return scratch.TagScores[..model.Tags.Length];
    }

    private static byte[] Section(NeuralModel model)
    {
        var file = new ModelFile();
        file.Set(NeuralModel.Section, model.Write);
        return file.Section(NeuralModel.Section).ToArray();
    }

    private static NeuralModel RandomModel()
    {
        var shape = new NeuralShape(32, 32, 2, 1, 32, 32, 256);
        var tensors = NeuralTensor.All(shape, 2, 0);
        var values = tensors.Select((tensor, i) => DenseKernelTests.Numbers(tensor.Size, i)).ToArray();
        return new NeuralModel(shape, [new JointTag(UniversalTag.NOUN, "NN"), new JointTag(UniversalTag.VERB, "VBD"), new JointTag(UniversalTag.PUNCT, ".")], [TokenFeatures.WordHash("envoys")], values, WordLexicon.Empty, WordVectors.None);
    }
}
