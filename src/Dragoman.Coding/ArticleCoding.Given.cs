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
    /// <summary>Says what the first of two given parties does to the second: the one act that stands nearest between them.</summary>
    public Explanation RunGiven(GivenRelation given)
    {
        var spans = GivenSpans.Find(document.Text, given);
        (SentenceStage Stage, FrameMatch Match, double Score)? best = null;
        var explanations = ImmutableArray.CreateBuilder<SentenceExplanation>();
        for (var number = 0; number < document.Sentences.Length; number++)
        {
            var attempts = explain ? new List<FrameAttempt>() : null;
            var reading = readings[number];
            var matches = new FrameMatcher(reading, knowledge.Frames, knowledge.Constructions, this, attempts is null ? null : attempts.Add).Match();
            if (attempts is not null) explanations.Add(new SentenceExplanation(number, [.. attempts], []));
            if (matches.IsEmpty) continue;
            var stage = Stage(reading, matches);
            foreach (var match in matches)
            {
                var score = Nearness(stage, match, spans);
                if (best is null || score > best.Value.Score) best = (stage, match, score);
            }
        }

        var events = best is { Score: > 0 } found ? ImmutableArray.Create(Given(found.Stage, found.Match, spans, given)) : [];
        return new Explanation(document, explanations.ToImmutable(), events);
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
        return score - (Depth(sentence, match.ClauseToken) * 0.15) - (0.001 * match.Trigger.Token);
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

    private CodedEvent Given(SentenceStage stage, FrameMatch match, GivenSpans spans, GivenRelation given)
    {
        var sentence = stage.Reading.Sentence;
        var status = stage.Status.Read(match);
        var trigger = TriggerSpan(sentence, match);
        var (type, rule) = TypeOf(stage, match, status);
        if (status is EventStatus.Planned && !stage.Status.IsPurpose(match)) type = Announced(type);
        return new CodedEvent
        {
            Type = type,
            Mode = type == match.Frame.Event ? match.Frame.Mode ?? ModeOfContent(stage, match) : ModeOf(match.Frame.Event),
            Cameo = match.Frame.Cameo,
            Status = status,
            Actor = [Reference(given.Actor, spans.Actor)],
            Recipient = [Reference(given.Recipient, spans.Recipient)],
            Date = stage.Dating.Date(match, status, stage.Matches, document.Text),
            Place = placing.Place(stage.Reading.Number, match),
            SaidBy = SaidBy(stage, match, []),
            Topics = Topics(sentence, match),
            Trigger = new Trigger(trigger.Start, trigger.End, document.Text[trigger.Start..trigger.End]),
            Sentence = sentence.Span,
            Rule = rule,
            Confidence = 0.7,
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
        var resolution = new Actors.ActorResolver(knowledge.Actors).Resolve(Actors.ActorPhrase.OfText(words), article.Published);
        var span = spans.Count > 0 ? spans[0] : (TextSpan?)null;
        return new ActorReference { Text = words, Start = span?.Start, End = span?.End, Code = resolution?.Code, Sector = resolution?.Sector, Name = resolution?.Name, Office = resolution?.Office };
    }
}
