using System.Collections.Immutable;
using Dragoman.Coding.Attribution;
using Dragoman.Coding.Circumstances;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Explaining;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Coding.Relations;
using Dragoman.Coding.Status;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding;

internal sealed partial class ArticleCoding
{
    /// <summary>Below this the scorer of relations guesses: of its answers fewer than one in three is right.</summary>
    private const double LeastProbability = 0.4;

    /// <summary>Says what the first of two given parties does to the second: the one act that stands nearest between them, else what the scorer of relations makes of their sentence.</summary>
    public Explanation RunGiven(GivenRelation given)
    {
        var spans = FindGiven(given);
        var explanations = ImmutableArray.CreateBuilder<SentenceExplanation>();
        var acts = NearestActs(spans, explanations);
        if (acts is [{ Score: > 0 } best, ..]) return new Explanation(document, explanations.ToImmutable(), [Given(best.Stage, best.Match, spans)]);
        if (SharedSentence(spans) is not { } shared) return new Explanation(document, explanations.ToImmutable(), []);
        var score = scorer.Value.Score(Features(shared, spans, acts));
        return new Explanation(document, explanations.ToImmutable(), score.Probability < LeastProbability ? [] : [Scored(shared, score, spans)]) { Relation = score };
    }

    /// <summary>Finds the given parties; from then on their words name parties, whoever they are.</summary>
    private GivenSpans FindGiven(GivenRelation given) => givenSpans = GivenSpans.Find(document.Text, given);

    private bool IsGiven(int sentence, int head) => givenSpans is { } spans && spans.Contain(document.Sentences[sentence], head);

    /// <summary>What the scorer of relations looks at for two given parties; empty where the text does not have both in one sentence.</summary>
    public List<string> FeaturesOfGiven(GivenRelation given)
    {
        var spans = FindGiven(given);
        return SharedSentence(spans) is { } shared ? Features(shared, spans, NearestActs(spans, null)) : [];
    }

    /// <summary>The type that frames give to the relation of two given parties; null where none stands between them.</summary>
    public EventType? FrameTypeOfGiven(GivenRelation given)
    {
        var spans = FindGiven(given);
        return NearestActs(spans, null) is [{ Score: > 0 } best, ..] ? Given(best.Stage, best.Match, spans).Type : null;
    }

    /// <summary>All acts of the text by how well they stand between the parties, the best first.</summary>
    private List<(SentenceStage Stage, FrameMatch Match, double Score)> NearestActs(GivenSpans spans, ImmutableArray<SentenceExplanation>.Builder? explanations)
    {
        var acts = new List<(SentenceStage Stage, FrameMatch Match, double Score)>();
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            var attempts = explain && explanations is not null ? new List<FrameAttempt>() : null;
            var reading = readings[number];
            var matches = new FrameMatcher(reading, knowledge.Frames, knowledge.Constructions, this, attempts is null ? null : attempts.Add).Match();
            if (attempts is not null) explanations!.Add(new SentenceExplanation(number, [.. attempts], []));
            if (matches.IsEmpty) continue;
            var stage = Stage(reading, matches);
            foreach (var match in matches.Where(static match => match.Frame.Echo is null)) acts.Add((stage, match, Nearness(stage, match, spans)));
        }

