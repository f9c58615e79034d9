using System.Collections.Immutable;

namespace Dragoman.Coding.Frames;

/// <summary>Where a role stands: the first of several slots that is filled, each step possibly taking several slots together.</summary>
/// <param name="Alternatives">Written <c>object | with</c>: tried in order. Slots joined by <c>+</c> are taken together.</param>
public sealed record RoleExpression(ImmutableArray<ImmutableArray<Slot>> Alternatives)
{
    /// <summary>A role that is never filled.</summary>
    public static RoleExpression Nobody { get; } = new([]);

    /// <summary>Reads <c>object | with</c> or <c>subject + with</c>, each slot of it as the caller says.</summary>
    /// <exception cref="FormatException">An alternative is empty.</exception>
    internal static RoleExpression Parse(string text, Func<string, Slot> slotOf)
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<Slot>>();
        foreach (var part in text.Split('|', StringSplitOptions.TrimEntries))
        {
            var slots = part.Split('+', StringSplitOptions.TrimEntries);
            if (slots.Any(slot => slot.Length == 0 || !slot.All(c => char.IsAsciiLetterLower(c) || c is '_' or ' ')))
                throw new FormatException($"'{text}' is no role; write slots such as 'subject', 'object', 'with', joined by '|' or '+'");
            alternatives.Add([.. slots.Select(slotOf)]);
        }

        return new RoleExpression(alternatives.ToImmutable());
    }
}
