using Dragoman.Domain;

namespace Dragoman.Coding.Dates;

/// <summary>Words of a sentence that say when. What date they mean is for <see cref="DateResolver"/> to say.</summary>
/// <remarks>
/// Prepositions that only join the date to its verb ("on", "in") are outside; words that change its meaning ("since",
/// "by", "between", the "in" of "in two weeks") are inside. Immutable and safe on many threads.
/// </remarks>
public sealed record DateExpression
{
    internal DateExpression(int first, int end, TextSpan span, DateExpressionKind kind, DateModifier modifier, DateMeaning meaning) =>
        (First, End, Span, Kind, Modifier, Meaning) = (first, end, span, kind, modifier, meaning);

    /// <summary>Number of the first token in its sentence, counted from 0.</summary>
    public int First { get; }

    /// <summary>Number after the last token; always greater than <see cref="First"/>.</summary>
    public int End { get; }

    /// <summary>The range in the document, in UTF-16 code units, without the "'s" of "Wednesday's".</summary>
    public TextSpan Span { get; }

    /// <summary>What kind of time the words name.</summary>
    public DateExpressionKind Kind { get; }

    /// <summary>How the event stands to the date.</summary>
    public DateModifier Modifier { get; }

    /// <summary>True when the words alone give the date, without publication date, direction or anchor.</summary>
    public bool IsAbsolute => Meaning.IsAbsolute;

    /// <summary>What the words mean, before any date is known.</summary>
    internal DateMeaning Meaning { get; }
}
