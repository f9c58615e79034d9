using System.Collections.Immutable;
using Dragoman.Language.Annotation;

namespace Dragoman.Language.Coreference;

/// <summary>Leads surnames, acronyms, titles, descriptions and pronouns of a document back to whom they stand for.</summary>
/// <remarks>
/// Rules in the manner of the multi-pass sieve (Lee et al. 2013): names first, then appositions and predicates, then
/// descriptions, plurals and pronouns in the order of the text, each from the evidence of the passes before. Built once,
/// immutable, safe on many threads, the same answer every time; time grows linearly with the document.
/// </remarks>
public sealed class CoreferenceResolver
{
    private readonly IDemonymList? demonyms;
    private readonly PronounWeights weights;

    /// <summary>Builds a resolver.</summary>
    /// <param name="demonyms">Tells the countries of adjectives and names; without it only equal adjectives are of the same country.</param>
    public CoreferenceResolver(IDemonymList? demonyms = null)
        : this(demonyms, PronounWeights.Default)
    {
    }

    internal CoreferenceResolver(IDemonymList? demonyms, PronounWeights weights) => (this.demonyms, this.weights) = (demonyms, weights);

    /// <summary>Finds the mentions of entities that are mentioned more than once, and counterparts.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Its sentences with their trees.</param>
    /// <param name="names">Its names in the order of the text.</param>
    /// <returns>The mentions in the order of the text; entities are numbered from 0 by their first mention.</returns>
    public ImmutableArray<EntityMention> Resolve(string text, ImmutableArray<Sentence> sentences, ImmutableArray<NamedSpan> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = FindMentions(sentences, names);
        new CoreferencePass(sentences, mentions, demonyms, weights).Run();
        return MentionNumbering.Number(mentions);
    }

    private List<Mention> FindMentions(ImmutableArray<Sentence> sentences, ImmutableArray<NamedSpan> names)
    {
        var quotations = QuotationFinder.Find(sentences);
        var finder = new MentionFinder(demonyms);
        var mentions = new List<Mention>();
        var single = new List<Mention>();
        var next = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            var first = next;
            while (next < names.Length && names[next].Sentence == i) next++;
            single.Clear();
            finder.Find(sentences[i], i, names.AsSpan()[first..next], quotations[i], single);
            Coordinations.AddTo(sentences[i], single, mentions);
        }

        return mentions;
    }
}
