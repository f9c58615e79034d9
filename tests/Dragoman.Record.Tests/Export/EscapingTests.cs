using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Export;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Export;

/// <summary>Whatever stands in an event, a reader of the form gets one event back, with the text that was written.</summary>
public sealed class EscapingTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Json_lines() => Holds(AnyText.WellFormed, text =>
    {
        var line = Assert.Single(Written("jsonl", text).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        using var json = JsonDocument.Parse(line);
        Assert.Equal(text, json.RootElement.GetProperty("sentence_text").GetString());
        Assert.Equal(text, json.RootElement.GetProperty("actor")[0].GetProperty("text").GetString());
    });

    [Fact]
    public void Comma_separated_values() => Holds(AnyText.WellFormed, text =>
    {
        var row = Assert.Single(Tables.Csv(Written("csv", text)));
        Assert.Equal(EventTitle.OneLine(text), Plain(row["sentence"]));
        Assert.Equal(text, Plain(row["place"]));
    });

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "\'\'=1+1")]
    [InlineData("'tis", "'tis")]
    [InlineData("-5", "-5")]
    [InlineData("-a", "'-a")]
    public void A_cell_is_guarded_so_that_the_guard_can_be_taken_off(string text, string cell)
    {
        var row = Assert.Single(Tables.Csv(Written("csv", text)));
        Assert.Equal((cell, text), (row["place"], Plain(row["place"])));
    }

    [Fact]
    public void Plover() => Holds(AnyText.WellFormed, text =>
    {
        using var json = JsonDocument.Parse(Assert.Single(Written("plover", text).Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(text, json.RootElement.GetProperty("actor")[0].GetProperty("entity_text").GetString());
        Assert.Equal(text, json.RootElement.GetProperty("cite_info").GetProperty("publication").GetString());
    });

    [Fact]
    public void Polecat() => Holds(AnyText.WellFormed, text =>
    {
        var row = Assert.Single(Tables.Tabs(Written("polecat", text)));
        Assert.Equal("CONSULT", row["Event Type"]);
        Assert.Equal(Flat(text).Replace(';', ','), Flat(row["Actor Name Raw"]));
    });

    [Fact]
    public void Gdelt() => Holds(AnyText.WellFormed, text =>
    {
        var row = Assert.Single(Tables.TabsWithout(Written("gdelt", text), GdeltFormat.Columns));
        Assert.Equal("042", row["EventCode"]);
        Assert.Equal(Flat(text), Flat(row["ActionGeo_FullName"]));
    });

    [Fact]
    public void Calendar() => Holds(AnyText.Of, text =>
    {
        var entry = Assert.Single(StrictCalendar.Entries(Written("ics", text)));
        Assert.Equal(Printable("happened: " + EventTitle.OneLine(text)), Printable(entry["DESCRIPTION"]));
        Assert.Equal(Printable(text).Replace("\n", "", StringComparison.Ordinal), Printable(entry["LOCATION"]).Replace("\n", "", StringComparison.Ordinal));
    });

    [Fact]
    public void Halves_of_characters_do_not_join_where_a_control_character_between_them_goes()
    {
        var entry = Assert.Single(StrictCalendar.Entries(Written("ics", "a\ud83d\0\ude00b")));
        Assert.DoesNotContain("\ud83d\ude00", entry["LOCATION"], StringComparison.Ordinal);
    }

    [Fact]
    public void Feed() => Holds(AnyText.Of, text =>
    {
        var entry = Assert.Single(XDocument.Parse(Written("atom", text), LoadOptions.PreserveWhitespace).Root!.Elements(Atom + "entry"));
        Assert.Equal(Printable(EventTitle.OneLine(text)), Printable(entry.Element(Atom + "summary")!.Value));
    });

    [Fact]
    public void Map() => Holds(AnyText.Of, text => Assert.Single(StrictGeoJson.Features(Written("geojson", text))));

    private static void Holds(Arbitrary<string> texts, Action<string> check) => Prop.ForAll(texts, check).QuickCheckThrowOnFailure();

    private static string Written(string form, string text)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var context = new ExportContext(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), new Uri("http://localhost/events?a=1&b=2"), id => new Uri("http://localhost/events/" + id), id => Reported(id, text));
        EventFormats.Create(form, context)!.WriteAll(output, [Event(text)]);
        return output.ToString();
    }

    private static EventSummary Event(string text) => new()
    {
        Id = "0123456789ab", Sentence = text, Reports = 1, Sources = 1,
        Coded = new CodedEvent
        {
            Type = EventType.Consult, Mode = "visit", Cameo = "042", Status = EventStatus.Happened, Rule = "test.rule", Confidence = 0.5,
            Actor = [new ActorReference { Text = text, Code = text, Name = text, Office = text }],
            Date = new EventDate(PartialDate.Parse("2020-01-01")), Place = new EventPlace { Name = text, Text = text, Latitude = 1, Longitude = 2 },
            Trigger = new Trigger(0, 0, text), Sentence = new TextSpan(0, text.Length),
        },
    };

    private static RecordedEvent Reported(string id, string text) => new()
    {
        Summary = Event(""), Disagreements = [],
        Reports = [new EventReport { Id = id, Sentence = "", Coded = Event("").Coded, Article = new Articles.ArticleHeader { Id = id, Version = 1, Source = text, Url = text } }],
    };

    private static string Plain(string cell) => cell is ['\'', ..] && cell.AsSpan().TrimStart('\'') is ['=' or '+' or '@' or '-' or '\t', ..] ? cell[1..] : cell;

    private static string Flat(string text) => EventTitle.OneLine(string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)));

    /// <summary>Without what the form cannot hold: control characters, halves of characters, non-characters.</summary>
    private static string Printable(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF) && !System.Text.Rune.IsControl(rune)).Select(rune => rune.ToString()));
}
