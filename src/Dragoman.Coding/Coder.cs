using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Dates;
using Dragoman.Coding.Explaining;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Knowledge;
using Dragoman.Coding.Places;
using Dragoman.Coding.Relations;
using Dragoman.Coding.Topics;
using Dragoman.Domain;
using Dragoman.Language;

namespace Dragoman.Coding;

/// <summary>Codes articles: who did what to whom, when, where, and who says so.</summary>
/// <remarks>Built once, immutable, safe on many threads. It has no clock: an article's publication date is the only "now". It never throws on any text.</remarks>
public sealed class Coder
{
    private readonly Annotator annotator;
    private readonly Lazy<RelationScorer> scorer = new(RelationScorer.LoadDefault);

    private Coder(Annotator annotator, CodingKnowledge knowledge) => (this.annotator, Knowledge) = (annotator, knowledge);

    /// <summary>All that the coder knows.</summary>
    public CodingKnowledge Knowledge { get; }

    /// <summary>The language stage that the coder calls once for each article.</summary>
    public Annotator Annotator => annotator;

    /// <summary>Builds a coder.</summary>
    /// <param name="folder">The knowledge files; <see cref="KnowledgeFolder.BuiltIn"/> for those of the program.</param>
    /// <exception cref="KnowledgeException">A knowledge file is faulty; the message names file, line and column.</exception>
    public static Coder Load(KnowledgeFolder folder)
    {
        var annotator = Task.Run(LoadAnnotator);
        var knowledge = CodingKnowledge.Load(folder);
        return new Coder(annotator.GetAwaiter().GetResult(), knowledge);
    }

    /// <summary>Loads the model and annotates a few words, so that the code for them is compiled while the knowledge is still being read.</summary>
    private static Annotator LoadAnnotator()
    {
        var annotator = Annotator.LoadDefault();
        annotator.Annotate("President Ilham Aliyev met his counterpart in Baku on Wednesday, and the two leaders signed an agreement, he said.");
        return annotator;
    }

    /// <summary>The events that an article reports, in the order of their triggers; with <see cref="Article.Given"/> at most the one between the two parties.</summary>
    public ImmutableArray<CodedEvent> Code(Article article) => Run(article, explain: false).Events;

    /// <summary>The events of an article with every step that led to them.</summary>
    public Explanation Explain(Article article) => Run(article, explain: true);

    /// <summary>What the coding of an article works with, with other knowledge in this coder's place.</summary>
    internal CodingResources With(CodingKnowledge knowledge) => new(knowledge, annotator, scorer);

    /// <summary>What the scorer of relations would look at for an article's two given parties; none where no sentence has both.</summary>
    /// <exception cref="ArgumentException">The article has no given parties.</exception>
    internal IReadOnlyList<string> RelationFeaturesOf(Article article)
    {
        var given = article.Given ?? throw new ArgumentException("the article names no parties", nameof(article));
        return Coding(article, explain: false).FeaturesOfGiven(given);
    }

    /// <summary>The type that frames alone give to the relation of an article's two given parties; null where none stands between them.</summary>
    /// <exception cref="ArgumentException">The article has no given parties.</exception>
    internal EventType? FrameTypeOf(Article article)
    {
        var given = article.Given ?? throw new ArgumentException("the article names no parties", nameof(article));
        return Coding(article, explain: false).FrameTypeOfGiven(given);
    }

    private Explanation Run(Article article, bool explain)
    {
        var coding = Coding(article, explain);
        if (article.Given is not { } given) return coding.Run();
        var explanation = coding.RunGiven(given);
        return explanation with { Events = [.. explanation.Events.Select(coded => Named(coded, given, article.Published))] };
    }

    /// <summary>A given party whose words the text does not have is none of the event; one whose words the text writes in other letters is whom the caller's words name.</summary>
    private CodedEvent Named(CodedEvent coded, GivenRelation given, DateOnly? published)
    {
        return coded with
        {
            Actor = [.. coded.Actor.Where(static party => party.Start is not null).Select(party => Resolved(party, given.Actor))],
            Recipient = [.. coded.Recipient.Where(static party => party.Start is not null).Select(party => Resolved(party, given.Recipient))],
        };

        ActorReference Resolved(ActorReference party, string words) =>
            party.Code is null && party.Text != words && new ActorResolver(Knowledge.Actors).Resolve(ActorPhrase.OfText(words), published) is { } known
                ? party with { Code = known.Code, Sector = known.Sector, Name = known.Name, Office = known.Office }
                : party;
    }

    private ArticleCoding Coding(Article article, bool explain) =>
        new(annotator.Annotate(article.Text, names: null, Knowledge.Countries), article, With(Knowledge), explain);
}
