using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Events;
using Dragoman.Record.Queries;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>What stands around an event, and for which days something was announced. All of it is invented.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private readonly TemporaryRecord temporary = new();

    public SurroundingsTests()
    {
        Tell("agreed", EventType.Agree, "RUR; GRA", "1990-04-20");
        Tell("visited", EventType.Consult, "RUR", "1990-05-02/1990-05-04", recipients: "GRA", mode: "visit");
        Tell("met", EventType.Consult, "RUR; GRA", "1990-05-03");
        Tell("signed", EventType.Support, "GRA; RUR", "1990-05-03");
        Tell("quarrelled", EventType.Reject, "RUR", "1991-01-09", recipients: "GRA");
        Tell("shouted", EventType.Accuse, "RUR", "1990-05-03");
        Tell("feasted", EventType.Consult, "RUR; GRA; SYL", "1990-06-01");
        Tell("wrote", EventType.State, "RUR; GRA", null);
        Tell("will travel", EventType.Consult, "RUR", "1992-08", recipients: "SYL", status: EventStatus.Planned);
        Tell("will gather", EventType.Consult, "SYL", "1993", status: EventStatus.Planned);
        Tell("will talk", EventType.Consult, "SYL", null, status: EventStatus.Planned);
        Tell("will sing", EventType.Consult, "SYL", "1989-12-31", status: EventStatus.Proposed);
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void TheSamePartiesAreFollowedInTime()
    {
        var around = temporary.Record.Surroundings(Id("met"))!;
        Assert.Equal("visited,agreed", Words(around.Before));
        Assert.Equal("signed", Words(around.SameDay));
        Assert.Equal("feasted,quarrelled", Words(around.After));
        Assert.Equal("visited", Words(temporary.Record.Surroundings(Id("met"), limit: 1)!.Before));
    }

    [Theory]
    [InlineData("met", "During visited,Prepares agreed")]
    [InlineData("visited", "Prepares agreed,Within met,Within signed")]
    [InlineData("agreed", "PreparedBy met,PreparedBy visited")]
    [InlineData("shouted", "")]
    [InlineData("wrote", "")]
    public void WhatBelongsTogetherIsTold(string word, string expected)
    {
        var related = temporary.Record.Surroundings(Id(word))!.Related.Select(found => $"{found.Relation} {found.Event.Coded.Trigger.Text}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(',', related));
    }

    [Fact]
    public void AnEventWithoutADateStandsAtTheDayOnWhichItWasReported()
    {
        var around = temporary.Record.Surroundings(Id("wrote"))!;
        Assert.Equal("quarrelled,feasted", Words([.. around.Before.Take(2)]));
        Assert.Empty(around.After);
    }

    [Fact]
    public void APartyOfItsOwnIsFollowedAlone()
    {
        Assert.Equal("will travel", Words([temporary.Record.Surroundings(Id("shouted"))!.After[^1]]));
        Assert.Null(temporary.Record.Surroundings("000000000000"));
    }

    [Fact]
    public void AnEventMarkedAsWrongHasTheSameSurroundings()
    {
        var id = Id("met");
        temporary.Record.Correct(Corrections.NewCorrection.Wrong([id], "Ana", null));
        Assert.Equal("visited,agreed", Words(temporary.Record.Surroundings(id)!.Before));
        Assert.DoesNotContain("met", Words(temporary.Record.Surroundings(Id("signed"))!.SameDay), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "1989-12-31,1992-08-01")]
    [InlineData("SYL", "1989-12-31,1992-08-01")]
    [InlineData("RUR", "1992-08-01")]
    [InlineData("GRA", "")]
    public void TheDaysForWhichSomethingWasAnnouncedAreKnown(string? actor, string expected) =>
        Assert.Equal(expected, string.Join(',', temporary.Record.PlannedDays(new EventQuery { Actor = actor }).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    private void Tell(string word, EventType type, string actors, string? date, string recipients = "", string? mode = null, EventStatus status = EventStatus.Happened) =>
        temporary.Add(new ReportBuilder(word, $"They {word} somewhere, it is told of {word}.").From("Sample " + word, "1994-01-01").Tells(type, word, actors, recipients, status, date, mode: mode));

    private string Id(string word) => Assert.Single(temporary.Record.Find(new EventQuery { PageSize = 100 }).Events, found => found.Coded.Trigger.Text == word).Id;

    private static string Words(IEnumerable<EventSummary> events) => string.Join(',', events.Select(found => found.Coded.Trigger.Text));
}
