using Dragoman.Language.Lemmas;
using Dragoman.Language.Model;
using Dragoman.Language.Names;
using Dragoman.Language.Neural;
using Dragoman.Language.Parsing;
using Dragoman.Language.Spelling;
using Dragoman.Language.Tagging;
using Dragoman.Language.Words;

namespace Dragoman.Language;

/// <summary>The trained parts of the language stage: a network, or perceptrons where the model has none, the lemmatizer, and the name finder unless it is still to be trained on the others' trees.</summary>
internal sealed record LanguageModel(NeuralAnalyzer? Neural, PerceptronTagger? Tagger, TransitionParser? Parser, Lemmatizer Lemmatizer, NameFinder? Names, WordLexicon Lexicon)
{
    /// <summary>Reads the parts from a model file.</summary>
    internal static LanguageModel Read(ModelFile file)
    {
        var lexicon = ReadLexicon(file);
        var spelling = ReadSpelling(file, lexicon);
        var lemmatizer = Lemmatizer.Read(file.Section(Lemmatizer.Section).Span, lexicon, spelling);
        var names = file.Has(NameFinder.Section) ? NameFinder.Load(file.Section(NameFinder.Section).Span) : null;
        if (file.Has(NeuralModel.Section)) return new LanguageModel(new NeuralAnalyzer(NeuralModel.Read(file.Section(NeuralModel.Section), lexicon, ReadVectors(file)), spelling), null, null, lemmatizer, names, lexicon);
        return new LanguageModel(
            null,
            PerceptronTagger.Read(file.Section(PerceptronTagger.Section).Span),
            TransitionParser.Read(file.Section(TransitionParser.Section).Span),
            lemmatizer,
            names,
            lexicon);
    }

    /// <summary>Reads a model file's lexicon.</summary>
    internal static WordLexicon ReadLexicon(ModelFile file) => file.Has(WordLexicon.Section) ? WordLexicon.Read(file.Section(WordLexicon.Section).Span) : WordLexicon.Empty;

    /// <summary>Reads a model file's word vectors.</summary>
    internal static WordVectors ReadVectors(ModelFile file) => file.Has(WordVectors.Section) ? WordVectors.Read(file.Section(WordVectors.Section)) : WordVectors.None;

    /// <summary>What leads slips back by a model file's counts.</summary>
    internal static SpellingCorrector ReadSpelling(ModelFile file, WordLexicon lexicon) =>
        file.Has(WordCounts.Section) ? new SpellingCorrector(lexicon, WordCounts.Read(file.Section(WordCounts.Section).Span)) : SpellingCorrector.None;
}
