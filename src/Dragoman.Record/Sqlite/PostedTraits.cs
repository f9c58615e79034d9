using Dragoman.Domain;

namespace Dragoman.Record.Sqlite;

/// <summary>What a posting tells of its event without a look at it, in bits: five of the type, three of the status, two of the date's precision; and where the facet is a party, two of its role.</summary>
internal static class PostedTraits
{
    /// <summary>The bits that tell of the event, whatever the facet.</summary>
    public const int OfEvent = Acts - 1;

    /// <summary>Set where the party acts.</summary>
    public const int Acts = 1 << 10;

    /// <summary>Set where the party is acted on.</summary>
    public const int IsActedOn = 1 << 11;

    /// <summary>The bit of a role: 0 acts, 1 is acted on.</summary>
    public static int OfRole(int role) => Acts << role;

    /// <summary>The bits of an event.</summary>
    public static int Of(CodedEvent coded) =>
        (int)coded.Type | ((int)coded.Status << 5) | (coded.Date is not { } date ? 3 : (date.Value.Last.DayNumber - date.Value.First.DayNumber) switch { 0 => 0, <= 31 => 1, _ => 2 }) << 8;
}
