using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Record.Export;

/// <summary>Names an event in one line.</summary>
internal static class EventTitle
{
    public static string Of(CodedEvent coded)
    {
        var actors = Names(coded.Actor);
        var recipients = Names(coded.Recipient);
        var title = actors.Length == 0 ? coded.Type.Name : $"{actors}: {coded.Type.Name}";
        return recipients.Length == 0 ? title : $"{title} {recipients}";
    }

    public static string Names(ImmutableArray<ActorReference> parties) => string.Join(", ", parties.Select(Name).Distinct(StringComparer.Ordinal));

    public static string Name(ActorReference party) => OneLine(party.Name ?? party.Text);

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
