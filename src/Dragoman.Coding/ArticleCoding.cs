using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Attribution;
using Dragoman.Coding.Circumstances;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Dates;
using Dragoman.Coding.Explaining;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Participants;
using Dragoman.Coding.Relations;
using Dragoman.Coding.Status;
using Dragoman.Domain;
using Dragoman.Language;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

/// <summary>The coding of one article: the stages in their order, and what they hand on from sentence to sentence.</summary>
/// <remarks>For one article on one thread.</remarks>
internal sealed partial class ArticleCoding : IFillerKnowledge
{
    private readonly AnnotatedDocument document;
    private readonly Article article;
    private readonly CodingKnowledge knowledge;
    private readonly Annotator annotator;
    private readonly Lazy<RelationScorer> scorer;
    private readonly bool explain;
    private readonly ImmutableArray<SentenceReading> readings;
    private readonly ActorResolver resolver;
    private readonly ArticleActors actors;
    private readonly EventPlacing placing;
    private readonly ImmutableArray<ImmutableArray<DateExpression>> dates;
    private readonly DateThread dateThread;
    private readonly Quotations quotations;
    private readonly Interview? interview;
    private readonly ArticleMemory memory = new();
    private GivenSpans? givenSpans;

    public ArticleCoding(AnnotatedDocument document, Article article, CodingResources resources, bool explain)
    {
        (this.document, this.article, this.explain) = (document, article, explain);
        (knowledge, annotator, scorer) = resources;
        readings = [.. document.Sentences.Select((sentence, number) => new SentenceReading(sentence, number, knowledge.Constructions))];
        dates = [.. document.Sentences.Select(knowledge.Dates.Find)];
        dateThread = new DateThread(readings, dates, article.Published);
        resolver = new ActorResolver(knowledge.Actors);
        actors = new ArticleActors(document, readings, resolver, knowledge.Constructions, annotator, article.Published);
        placing = new EventPlacing(document, readings, actors, knowledge.Places, knowledge.Constructions);
        quotations = new Quotations(document);
        interview = Interview.In(document, readings);
    }

    /// <summary>Codes the article.</summary>
    public Explanation Run()
    {
        var events = ImmutableArray.CreateBuilder<CodedEvent>();
        var explanations = ImmutableArray.CreateBuilder<SentenceExplanation>();
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            var attempts = explain ? new List<FrameAttempt>() : null;
            var outcomes = CodeSentence(number, attempts);
            foreach (var outcome in outcomes)
            {
                if (outcome.Event is { } coded) events.Add(coded);
            }

            if (attempts is not null) explanations.Add(new SentenceExplanation(number, [.. attempts], [.. outcomes]));
        }

