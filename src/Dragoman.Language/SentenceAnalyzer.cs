using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tagging;

namespace Dragoman.Language;

/// <summary>Tags and parses the words of one sentence after another, with scratch of its own.</summary>
/// <remarks>Not safe on several threads: each has its own.</remarks>
internal sealed class SentenceAnalyzer(LanguageModel model)
{
    private readonly WordColumns words = new();
    private readonly ParserState state = new();
    private short[] tagNumbers = [];

    /// <summary>Analyses a sentence.</summary>
    /// <param name="forms">Its words; at least one, at most <see cref="short.MaxValue"/>.</param>
    /// <param name="tags">Where the universal tags go.</param>
    /// <param name="pennTags">Where the Penn tags go.</param>
    /// <param name="heads">Where the heads go: numbers from 0, -1 for the root. They form a tree with one root.</param>
    /// <param name="relations">Where the relations go.</param>
    internal void Analyze(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        if (model.Neural is { } network)
        {
            if (tagNumbers.Length < forms.Length) tagNumbers = new short[forms.Length];
            network.Analyze(forms, tagNumbers, heads, relations);
            for (var i = 0; i < forms.Length; i++) (tags[i], pennTags[i]) = network.Model.Tags[tagNumbers[i]];
            var count = forms.Length;
            TreeRepair.Apply(forms, tags[..count], pennTags[..count], heads[..count], relations[..count], network.Model.Lexicon);
            return;
        }

        AnalyzeByPerceptrons(model.Tagger!, model.Parser!, forms, tags, pennTags, heads, relations);
    }

    private void AnalyzeByPerceptrons(
        PerceptronTagger tagger, TransitionParser parser, ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations)
    {
        words.Fill(forms);
        tagger.Tag(words);
        parser.Parse(words, state);
        var inventory = tagger.Inventory.Tags;
        for (var i = 0; i < forms.Length; i++)
        {
            var at = i + WordColumns.Offset;
            (tags[i], pennTags[i]) = inventory[words.Tag[at]];
            heads[i] = state.Head[at] == ParserState.Root ? (short)-1 : (short)(state.Head[at] - WordColumns.Offset);
            relations[i] = state.Relation[at];
        }
    }
}
