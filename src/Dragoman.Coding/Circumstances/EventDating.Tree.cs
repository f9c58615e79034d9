using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Dates;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Matching;
using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Circumstances;

public sealed partial class EventDating
{
    /// <summary>"announced on Thursday that its forces <i>have taken</i> the town": the news is of the day on which it is told.</summary>
    private bool IsPerfect(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Aux && sentence.PennTag(child) is "VBZ" or "VBP" && sentence.Lemma(child) == "have") return true;
        }

        return false;
    }

    /// <summary>"a call on Sunday, <i>during which</i> they discussed the border": what the clause tells happened in what it describes.</summary>
    private bool IsWithinAntecedent(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.PennTag(child) is "WDT" && reading.CaseOf(child) is "during" or "at") return true;
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

    /// <summary>On what a date hangs, where the parser was mistaken: "the raid <i>of March</i>" is the noun's, "a trip planned <i>for Wednesday</i>" the participle's, and a date within or at the end of a relative clause is that clause's.</summary>
    private int GovernorOf(DateExpression expression, int date)
    {
        var head = sentence.Head(date);
        if (head < 0) return head;
        if (IsFronted(expression) && head > date) return MainClause(head);
        if (sentence.Relation(date) is Obl && reading.CaseOf(date) == "of" && sentence.Child(date, Case) is > 0 and var of && sentence.Tag(of - 1) is UniversalTag.NOUN) return of - 1;
        var before = Math.Min(expression.First, sentence.Child(date, Case) is >= 0 and var preposition ? preposition : expression.First) - 1;
        return before >= 0 && before != head && sentence.Form(before) is not "," ? Clause(before, head, expression) : head;
    }

    /// <summary>The relative clause or participle that ends right before a date, or goes on behind it; else the head that the parser gave.</summary>
    private int Clause(int before, int head, DateExpression expression)
    {
        for (int at = before, steps = 0; at >= 0 && at != head && steps < StepLimit; at = sentence.Head(at), steps++)
        {
            if (sentence.Relation(at) is not (AclRelcl or Acl) || sentence.Tag(at) is not UniversalTag.VERB || sentence.Head(at) >= at || sentence.IsWithin(expression.First, at)) continue;
            var (first, end) = sentence.Subtree(at);
            if (first <= expression.First && expression.First < end) return at;
            if (at == before && sentence.PennTag(at) is "VBN" or "VBD") return at;
            return sentence.Relation(at) is AclRelcl && (sentence.PennTag(at) is "VBD" || IsPastPerfect(at)) && IsAncestor(head, at) ? at : head;
        }

        return head;
    }

    /// <summary>"<i>On May 9</i>, two days after the visit, they struck": a date at the head of a sentence, with a comma behind it.</summary>
    private bool IsFronted(DateExpression expression) =>
        expression.End < sentence.Count && sentence.Form(expression.End) is "," && (expression.First == 0 || (expression.First == 1 && sentence.Tag(0) is UniversalTag.ADP));

    /// <summary>The clause on which a subordinate clause hangs that the parser gave the date of the whole.</summary>
    private int MainClause(int verb)
    {
        for (var steps = 0; steps < 4 && sentence.Relation(verb) is Advcl && sentence.Head(verb) > verb; steps++) verb = sentence.Head(verb);
        return verb;
    }

    private bool IsAncestor(int above, int token) => sentence.IsWithin(token, above);

    /// <summary>"on Thursday, <i>a day after</i> they accepted …": the distance tells when the clause behind it was; -1 where none follows.</summary>
    internal static int ClauseCountedTo(SentenceReading reading, DateExpression expression)
    {
        var last = expression.End - 1;
        return reading.Sentence.Relation(last) is Mark && reading.Lower(last) is "after" or "before" && reading.Sentence.Tag(reading.Sentence.Head(last)) is UniversalTag.VERB ? reading.Sentence.Head(last) : -1;
    }

    /// <summary>"late on August 7, <i>hours after</i> he had announced …", "<i>shortly before</i> they met": of the same day.</summary>
    private bool IsOfSameDay(int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Mark && reading.Lower(child) is "after" or "before" && child > 0) return reading.Lower(child - 1) is "hours" or "minutes" or "moments" or "shortly" or "soon" or "immediately" or "right" or "just";
        }

        return false;
    }

    /// <summary>"at the <i>request</i> of Peru", "at Chile's <i>invitation</i>": made before what is done upon it.</summary>
    private bool IsMadeBefore(int noun) =>
        sentence.Relation(noun) is Obl or Nmod && reading.CaseOf(noun) is "at" or "on" or "upon" && sentence.Lemma(noun) is "request" or "invitation" or "urging" or "behest" or "insistence" or "demand" or "order" or "appeal" or "advice";

    /// <summary>"the minister, <i>speaking on Friday</i>, urged …": the participle tells when its subject speaks.</summary>
    private bool IsSpeakingOf(int participle, int clause)
    {
        if (sentence.PennTag(participle) is not "VBG" || sentence.Relation(participle) is not (Acl or Advcl) || sentence.Lemma(participle) is not ("speak" or "talk" or "address")) return false;
        var speaker = sentence.Head(participle);
        if (speaker >= 0 && sentence.Relation(speaker) is Appos) speaker = sentence.Head(speaker);
        return speaker >= 0 && (speaker == clause || speaker == reading.OwnSubject(clause));
    }

    private bool IsAnswer(int noun) =>
        sentence.Lemma(noun) is "response" or "retaliation" or "reaction" or "reply" or "revenge" or "reprisal";

    /// <summary>"Guterres, <i>who met the premier on Monday</i>, welcomed …": the occasion on which the subject speaks.</summary>
    private bool IsOccasionOfSubject(int relative, int clause, DateExpression expression, FrameMatch match) =>
        sentence.Relation(relative) is AclRelcl && sentence.PennTag(relative) is "VBD" && expression.Kind is DateExpressionKind.Weekday && SpeechActs.Include(match.Frame.Event) && match.ClauseToken > expression.End
        && sentence.PennTag(clause) is "VBD" && sentence.Head(relative) is >= 0 and var subject && subject == reading.OwnSubject(clause) && reading.IsMeeting(relative);

    /// <summary>"the embargo <i>imposed in 1962</i>": a participle behind an event noun that only carries it.</summary>
    private bool IsCarrying(int participle, FrameMatch match) =>
        match.Trigger.Class is TriggerClass.Noun && sentence.Relation(participle) is Acl && sentence.Head(participle) == match.Trigger.Token && sentence.PennTag(participle) is "VBN" or "VBD"
        && sentence.Lemma(participle) is "begin" or "start" or "open" or "impose" or "launch" or "hold" or "make" or "announce" or "sign" or "reach" or "issue" or "declare" or "agree" or "stage" or "carry" or "conclude";

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
