using Dragoman.Domain;

namespace Dragoman.Record.Tests;

/// <summary>A few well-known events of the past, told in our own words by invented outlets.</summary>
internal static class Chronicle
{
    public static ReportBuilder CampDavid => new ReportBuilder("camp-david", "Menachem Begin and Anwar Sadat signed a framework for peace at the White House on 17 September 1978. Jimmy Carter praised the two men.")
        .From("Morning Sample", "1978-09-18", title: "A framework for peace")
        .Tells(EventType.Support, "signed", "Menachem Begin=ISR; Anwar Sadat=EGY", date: "1978-09-17", place: "Washington/USA", cameo: "057", rule: "support.sign")
        .Tells(EventType.Support, "praised", "Jimmy Carter=USA", "ISR; EGY", rule: "support.praise");

    public static ReportBuilder Geneva => new ReportBuilder("geneva", "Ronald Reagan met Mikhail Gorbachev in Geneva on 19 November 1985.")
        .From("Morning Sample", "1985-11-20")
        .Tells(EventType.Consult, "met", "Ronald Reagan=USA; Mikhail Gorbachev=SUN", date: "1985-11-19", dateText: "19 November 1985", place: "Geneva/CHE", rule: "consult.meet");

    public static ReportBuilder GenevaElsewhere => new ReportBuilder("geneva-2", "The American and the Soviet leader held talks in Geneva.")
        .From("Evening Sample", "1985-11-20")
        .Tells(EventType.Consult, "held talks", "Ronald Reagan=USA; Mikhail Gorbachev=SUN", date: "1985-11-19", place: "Geneva/CHE", rule: "consult.talks");

    public static ReportBuilder GenevaPlanned => new ReportBuilder("geneva-plan", "Ronald Reagan will meet Mikhail Gorbachev on 19 November 1985.")
        .From("Evening Sample", "1985-11-10")
        .Tells(EventType.Consult, "will meet", "Ronald Reagan=USA; Mikhail Gorbachev=SUN", status: EventStatus.Planned, date: "1985-11-19", rule: "consult.meet");

    /// <summary>Invented, to contradict.</summary>
    public static ReportBuilder GenevaDenied => new ReportBuilder("geneva-denied", "Ronald Reagan did not meet Mikhail Gorbachev in Geneva, a made-up rumour said.")
        .From("Rumour Sample", "1985-11-20")
        .Tells(EventType.Consult, "did not meet", "Ronald Reagan=USA; Mikhail Gorbachev=SUN", status: EventStatus.Denied, date: "1985-11-19", place: "Geneva/CHE", rule: "consult.meet");

    public static ReportBuilder Zurich => new ReportBuilder("zurich", "Armenia and Turkey signed two protocols in Zürich in October 2009. Later Serzh Sargsyan suspended their ratification. Ankara had demanded progress on other matters.")
        .From("Caucasus Sample", "2010-04-23", url: "https://sample.invalid/zurich")
        .Tells(EventType.Support, "signed", "ARM; TUR", date: "2009-10", dateText: "October 2009", place: "Zürich/CHE", cameo: "057", rule: "support.sign")
        .Tells(EventType.Reject, "suspended", "Serzh Sargsyan=ARM", "TUR", date: "2010-04-22", rule: "reject.suspend")
        .Tells(EventType.Request, "demanded", "Ankara=TUR", "ARM", rule: "request.demand");
}
