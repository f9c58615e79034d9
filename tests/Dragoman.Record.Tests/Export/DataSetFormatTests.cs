using System.Globalization;
using System.Text.Json;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Export;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Tests.Export;

/// <summary>PLOVER, POLECAT and GDELT: what they hold, what they leave out, and that nothing is made up.</summary>
public sealed class DataSetFormatTests : IDisposable
{
    private readonly TemporaryRecord temporary = new();

    public DataSetFormatTests()
    {
        foreach (var report in (ReportBuilder[])[Chronicle.CampDavid, Chronicle.Geneva, Chronicle.GenevaElsewhere, Chronicle.Zurich]) temporary.Add(report);
        temporary.Add(new ReportBuilder("states", "Oslo said nothing new.").Tells(EventType.State, "said", "NOR", date: "2001-02-03", cameo: "010"));
        temporary.Add(new ReportBuilder("plan", "Ada Lund will visit Sweden on 4 May 2030.").From("A desk", "2030-05-01")
            .Tells(EventType.Consult, "will visit", "Ada Lund=NOR", "SWE", EventStatus.Planned, date: "2030-05-04", mode: "visit", cameo: "042"));
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Plover_has_the_codebooks_fields()
    {
        var (text, leftOut) = Written("plover");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        // Of eight events: the praise and the demand have no date, and PLOVER has no STATE.
        Assert.Equal((5, 3), (lines.Count, leftOut));
        Assert.All(lines, line => Assert.All((string[])["id", "date", "actor", "event"], field => Assert.True(line.TryGetProperty(field, out _), field)));
        var visit = lines.Single(line => line.GetProperty("status").GetString() == "planned");
        Assert.Equal("""["CONSULT"]["visit"]["future"]1""", visit.GetProperty("event").GetRawText() + visit.GetProperty("mode").GetRawText() + visit.GetProperty("context").GetRawText() + visit.GetProperty("quad_code").GetRawText());
        Assert.Equal("""[{"code":"NOR","sector":"GOV","entity_text":"Ada Lund","identifier_text":"Ada Lund"}]""", visit.GetProperty("actor").GetRawText());
        Assert.Equal((4.0, "A desk"), (visit.GetProperty("event_scale").GetDouble(), visit.GetProperty("cite_info").GetProperty("publication").GetString()));
        var october = lines.Single(line => line.GetProperty("date").GetString() == "2009-10-01");
        Assert.Equal("2009-10-31", october.GetProperty("enddate").GetString());
    }

    [Fact]
    public void Polecat_has_forty_columns()
    {
        var (text, leftOut) = Written("polecat");
        var rows = Tables.Tabs(text);

        Assert.Equal((40, 7, 1), (rows[0].Count, rows.Count, leftOut));
        var visit = rows.Single(row => row["Event Mode"] == "visit");
        Assert.Equal(
            ("2030-05-04", "CONSULT", "4", "1", "future", "Ada Lund", "NOR", "385", "GOV", "Sweden", "SWE", "A desk", "2030-05-01"),
            (visit["Event Date"], visit["Event Type"], visit["Intensity"], visit["Quad Code"], visit["Contexts"], visit["Actor Name"], visit["Actor Country"], visit["Actor COW"], visit["Primary Actor Sector"], visit["Recipient Name"], visit["Recipient Country"], visit["Source"], visit["Publication Date"]));
        var signed = rows.Single(row => row["Placename"] == "Washington");
        Assert.Equal(("Menachem Begin; Anwar Sadat", "ISR; EGY", "666; 651", ""), (signed["Actor Name"], signed["Actor Country"], signed["Actor COW"], signed["Recipient Name"]));
        Assert.Equal("", rows.Single(row => row["Placename"] == "Zürich")["Event Date"]);
        Assert.All(rows, row => Assert.All((string[])["Wikipedia Actor ID", "City", "GeoNames ID", "Story People", "Language"], column => Assert.Equal("", row[column])));
    }

    [Fact]
    public void Gdelt_has_a_row_for_each_pair_and_nothing_that_did_not_happen()
    {
        var (text, leftOut) = Written("gdelt");
        var rows = Tables.TabsWithout(text, GdeltFormat.Columns);

        // The two signatures, each a row from either side, and the statement; meetings without a code, undated and planned ones are left out.
        Assert.Equal((5, 5), (rows.Count, leftOut));
        Assert.Equal(["EGY>ISR", "ISR>EGY"], rows.Where(row => row["ActionGeo_FullName"] == "Washington").Select(row => $"{row["Actor1CountryCode"]}>{row["Actor2CountryCode"]}").Order(StringComparer.Ordinal));
        var signed = rows.First(row => row["Actor1Name"] == "MENACHEM BEGIN");
        Assert.Equal(
            ("19780917", "197809", "1978", "1978.7863", "ISRGOV", "057", "057", "05", "1", "8", "1", "1", "1", "", "US", "Morning Sample"),
            (signed["SQLDATE"], signed["MonthYear"], signed["Year"], signed["FractionDate"], signed["Actor1Code"], signed["EventCode"], signed["EventBaseCode"], signed["EventRootCode"], signed["QuadClass"], signed["GoldsteinScale"], signed["NumMentions"], signed["NumSources"], signed["NumArticles"], signed["AvgTone"], signed["ActionGeo_CountryCode"], signed["SOURCEURL"]));
        var zurich = rows.First(row => row["ActionGeo_FullName"] == "Zürich");
        Assert.Equal(("", "200910", "2009", "", "https://sample.invalid/zurich"), (zurich["SQLDATE"], zurich["MonthYear"], zurich["Year"], zurich["FractionDate"], zurich["SOURCEURL"]));
        var recorded = temporary.Record.All(new EventQuery()).Select(found => found.FirstRecorded!.Value.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        Assert.All(rows, row => Assert.Contains(row["DATEADDED"], recorded));
        Assert.Equal(rows.Count, rows.Select(row => long.Parse(row["GLOBALEVENTID"], CultureInfo.InvariantCulture)).Distinct().Count());
    }

    [Fact]
    public void Gdelts_columns_are_those_of_its_codebook()
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("SHARED") ?? Path.Combine(AppContext.BaseDirectory, "../../../../../../shared"), "reference", "gdelt-2.0-events-columns.csv");
        Assert.SkipUnless(File.Exists(file), $"{file} is not there; SHARED=DIR says where it is");
        Assert.Equal(Tables.Csv(File.ReadAllText(file)).Select(row => row["tableId"]), GdeltFormat.Columns);
    }

    [Fact]
    public void Every_form_counts_what_it_leaves_out() =>
        Assert.Equal(
            ["csv 0", "jsonl 0", "plover 3", "polecat 1", "gdelt 5", "geojson 8", "ics 3", "atom 0"],
            EventFormats.Names.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} {Written(name).LeftOut}")));

    private (string Text, int LeftOut) Written(string name)
    {
        var format = EventFormats.Create(name, new ExportContext(temporary.Clock.GetUtcNow(), Find: temporary.Record.FindEvent))!;
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        format.WriteAll(output, temporary.Record.All(new EventQuery()));
        return (output.ToString(), format.LeftOut);
    }
}
