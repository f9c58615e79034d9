using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Cli.Output;

/// <summary>The parts of an event as people read them on a line.</summary>
internal static class EventWords
{
    /// <summary>The type with its mode: CONSULT/visit.</summary>
    public static string Type(CodedEvent coded) => coded.Mode is null ? coded.Type.Name : $"{coded.Type.Name}/{coded.Mode}";

    /// <summary>Who acts on whom: "GEO → AZE", "ARM + AZE".</summary>
    public static string Parties(CodedEvent coded)
    {
        var actors = Codes(coded.Actor);
        return coded.Recipient.IsDefaultOrEmpty ? actors : $"{(actors.Length == 0 ? "?" : actors)} → {Codes(coded.Recipient)}";
    }

    /// <summary>The codes of the parties, each once, joined by " + "; the words of the text where a party has no code.</summary>
    public static string Codes(ImmutableArray<ActorReference> parties) =>
        string.Join(" + ", parties.Select(party => party.Code ?? party.Text).Distinct(StringComparer.Ordinal));

    /// <summary>The text on one line.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
