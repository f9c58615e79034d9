using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Record.Identity;

namespace Dragoman.Record.Import;

/// <summary>Events that people coded, as JSON Lines: the event of <c>docs/output.md</c>, of which only <c>type</c> and a party must be given.</summary>
/// <remarks>
/// A party may be its code alone, a date and a place a text alone. Besides the event's fields: <c>id</c>, <c>sentence_text</c>, <c>source</c>, <c>url</c>, <c>title</c>,
/// <c>published</c>. Offsets are not used; the words are looked for in the sentence.
/// </remarks>
internal sealed class HandCodedLines : IImportFormat
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <inheritdoc/>
    public bool IsExternal => false;

    /// <inheritdoc/>
    public IEnumerable<ImportResult> Read(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        for (long number = 1; input.ReadLine() is { } line; number++)
        {
            if (!line.AsSpan().Trim().IsEmpty) yield return Line(line, number);
        }
    }

    private static ImportResult Line(string line, long number)
    {
        try
        {
            if (JsonNode.Parse(line, documentOptions: Options) is not JsonObject json) throw new ImportFault("no JSON object");
            return RowReport.Of(Row(json, line), number);
        }
        catch (ImportFault fault)
        {
            return new ImportResult(number, null, null, fault.Message);
        }
        catch (JsonException e)
        {
            var where = e.Path is { Length: > 1 } path ? $" ({path[1..].TrimStart('.')})" : "";
            return new ImportResult(number, null, null, $"no JSON of an event{where}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return new ImportResult(number, null, null, "no JSON of an event: a name stands twice, or a string is no valid Unicode");
        }
    }

    private static RowEvent Row(JsonObject json, string line)
    {
        var (id, sentence, source, url, title) = (Text(json, "id"), Text(json, "sentence_text"), Text(json, "source"), Text(json, "url"), Text(json, "title"));
        var published = Text(json, "published");
        var coded = Coded(json);
        if (coded.Actor.IsEmpty && coded.Recipient.IsEmpty) throw new ImportFault("neither 'actor' nor 'recipient' names anybody");
        if (coded.Confidence is < 0 or > 1) throw new ImportFault("'confidence' is no number from 0 to 1");
        return new RowEvent
        {
            Id = id ?? ContentId.Of("by hand", line),
            What = coded.Trigger.Text.Length > 0 ? coded.Trigger.Text : coded.Type.Name,
            Type = coded.Type,
            Mode = coded.Mode,
            Cameo = coded.Cameo,
            Status = coded.Status,
            Date = coded.Date?.Value,
            DateText = coded.Date?.Text,
            Actor = coded.Actor,
            Recipient = coded.Recipient,
            Place = coded.Place,
            SaidBy = coded.SaidBy,
            Topics = coded.Topics,
            Rule = coded.Rule,
            Confidence = json.ContainsKey("confidence") ? coded.Confidence : 1,
            Sentence = sentence,
            Outlet = source,
            Url = url,
            Title = title,
            Sample = json["sample"] is JsonValue sample && sample.GetValueKind() == JsonValueKind.True,
            Published = published is null ? null : HandCodedDate.Day(published, "published"),
        };
    }

    /// <summary>The event after the short forms are written out and what need not be given is filled.</summary>
    private static CodedEvent Coded(JsonObject json)
    {
        if (Text(json, "type") is not { } type || !EventTypeNames.TryParse(type, out _)) throw new ImportFault(json["type"] is null ? "'type' is missing" : $"'type' is none of {string.Join(", ", EventTypeNames.All)}");
        if (json["status"] is not null && !EventStatusNames.TryParse(Text(json, "status"), out _)) throw new ImportFault($"'status' is none of {string.Join(", ", EventStatusNames.All)}");
        var whole = (JsonObject)json.DeepClone();
        whole["status"] ??= EventStatus.Happened.Name;
        whole["rule"] ??= RowReport.ByHand;
        if (whole["trigger"] is null) whole["trigger"] = Trigger("");
        else if (whole["trigger"] is JsonValue words) whole["trigger"] = Trigger(words.ToString());
        whole["sentence"] = new JsonObject { ["start"] = 0, ["end"] = 0 };
        foreach (var side in (ReadOnlySpan<string>)["actor", "recipient", "said_by"]) WriteOut(whole, side);
        if (whole["date"] is JsonValue date) whole["date"] = new JsonObject { ["value"] = HandCodedDate.Partial(date.ToString(), "date").ToString() };
        if (whole["place"] is JsonValue place) whole["place"] = new JsonObject { ["name"] = place.ToString() };
        return JsonSerializer.Deserialize(whole, DragomanJson.Contract.CodedEvent) ?? throw new ImportFault("no event");
    }

    private static JsonObject Trigger(string text) => new() { ["start"] = 0, ["end"] = 0, ["text"] = text };

    private static void WriteOut(JsonObject json, string side)
    {
        if (json[side] is null)
        {
            json.Remove(side);
            return;
        }

        var list = json[side] is JsonArray array ? array : new JsonArray(json[side]!.DeepClone());
        json[side] = new JsonArray([.. list.Select(party => party switch
        {
            JsonValue code => new JsonObject { ["text"] = code.ToString(), ["code"] = code.ToString() },
            JsonObject whole => Whole((JsonObject)whole.DeepClone(), side),
            _ => throw new ImportFault($"'{side}' holds what is no party"),
        })]);
    }

    private static JsonObject Whole(JsonObject party, string side)
    {
        party["text"] ??= (party["name"] ?? party["code"])?.DeepClone() ?? throw new ImportFault($"a party of '{side}' has neither 'text' nor 'name' nor 'code'");
        party.Remove("start");
        party.Remove("end");
        return party;
    }

    private static string? Text(JsonObject json, string name)
    {
        if (json[name] is not { } value) return null;
        if (value.GetValueKind() == JsonValueKind.Number && name == "id") return value.ToString();
        return value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : throw new ImportFault(string.Create(CultureInfo.InvariantCulture, $"'{name}' is no text"));
    }
}