        return [.. acts.OrderByDescending(act => act.Score)];
    }

    /// <summary>The first sentence that has both parties, with their heads there; null for none.</summary>
    private (SentenceReading Reading, List<int> Actor, List<int> Recipient)? SharedSentence(GivenSpans spans)
    {
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            var sentence = document.Sentences[number];
            if (spans.Actor.Any(sentence.Span.Overlaps) && spans.Recipient.Any(sentence.Span.Overlaps)) return (readings[number], GivenSpans.Heads(sentence, spans.Actor), GivenSpans.Heads(sentence, spans.Recipient));
        }

        return null;
    }

    private List<string> Features((SentenceReading Reading, List<int> Actor, List<int> Recipient) shared, GivenSpans spans, List<(SentenceStage Stage, FrameMatch Match, double Score)> acts)
    {
        var features = new RelationFeatures(knowledge.Frames, annotator).Collect(shared.Reading, shared.Actor, shared.Recipient, token => spans.Contain(shared.Reading.Sentence, token));
        foreach (var (_, match, score) in acts.Take(2)) features.Add($"frame {match.Frame.Event.Name} {(score > 0 ? "beside" : "apart")}");
        return features;
    }

    /// <summary>How well an act stands between two given parties.</summary>
    private static double Nearness(SentenceStage stage, FrameMatch match, GivenSpans spans)
    {
        var sentence = stage.Reading.Sentence;
        var actor = Covers(stage.Reading, match.Actor, spans.Actor);
        var recipient = Covers(stage.Reading, match.Recipient, spans.Recipient);
        var score = actor switch { 2 => 4.0, 1 => 2.5, _ => 0 };
        if (actor == 0 && match.Actor is [var stand] && IsPersonal(sentence, stand) && spans.Actor.Any(span => span.Start < sentence.Start(stand))) score += 2;
        score += recipient switch { 2 => 3.0, 1 => 1.5, _ => 0 };
        if (actor == 0 && recipient == 0) score += IsClauseOf(stage.Reading, match, spans.Actor) ? 1 : -1;
        if (recipient == 0 && spans.Recipient.Any(span => Below(sentence, match.ClauseToken, span))) score += 1.5;
        if (actor == 0 && Covers(stage.Reading, match.Recipient, spans.Actor) > 0 && !IsMutual(match.Frame)) score -= 2.5;
        if (recipient == 0 && Covers(stage.Reading, match.Actor, spans.Recipient) > 0 && !IsMutual(match.Frame)) score -= 2.5;
        if (match.Frame.Event is EventType.State) score -= 2;
        if (match.Trigger.Class is TriggerClass.Noun && match.Support < 0) score -= 0.6;
        if (stage.Status.IsPurpose(match)) score -= 1;
        // "trucked flour to the displaced families": a participle before its noun tells nothing between the two.
        if (match.Trigger.Class is TriggerClass.Verb && sentence.Relation(match.Trigger.Token) is DependencyRelation.Amod) score -= 2.5;
        // "marched to vent their anger at Chad", "deployed guards to stop them": the act is the march or the deployment, the rest what it is for.
        if (IsWhatFor(stage, match)) score -= 2.5;
        return score - (Depth(sentence, match.ClauseToken) * 0.15) - (0.001 * match.Trigger.Token);
    }

    /// <summary>True for an act in a purpose or participle below a protest or a deployment, whose actor it shares.</summary>
    private static bool IsWhatFor(SentenceStage stage, FrameMatch match)
    {
        var sentence = stage.Reading.Sentence;
        if (match.Trigger.Class is not TriggerClass.Verb || sentence.Relation(match.ClauseToken) is not (DependencyRelation.Advcl or DependencyRelation.Xcomp) || match.Frame.Event is EventType.Protest or EventType.Mobilize || stage.Reading.HasOwnSubject(match.ClauseToken)) return false;
        var root = sentence.Head(match.ClauseToken);
        return stage.Matches.Any(other => other.ClauseToken == root && other.Frame.Event is EventType.Protest or EventType.Mobilize);
    }

    /// <summary>Acts in which either party may be named first: the host before his guest, two who agree side by side.</summary>
    private static bool IsMutual(Frame frame) => frame.Reciprocal || frame.Event is EventType.Consult or EventType.Agree or EventType.Cooperate;

    /// <summary>A pronoun after the given party may stand for it: "Oman said <i>it</i> had expelled the envoy".</summary>
    private static bool IsPersonal(Sentence sentence, int token) =>
        sentence.Tag(token) is UniversalTag.PRON && sentence.Form(token).ToLowerInvariant() is "it" or "he" or "she" or "they" or "its" or "his" or "her" or "their" or "we" or "our";

    /// <summary>2 when a role's head stands in a given span, 1 when its phrase touches one, else 0.</summary>
    private static int Covers(SentenceReading reading, ImmutableArray<int> heads, IReadOnlyList<TextSpan> spans)
    {
        var best = 0;
        var members = new List<int>();
        foreach (var head in heads) reading.Coordination(head, members);
        foreach (var member in members)
        {
            var own = reading.Sentence.TokenSpan(member);
            var (first, end) = reading.Sentence.Subtree(member);
            var phrase = new TextSpan(reading.Sentence.Start(first), reading.Sentence.End(end - 1));
            foreach (var span in spans)
            {
                if (span.Overlaps(own)) return 2;
                if (span.Overlaps(phrase)) best = 1;
            }
        }

        return best;
    }

    private static bool Below(Sentence sentence, int token, TextSpan span)
    {
        var (first, end) = sentence.Subtree(token);
        return new TextSpan(sentence.Start(first), sentence.End(end - 1)).Overlaps(span);
    }

    /// <summary>The given party is the subject of the clause in which the act is told.</summary>
    private static bool IsClauseOf(SentenceReading reading, FrameMatch match, IReadOnlyList<TextSpan> spans)
    {
        var clause = match.Trigger.Class is TriggerClass.Noun && match.Support < 0 ? reading.ClauseOf(match.Trigger.Token) : match.ClauseToken;
        if (clause < 0) return false;
        var subject = reading.SurfaceSubject(clause);
        return subject >= 0 && Covers(reading, [subject], spans) > 0;
    }

    private static int Depth(Sentence sentence, int token)
    {
        var depth = 0;
        for (var at = sentence.Head(token); at >= 0 && depth < 32; at = sentence.Head(at)) depth++;
        return depth;
    }

    private CodedEvent Given(SentenceStage stage, FrameMatch match, GivenSpans spans)
    {
        var status = stage.Status.Read(match);
        var (type, rule) = TypeOf(stage, match, status);
        if (type == match.Frame.Event) type = match.Frame.Relation;
        // "Chad and Niger raided the camp": what two do side by side they do together, and not to one another.
        if (type is EventType.Coerce or EventType.Mobilize && match.Trigger.Class is TriggerClass.Verb && stage.Reading.LogicalObject(match.Trigger.Token) >= 0 && Covers(stage.Reading, match.Actor, spans.Actor) == 2 && Covers(stage.Reading, match.Actor, spans.Recipient) == 2 && Covers(stage.Reading, match.Recipient, spans.Recipient) == 0) type = EventType.Cooperate;
        if (status is EventStatus.Planned && !stage.Status.IsPurpose(match)) type = Announced(type);
        var mode = type == match.Frame.Event ? match.Frame.Mode ?? ModeOfContent(stage, match, CameoOf(stage, match)) : ModeOf(match.Frame.Event);
        return Between(stage, match, spans, (type, mode, rule, 0.7));
    }

    /// <summary>The relation that the scorer found where no frame stands between the parties.</summary>
    private CodedEvent Scored((SentenceReading Reading, List<int> Actor, List<int> Recipient) shared, RelationScore score, GivenSpans spans)
    {
        var sentence = shared.Reading.Sentence;
        var token = RelationFeatures.Top(sentence, shared.Actor, shared.Recipient);
        var trigger = new Candidate(token, sentence.Tag(token) is UniversalTag.VERB or UniversalTag.AUX ? TriggerClass.Verb : TriggerClass.Noun, -1);
        var match = new FrameMatch { Frame = RelationFrame.Of(score.Type), Trigger = trigger };
        return Between(Stage(shared.Reading, [match]), match, spans, (score.Type, null, RelationFrame.Id, Math.Round(Math.Min(score.Probability, 0.6), 2)));
    }

    /// <summary>An act of the first given party towards the second.</summary>
    private CodedEvent Between(SentenceStage stage, FrameMatch match, GivenSpans spans, (EventType Type, string? Mode, string Rule, double Confidence) act)
    {
        var sentence = stage.Reading.Sentence;
        var trigger = TriggerSpan(sentence, match);
        var status = stage.Status.Read(match);
        return new CodedEvent
        {
            Type = act.Type,
            Mode = act.Mode,
            Cameo = CameoOf(stage, match),
            Status = status,
            Actor = [Reference(spans.Given.Actor, spans.Actor)],
            Recipient = [Reference(spans.Given.Recipient, spans.Recipient)],
            Date = stage.Dating.Date(match, status, stage.Matches, document.Text),
            Place = placing.Place(stage.Reading.Number, match),
            SaidBy = SaidBy(stage, match, []),
            Topics = Topics(stage, match),
            Trigger = new Trigger(trigger.Start, trigger.End, document.Text[trigger.Start..trigger.End]),
            Sentence = sentence.Span,
            Rule = act.Rule,
            Confidence = act.Confidence,
        };
    }

    /// <summary>Between two given parties an act that lies ahead counts as the PLOVER manual has it: as the promise, the concession or the threat that it still is.</summary>
    private static EventType Announced(EventType type) => type switch
    {
        EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid => EventType.Agree,
        EventType.Retreat => EventType.Concede,
        EventType.Protest or EventType.Sanction or EventType.Mobilize or EventType.Coerce or EventType.Assault => EventType.Threaten,
        _ => type,
    };

    private ActorReference Reference(string words, IReadOnlyList<TextSpan> spans)
    {
        var resolution = resolver.Resolve(Actors.ActorPhrase.OfText(words), article.Published);
        var span = spans.Count > 0 ? spans[0] : (TextSpan?)null;
        return new ActorReference { Text = words, Start = span?.Start, End = span?.End, Code = resolution?.Code, Sector = resolution?.Sector, Name = resolution?.Name, Office = resolution?.Office };
    }
}
