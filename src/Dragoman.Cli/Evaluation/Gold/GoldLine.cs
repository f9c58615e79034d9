using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dragoman.Domain;

namespace Dragoman.Cli.Evaluation.Gold;

/// <summary>Reads the lines of gold sets.</summary>
internal static class GoldLine
{
    /// <summary>What kind of set the line is of.</summary>
    /// <exception cref="GoldFault">Of none.</exception>
    public static GoldKind KindOf(JsonElement line)
    {
        if (line.TryGetProperty("anchor", out _)) return GoldKind.Articles;
        if (!line.TryGetProperty("text", out _) || !line.TryGetProperty("events", out var events) || events.ValueKind != JsonValueKind.Array)
            throw new GoldFault("neither an event of an article ('anchor') nor a text with its 'events'");
        if (line.TryGetProperty("given", out _)) return GoldKind.Relation;
        var typed = events.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Object && one.TryGetProperty("type", out _));
        return typed ? GoldKind.Types : GoldKind.Cameo;
    }

    /// <summary>A text with its events, of any kind but <see cref="GoldKind.Articles"/>.</summary>
    /// <exception cref="GoldFault">The line is none.</exception>
    public static GoldDocument Document(JsonElement line, GoldKind kind, string defaultId)
    {
        var text = Text(line, "text") ?? throw new GoldFault("'text' is missing");
        GivenRelation? given = null;
        if (kind == GoldKind.Relation)
        {
            if (!line.TryGetProperty("given", out var parties) || parties.ValueKind != JsonValueKind.Object) throw new GoldFault("'given' is no object");
            given = new GivenRelation(Text(parties, "actor") ?? throw new GoldFault("'given' has no 'actor'"), Text(parties, "recipient") ?? throw new GoldFault("'given' has no 'recipient'"));
        }

        if (!line.TryGetProperty("events", out var events) || events.ValueKind != JsonValueKind.Array) throw new GoldFault("'events' is no list");
        ImmutableArray<GoldEvent> gold = [.. events.EnumerateArray().Select(one => Event(one, null))];
        if (kind != GoldKind.Types && gold.IsEmpty) throw new GoldFault("'events' is empty");
        if (kind == GoldKind.Cameo && gold[0].Penta is null) throw new GoldFault("the event has no 'penta'");
        if (kind != GoldKind.Cameo && gold.Any(one => one.Types.IsEmpty)) throw new GoldFault("an event has no 'type'");
        return new GoldDocument(new Article { Id = Id(line) ?? defaultId, Text = text, Published = Day(line), Given = given }, gold);
    }

    /// <summary>An event of an article.</summary>
    /// <param name="line">The line.</param>
    /// <param name="article">The article's text, in which the anchor stands; null for an event without one.</param>
    /// <exception cref="GoldFault">The line is none.</exception>
    public static GoldEvent Event(JsonElement line, string? article)
    {
        if (line.ValueKind != JsonValueKind.Object) throw new GoldFault("no JSON object");
        var types = Readings(line, "type").OfType<string>().ToImmutableArray();
        if (types.FirstOrDefault(type => type != "YIELD" && !EventTypeNames.TryParse(type, out _)) is { } unknown) throw new GoldFault($"'{unknown}' is no type");
        var statuses = Readings(line, "status");
        if (statuses.FirstOrDefault(status => status is not null && !EventStatusNames.TryParse(status, out _)) is { } odd) throw new GoldFault($"'{odd}' is no status");
        if (article is not null && types.IsEmpty) throw new GoldFault("'type' is missing");
        var dates = Readings(line, "date");
        if (dates.FirstOrDefault(date => date is not null && !PartialDate.TryParse(date, out _)) is { } day) throw new GoldFault($"'{day}' is no date of the form 2025, 2025-04, 2025-04-16 or a span of two such");
        return new GoldEvent
        {
            Anchor = article is null ? null : Anchor(line, article),
            Types = types,
            Penta = line.TryGetProperty("penta", out var penta) ? penta.ValueKind == JsonValueKind.Number && penta.TryGetInt32(out var number) && number is >= 0 and <= 4 ? number : throw new GoldFault("'penta' is no number from 0 to 4") : null,
            Modes = Readings(line, "mode"),
            Actors = Lists(line, "actor"),
            Recipients = Lists(line, "recipient"),
            Statuses = statuses,
            Dates = dates,
            Places = Readings(line, "place"),
            SaidBy = Lists(line, "said_by"),
            Optional = line.TryGetProperty("optional", out _),
        };
    }

    private static TextSpan Anchor(JsonElement line, string article)
    {
        var anchor = Text(line, "anchor") ?? throw new GoldFault("'anchor' is missing");
        if (anchor.Length == 0) throw new GoldFault("'anchor' is empty");
        var at = article.IndexOf(anchor, StringComparison.Ordinal);
        if (line.TryGetProperty("start", out var start) && start.TryGetInt32(out var told) && told >= 0 && told + anchor.Length <= article.Length && string.CompareOrdinal(article, told, anchor, 0, anchor.Length) == 0) at = told;
        return at < 0 ? throw new GoldFault($"the anchor \"{anchor}\" is not in the article") : new TextSpan(at, at + anchor.Length);
    }

    private static ImmutableArray<string?> Readings(JsonElement line, string name)
    {
        var first = Text(line, name);
        return Other(line, name) is { } other ? [first, other.ValueKind == JsonValueKind.Null ? null : Text(other, name, "or.")] : [first];
    }

    private static ImmutableArray<ImmutableArray<string>> Lists(JsonElement line, string name)
    {
        var first = line.TryGetProperty(name, out var value) ? List(value, name) : [];
        return Other(line, name) is { } other ? [first, List(other, "or." + name)] : [first];
    }

    private static JsonElement? Other(JsonElement line, string name)
    {
        if (!line.TryGetProperty("or", out var or)) return null;
        if (or.ValueKind != JsonValueKind.Object) throw new GoldFault("'or' is no object");
        return or.TryGetProperty(name, out var value) ? value : null;
    }

    private static ImmutableArray<string> List(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => [.. value.EnumerateArray().Select(item => Party(item, name))],
        _ => throw new GoldFault($"'{name}' is no list"),
    };

    private static string Party(JsonElement item, string name) => item.ValueKind switch
    {
        JsonValueKind.String => item.GetString()!,
        JsonValueKind.Object => Text(item, "code") ?? Text(item, "text") ?? throw new GoldFault($"a party of '{name}' has neither 'code' nor 'text'"),
        _ => throw new GoldFault($"'{name}' holds what is no text"),
    };

    private static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? Text(value, name, "") : null;

    private static string Text(JsonElement value, string name, string before) => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new GoldFault($"'{before}{name}' is no text");

    private static string? Id(JsonElement line) => line.TryGetProperty("id", out var id) ? id.ValueKind == JsonValueKind.String ? id.GetString() : id.GetRawText() : null;

    /// <summary>The publication date of a line; null where it has none.</summary>
    /// <exception cref="GoldFault">It is no day.</exception>
    public static DateOnly? Day(JsonElement line)
    {
        if (Text(line, "published") is not { } day) return null;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new GoldFault($"'published' is no date of the form 2025-04-17: '{day}'");
    }
}
