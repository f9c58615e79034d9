namespace Dragoman.Coding.Tests.Circumstances;

/// <summary>Dates of something else than the act: of a noun, of a record, of a participle before the clause.</summary>
public sealed class NounDateTests
{
    [Theory]
    [InlineData("Norway condemned the attack of 23 June.", "condemned", null)]
    [InlineData("Norway condemned on 3 May the attack of 23 April.", "condemned", "2024-05-03")]
    [InlineData("Norway condemned Chile for the raid of 23 March.", "condemned", null)]
    [InlineData("Kenya attacked Uganda on 23 April.", "attacked", "2024-04-23")]
    [InlineData("Norway criticised the attack on Peru on Monday.", "criticised", "2024-05-06")]
    public void The_date_of_a_noun_is_not_that_of_the_verb(string text, string trigger, string? date) => AssertDate(text, trigger, date);

    [Theory]
    [InlineData("Peru's president arrived in Chile on the first visit in a decade.", "arrived", null)]
    [InlineData("Kenya's president paid his first visit to Uganda in a decade.", "visit", null)]
    [InlineData("Kenya's first talks with Uganda in five years were held in Oslo.", "talks", null)]
    [InlineData("Kenya's president visited Uganda in April.", "visited", "2024-04")]
    [InlineData("Peru's president visited Chile in 2019.", "visited", "2019")]
    public void For_how_long_there_was_none_is_no_date(string text, string trigger, string? date) => AssertDate(text, trigger, date);

    [Theory]
    [InlineData("Founded in 2001, the group attacked Niger.", "attacked", null)]
    [InlineData("Elected in 2020, Chad's president expelled Niger's envoy in May.", "expelled", "2024-05")]
    [InlineData("Jailed in 2021, the pilot went home. Uganda thanked Kenya on 3 March.", "thanked", "2024-03-03")]
    [InlineData("In 2021 Kenya jailed a pilot. Uganda thanked Kenya on 3 March.", "thanked", "2021-03-03")]
    [InlineData("Kenya jailed a pilot in 2021. On 3 March Uganda thanked Kenya.", "thanked", "2021-03-03")]
    [InlineData("Asked on Monday, Chad's president condemned Niger.", "condemned", "2024-05-06")]
    public void A_participle_before_the_clause_begins_no_story(string text, string trigger, string? date) => AssertDate(text, trigger, date);

    private static void AssertDate(string text, string trigger, string? date) => Assert.Equal(date, BuiltInCoder.Told(text, trigger).Date?.Value.ToString());
}