        return new Explanation(document, explanations.ToImmutable(), [.. events.OrderBy(coded => coded.Trigger.Start)]);
    }

    public bool IsActor(int sentence, int head) => IsGiven(sentence, head) || actors.IsPolitical(sentence, head);

    public bool IsParty(int sentence, int head)
    {
        if (IsGiven(sentence, head)) return true;
        foreach (var party in actors.Of(sentence, head))
        {
            if (party.IsPolitical && !party.IsOwnerOnly) return true;
        }

        return false;
    }

    public bool IsTime(int sentence, int token)
    {
        foreach (var expression in dates[sentence])
        {
            if (expression.First <= token && token < expression.End) return true;
        }

        return false;
    }

    public bool IsPlace(int sentence, int head) => placing.IsPlace(sentence, head);

    public bool IsTown(int sentence, int token) => placing.IsTown(sentence, token);

    public bool AreSame(int sentence, int one, int other) => OnlyCode(actors.Of(sentence, one)) is { } code && OnlyCode(actors.Of(sentence, other)) == code;

    public string? TitleOf(int sentence, int head) => actors.TitleOf(sentence, head);

    public string? NounOf(int sentence, int pronoun) => actors.NounOf(sentence, pronoun);

    public bool IsPerson(int sentence, int token) => readings[sentence].Lower(token) is "his" or "her" || (document.Sentences[sentence].Tag(token) is UniversalTag.PROPN && actors.NameKindAt(sentence, token) is NameKind.Person);

    public bool IsSomebody(int sentence, int head)
    {
        if (document.Sentences[sentence].Tag(head) is not UniversalTag.NOUN || (readings[sentence].Possessor(head) is >= 0 and var owner && document.Sentences[sentence].Tag(owner) is UniversalTag.PRON)) return false;
        var lemma = readings[sentence].LowerLemma(head);
        if (knowledge.Constructions.SideNouns.Contains(lemma) || knowledge.Constructions.LeaderNouns.Contains(lemma) || knowledge.Constructions.CounterpartNouns.Contains(lemma)) return false;
        return lemma is "community" or "public" or "world" || annotator.PropertiesOf(lemma).Contains("n1:person");
    }

    public bool AreNationals(int sentence, int head) =>
        document.Sentences[sentence].Form(head) is var word && knowledge.Countries.CountryOf(word) is not null && !knowledge.Countries.IsCountryName(word);

    public bool MayBeSeveral(int sentence, int head) => OnlyCode(actors.Of(sentence, head)) is null;

    public bool SpeaksFor(int sentence, int speaker, int state) =>
        document.Sentences[sentence].Tag(state) is UniversalTag.PROPN && actors.Of(sentence, state) is [{ IsOwnerOnly: false, Reference: { Code: { } code, Office: null, Name: null } }] && knowledge.Actors.ByCode(code) is { Kind: ActorKind.State }
        && actors.Of(sentence, speaker) is [{ Reference: { Sector: null or "GOV" } spokesman }] && spokesman.Code == code;

    private List<MatchOutcome> CodeSentence(int number, List<FrameAttempt>? attempts)
    {
        var reading = readings[number];
        var outcomes = new List<MatchOutcome>();
        var matcher = new FrameMatcher(reading, knowledge.Frames, knowledge.Constructions, this, attempts is null ? null : attempts.Add);
        var matches = matcher.Match();
        if (matches.IsEmpty)
        {
            quotations.Listen(number, new AttributionReader(reading, knowledge.Constructions));
            return outcomes;
        }

        var stage = Stage(reading, matches);
        // Sayings come last: what is said may be an act of its own.
        CodeMatches(stage, sayings: false, outcomes);
        CodeMatches(stage, sayings: true, outcomes);
        quotations.Listen(number, stage.Attribution);
        return outcomes;
    }

    private void CodeMatches(SentenceStage stage, bool sayings, List<MatchOutcome> outcomes)
    {
        foreach (var match in stage.Matches)
        {
            if ((match.Frame.Event is EventType.State) != sayings) continue;
            var outcome = CodeMatch(stage, match);
            outcomes.Add(outcome);
            if (outcome.Event is not { } coded) continue;
            stage.Acts.Add((match, coded));
            Remember(coded, stage, match);
        }
    }

    private void Remember(CodedEvent coded, SentenceStage stage, FrameMatch match)
    {
        var (number, isJoint) = (stage.Reading.Number, match.Frame.Reciprocal);
        memory.Remember(coded, number, isJoint, isOfPassage: !IsOfAnotherTime(stage, match));
        if (isJoint && coded.Actor.Length >= 2 && memory.PartiesOfLastJoint(number) is { Length: >= 2 } joint) actors.LastJoint = (number, joint);
        if (coded.Actor.Length >= 2) actors.LastSeveral = (number, [.. coded.Actor.Select(static party => new Participant(party, true, "who acted together before"))]);
        if (coded.Type is EventType.Consult && memory.PartiesOfLast(EventType.Consult, number) is { Length: >= 2 } met) actors.LastMeeting = (number, met);
    }

    private SentenceStage Stage(SentenceReading reading, ImmutableArray<FrameMatch> matches) => new(
        reading,
        matches,
        new StatusReader(reading, knowledge.Constructions, IsHeadline(reading.Number)),
        new AttributionReader(reading, knowledge.Constructions),
        new EventDating(reading, dates[reading.Number], dateThread, article.Published));

    /// <summary>A first line, or any line without a stop at its end, tells in the present tense what happened.</summary>
    private bool IsHeadline(int number)
    {
        var sentence = document.Sentences[number];
        return sentence.Count is > 0 and <= 25 && sentence.Form(sentence.Count - 1) is not ("." or "!" or "?" or "”" or "\"" or "’" or ":");
    }

    private sealed record SentenceStage(SentenceReading Reading, ImmutableArray<FrameMatch> Matches, StatusReader Status, AttributionReader Attribution, EventDating Dating)
    {
        private readonly Dictionary<int, FrameMatch> byToken = ByToken(Matches);

        /// <summary>The match whose trigger is a token; null for none.</summary>
        public FrameMatch? At(int token) => byToken.GetValueOrDefault(token);

        private static Dictionary<int, FrameMatch> ByToken(ImmutableArray<FrameMatch> matches)
        {
            var found = new Dictionary<int, FrameMatch>(matches.Length);
            foreach (var match in matches) found[match.Trigger.Token] = match;
            return found;
        }

        /// <summary>What has been coded as an act so far.</summary>
        public List<(FrameMatch Match, CodedEvent Event)> Acts { get; } = [];
    }
}
