using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Dragoman.Domain;
using Dragoman.Record.Codes;
using Dragoman.Record.Events;

namespace Dragoman.Record.Export;

/// <summary>PLOVER's JSON, one object a line, with the fields of the PLOVER 2.0 codebook, and <c>status</c> and <c>rule</c> besides.</summary>
/// <remarks>PLOVER has no STATE and asks for an actor and a date: events of that type, without an actor or without a date are left out.</remarks>
/// <param name="context">Where an event's source is learnt.</param>
public sealed class PloverFormat(ExportContext context) : IEventFormat
{
    /// <inheritdoc/>
    public string ContentType => "application/jsonl; charset=utf-8";

    /// <inheritdoc/>
    public int LeftOut { get; private set; }

    /// <inheritdoc/>
    public void Begin(TextWriter output)
    {
        // The first line is the first event.
    }

    /// <inheritdoc/>
    public void Write(TextWriter output, EventSummary found)
    {
        var coded = found.Coded;
        if (PloverScore.QuadCode(coded.Type) is not { } quad || coded.Actor.IsEmpty || coded.Date is not { } date)
        {
            LeftOut++;
            return;
        }

        var json = new JsonObject { ["id"] = found.Id, ["date"] = Day(date.Value.First) };
        if (date.Value.Last != date.Value.First) json["enddate"] = Day(date.Value.Last);
        json["actor"] = Entities(coded.Actor);
        if (!coded.Recipient.IsEmpty) json["recipient"] = Entities(coded.Recipient);
        json["event"] = new JsonArray(coded.Type.Name);
        if (coded.Mode is { } mode) json["mode"] = new JsonArray(mode);
        var contexts = Contexts(coded);
        if (contexts.Count > 0) json["context"] = new JsonArray([.. contexts.Select(name => JsonValue.Create(name))]);
        if (coded.Place is { } place) json["event_loc"] = Location(place);
        if (coded.Trigger.Text.Length > 0) json["event_text"] = new JsonArray(coded.Trigger.Text);
        json["quad_code"] = quad;
        if (PloverScore.Of(coded.Type, coded.Mode) is { } score) json["event_scale"] = score;
        json["cite_info"] = Citation(found.Id);
        json["coder"] = "Dragoman";
        if (found.Sample) json["comment"] = "sample";
        json["status"] = coded.Status.Name;
        json["rule"] = coded.Rule;
        output.Write(EventObject.Text(json) + "\n");
    }

    /// <inheritdoc/>
    public void End(TextWriter output)
    {
        // The last line is the last event.
    }

    /// <summary>Topics that are contexts, and what the status is among the auxiliary modes.</summary>
    internal static List<string> Contexts(CodedEvent coded) =>
        [.. coded.Topics.Select(PloverTerms.Context).Append(PloverTerms.Auxiliary(coded.Status)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static JsonArray Entities(ImmutableArray<ActorReference> parties) => new([.. parties.Select(Entity)]);

    private static JsonObject Entity(ActorReference party)
    {
        var json = new JsonObject();
        if ((PloverTerms.CountryCode(party.Code) ?? party.Code) is { } code) json["code"] = code;
        if (PloverTerms.Sector(party.Sector) is { } sector) json["sector"] = sector;
        json["entity_text"] = party.Text;
        if (party.Name is { } name) json["identifier_text"] = name;
        if (party.Office is { } office) json["office"] = office;
        return json;
    }

    private static JsonObject Location(EventPlace place)
    {
        var json = new JsonObject();
        if (place.Text is { } text) json["extracted_place"] = text;
        json["resolved_place"] = place.Name;
        if (place.Latitude is { } latitude) json["lat"] = latitude;
        if (place.Longitude is { } longitude) json["lon"] = longitude;
        if (Countries.OfCode(place.Country) is { } country) (json["country"], json["country_code"]) = (country.Name, PloverTerms.CountryCode(country.Code));
        return json;
    }

    private JsonObject Citation(string id)
    {
        var json = new JsonObject { ["codebook"] = "plover-2.0" };
        if (context.Find?.Invoke(id) is not { Reports: [var first, ..] }) return json;
        if (first.Article.Source is { } source) json["publication"] = source;
        if (first.Article.Url is { } url) json["url"] = url;
        if (first.Article.Title is { } title) json["title"] = title;
        return json;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
