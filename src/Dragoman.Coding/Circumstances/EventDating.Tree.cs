using System.Collections.Immutable;
using Dragoman.Coding.Dates;
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

    /// <summary>"the raid <i>of March</i>", hung on the verb: "of" right after a noun dates the noun.</summary>
    private int GovernorOf(int date) =>
        sentence.Relation(date) is Obl && reading.CaseOf(date) == "of" && sentence.Child(date, Case) is > 0 and var of && sentence.Tag(of - 1) is UniversalTag.NOUN ? of - 1 : sentence.Head(date);

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
