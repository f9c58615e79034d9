using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Clustering;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Clustering;

public sealed class ClusteringTests
{
    private static readonly CodedEvent Meeting = Coded(EventType.Consult, "USA;SUN", "", "1985-11-19");

    public static TheoryData<string, CodedEvent, string, bool> Pairs => new()
    {
        { "the same words", Meeting, "They met.", true },
        { "other words", Meeting with { Rule = "consult.talks", Cameo = "046" }, "They held talks.", true },
        { "parties in another order", Coded(EventType.Consult, "SUN;USA", "", "1985-11-19"), "They met.", true },
        { "a party named twice", Coded(EventType.Consult, "SUN;USA;USA", "", "1985-11-19"), "They met.", true },
        { "another status", Meeting with { Status = EventStatus.Planned }, "They will meet.", true },
        { "the month in which it lies", Coded(EventType.Consult, "USA;SUN", "", "1985-11"), "They met.", false },
        { "another day", Coded(EventType.Consult, "USA;SUN", "", "1985-11-20"), "They met.", false },
        { "the one receives the other", Coded(EventType.Consult, "USA", "SUN", "1985-11-19"), "He received him.", true },
        { "a visit", Coded(EventType.Consult, "USA", "SUN", "1985-11-19") with { Mode = "visit" }, "He visited.", false },
        { "another party", Coded(EventType.Consult, "USA;CHN", "", "1985-11-19"), "They met.", false },
        { "one party more", Coded(EventType.Consult, "USA;SUN;CHE", "", "1985-11-19"), "They met.", false },
        { "another type", Coded(EventType.Agree, "USA;SUN", "", "1985-11-19"), "They met.", false },
        { "another mode", Meeting with { Mode = "phone" }, "They spoke.", false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void ReportsOfAMeetingAreLike(string what, CodedEvent other, string sentence, bool together) =>
        Assert.True(together == Likeness.Of(Traits(Meeting, "They met."), Traits(other, sentence)).Joins, what);

    [Theory]
    [InlineData(EventType.Accuse, "AZE", "ARM", "2020-09-27", "Baku accused Yerevan.", "Baku accused Yerevan.", true)]
    [InlineData(EventType.Accuse, "AZE", "ARM", "2020-09-27", "Baku accused Yerevan of shelling the town.", "Baku blamed Yerevan again for the failure of talks.", false)]
    [InlineData(EventType.Sanction, "RUS", "USA", "2017-07-30", "Moscow expelled diplomats.", "Russia sent diplomats home.", true)]
    public void WordsMustMatchForSayingsAndNotForDeeds(EventType type, string actor, string recipient, string date, string one, string other, bool together) =>
        Assert.Equal(together, Likeness.Of(Traits(Coded(type, actor, recipient, date), one), Traits(Coded(type, actor, recipient, date), other)).Joins);

    [Theory]
    [InlineData("USA;SUN", "", null)]
    [InlineData("USA", "", "1985-11-19")]
    [InlineData("", "USA;SUN", "1985-11-19")]
    public void ReportsThatSayTooLittleAreLikeTheirCopiesOnly(string actors, string recipients, string? date)
    {
        var coded = Coded(EventType.Consult, actors, recipients, date);
        Assert.True(Likeness.Of(Traits(coded, "They met."), Traits(coded, "they met")).Joins);
        Assert.False(Likeness.Of(Traits(coded, "They met."), Traits(coded, "They met again.")).Joins);
    }

    [Theory]
    [InlineData("Geneva|Geneva|", "0 1 2")]
    [InlineData("Geneva|Genève|", "0,1,2")]
    [InlineData("Geneva|Reykjavik|", "0,1,2")]
    [InlineData("||", "0 1 2")]
    [InlineData("Geneva|geneva|Reykjavik", "0 1,2")]
    public void PlacesThatExcludeEachOtherDivideABlock(string places, string expected)
    {
        var reports = places.Split('|').Select((place, i) => Report(i.ToString(System.Globalization.CultureInfo.InvariantCulture), place: place)).ToList();
        var groups = Groups(reports);
        Assert.Equal(expected, string.Join(',', groups.Select(group => string.Join(' ', group.Select(report => report.Id)))));
    }

    [Fact]
    public void TheOrderOfReadingDoesNotMatter() =>
        Prop.ForAll<int[]>(seeds =>
        {
            string[] places = ["", "Geneva", "Reykjavik"];
            var reports = seeds.Select((seed, i) => Report($"r{i}", place: places[(seed & int.MaxValue) % 3], published: new DateOnly(1985, 11, 1).AddDays((seed & int.MaxValue) % 20), status: (EventStatus)((seed & int.MaxValue) % 8))).ToList();
            return Written(reports) == Written(Enumerable.Reverse(reports)) && Written(reports) == Written(reports.OrderBy(report => report.Coded.Place?.Name, StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("planned 1985-11-01|happened 1985-11-20", "happened")]
    [InlineData("happened 1985-11-20|planned 1985-11-25", "happened")]
    [InlineData("planned 1985-11-01|denied 1985-11-02", "denied")]
    [InlineData("denied 1985-11-02|happened 1985-11-20", "happened")]
    [InlineData("happened 1985-11-20|denied 1985-11-20", "happened")]
    [InlineData("proposed 1985-10-01|planned 1985-11-01", "planned")]
    [InlineData("planned 1985-11-01|alleged 1985-10-01", "alleged")]
    public void TheStatusFollowsItsRule(string reports, string expected)
    {
        var mentions = reports.Split('|').Select((text, i) => Report($"{i}", published: DateOnly.Parse(text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), status: Parse(text.Split(' ')[0]))).Order(EventClustering.ByAppearance).ToImmutableArray();
        Assert.Equal(expected, EventConsensus.Of(mentions).Status.Name);
        Assert.Equal(reports.Contains("denied", StringComparison.Ordinal), EventConsensus.Disagreements(mentions).Any(disagreement => disagreement.Field == "status"));
    }

    [Theory]
    [InlineData("a One.|b Two.", 2)]
    [InlineData("a One.|A Two.", 1)]
    [InlineData("a One.|b one", 1)]
    [InlineData("a One.|b One.|b Two.|c Two.|d Three.", 2)]
    public void CopiesCountOnce(string reports, int sources) =>
        Assert.Equal(sources, EventConsensus.IndependentSources([.. reports.Split('|').Select((text, i) => Report($"{i}", source: text.Split(' ')[0], sentence: text.Split(' ')[1]))]));

    private static string Written(IEnumerable<ReportedMention> reports) =>
        string.Join(';', Groups(reports).Select(group => string.Join(' ', group.Select(report => report.Id)) + EventConsensus.Of(group).Status + EventConsensus.Of(group).Place));

    private static MentionTraits Traits(CodedEvent coded, string sentence) => TraitsOf.Report(sentence, coded, sentence, null);

    private static ImmutableArray<ImmutableArray<ReportedMention>> Groups(IEnumerable<ReportedMention> reports)
    {
        var byId = reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        return [.. EventClustering.Group([.. byId.Values.Select(report => TraitsOf.Report(report.Id, report.Coded, report.Sentence, report.Published))]).Select(group => group.Select(report => byId[report.Id]).Order(EventClustering.ByAppearance).ToImmutableArray())];
    }

    private static EventStatus Parse(string name) => EventStatusNames.TryParse(name, out var status) ? status : throw new ArgumentException("no status", nameof(name));

    private static ReportedMention Report(string id, string place = "", DateOnly? published = null, EventStatus status = EventStatus.Happened, string? source = null, string sentence = "They met.") =>
        new(id, "article" + id, published, source, sentence, Meeting with { Status = status, Place = place.Length == 0 ? null : new EventPlace { Name = place } });

    private static CodedEvent Coded(EventType type, string actors, string recipients, string? date) => new()
    {
        Type = type, Status = EventStatus.Happened, Rule = "test.rule", Trigger = new Trigger(0, 3, "met"), Sentence = new TextSpan(0, 9),
        Actor = Parties(actors), Recipient = Parties(recipients), Date = date is null ? null : new EventDate(PartialDate.Parse(date)),
    };

    private static ImmutableArray<ActorReference> Parties(string codes) => [.. codes.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(code => new ActorReference { Text = code, Code = code })];
}
