using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Dates;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Domain;
using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Circumstances;

/// <summary>Decides which time expression of a sentence dates which act, and resolves it.</summary>
/// <remarks>For one sentence on one thread. A date that hangs on another act's clause is taken only where the clauses tell one time.</remarks>
public sealed partial class EventDating(SentenceReading reading, ImmutableArray<DateExpression> expressions, DateThread thread, DateOnly? published)
{
    private const int Elsewhere = int.MaxValue;
    private const int StepLimit = 32;
    private readonly Sentence sentence = reading.Sentence;

    /// <summary>The date of an act; null where the text gives none.</summary>
    /// <param name="match">The act.</param>
    /// <param name="status">Its status, which says whether to look forward or back.</param>
    /// <param name="triggers">All acts of the sentence: a date below another act's noun is that act's.</param>
    /// <param name="text">The document's text.</param>
    public EventDate? Date(FrameMatch match, EventStatus status, ImmutableArray<FrameMatch> triggers, string text)
    {
        var (best, bestRank) = (-1, Elsewhere);
        for (var number = 0; number < expressions.Length; number++)
        {
            var expression = expressions[number];
            if (expression.Modifier is DateModifier.By or DateModifier.Until or DateModifier.Before or DateModifier.After) continue;
            if (expression.Modifier is DateModifier.Since && match.Trigger.Class is TriggerClass.Noun && !IsOfHolding(sentence.Head(Root(expression)), match)) continue;
            if (expression.Modifier is DateModifier.Since && IsRecord(sentence.Head(Root(expression)))) continue;
            if (IsSinceRecord(expression)) continue;
            var rank = Rank(expression, match, triggers, status);
            if (rank < bestRank) (best, bestRank) = (number, rank);
        }

        if (best < 0) return null;
        var direction = status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Conditional ? DateDirection.Future
            : status is EventStatus.Happened or EventStatus.Denied or EventStatus.Alleged ? DateDirection.Past : DateDirection.Unknown;
        return DateResolver.Resolve(Counted(expressions[best], match), published, direction, thread.Before(reading.Number, best), thread.HistoryBefore(reading.Number, best)) is { } value && !IsOfAnotherDay(value, status)
            ? new EventDate(Lasting(value, expressions[best], match), expressions[best].Span.In(text).ToString())
            : null;
    }

    /// <summary>"the first visit <i>in a decade</i>": for how long there was none.</summary>
    private bool IsSinceRecord(DateExpression expression) =>
        expression.Meaning is DateMeaning.Shift { Unit: > DateUnit.Month } && reading.CaseOf(Root(expression)) is "in" or "for" && sentence.Head(Root(expression)) is >= 0 and var noun && sentence.Tag(noun) is UniversalTag.NOUN && IsRecord(noun);

    /// <summary>"the <i>first</i> deployment since 1945": since when there was none like it.</summary>
    private bool IsRecord(int noun)
    {
        for (var child = noun < 0 ? -1 : sentence.FirstChild(noun); child >= 0 && child < noun; child = sentence.NextSibling(child))
        {
            if (reading.Lower(child) is "first" or "only" or "last" || sentence.PennTag(child) is "JJS") return true;
        }

        return false;
    }

    /// <summary>"promised a vote <i>in 2027</i>", told in 2025: what has happened did not happen later; a day is left for the clocks of the world.</summary>
    private bool IsOfAnotherDay(PartialDate value, EventStatus status) =>
        status is EventStatus.Happened or EventStatus.Ongoing && published is { } day && value.First.DayNumber > day.DayNumber + 1;

    /// <summary>"the <i>1991</i> Alma-Ata Declaration", "the <i>August</i> war": a year or a month before a name dates what is named, and of acts only one that the name's own words tell.</summary>
    private bool IsOfName(int date, FrameMatch match) =>
        sentence.Relation(date) is Nummod or Compound && sentence.Head(date) is >= 0 and var name && name > date && ((sentence.Tag(date) is UniversalTag.NUM && sentence.Tag(name) is UniversalTag.PROPN) || (sentence.Tag(date) is UniversalTag.PROPN && sentence.Lemma(name) is "war" or "revolution" or "uprising" or "putsch" or "coup"))
        && name != match.Trigger.Token && !sentence.IsWithin(match.Trigger.Token, name);

