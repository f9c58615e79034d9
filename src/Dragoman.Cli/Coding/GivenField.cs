using System.Text.Json;
using Dragoman.Coding.Relations;
using Dragoman.Domain;

namespace Dragoman.Cli.Coding;

/// <summary>The field <c>given</c> of a line of input: two parties, each told by its words or by where they stand.</summary>
internal static class GivenField
{
    private const string Form = "'given' is no object with 'actor' and 'recipient', each words of the text or {\"start\": …, \"end\": …}";

    /// <summary>Reads the field.</summary>
    /// <param name="value">The field's value.</param>
    /// <param name="text">The article's text.</param>
    /// <returns>The parties, or what is wrong with them.</returns>
    public static (GivenRelation? Given, string? Fault) Read(JsonElement value, string text)
    {
        if (value.ValueKind != JsonValueKind.Object || Party(value, "actor", text) is not { } actor || Party(value, "recipient", text) is not { } recipient) return (null, Form);
        var given = new GivenRelation(actor.Words, recipient.Words) { ActorAt = actor.At, RecipientAt = recipient.At };
        return GivenSpans.Fault(text, given, "'given.actor'", "'given.recipient'") is { } fault ? (null, fault) : (given, null);
    }

    private static (string Words, TextSpan? At)? Party(JsonElement given, string name, string text)
    {
        if (!given.TryGetProperty(name, out var party)) return null;
        if (party.ValueKind == JsonValueKind.String) return (party.GetString()!, null);
        if (party.ValueKind != JsonValueKind.Object || Offset(party, "start") is not { } start || Offset(party, "end") is not { } end) return null;
        if (start < 0 || start >= end || end > text.Length || string.IsNullOrWhiteSpace(text[start..end])) return ("", new TextSpan(start, end));
        while (char.IsWhiteSpace(text[start])) start++;
        while (char.IsWhiteSpace(text[end - 1])) end--;
        return (text[start..end], new TextSpan(start, end));
    }

    private static int? Offset(JsonElement party, string name) =>
        party.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var offset) ? offset : null;
}
