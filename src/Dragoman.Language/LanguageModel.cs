using Dragoman.Language.Lemmas;
using Dragoman.Language.Model;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tagging;

namespace Dragoman.Language;

/// <summary>The trained parts of the language stage.</summary>
internal sealed record LanguageModel(PerceptronTagger Tagger, TransitionParser Parser, Lemmatizer Lemmatizer)
{
    /// <summary>Reads the parts from a model file.</summary>
    internal static LanguageModel Read(ModelFile file) => new(
        PerceptronTagger.Read(file.Section(PerceptronTagger.Section).Span),
        TransitionParser.Read(file.Section(TransitionParser.Section).Span),
        Lemmatizer.Read(file.Section(Lemmatizer.Section).Span));
}
