using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Dates;

/// <summary>Which of a sentence's dates is an act's, and its status where the sentence leaves it open.</summary>
public class EventDateTests
{
    [Theory]
    [InlineData("Chad and Sudan held talks mediated by Oman in March 2021.", "held talks", "2021-03")]
    [InlineData("Chad and Sudan engaged in talks facilitated by Oman (since March 2021).", "engaged in talks", "2021-03")]
    [InlineData("Chad and Sudan held talks over the raid of March 2021.", "held talks", null)]
    public void Talks_have_the_date_of_their_holding(string text, string trigger, string? date) =>
        Assert.Equal(date, Code(text).Single(coded => coded.Trigger.Text == trigger).Date?.Value.ToString());

    [Theory]
    [InlineData("There would be no ceasefire until all hostages were released by Chad, Niger said.", "released", EventStatus.Conditional)]
    [InlineData("The war went on until the hostages were released by Chad.", "released", EventStatus.Happened)]
    [InlineData("Egypt denied reports that Chad had agreed to take in refugees.", "agreed", EventStatus.Denied)]
    [InlineData("Chad neither supported nor condemned Niger.", "condemned", EventStatus.Denied)]
    [InlineData("Chad's president is due to travel to Niger next week.", "travel", EventStatus.Planned)]
    public void What_is_left_open_or_denied_has_not_happened(string text, string trigger, EventStatus status) =>
        Assert.Equal(status, Code(text).Single(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Status);

    private static IEnumerable<CodedEvent> Code(string text) =>
        BuiltInCoder.Instance.Code(new Article { Id = "1", Text = text, Published = new DateOnly(2024, 5, 15) });
}