    /// <summary>"a day <i>after they accepted</i>": counted back from what was told to what it was told after.</summary>
    private DateExpression Counted(DateExpression expression, FrameMatch match) =>
        ClauseCountedTo(reading, expression) == match.ClauseToken && expression.Meaning is DateMeaning.Shift shift
            ? new DateExpression(expression.First, expression.End, expression.Span, expression.Kind, expression.Modifier, shift with { Amount = -shift.Amount })
            : expression;

    /// <summary>"have fought since 1989", "have been fighting since 1989" last from that year to the day of the news; a plain past does not.</summary>
    private PartialDate Lasting(PartialDate value, DateExpression expression, FrameMatch match) =>
        expression.Modifier is DateModifier.Since && !value.IsSpan && published is { } day && (sentence.PennTag(match.ClauseToken) is "VBG" || (IsPerfect(match.ClauseToken) && reading.Lower(expression.First) is "since")) && day > value.Last
            ? PartialDate.Span(value, value.Day > 0 ? PartialDate.OfDay(day) : value.Month > 0 ? PartialDate.OfMonth(day.Year, day.Month) : PartialDate.OfYear(day.Year))
            : value;

    /// <summary>How near an expression stands to an act: 0 on the trigger itself; <see cref="Elsewhere"/> when it belongs elsewhere.</summary>
    private int Rank(DateExpression expression, FrameMatch match, ImmutableArray<FrameMatch> triggers, EventStatus status)
    {
        var at = Root(expression);
        int trigger = match.Trigger.Token, clause = match.ClauseToken;
        if (at == trigger || (expression.First <= trigger && trigger < expression.End)) return Elsewhere;
        if (ClauseCountedTo(reading, expression) is >= 0 and var counted) return counted == clause && expression.Meaning is DateMeaning.Shift { Unit: > DateUnit.Hour } ? 0 : Elsewhere;
        if (IsOfComplement(expression, match) || IsOfName(at, match)) return Elsewhere;
        if (IsWhenClauseOf(expression, clause)) return 3;
        var below = false;
        for (int up = GovernorOf(expression, at), steps = 0; up >= 0 && steps < StepLimit; at = up, up = sentence.Head(up), steps++)
        {
            if (steps > 0 && IsBound(at) && !IsOfHolding(up, match)) return Elsewhere;
            if (up == trigger || up == clause) return below ? Elsewhere : steps;
            if (IsOfHolding(up, match) || IsCarrying(up, match) || IsSpeakingOf(up, clause) || IsOccasionOfSubject(up, clause, expression, match)) return 6;
            // "Founded in 2001, the group attacked": what stands before the clause tells of earlier years.
            if (up == 0 && sentence.PennTag(up) is "VBN" && sentence.Relation(up) is Advcl && expression.Meaning is DateMeaning.Fixed { Date.Day: 0 } or DateMeaning.Months) return Elsewhere;
            // "launched what it called an operation on Tuesday"
            if (reading.IsNaming(up)) continue;
            if (IsBound(at)) return Elsewhere;
            // "condemned the attack of 23 June"
            if (steps == 0 && reading.CaseOf(at) is "of" && sentence.Tag(up) is UniversalTag.NOUN && !IsOccasion(up)) return Elsewhere;
            if (IsOtherAct(up, match, triggers) && steps > 0 && sentence.Tag(up) is not UniversalTag.VERB && !IsOccasion(up)) return Elsewhere;
            if (sentence.Tag(up) is not UniversalTag.VERB && !reading.HasOwnSubject(up)) continue;
            if (below && (IsOtherAct(up, match, triggers) || reading.HasOwnSubject(up))) return Elsewhere;
            // "agreed on Friday to hold talks": the talks are not on Friday.
            if (status is EventStatus.Planned or EventStatus.Proposed && IsOtherAct(up, match, triggers) && match.ClauseToken > up && expression.First < match.ClauseToken && sentence.IsWithin(match.ClauseToken, up) && sentence.Relation(match.ClauseToken) is not (Conj or Obl)) return Elsewhere;
            if (IsOtherAct(up, match, triggers) || reading.HasOwnSubject(up)) return Math.Min(FromAbove(up, match, expression, triggers), FromWhenClause(up, match));
            // "a trip planned for Wednesday": what stands above the trip has another date, but for "at a meeting called on Wednesday".
            below |= sentence.Relation(up) is Acl or AclRelcl && !IsOccasion(sentence.Head(up));
        }

        return sentence.Head(Root(expression)) < 0 ? 20 : Elsewhere;
    }

