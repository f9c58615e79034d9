using System.Collections.Immutable;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Dates;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Circumstances;

/// <summary>The dates of an article in the order in which they are told, so that "the next day" and "two years later" know what they count from.</summary>
/// <remarks>A time with "since", "by", "until", "before" or "after" bounds an act and is not taken up again by "the next day". Immutable once made; safe on many threads.</remarks>
public sealed class DateThread
{
    private readonly ImmutableArray<ImmutableArray<PartialDate?>> anchors;
    private readonly ImmutableArray<ImmutableArray<PartialDate?>> histories;

    /// <summary>Resolves all time expressions of an article, each from those before it.</summary>
    /// <param name="readings">The sentences.</param>
    /// <param name="expressions">Their time expressions, in the same order.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    public DateThread(ImmutableArray<SentenceReading> readings, ImmutableArray<ImmutableArray<DateExpression>> expressions, DateOnly? published)
    {
        PartialDate? last = null, story = null;
        var toldIn = 0;
        var all = ImmutableArray.CreateBuilder<ImmutableArray<PartialDate?>>(readings.Length);
        var stories = ImmutableArray.CreateBuilder<ImmutableArray<PartialDate?>>(readings.Length);
        for (var sentence = 0; sentence < readings.Length; sentence++)
        {
            if (expressions[sentence].IsEmpty)
            {
                all.Add([]);
                stories.Add([]);
                continue;
            }

            var own = ImmutableArray.CreateBuilder<PartialDate?>(expressions[sentence].Length);
            var ownStories = ImmutableArray.CreateBuilder<PartialDate?>(expressions[sentence].Length);
            foreach (var expression in expressions[sentence])
            {
                own.Add(last);
                if (sentence - toldIn > 1) story = null;
                ownStories.Add(story);
                if (expression.Modifier is not (DateModifier.None or DateModifier.About) || EventDating.ClauseCountedTo(readings[sentence], expression) >= 0) continue;
                if (DateResolver.Resolve(expression, published, Direction(readings[sentence], expression), last, story) is not { IsSpan: false } date) continue;
                last = date;
                if (expression.Kind is not (DateExpressionKind.Day or DateExpressionKind.Month or DateExpressionKind.Year) || !IsOfClause(readings[sentence].Sentence, expression)) continue;
                (story, toldIn) = (published is { } day && date.Year < day.Year && (story is not null || !expression.Meaning.TakesYear) ? date : null, sentence);
            }

            all.Add(own.MoveToImmutable());
            stories.Add(ownStories.MoveToImmutable());
        }

        (anchors, histories) = (all.MoveToImmutable(), stories.MoveToImmutable());
    }

    /// <summary>A date of an earlier year, told in the same sentence or the one before, to whose story an expression without a year may belong; null for none.</summary>
    /// <param name="sentence">Number of the sentence.</param>
    /// <param name="expression">Number of the expression among those of the sentence.</param>
    public PartialDate? HistoryBefore(int sentence, int expression) => histories[sentence][expression];

    /// <summary>"In <i>2020</i> the war …", "the war of <i>2020</i> changed": a date that says when a clause is or what its subject is of; the year in "the 1991 declaration" tells no story.</summary>
    private static bool IsOfClause(Sentence sentence, DateExpression expression)
    {
        for (var token = expression.First; token < expression.End; token++)
        {
            var head = sentence.Head(token);
            if (head >= expression.First && head < expression.End) continue;
            // "Ruiz, who was jailed in 2021, was sentenced in March": what a clause beside tells begins no story.
            if (sentence.Relation(token) is DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.OblTmod) return head >= 0 && sentence.Relation(head) is not (DependencyRelation.AclRelcl or DependencyRelation.Acl or DependencyRelation.Advcl) && !(head == 0 && sentence.PennTag(head) is "VBN");
            if (sentence.Relation(token) is DependencyRelation.Nmod && head >= 0 && sentence.Relation(head) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass) return true;
        }

        return false;
    }

    /// <summary>The date told last before an expression; null for none.</summary>
    /// <param name="sentence">Number of the sentence.</param>
    /// <param name="expression">Number of the expression among those of the sentence.</param>
    public PartialDate? Before(int sentence, int expression) => anchors[sentence][expression];

    /// <summary>Where the verb looks on whose clause the expression hangs.</summary>
    private static DateDirection Direction(SentenceReading reading, DateExpression expression)
    {
        var sentence = reading.Sentence;
        for (int at = expression.First, steps = 0; at >= 0 && steps < 32; at = sentence.Head(at), steps++)
        {
            if (sentence.Tag(at) is not UniversalTag.VERB) continue;
            return HasModal(sentence, at) ? DateDirection.Future : sentence.PennTag(at) is "VBD" or "VBN" ? DateDirection.Past : DateDirection.Unknown;
        }

        return DateDirection.Unknown;
    }

    private static bool HasModal(Sentence sentence, int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0 && child < verb; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is DependencyRelation.Aux && sentence.PennTag(child) is "MD") return true;
        }

        return false;
    }
}
