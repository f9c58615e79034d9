using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Attribution;

/// <summary>Whom a source is named as, and what a source does not say.</summary>
public sealed class SpeakerNameTests
{
    private const string Interview = """
        Marta Quispe taught law before she moved to Lima. We asked her about the treaty between Peru and Chile.

        What was signed?

        Peru agreed to ship copper to Chile. I was there.

        Who opposed it?

        Bolivia condemned the treaty on Monday, and its minister, Juan Rojas, said that Chile had expelled two envoys.

        What comes next?

        Nothing before the vote.
        """;

    [Theory]
    [InlineData("According to the Kremlin aide Yuri Ushakov, Chile expelled a Bolivian envoy.", "expelled", "Kremlin aide Yuri Ushakov")]
    [InlineData("Chile expelled a Bolivian envoy, Peru's chief of staff, Juan Rojas, said.", "expelled", "Peru's chief of staff, Juan Rojas")]
    [InlineData("Vladimir Putin arrived in Minsk. He told reporters that Chile had expelled a Bolivian envoy.", "expelled", "Vladimir Putin")]
    [InlineData("The agency Tasnim, quoting Bolivian officials, said Chile had expelled an envoy.", "expelled", "agency|Bolivian officials")]
    [InlineData("The claim by Bolivia that Peru had attacked its ships was news to Chile.", "attacked", "Bolivia")]
    [InlineData("Peru freed a Chilean pilot, as Norway's government confirmed.", "freed", "Norway's government")]
    [InlineData("Peru's president, Juan Rojas, thanked Chile, his office said.", "thanked", "his office")]
    [InlineData("Chile's army killed Abdul Karimi and freed his brother, he added.", "freed", "he")]
    [InlineData("Bolivian officials said they had raised the matter and that Chile had expelled an envoy.", "expelled", "Bolivian officials")]
    [InlineData("Chile had promised Peru that it would not attack while talks went on, according to Bolivian officials.", "promised", "Bolivian officials")]
    public void Sources_bear_the_name_that_the_article_gives_them(string text, string trigger, string sources) => Assert.Equal(sources, Sources(text, trigger));

    [Theory]
    [InlineData("Bolivia said the sanctions which Chile imposed on Peru in 2009 could end.", "imposed")]
    [InlineData("Bolivia insists that it never left the council, and President Vladimir Putin expelled a Chilean envoy.", "expelled")]
    [InlineData("Peru closed its border, and Bolivia's minister, Juan Rojas, said that Chile had agreed.", "closed")]
    [InlineData("Chile expelled an envoy, according to Bolivian officials, and Peru closed its embassy in Oslo.", "closed")]
    [InlineData("Chile expelled an envoy, Bolivian officials said, while Peru condemned Norway.", "condemned")]
    [InlineData("Cuba's president told the assembly that Cuba would not negotiate with Chile.", "negotiate")]
    [InlineData("Chile said it supported Peru.", "supported")]
    [InlineData("Bolivia said Chile had sent ships to Peru, a charge that Norway denied.", "denied")]
    [InlineData("Bolivia said Chile had signed a pact with Peru, which Norway rejects.", "rejects")]
    public void What_is_not_somebodys_news_has_no_source(string text, string trigger) => Assert.Equal("", Sources(text, trigger));

    [Theory]
    [InlineData("agreed", "Marta Quispe")]
    [InlineData("condemned", "Marta Quispe")]
    [InlineData("expelled", "its minister, Juan Rojas")]
    public void Whoever_is_interviewed_says_what_no_other_says(string trigger, string sources) => Assert.Equal(sources, Sources(Interview, trigger));

    [Fact]
    public void A_question_to_somebody_makes_an_interview() =>
        Assert.Equal("Marta Quispe", Sources(Interview.Replace("We asked her", "Much is written", StringComparison.Ordinal).Replace("What comes next?", "What would you do?", StringComparison.Ordinal), "condemned"));

    [Fact]
    public void Headings_that_are_questions_make_no_interview() =>
        Assert.Equal("", Sources(Interview.Replace("We asked her", "Much is written", StringComparison.Ordinal), "condemned"));

    [Fact]
    public void The_content_of_a_claim_is_alleged() => Assert.Equal(EventStatus.Alleged, Told("Bolivia's claim that Peru had expelled an envoy made headlines.", "expelled").Status);

    private static string Sources(string text, string trigger) => string.Join('|', Told(text, trigger).SaidBy.Select(static party => party.Text));

    private static CodedEvent Told(string text, string trigger) => BuiltInCoder.Code(text).First(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
}
