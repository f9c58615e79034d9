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

    /// <summary>Resolves all time expressions of an article, each from those before it.</summary>
    /// <param name="readings">The sentences.</param>
    /// <param name="expressions">Their time expressions, in the same order.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    public DateThread(ImmutableArray<SentenceReading> readings, ImmutableArray<ImmutableArray<DateExpression>> expressions, DateOnly? published)
    {
        PartialDate? last = null;
        var all = ImmutableArray.CreateBuilder<ImmutableArray<PartialDate?>>(readings.Length);
        for (var sentence = 0; sentence < readings.Length; sentence++)
        {
            if (expressions[sentence].IsEmpty)
            {
                all.Add([]);
                continue;
            }

            var own = ImmutableArray.CreateBuilder<PartialDate?>(expressions[sentence].Length);
            foreach (var expression in expressions[sentence])
            {
                own.Add(last);
                if (expression.Modifier is not (DateModifier.None or DateModifier.About) || EventDating.ClauseCountedTo(readings[sentence], expression) >= 0) continue;
                if (DateResolver.Resolve(expression, published, Direction(readings[sentence], expression), last) is { IsSpan: false } date) last = date;
            }

            all.Add(own.MoveToImmutable());
        }

        anchors = all.MoveToImmutable();
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
