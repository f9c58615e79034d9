using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Dates;

/// <summary>Which of a sentence's dates is an act's, and its status where the sentence leaves it open.</summary>
public class EventDateTests
{
    [Theory]
    [InlineData("Chad and Sudan held talks mediated by Oman in March 2021.", "held talks", "2021-03")]
    [InlineData("Chad and Sudan engaged in talks facilitated by Oman (in March 2021).", "engaged in talks", "2021-03")]
    [InlineData("Chad and Sudan held talks over the raid of March 2021.", "held talks", null)]
    public void Talks_have_the_date_of_their_holding(string text, string trigger, string? date) =>
        Assert.Equal(date, Code(text).Single(coded => coded.Trigger.Text == trigger).Date?.Value.ToString());

    [Theory]
    [InlineData("Chad expelled two envoys on Friday, a day after Niger attacked a village.", "attacked", "2024-05-09")]
    [InlineData("Chad expelled two envoys on May 6, hours after Niger attacked a village.", "attacked", "2024-05-06")]
    [InlineData("Chad praised the agreement that Mali reached with Niger last Monday.", "reached", "2024-05-13")]
    [InlineData("Chad praised the agreement that Mali reached with Niger last Monday.", "praised", null)]
    [InlineData("Chad, whose army has been fighting Niger since April, had expelled the envoy.", "expelled", null)]
    [InlineData("Chad's president flew to Cairo on Tuesday, where Egypt's president thanked him.", "thanked", "2024-05-14")]
    [InlineData("Chad closed its border on Tuesday, while Niger's ministry denied it.", "denied", null)]
    [InlineData("Chad's ministers will meet in Niger on Friday at the request of Mali.", "request", null)]
    [InlineData("The embargo against Niger, begun by Chad in 1962, is over.", "embargo", "1962")]
    [InlineData("In 2003 and 2004 Chad attacked Niger.", "attacked", "2003/2004")]
    [InlineData("Since Tuesday Chad's troops have attacked Niger.", "attacked", "2024-05-14/2024-05-15")]
    [InlineData("Chad told the assembly on Saturday that it would not negotiate with Niger.", "told", "2024-05-11")]
    [InlineData("Chad will arm Niger, Mali's minister said on Monday.", "will arm", null)]
    [InlineData("Chad accused Niger, closed its border on Monday and expelled an envoy.", "expelled", "2024-05-13")]
    [InlineData("Chad has freed Niger's envoy, officials said on Monday.", "freed", "2024-05-13")]
    [InlineData("Chad promised Niger a vote in 2027.", "promised", null)]
    [InlineData("Chad condemned Niger under the 1991 Lima Declaration.", "condemned", null)]
    [InlineData("Chad condemned Niger over the August war.", "condemned", null)]
    [InlineData("Chad attacked Niger in 2020. The accord that it signed with Mali on 10 November held.", "signed", "2020-11-10")]
    [InlineData("Chad attacked Niger in 2020. It signed an accord with Mali on 10 May.", "signed", "2024-05-10")]
    [InlineData("Chad's envoy, whom Mali jailed in October 2021, was freed by Niger in March.", "was freed", "2024-03")]
    [InlineData("Chad sealed the border with Niger in April 1993 and has since condemned Mali.", "condemned", null)]
    [InlineData("Chad's premier, who met the Nigerien president on Monday, praised Mali.", "praised", "2024-05-13")]
    [InlineData("Chad met Niger's envoy on Monday in response to the shelling of Mali by Libya.", "shelling", null)]
    [InlineData("The UN had in February ordered Chad to free Niger's envoy.", "had in February ordered", "2024-02")]
    [InlineData("Chad has expelled two envoys, Mali's officials said in March.", "expelled", null)]
    [InlineData("Chad said it had killed rebels since Monday, when it attacked Niger.", "attacked", "2024-05-13")]
    [InlineData("Niger's minister, speaking on Friday in Oslo, urged Chad to stop the strikes.", "urged", "2024-05-10")]
    [InlineData("On May 9, two days after Niger's visit to Mali was announced, Chad struck the port of Dakar.", "struck", "2024-05-09")]
    public void A_date_is_of_the_act_to_which_it_belongs(string text, string trigger, string? date) =>
        Assert.Equal(date, Code(text).First(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Date?.Value.ToString());

    [Theory]
    [InlineData("There would be no ceasefire until all hostages were released by Chad, Niger said.", "released", EventStatus.Conditional)]
    [InlineData("The war went on until the hostages were released by Chad.", "released", EventStatus.Happened)]
    [InlineData("Egypt denied reports that Chad had agreed to take in refugees.", "agreed", EventStatus.Denied)]
    [InlineData("Chad neither supported nor condemned Niger.", "condemned", EventStatus.Denied)]
    [InlineData("Chad's president is due to travel to Niger next week.", "travel", EventStatus.Planned)]
    [InlineData("Should the talks fail, Egypt might attack Chad.", "might attack", EventStatus.Conditional)]
    [InlineData("Egypt's leaders sought an answer to Chad's seizure of Niger.", "seizure", EventStatus.Happened)]
    [InlineData("The bill allows the deployment of Egyptian soldiers to Chad.", "deployment", EventStatus.Planned)]
    [InlineData("Egypt and Chad are unlikely to agree on sanctions against Niger.", "agree", EventStatus.Hypothetical)]
    [InlineData("Chad said it would investigate Egypt's attacks on Niger.", "attacks", EventStatus.Happened)]
    [InlineData("Egypt almost attacked Chad in 1978.", "attacked", EventStatus.Denied)]
    [InlineData("Talks between Egypt and Chad are under way in Lima.", "Talks", EventStatus.Ongoing)]
    public void What_is_left_open_or_denied_has_not_happened(string text, string trigger, EventStatus status) =>
        Assert.Equal(status, Code(text).Single(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Status);

    private static IEnumerable<CodedEvent> Code(string text) =>
        BuiltInCoder.Instance.Code(new Article { Id = "1", Text = text, Published = new DateOnly(2024, 5, 15) });
}