    /// <summary>"talks <i>mediated by Oman in May</i>": a participle right after the talks tells how, and so when, they are held.</summary>
    private bool IsOfHolding(int participle, FrameMatch match) =>
        participle > 0 && match.Frame.Event is EventType.Consult && reading.IsHosting(participle) && sentence.Tag(participle - 1) is UniversalTag.NOUN
        && (participle - 1 == match.Trigger.Token || sentence.Head(participle - 1) == match.ClauseToken)
        && (sentence.Head(participle) == participle - 1 || sentence.Head(participle) == match.ClauseToken);

    /// <summary>True for a noun that a date can stand below without dating what stands above: "since its division in 1945", "over the killings in May".</summary>
    private bool IsBound(int token) =>
        sentence.Tag(token) is UniversalTag.NOUN or UniversalTag.PROPN && reading.CaseOf(token) is "since" or "over" or "about" or "despite" or "against" or "before" or "until" or "because" or "following";

    /// <summary>"<i>At a meeting</i> on Tuesday he said …", "<i>in an address</i> on Tuesday": what is done on an occasion has its date.</summary>
    private bool IsOccasion(int token) =>
        token >= 0 && sentence.Tag(token) is UniversalTag.NOUN && sentence.Relation(token) is Obl or Nmod && reading.CaseOf(token) is "at" or "in" or "during" or "after" or "on";

    /// <summary>A date of the governing clause holds for what is coordinated with it, its infinitive, its participles and its event nouns.</summary>
    private int FromAbove(int verb, FrameMatch match, DateExpression expression, ImmutableArray<FrameMatch> acts)
    {
        for (int at = match.ClauseToken, steps = 0; at >= 0 && steps < 8; at = sentence.Head(at), steps++)
        {
            if (at == verb) return 8 + steps;
            if (IsJoinedLater(at, verb, expression)) return 12 + steps;
            // "denounced on Thursday the <i>decision</i> to …": what one speaks of is older than the speaking.
            if (sentence.Relation(at) is Obj && match.Trigger.Class is TriggerClass.Noun && match.Support < 0 && IsOtherAct(sentence.Head(at), match, acts)) return Elsewhere;
            // "in response to the raid": what is answered came before.
            if (sentence.Relation(at) is Nmod && IsAnswer(sentence.Head(at))) return Elsewhere;
            switch (sentence.Relation(at))
            {
                case Conj when sentence.PennTag(at) is not "VBZ" and not "VBP" && !(IsPerfect(at) && expression.End <= at && !IsPerfect(sentence.Head(at))) && (!reading.HasOwnSubject(at) || expression.End <= verb || expression.First > at):
                case Xcomp:
                case Ccomp when IsPerfect(at) && (at > sentence.Head(at) || expression.Kind is not (DateExpressionKind.Month or DateExpressionKind.Year or DateExpressionKind.PartOfYear)):
                case Advcl when sentence.PennTag(at) is "VBG" && reading.Mark(at) is null:
                case Advcl when IsSimultaneous(at) || IsOfSameDay(at):
                case AclRelcl when IsWithinAntecedent(at):
                case Advcl or AclRelcl when IsToldOn(at, match):
                case Obj or Nsubj or NsubjPass:
                case Obl or Nmod when !IsBound(at) && !(at == match.Trigger.Token && IsMadeBefore(at)):
                    continue;
                default:
                    return Elsewhere;
            }
        }

        return Elsewhere;
    }

