using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Export;
using Dragoman.Record.Import;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Tests.Import;

public sealed class ImportTests : IDisposable
{
    private const string IcewsHeading = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

    private readonly TemporaryRecord temporary = new();

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("{\"type\":\"CONSULT\",\"actor\":[\"NOR\",\"SWE\"],\"date\":\"2024-05\",\"place\":\"Oslo\"}", "CONSULT happened NOR+SWE 2024-05 Oslo by-hand")]
    [InlineData("{\"type\":\"aid\",\"status\":\"planned\",\"actor\":\"NOR\",\"recipient\":{\"name\":\"Ada Lund\",\"code\":\"SWE\"},\"rule\":\"ours.aid\"}", "AID planned NOR>SWE   ours.aid")]
    [InlineData("{\"type\":\"ACCUSE\",\"recipient\":[{\"text\":\"the rebels\"}]}", "ACCUSE happened >the rebels   by-hand")]
    public void A_hand_coded_line_may_be_short(string line, string expected) => Assert.Equal(expected, Told(Assert.Single(Read("jsonl", line))));

    [Theory]
    [InlineData("{\"type\":\"CONSULT\"}", "neither 'actor' nor 'recipient' names anybody")]
    [InlineData("{\"actor\":\"NOR\"}", "'type' is missing")]
    [InlineData("{\"type\":\"MEET\",\"actor\":\"NOR\"}", "'type' is none of AGREE, CONSULT")]
    [InlineData("{\"type\":\"AID\",\"actor\":\"NOR\",\"status\":\"done\"}", "'status' is none of happened, ongoing")]
    [InlineData("{\"type\":\"AID\",\"actor\":\"NOR\",\"date\":\"soon\"}", "'date' is no date of the form")]
    [InlineData("{\"type\":\"AID\",\"actor\":\"NOR\",\"place\":{\"x\":1}}", "no JSON of an event (place)")]
    [InlineData("{\"type\":\"AID\",\"actor\":\"NOR\",\"published\":\"2024\"}", "'published' is no date of the form 2025-04-17: '2024'")]
    [InlineData("{\"type\":\"AID\",\"actor\":\"NOR\",\"confidence\":7}", "'confidence' is no number from 0 to 1")]
    [InlineData("{\"type\":\"AID\",\"actor\":[7,{}]}", "a party of 'actor' has neither 'text' nor 'name' nor 'code'")]
    [InlineData("{\"a\":1,\"a\":2}", "no JSON of an event")]
    [InlineData("[1]", "no JSON object")]
    [InlineData("{", "no JSON of an event")]
    public void A_line_that_cannot_be_used_is_told_and_the_rest_is_read(string line, string fault)
    {
        var results = Read("jsonl", "\n" + line + "\n{\"type\":\"AID\",\"actor\":\"NOR\"}\n");
        Assert.Equal((2L, 2), (results[0].Line, results.Count));
        Assert.StartsWith(fault, results[0].Fault, StringComparison.Ordinal);
        Assert.Equal("AID happened NOR   by-hand", Told(results[1]));
    }

    [Fact]
    public void A_hand_coded_table_is_read_row_by_row()
    {
        var results = Read("csv", "type,actors,actor_codes,recipient_codes,date,place,sentence,trigger\r\nCONSULT,\"Ada Lund;Bo Rask\",NOR;SWE,,2024-05-06,Oslo,\"Ada Lund met\nBo Rask in Oslo.\",met\r\nMEET,,NOR,,,,,\r\nAID,,NOR,SWE,yesterday,,,\r\nAID,NOR\r\n\r\nAID,,NOR,SWE,,,,\r\n\"oops");
        Assert.Equal([2L, 4, 5, 6, 8, 9], results.Select(result => result.Line));
        Assert.Equal("CONSULT happened NOR+SWE 2024-05-06 Oslo by-hand", Told(results[0]));
        Assert.Equal(("met", "Ada Lund", 0, 8), (results[0].Coded!.Trigger.Text, results[0].Coded!.Actor[0].Text, results[0].Coded!.Actor[0].Start, results[0].Coded!.Actor[0].End));
        Assert.Equal("'date' is no date of the form 2025, 2025-04, 2025-04-16 or a span of two such: 'yesterday'", results[2].Fault);
        Assert.Equal("the row has 2 columns and not 8", results[3].Fault);
        Assert.Equal("AID happened NOR>SWE   by-hand", Told(results[4]));
        Assert.Equal("a quotation mark is not closed before the end of the file", results[5].Fault);
    }

    [Fact]
    public void Icews_tells_a_meeting_once_and_a_visit_from_the_guests_side()
    {
        var results = Read("icews", IcewsHeading
            + Icews("1", "Ada Lund", "Government,Executive", "Norway", "40", "Ministry (Sweden)", "Government", "Sweden", "7")
            + Icews("2", "Ministry (Sweden)", "Government", "Sweden", "040", "Ada Lund", "Government,Executive", "Norway", "7")
            + Icews("3", "Ministry (Sweden)", "Government", "Sweden", "043", "Ada Lund", "Government,Executive", "Norway", "8")
            + Icews("4", "Ada Lund", "Government,Executive", "Norway", "042", "Ministry (Sweden)", "Government", "Sweden", "8")
            + Icews("5", "Norway", "NA", "Norway", "112", "Sweden", "NA", "Sweden", "9")
            + Icews("6", "Sweden", "NA", "Sweden", "112", "Norway", "NA", "Norway", "9")
            + Icews("7", "Rebels", "Insurgents", "NA", "999", "Sweden", "NA", "Sweden", "9"));
        Assert.Equal(
            [
                "CONSULT happened NOR+SWE 2018-06-01 Hanoi external.icews", "CONSULT/visit happened NOR>SWE 2018-06-01 Hanoi external.icews",
                "ACCUSE/disapprove happened NOR>SWE 2018-06-01 Hanoi external.icews", "ACCUSE/disapprove happened SWE>NOR 2018-06-01 Hanoi external.icews",
            ],
            results.Where(result => result.Fault is null).Select(Told));
        var bad = results.Single(result => result.Fault is not null);
        Assert.Equal((8L, "'999' is no CAMEO code"), (bad.Line, bad.Fault));
        var (article, coded) = (results[0].Article!, results[0].Coded!);
        Assert.Equal(("A bulletin", "ICEWS 1", ImportFormats.NoLanguage, new DateOnly(2018, 6, 1)), (article.Source, article.Title, article.Language, article.Published));
        Assert.Equal("Ada Lund, Ministry (Sweden): Acted; Hanoi; 2018-06-01 (ICEWS 1)", article.Text);
        Assert.All(coded.Actor, party => Assert.Equal(party.Text, party.Span!.Value.In(article.Text).ToString()));
        Assert.Equal(("GOV", "VNM", 21.0245), (coded.Actor[0].Sector, coded.Place!.Country, coded.Place.Latitude));
    }

    [Theory]
    [InlineData("polecat", "a\tb\n", "no heading row: the first column should be 'Event ID'")]
    [InlineData("polecat", "Event ID\tEvent Type\n", "the heading row lacks 'Event Date'")]
    [InlineData("gdelt", "1\t2\n", "the row has 2 columns and not 61")]
    [InlineData("icews", IcewsHeading + "1\t2\n", "the row has 2 columns and not 20")]
    public void A_file_of_another_kind_is_told(string form, string text, string fault) => Assert.StartsWith(fault, Assert.Single(Read(form, text)).Fault, StringComparison.Ordinal);

    [Fact]
    public void A_report_of_a_data_set_never_takes_the_place_of_an_article()
    {
        const string Url = "https://news.invalid/a";
        temporary.Record.Add(new Article { Id = "a", Text = "Norway helped Sweden.", Url = Url }, []);
        var row = string.Join('\t', GdeltFormat.Columns.Select(column => column switch { "GLOBALEVENTID" => "77", "SQLDATE" => "20240506", "Actor1Name" => "NORWAY", "Actor1CountryCode" => "NOR", "EventCode" => "70", "DATEADDED" => "20240507101500", "SOURCEURL" => Url, _ => "" }));
        var result = Assert.Single(Read("gdelt", row + "\n"));
        Assert.Equal(("https://news.invalid/a#gdelt=77", "news.invalid", new DateOnly(2024, 5, 7), "070"), (result.Article!.Url, result.Article.Source, result.Article.Published, result.Coded!.Cameo));
        temporary.Record.Add(result.Article, [result.Coded]);
        temporary.Record.Add(result.Article, [result.Coded]);
        Assert.Equal((2, 1), (temporary.Record.Statistics().Articles, temporary.Record.Statistics().Events));
    }

    [Fact]
    public void A_data_sets_report_joins_our_own_of_the_same_meeting()
    {
        temporary.Add(Chronicle.Geneva);
        var line = """{"type":"CONSULT","actor":["SUN","USA"],"date":"1985-11-19","place":"Geneva","source":"A chronicler"}""";
        var result = Assert.Single(Read("jsonl", line));
        temporary.Record.Add(result.Article!, [result.Coded!]);
        var found = Assert.Single(temporary.Record.Find(new EventQuery()).Events);
        Assert.Equal((2, 2), (found.Reports, found.Sources));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void What_was_written_is_read_back(string form)
    {
        foreach (var report in (ReportBuilder[])[Chronicle.CampDavid, Chronicle.Geneva, Chronicle.GenevaDenied, Chronicle.Zurich]) temporary.Add(report);
        var events = temporary.Record.All(new EventQuery()).ToList();
        var results = Read(form, Written(form, events));

        Assert.Equal(events.Select(found => Told(found.Coded)), results.Select(Told));
        Assert.Equal(events.Select(found => found.Sentence), results.Select(result => result.Article!.Text));
        Assert.All(results, result => Assert.True(result.Article!.Sample));
        using var copy = new TemporaryRecord();
        foreach (var result in results) copy.Record.Add(result.Article!, [result.Coded!]);
        Assert.Equal(events.Count, copy.Record.Statistics().Mentions);
        Assert.Empty(copy.Record.Check());
    }

    [Fact]
    public void Polecat_and_gdelt_rows_are_read_back()
    {
        foreach (var report in (ReportBuilder[])[Chronicle.CampDavid, Chronicle.Zurich]) temporary.Add(report);
        var events = temporary.Record.All(new EventQuery()).Where(found => found.Coded.Date is { Value.Day: > 0 }).ToList();
        Assert.Equal(events.Select(found => $"{Sides(found.Coded)} {found.Coded.Date!.Value}"), Read("polecat", Written("polecat", events)).Select(result => $"{Sides(result.Coded!)} {result.Coded!.Date!.Value}"));
        var signed = Assert.Single(Read("gdelt", Written("gdelt", events)));
        Assert.Equal("SUPPORT happened ISR+EGY 1978-09-17 Washington external.gdelt", Told(signed));
    }

    private static List<ImportResult> Read(string form, string text) => [.. ImportFormats.Create(form)!.Read(new StringReader(text))];

    private string Written(string form, IEnumerable<EventSummary> events)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        EventFormats.Create(form, new ExportContext(temporary.Clock.GetUtcNow(), Find: temporary.Record.FindEvent))!.WriteAll(output, events);
        return output.ToString();
    }

    private static string Icews(string id, string source, string sectors, string country, string code, string target, string targetSectors, string targetCountry, string story) =>
        string.Join('\t', id, "2018-06-01", source, sectors, country, "Acted", code, "1", target, targetSectors, targetCountry, story, "2", "A bulletin", "Hanoi", "NA", "NA", "Vietnam", "21.0245", "105.841") + "\n";

    private static string Told(ImportResult result) => result.Coded is { } coded ? Told(coded) : result.Fault!;

    private static string Told(CodedEvent coded) => $"{coded.Type.Name}{(coded.Mode is null ? "" : "/" + coded.Mode)} {coded.Status.Name} {Sides(coded)} {coded.Date?.Value.ToString()} {coded.Place?.Name} {coded.Rule}";

    private static string Sides(CodedEvent coded)
    {
        var recipients = string.Join('+', coded.Recipient.Select(party => party.Code ?? party.Text));
        return string.Join('+', coded.Actor.Select(party => party.Code ?? party.Text)) + (recipients.Length > 0 ? ">" + recipients : "");
    }
}
