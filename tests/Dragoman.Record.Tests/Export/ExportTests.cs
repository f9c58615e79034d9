using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Record.Events;
using Dragoman.Record.Export;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Tests.Export;

public sealed class ExportTests : IDisposable
{
    private static readonly ExportContext Context = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), new Uri("http://localhost/events.atom?a=1&b=2"), id => new Uri("http://localhost/events/" + id));
    private readonly TemporaryRecord temporary = new();

    public ExportTests()
    {
        foreach (var report in (ReportBuilder[])[Chronicle.CampDavid, Chronicle.Geneva, Chronicle.GenevaDenied, Chronicle.Zurich]) temporary.Add(report);
        temporary.Add(new ReportBuilder("odd", "=1+1 \"quoted\", he said; a\nline & <tag> \u0001 Zürich.").From("Odd").Real()
            .Tells(EventType.State, "he said", "=1+1 \"quoted\", X=Odd", date: "2020-02-28/2020-02-29", status: EventStatus.Proposed));
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void CsvIsReadBackByAnotherReader()
    {
        var rows = Tables.Csv(Written("csv"));
        var events = Events();
        Assert.Equal(events.Select(found => found.Id), rows.Select(row => row["id"]));
        Assert.Equal(events.Select(found => found.Coded.Date?.Value.ToString() ?? ""), rows.Select(row => row["date"]));
        var odd = rows.Single(row => row["type"] == "STATE");
        Assert.Equal("'=1+1 \"quoted\", X", odd["actors"]);
        Assert.Equal("'=1+1 \"quoted\", he said; a line & <tag> \u0001 Zürich.", odd["sentence"]);
        Assert.Equal("Menachem Begin;Anwar Sadat", rows.Single(row => row["sentence"].Contains("framework", StringComparison.Ordinal))["actors"]);
    }

    [Fact]
    public void JsonLinesHoldTheContract()
    {
        var lines = Written("jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var events = Events();
        Assert.Equal(events.Select(found => JsonSerializer.Serialize(found.Coded, DragomanJson.Contract.CodedEvent)), lines.Select(line => JsonSerializer.Serialize(JsonSerializer.Deserialize(line, DragomanJson.Contract.CodedEvent)!, DragomanJson.Contract.CodedEvent)));
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal(events[0].Id, first.RootElement.GetProperty("id").GetString());
        Assert.Equal(events[0].Sample, first.RootElement.TryGetProperty("sample", out _));
    }

    [Fact]
    public void GeoJsonHoldsWhatHasCoordinates()
    {
        var geneva = Chronicle.Geneva.Events[0] with { Place = new EventPlace { Name = "Geneva", Latitude = 46.2, Longitude = 6.15 } };
        temporary.Record.Add(Chronicle.Geneva.Article with { Id = "with coordinates", Source = "Map Sample" }, [geneva]);
        var feature = Assert.Single(StrictGeoJson.Features(Written("geojson")));
        Assert.Equal("[6.15,46.2]", feature.GetProperty("geometry").GetProperty("coordinates").GetRawText());
        Assert.Equal("CONSULT", feature.GetProperty("properties").GetProperty("type").GetString());
    }

    [Fact]
    public void TheCalendarHoldsDaysAndNothingLessPrecise()
    {
        var entries = StrictCalendar.Entries(Written("ics"));
        Assert.Equal(["20200228-20200301 TENTATIVE", "20100422-20100423 CONFIRMED", "19851119-19851120 CONFIRMED", "19780917-19780918 CONFIRMED"], entries.Select(entry => $"{entry["DTSTART;VALUE=DATE"]}-{entry["DTEND;VALUE=DATE"]} {entry["STATUS"]}"));
        Assert.Equal("[sample] Serzh Sargsyan: REJECT TUR", entries[1]["SUMMARY"]);
        Assert.Equal("Zürich", entries[0]["DESCRIPTION"].TrimEnd('.')[^6..]);
        Assert.All(entries, entry => Assert.EndsWith("@dragoman", entry["UID"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(EventStatus.Denied, "CANCELLED")]
    [InlineData(EventStatus.Planned, "CONFIRMED")]
    [InlineData(EventStatus.Conditional, "TENTATIVE")]
    [InlineData(EventStatus.Alleged, "TENTATIVE")]
    public void TheCalendarTellsTheStatus(EventStatus status, string expected)
    {
        var found = Events()[0];
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        new CalendarFormat(Context).Write(output, found with { Coded = found.Coded with { Status = status, Date = new EventDate(PartialDate.Parse("2020-01-01")) } });
        Assert.Contains($"STATUS:{expected}\r\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ACalendarOfNothingIsStillACalendar() => Assert.Empty(StrictCalendar.Entries(Written("ics", [])));

    [Fact]
    public void AtomIsReadBackByAnotherReader()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(Written("atom")).Root!;
        Assert.Equal("http://localhost/events.atom?a=1&b=2", feed.Element(atom + "link")!.Attribute("href")!.Value);
        Assert.Equal(Events().Select(found => "urn:dragoman:event:" + found.Id), feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value));
        Assert.All(feed.Elements(atom + "entry"), entry => Assert.True(DateTimeOffset.TryParse(entry.Element(atom + "updated")!.Value, CultureInfo.InvariantCulture, out _)));
        Assert.Contains(feed.Elements(atom + "entry"), entry => entry.Element(atom + "summary")!.Value.Contains("a line & <tag>", StringComparison.Ordinal));
    }

    [Fact]
    public void AnUnknownFormatIsNone() => Assert.Null(EventFormats.Create("xls", Context));

    private List<EventSummary> Events() => [.. temporary.Record.All(new EventQuery())];

    private string Written(string name) => Written(name, Events());

    private static string Written(string name, IEnumerable<EventSummary> events)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        EventFormats.Create(name, Context)!.WriteAll(output, events);
        return output.ToString();
    }
}
