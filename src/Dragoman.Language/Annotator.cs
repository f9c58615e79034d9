using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Language.Annotation;
using Dragoman.Language.Coreference;
using Dragoman.Language.Lemmas;
using Dragoman.Language.Model;
using Dragoman.Language.Names;
using Dragoman.Language.Segmentation;

namespace Dragoman.Language;

/// <summary>Text to sentences, tokens, lemmas, tags, dependency trees, names and coreference.</summary>
/// <remarks>Built once from a model, immutable, safe on many threads. Never throws on any text.</remarks>
public sealed partial class Annotator
{
    private const string DefaultModel = "en.model";
    private const int ShortestDump = 60;
    private readonly LanguageModel model;
    private readonly ConcurrentBag<Scratch> pool = [];
    private readonly FormPool formPool = new();

    private Annotator(LanguageModel model) => this.model = model;

    /// <summary>Builds an annotator from a model file.</summary>
    /// <param name="stream">The model, as <c>Dragoman.Training</c> wrote it; read to its end, not closed.</param>
    /// <exception cref="ModelFormatException">It is no model of this program's kind, or it is broken.</exception>
    public static Annotator Load(Stream stream) => new(LanguageModel.Read(ModelFile.Read(stream)));

    /// <summary>Builds an annotator from the English model that is part of the program.</summary>
    /// <remarks>Reads the model anew each time: build it once and share it.</remarks>
    public static Annotator LoadDefault()
    {
        using var stream = typeof(Annotator).Assembly.GetManifestResourceStream(DefaultModel)
            ?? throw new ModelFormatException("the program was built without its model; run the training and build again");
        return new(LanguageModel.Read(ModelFile.ReadOwn(stream)));
    }

    /// <summary>Annotates a text.</summary>
    /// <param name="text">Any text at all; offsets in the result point into it.</param>
    public AnnotatedDocument Annotate(string text) => Annotate(text, names: null, demonyms: null);

    /// <summary>Annotates a text with the help of what is known beforehand.</summary>
    /// <param name="text">Any text at all; offsets in the result point into it.</param>
    /// <param name="names">Known names, or null.</param>
    /// <param name="demonyms">The countries' names and adjectives, or null.</param>
    public AnnotatedDocument Annotate(string text, INameList? names, IDemonymList? demonyms)
    {
        var sentences = Parse(text);
        var found = FindNames(sentences, names);
        return new AnnotatedDocument(text, sentences, found, new CoreferenceResolver(demonyms).Resolve(text, sentences, found));
    }

    /// <summary>Finds the names of a document that is parsed already.</summary>
    /// <param name="sentences">The document's sentences.</param>
    /// <param name="names">Known names, or null.</param>
    /// <returns>The names in the order of the text; none where the model has no name finder.</returns>
    public ImmutableArray<NamedSpan> FindNames(ImmutableArray<Sentence> sentences, INameList? names = null) =>
        model.Names is null ? [] : model.Names.FindAll(sentences, names);

