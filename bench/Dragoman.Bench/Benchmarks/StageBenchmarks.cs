using BenchmarkDotNet.Attributes;
using Dragoman.Bench.Texts;
using Dragoman.Coding;
using Dragoman.Coding.Knowledge;
using Dragoman.Domain;
using Dragoman.Language.Annotation;
using Dragoman.Language.Coreference;
using Dragoman.Language.Segmentation;

namespace Dragoman.Bench.Benchmarks;

/// <summary>Each stage of coding over one article of forty sentences; the whole way is the measure of the others.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    /// <summary>Sentences of the article.</summary>
    public const int Sentences = 40;

    private readonly TokenBuffer tokens = new();
    private readonly SentenceSplitter splitter = new();
    private readonly List<int> starts = [];
    private Coder coder = null!;
    private Article article = null!;
    private AnnotatedDocument document = null!;
    private CodingKnowledge tenfold = null!;

    /// <summary>Builds the coder and annotates the article.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        coder = Coder.Load(KnowledgeFolder.BuiltIn);
        article = NewsText.Article(Sentences);
        document = coder.Annotator.Annotate(article.Text, names: null, coder.Knowledge.Countries);
        tenfold = TenfoldFrames.Of(coder.Knowledge);
    }

    /// <summary>Text to events.</summary>
    [Benchmark(Baseline = true, Description = "whole way")]
    public int WholeWay() => coder.Code(article).Length;

    /// <summary>Text to tokens and sentences.</summary>
    [Benchmark(Description = "tokens and sentences")]
    public int Segmentation()
    {
        Tokenizer.Tokenize(article.Text, tokens);
        splitter.Split(article.Text, tokens, starts);
        return starts.Count;
    }

    /// <summary>Text to trees, the stage before included.</summary>
    [Benchmark(Description = "tokens to trees")]
    public int Parsing() => coder.Annotator.Parse(article.Text).Length;

    /// <summary>Trees to names.</summary>
    [Benchmark(Description = "names")]
    public int Names() => coder.Annotator.FindNames(document.Sentences).Length;

    /// <summary>Trees and names to mentions.</summary>
    [Benchmark(Description = "coreference")]
    public int Coreference() => new CoreferenceResolver(coder.Knowledge.Countries).Resolve(article.Text, document.Sentences, document.Names).Length;

    /// <summary>The annotated document to events.</summary>
    [Benchmark(Description = "matching and coding")]
    public int Coding() => new ArticleCoding(document, article, coder.With(coder.Knowledge), explain: false).Run().Events.Length;

    /// <summary>The same with ten times the frames, nine of ten under words that the text does not have.</summary>
    [Benchmark(Description = "the same, ten times the frames")]
    public int CodingTenfold() => new ArticleCoding(document, article, coder.With(tenfold), explain: false).Run().Events.Length;
}
