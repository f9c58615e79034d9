using System.Net;
using Dragoman.Domain;
using Dragoman.Record.Tests;
using Dragoman.Web.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Web.Tests.Pages;

public sealed class CalendarPageTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    [Theory]
    [InlineData("/calendar?month=1985-11", "November 1985")]
    [InlineData("/calendar?month=1985-11", "href=\"#d-19\"")]
    [InlineData("/calendar?month=1985-11", "id=\"d-19\"")]
    [InlineData("/calendar?month=1985-11", "took place")]
    [InlineData("/calendar?month=1985-11", "announced 10 November 1985")]
    [InlineData("/calendar?month=1985-11", "href=\"/calendar?month=1985-12\"")]
    [InlineData("/calendar?month=1985-11", "href=\"/events.ics?status=planned&amp;status=proposed&amp;from=1985-11-01&amp;to=1985-11-30\"")]
    [InlineData("/calendar", "November 1985")]
    [InlineData("/calendar?month=1999-12", "Nothing was announced for December 1999")]
    [InlineData("/calendar?month=1999-12", "Go to November 1985")]
    [InlineData("/calendar?month=soon", "“soon” is no month like 2025-04.")]
    [InlineData("/calendar?month=1985-11&actor=ARM", "Nothing was announced for November 1985")]
    [InlineData("/calendar?actor=%3Cb%3E", "&lt;b&gt;")]
    public async Task TheMonthShowsWhatWasAnnouncedAndWhatBecameOfIt(string address, string expected)
    {
        using var answer = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(expected, expected.Contains('&', StringComparison.Ordinal) ? page : WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsKnownLessPreciselyStandsApart()
    {
        await using var other = new ServedRecord();
        await other.InitializeAsync();
        other.Add(new ReportBuilder("vague", "Ruritania and Graustark will hold talks in May 1990. They may also meet on 3 May 1990.").From("Late Sample", "1990-04-01")
            .Tells(EventType.Consult, "will hold talks", "RUR; GRA", status: EventStatus.Planned, date: "1990-05"));
        var page = await other.Client.GetStringAsync(new Uri("/calendar?month=1990-05", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Known less precisely", page, StringComparison.Ordinal);
        Assert.Contains("nothing more told", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1 May 1990", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheMonthsAreKnownHoweverMuchWasAnnouncedBefore()
    {
        await using var other = new ServedRecord();
        await other.InitializeAsync();
        var before = Enumerable.Range(0, 2100).Select(i => new ReportBuilder($"before-{i}", $"Ruritania number {i} will meet.").From("Late Sample", "1890-01-01")
            .Tells(EventType.Consult, "will meet", $"R{i}", status: EventStatus.Planned, date: "1890-02-03"));
        other.Record.AddAll([.. before.Select(report => (report.Article, report.Events))]);
        other.Add(new ReportBuilder("late", "Ruritania and Graustark will hold talks on 3 May 1990.").From("Late Sample", "1990-04-01").Tells(EventType.Consult, "will hold talks", "RUR; GRA", status: EventStatus.Planned, date: "1990-05-03"));
        other.Add(new ReportBuilder("undated", "Ruritania and Graustark will dance.").From("Late Sample", "1990-04-01").Tells(EventType.Consult, "will dance", "RUR; GRA", status: EventStatus.Planned));
        Assert.Contains("<h2 id=\"month\">May 1990</h2>", await other.Client.GetStringAsync(new Uri("/calendar", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var empty = await other.Client.GetStringAsync(new Uri("/calendar?month=1990-07", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Go to May 1990", empty, StringComparison.Ordinal);
        Assert.Contains("no day known", empty, StringComparison.Ordinal);
        var crowded = await other.Client.GetStringAsync(new Uri("/calendar?month=1890-02", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("The first 500 of what was announced for this month", crowded, StringComparison.Ordinal);
        Assert.True(crowded.Length < 300_000, $"{crowded.Length} characters");
    }

    [Theory]
    [InlineData("2025-04", "1:1 7:30 5")]
    [InlineData("2021-02", "0:1 4:28 4")]
    [InlineData("2024-02", "3:1 5:29 5")]
    [InlineData("2023-10", "6:1 6:31 6")]
    public void AMonthHasItsWeeks(string text, string expected)
    {
        var weeks = CalendarMonth.Read(text)!.Value.Weeks();
        Assert.All(weeks, week => Assert.Equal(7, week.Length));
        var first = weeks[0].TakeWhile(day => day is null).Count();
        var last = weeks.SelectMany(week => week).OfType<DateOnly>().Last();
        Assert.Equal(expected.Split(' ')[2], weeks.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected.Split(' ')[0].Split(':')[0], first.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected.Split(' ')[1].Split(':')[1], last.Day.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void EveryDayOfAMonthStandsOnceOnItsWeekday() =>
        Prop.ForAll<PositiveInt>(number =>
        {
            var month = new CalendarMonth((number.Get / 12 % 9999) + 1, (number.Get % 12) + 1);
            var weeks = month.Weeks();
            var days = weeks.SelectMany(week => week).OfType<DateOnly>().ToList();
            return days.SequenceEqual(Enumerable.Range(0, month.Last.Day).Select(month.First.AddDays))
                && weeks.All(week => Enumerable.Range(0, 7).All(column => week[column] is not { } day || ((int)day.DayOfWeek + 6) % 7 == column));
        }).QuickCheckThrowOnFailure();
}