    /// <summary>"banned imports, closed its embassy on Monday and <i>recalled</i> …": what follows the dated act in a list of one subject's.</summary>
    private bool IsJoinedLater(int act, int dated, DateExpression expression) =>
        sentence.Relation(act) is Conj && sentence.Relation(dated) is Conj && sentence.Head(act) == sentence.Head(dated) && dated < act && expression.First > dated && expression.End <= act
        && sentence.PennTag(act) is "VBD" && !reading.HasOwnSubject(act) && !reading.HasOwnSubject(dated);

    /// <summary>"was embraced <i>when he landed on Sunday</i>": the clause with "when" has the date for both.</summary>
    private int FromWhenClause(int verb, FrameMatch match) =>
        IsSimultaneous(verb) && sentence.Head(verb) is >= 0 and var head && (head == match.ClauseToken || (sentence.Relation(match.ClauseToken) is Conj && sentence.Head(match.ClauseToken) == head && !reading.HasOwnSubject(match.ClauseToken))) ? 16 : Elsewhere;

    private bool IsSimultaneous(int verb) =>
        sentence.Relation(verb) is Advcl && sentence.PennTag(verb) is "VBD" or "VBN" or "VBG" && TimeWord(verb) switch
        {
            "when" or "whereupon" => true,
            // "…, as the minister had announced last year"
            "as" => !IsPastPerfect(verb),
            // "…, while the ministry denied it": a finite "while" with a subject of its own contrasts.
            "while" => !reading.HasOwnSubject(verb) || sentence.PennTag(verb) is "VBG",
            _ => false,
        };

    private bool IsPastPerfect(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Aux && sentence.PennTag(child) is "VBD" && sentence.Lemma(child) == "have") return true;
        }

        return false;
    }

    /// <summary>"flew on to Egypt, <i>where the president agreed</i> …": what was said or whom one met where one went goes on with the journey.</summary>
    private bool IsToldOn(int verb, FrameMatch match) =>
        match.Frame.Event is not (EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Mobilize) && sentence.PennTag(verb) is "VBD" && TimeWord(verb) is "where"
        && sentence.Head(verb) is >= 0 and var head && (sentence.Tag(head) is UniversalTag.VERB || sentence.Relation(head) is Obl);

    /// <summary>"on June 5, <i>when the party announced</i> …": the act of a clause that hangs on the date.</summary>
    private bool IsWhenClauseOf(DateExpression expression, int clause)
    {
        for (int at = clause, steps = 0; at >= 0 && steps < 4; at = sentence.Head(at), steps++)
        {
            if (sentence.Relation(at) is AclRelcl or Acl or Advcl && sentence.Head(at) is >= 0 and var head) return TimeWord(at) is "when" && ((expression.First <= head && head < expression.End) || IsRightBehind(expression, at));
            if (sentence.Relation(at) is not Conj) return false;
        }

        return false;
    }

    /// <summary>"since Monday, <i>when</i> it seized the crossing", hung on another verb.</summary>
    private bool IsRightBehind(DateExpression expression, int clause) =>
        sentence.Subtree(clause).First is var first && expression.Kind is DateExpressionKind.Day or DateExpressionKind.Weekday or DateExpressionKind.Month or DateExpressionKind.Year
        && (first == expression.End || first == expression.End + 1) && sentence.Form(expression.End) is ",";

    private string? TimeWord(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Mark or Advmod && reading.Lower(child) is "when" or "as" or "while" or "whereupon" or "where") return reading.Lower(child);
        }

        return null;
    }

    /// <summary>"agreed to exchange visits <i>in August</i>": what is promised lies then, the promise does not.</summary>
    private bool IsOfComplement(DateExpression expression, FrameMatch match) =>
        match.Frame.Event is EventType.Agree && HasInfinitiveBefore(match, expression.First);

    private bool HasInfinitiveBefore(FrameMatch match, int token)
    {
        foreach (var complement in match.Complements)
        {
            if (match.ClauseToken < complement && complement < token && sentence.PennTag(complement) is "VB") return true;
        }

        return false;
    }
}
