using System.Globalization;
using Dragoman.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>Whatever is read, and in whatever order, the record says the same.</summary>
public sealed class OrderTests
{
    [Fact]
    public void TheOrderOfReadingDoesNotMatter() =>
        Prop.ForAll<int[]>(seeds =>
        {
            var reports = seeds.Take(12).Select((seed, number) => Report(number, seed & 0xffff)).ToList();
            using var one = new TemporaryRecord();
            using var other = new TemporaryRecord();
            foreach (var report in reports) one.Add(report);
            other.Record.AddAll([.. Enumerable.Reverse(reports).Select(report => (report.Article, report.Events))]);
            return Written(one) == Written(other) && one.Record.Check().IsEmpty && other.Record.Check().IsEmpty;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    // Few days, places, persons and wordings, so that much is alike and much excludes each other.
    private static ReportBuilder Report(int number, int seed)
    {
        string[] places = ["", "Marn/VES", "Ostholm/TOR"];
        string[] dates = ["2031-05-03", "2031-05-04", "2031-05", "2031", ""];
        string[] sentences = ["Doru met Kest about fish.", "Doru and Kest met about ships.", "Kest met Tarr about fish."];
        var sentence = sentences[seed / 32 % 3];
        return new ReportBuilder(string.Create(CultureInfo.InvariantCulture, $"article-{number}"), string.Create(CultureInfo.InvariantCulture, $"{sentence} It was told {number} times."))
            .From(string.Create(CultureInfo.InvariantCulture, $"Source {number % 4}"), string.Create(CultureInfo.InvariantCulture, $"2031-05-{5 + (seed % 3):D2}"))
            .Tells(EventType.Consult, "met", "Kest=TOR; VES", status: (EventStatus)(seed / 4 % 8), date: dates[seed % 5] is { Length: > 0 } date ? date : null, place: places[seed / 7 % 3] is { Length: > 0 } place ? place : null);
    }

    private static string Written(TemporaryRecord temporary) =>
        string.Join('\n', temporary.Record.Find(new Queries.EventQuery()).Events.Select(found =>
            $"{found.Id} {found.Reports} {found.Sources} {found.Coded.Status} {found.Coded.Date} {found.Coded.Place} {string.Join(' ', temporary.Record.FindEvent(found.Id)!.Reports.Select(report => report.Id + report.Link))}"));
}
