using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dragoman.Domain;

namespace Dragoman.Coding.Frames;

/// <summary>What an example must come out as: <c>CONSULT/visit GEO &gt; AZE happened</c>, joint actors as <c>IRN+TUR</c>.</summary>
/// <param name="Type">The event's type.</param>
/// <param name="Mode">The event's mode; null where the example does not say.</param>
/// <param name="Actors">Codes of the actors, in any order; an underscore stands for a blank in a name.</param>
/// <param name="Recipients">Codes of the recipients, in any order.</param>
/// <param name="Status">The event's status; null where the example does not say.</param>
public sealed record ExpectedEvent(EventType Type, string? Mode, ImmutableArray<string> Actors, ImmutableArray<string> Recipients, EventStatus? Status)
{
    /// <summary>Reads an expectation.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ExpectedEvent? expected)
    {
        expected = null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;
        var slash = words[0].IndexOf('/', StringComparison.Ordinal);
        if (!EventTypeNames.TryParse(slash < 0 ? words[0] : words[0][..slash], out var type)) return false;
        ImmutableArray<string> actors = [], recipients = [];
        EventStatus? status = null;
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] == ">" && i + 1 < words.Length) recipients = Codes(words[++i]);
            else if (EventStatusNames.TryParse(words[i], out var named) && words[i] == named.Name) status = named;
            else if (i == 1) actors = Codes(words[i]);
            else return false;
        }

        expected = new ExpectedEvent(type, slash < 0 ? null : words[0][(slash + 1)..], actors, recipients, status);
        return true;
    }

    /// <summary>True when the event is what the example wants.</summary>
    public bool Matches(CodedEvent coded) =>
        coded.Type == Type && (Mode is null || coded.Mode == Mode) && (Status is null || coded.Status == Status)
        && Same(Actors, coded.Actor) && Same(Recipients, coded.Recipient);

    private static bool Same(ImmutableArray<string> codes, ImmutableArray<ActorReference> actors) =>
        codes.Order(StringComparer.Ordinal).SequenceEqual(actors.Select(actor => actor.Code ?? actor.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static ImmutableArray<string> Codes(string word) => word == "-" ? [] : [.. word.Split('+').Select(code => code.Replace('_', ' '))];
}
