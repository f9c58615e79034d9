using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Dates;
using Dragoman.Coding.Matching;
using Dragoman.Domain;
using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Circumstances;

/// <summary>Decides which time expression of a sentence dates which act, and resolves it.</summary>
/// <remarks>For one sentence on one thread. A date that hangs on another act's clause is never taken.</remarks>
public sealed class EventDating(SentenceReading reading, ImmutableArray<DateExpression> expressions, DateOnly? published)
{
    private readonly Sentence sentence = reading.Sentence;

    /// <summary>The date of an act; null where the text gives none.</summary>
    /// <param name="match">The act.</param>
    /// <param name="status">Its status, which says whether to look forward or back.</param>
    /// <param name="triggers">The triggers of all acts of the sentence: a date below another act's noun is that act's.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="anchor">The date told before, for "that day" and "the next year"; null for none.</param>
    public EventDate? Date(FrameMatch match, EventStatus status, ImmutableArray<FrameMatch> triggers, string text, PartialDate? anchor)
    {
        DateExpression? best = null;
        var bestRank = int.MaxValue;
        foreach (var expression in expressions)
        {
            if (expression.Modifier is DateModifier.By or DateModifier.Until or DateModifier.Before or DateModifier.After) continue;
            var rank = Rank(expression, match, triggers);
            if (rank < bestRank) (best, bestRank) = (expression, rank);
        }

        if (best is null) return null;
        var direction = status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Conditional ? DateDirection.Future
            : status is EventStatus.Happened or EventStatus.Denied or EventStatus.Alleged ? DateDirection.Past : DateDirection.Unknown;
        return DateResolver.Resolve(best, published, direction, anchor) is { } value ? new EventDate(value, best.Span.In(text).ToString()) : null;
    }

    /// <summary>How near an expression stands to an act: 0 on the trigger itself; <see cref="int.MaxValue"/> when it belongs elsewhere.</summary>
    private int Rank(DateExpression expression, FrameMatch match, ImmutableArray<FrameMatch> triggers)
    {
        var at = Root(expression);
        int trigger = match.Trigger.Token, clause = match.ClauseToken;
        if (at == trigger || (expression.First <= trigger && trigger < expression.End)) return int.MaxValue;
        for (int up = sentence.Head(at), steps = 0; up >= 0 && steps < 32; up = sentence.Head(up), steps++)
        {
            if (up == trigger || up == clause) return steps;
            if (IsOtherAct(up, match, triggers)) return steps == 0 || sentence.Tag(up) is UniversalTag.VERB ? FromAbove(up, match, expression) : int.MaxValue;
            if (sentence.Tag(up) is UniversalTag.VERB && reading.HasOwnSubject(up)) return FromAbove(up, match, expression);
        }

        return Root(expression) is var root && sentence.Head(root) < 0 ? 20 : int.MaxValue;
    }

    /// <summary>A date of the governing clause holds for what is coordinated with it, its infinitive, its participles and its event nouns.</summary>
    private int FromAbove(int verb, FrameMatch match, DateExpression expression)
    {
        for (int at = match.ClauseToken, steps = 0; at >= 0 && steps < 8; at = sentence.Head(at), steps++)
        {
            if (at == verb) return 8 + steps;
            switch (sentence.Relation(at))
            {
                case Conj when sentence.PennTag(at) is not "VBZ" and not "VBP" && (expression.End <= verb || expression.First > at):
                case Xcomp:
                case Ccomp when IsPerfect(at):
                case Advcl when sentence.PennTag(at) is "VBG" && reading.Mark(at) is null:
                case Obj or Nsubj or NsubjPass or Obl or Nmod:
                    continue;
                default:
                    return int.MaxValue;
            }
        }

        return int.MaxValue;
    }

    /// <summary>"announced on Thursday that its forces <i>have taken</i> the town": the news is of the day on which it is told.</summary>
    private bool IsPerfect(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Aux && sentence.PennTag(child) is "VBZ" or "VBP" && sentence.Lemma(child) == "have") return true;
        }

        return false;
    }

    private static bool IsOtherAct(int token, FrameMatch match, ImmutableArray<FrameMatch> triggers)
    {
        foreach (var other in triggers)
        {
            if (other != match && (other.Trigger.Token == token || other.Support == token) && match.ClauseToken != token) return true;
        }

        return false;
    }

    /// <summary>The token of the expression that hangs on a token outside it.</summary>
    private int Root(DateExpression expression)
    {
        for (var token = expression.First; token < expression.End; token++)
        {
            var head = sentence.Head(token);
            if (head < expression.First || head >= expression.End) return sentence.Relation(token) is Case or Det or Mark or Punct && token + 1 < expression.End ? Next(expression, token) : token;
        }

        return expression.First;
    }

    private int Next(DateExpression expression, int after)
    {
        for (var token = after + 1; token < expression.End; token++)
        {
            var head = sentence.Head(token);
            if ((head < expression.First || head >= expression.End) && sentence.Relation(token) is not (Case or Det or Mark or Punct)) return token;
        }

        return after;
    }
}