    /// <summary>Splits a text into sentences, tags, lemmatizes and parses them, without names and coreference.</summary>
    /// <param name="text">Any text at all; offsets in the result point into it.</param>
    public ImmutableArray<Sentence> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scratch = Rent();
        try
        {
            return AnnotateSentences(text, scratch);
        }
        finally
        {
            pool.Add(scratch);
        }
    }

    /// <summary>Tags, lemmatizes and parses a sentence whose words are given.</summary>
    /// <param name="span">The sentence's range in its document.</param>
    /// <param name="starts">Offset of each word; kept by the result.</param>
    /// <param name="ends">Offset after each word; kept by the result.</param>
    /// <param name="forms">The words: at least one, at most <see cref="short.MaxValue"/>; kept by the result.</param>
    public Sentence Parse(TextSpan span, int[] starts, int[] ends, string[] forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentOutOfRangeException.ThrowIfZero(forms.Length, nameof(forms));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(forms.Length, short.MaxValue - 1, nameof(forms));
        var scratch = Rent();
        try
        {
            return Parse(span, starts, ends, forms, scratch.Analyzer);
        }
        finally
        {
            pool.Add(scratch);
        }
    }

    /// <summary>What the model's dictionary says of a word form: parts of speech, inflections, and classes of things and acts (<c>n:act</c>, <c>v1:competition</c> for the commonest sense).</summary>
    /// <param name="form">The form, in any case.</param>
    /// <returns>Names of properties; none where the form is not listed.</returns>
    public IEnumerable<string> PropertiesOf(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return model.Lexicon.NamesOf(form);
    }

    private Scratch Rent() => pool.TryTake(out var scratch) ? scratch : new Scratch(model);

    private ImmutableArray<Sentence> AnnotateSentences(string text, Scratch scratch)
    {
        Tokenizer.Tokenize(text, scratch.Tokens);
        scratch.Splitter.Split(text, scratch.Tokens, scratch.Starts);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(scratch.Starts.Count);
        for (var i = 0; i < scratch.Starts.Count; i++)
        {
            var first = scratch.Starts[i];
            var end = i + 1 < scratch.Starts.Count ? scratch.Starts[i + 1] : scratch.Tokens.Count;
            sentences.Add(BuildSentence(text, scratch, first, end));
        }

        return sentences.MoveToImmutable();
    }

    private Sentence BuildSentence(string text, Scratch scratch, int first, int end)
    {
        var tokens = scratch.Tokens;
        var dot = HasOwnDot(text, tokens.Start(end - 1), tokens.End(end - 1)) ? 1 : 0;
        var count = end - first + dot;
        var (starts, ends, forms) = (new int[count], new int[count], new string[count]);
        for (var i = 0; i < count - dot; i++) (starts[i], ends[i]) = (tokens.Start(first + i), tokens.End(first + i));
        if (dot == 1)
        {
            ends[count - 1] = ends[count - 2];
            starts[count - 1] = --ends[count - 2];
        }

        for (var i = 0; i < count; i++) forms[i] = formPool.Get(text.AsSpan(starts[i], ends[i] - starts[i]));
        var span = new TextSpan(starts[0], ends[count - 1]);
        return IsForeign(span.In(text)) || IsDump(forms) ? Unparsed(span, starts, ends, forms) : Parse(span, starts, ends, forms, scratch.Analyzer);
    }

    /// <summary>The dot of an abbreviation that ends a sentence is the sentence's.</summary>
    private static bool HasOwnDot(string text, int start, int end) => end - start > 1 && text[end - 1] == '.' && char.IsLetter(text[end - 2]);

    /// <summary>True when most letters of a sentence are of another script than the Latin.</summary>
    private static bool IsForeign(ReadOnlySpan<char> text)
    {
        int latin = 0, other = 0;
        foreach (var c in text)
        {
            if (Characters.IsLatin(c)) latin++;
            else if (char.IsLetter(c)) other++;
        }

        return other > latin;
    }

    /// <summary>True for a long row of tokens of which few are words: tables, data, rows of signs.</summary>
    private static bool IsDump(string[] forms)
    {
        if (forms.Length < ShortestDump) return false;
        var words = 0;
        foreach (var form in forms)
        {
            foreach (var c in form)
            {
                if (!char.IsLetter(c)) continue;
                words++;
                break;
            }
        }

        return words * 4 < forms.Length;
    }

    /// <summary>Words in a script that the model does not know, or no words at all: tag X, all on the first.</summary>
    private static Sentence Unparsed(TextSpan span, int[] starts, int[] ends, string[] forms)
    {
        var count = forms.Length;
        var (tags, pennTags, heads, relations) = (new UniversalTag[count], new string[count], new short[count], new DependencyRelation[count]);
        Array.Fill(tags, UniversalTag.X);
        Array.Fill(pennTags, "FW");
        Array.Fill(relations, DependencyRelation.Flat);
        (heads[0], relations[0]) = (-1, DependencyRelation.Root);
        return new Sentence(span, starts, ends, forms, forms, tags, pennTags, heads, relations);
    }

    private Sentence Parse(TextSpan span, int[] starts, int[] ends, string[] forms, SentenceAnalyzer analyzer)
    {
        var count = forms.Length;
        var (tags, pennTags, lemmas) = (new UniversalTag[count], new string[count], new string[count]);
        var (heads, relations) = (new short[count], new DependencyRelation[count]);
        analyzer.Analyze(forms, tags, pennTags, heads, relations);
        for (var i = 0; i < count; i++)
            lemmas[i] = ContractedHave.Is(forms[i], i, tags, pennTags, heads, relations) ? "have" : NewsPlurals.Lemma(forms[i], tags[i]) ?? model.Lemmatizer.Lemma(forms[i], tags[i], pennTags[i]);
        return new Sentence(span, starts, ends, forms, lemmas, tags, pennTags, heads, relations);
    }

    /// <summary>What one thread needs while it annotates.</summary>
    private sealed class Scratch(LanguageModel model)
    {
        internal TokenBuffer Tokens { get; } = new();

        internal SentenceSplitter Splitter { get; } = new();

        internal List<int> Starts { get; } = [];

        internal SentenceAnalyzer Analyzer { get; } = new(model);
    }
}
