namespace Dragoman.Coding.Dates;

/// <summary>What the grammar read from a place on; the default value is nothing.</summary>
/// <param name="End">Number after the last piece.</param>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Modifier">How an event stands to it.</param>
internal readonly record struct DateMatch(int End, DateExpressionKind Kind, DateMeaning Meaning, DateModifier Modifier = DateModifier.None)
{
    /// <summary>True when something was read.</summary>
    public bool Found => End > 0;

    /// <summary>The longer of two, the first where both are as long.</summary>
    public static DateMatch Longer(DateMatch one, DateMatch other) => other.End > one.End ? other : one;
}
