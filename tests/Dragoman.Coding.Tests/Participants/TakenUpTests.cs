using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Participants;

/// <summary>Whom a passage takes up again by another word, and whom a sentence means without a name in the usual place.</summary>
public class TakenUpTests
{
    [Theory]
    [InlineData("The foreign ministers of Chad and Mali arrived in Lima. Peru's speaker accused the ministers of lying.", "accused", "PER", "MLI TCD")]
    [InlineData("The foreign ministers of Chad and Mali arrived in Lima. Peru's speaker accused them of lying.", "accused", "PER", "MLI TCD")]
    [InlineData("The envoys of Chad and Mali met in Lima. The two diplomats thanked Peru.", "thanked", "MLI TCD", "PER")]
    [InlineData("Neither Tskhinvali nor Sukhumi has shown any interest, and both demand that Tbilisi sign a treaty.", "demand", "Abkhazia South Ossetia", "GEO")]
    [InlineData("President Tal of Peru met the Chilean premier. He told the premier that the border was open.", "told", "PER", "CHL")]
    [InlineData("The presidents of Chad and Niger held talks in Lima mediated by Peru's president. Peru's president said the two leaders had agreed to end the war.", "agreed", "NER TCD", "")]
    [InlineData("Chad and Niger held talks in Lima. Peru's envoy told reporters that both sides had agreed in principle.", "agreed", "NER TCD", "")]
    [InlineData("Peru detained three Chilean citizens. Two of them were released on Monday.", "released", "", "CHL")]
    [InlineData("Peru recalled its ambassador Ana Vega from Chile.", "recalled", "PER", "CHL")]
    [InlineData("Peru summoned Chilean Ambassador Ana Vega.", "summoned", "PER", "CHL")]
    [InlineData("Chile recalled its ambassador Ana Vega. Peru had summoned Vega in May.", "summoned", "PER", "CHL")]
    [InlineData("Thailand expelled two envoys. Prime Minister Chuan Surat thanked Chad. Chuan condemned Niger.", "condemned", "THA", "NER")]
    [InlineData("Chad and Niger signed a ceasefire. Chad suspended the accord.", "suspended", "TCD", "NER")]
    [InlineData("Chad shelled a village. Niger's rockets killed two men. Israeli airstrikes hit a Syrian depot. Ankara condemned the strikes.", "condemned", "TUR", "ISR")]
    [InlineData("Norway commended both countries, Chad and Niger, on Friday.", "commended", "NOR", "NER TCD")]
    [InlineData("Chad and Niger hosted Mali's president. The leaders condemned France.", "condemned", "MLI NER TCD", "FRA")]
    [InlineData("Chad and Niger met in May. Norway commended Chad and Niger. Chad and Niger will sign soon. Nothing else was said. Nobody came. A day passed. Norway urged the leaders to sign a treaty.", "urged", "NOR", "NER TCD")]
    [InlineData("Chad hosted a fair. It was the first meeting between Peru and Chile.", "meeting", "CHL PER", "")]
    [InlineData("Chile's premier rang President Ilham Aliyev to thank him.", "thank", "CHL", "AZE")]
    [InlineData("Ilham Aliyev congratulated Emmanuel Macron on his election and invited him to Baku.", "invited", "AZE", "FRA")]
    [InlineData("Chad accused Niger of spying. Then the presidents asked the UN for help.", "asked", "presidents", "UN")]
    [InlineData("Chad accused Niger of spying. Then the government asked the UN for help.", "asked", "TCD", "UN")]
    [InlineData("Chad released two Nigerien drivers who had been detained in May.", "detained", "TCD", "NER")]
    [InlineData("Chad praised two Nigerien drivers who had been detained in May.", "detained", "", "NER")]
    [InlineData("Chad banned Nigerien fruit. Niger's premier flew to Lima. Chad lifted the ban.", "lifted", "TCD", "NER")]
    [InlineData("Ilham Aliyev and Nikol Pashinyan met in Prague. Azerbaijan spoke of revenge for the wounding of its own men.", "wounding", "ARM", "AZE")]
    public void Words_before_tell_who_is_meant(string text, string trigger, string actor, string recipient) => AssertParties(text, trigger, actor, recipient);

    [Theory]
    [InlineData("Chad threatened military action if Niger failed to leave.", "threatened", "TCD", "NER")]
    [InlineData("Chad agreed to open talks with Niger.", "agreed", "TCD", "NER")]
    [InlineData("Chad waived restrictions on military cooperation with Niger.", "waived", "TCD", "NER")]
    [InlineData("Chad rejected a proposal tabled by Niger.", "rejected", "TCD", "NER")]
    [InlineData("Macron won the vote with Chad's open backing.", "backing", "TCD", "FRA")]
    [InlineData("Chad expressed concern over Amaghlobeli's arrest.", "arrest", "", "Amaghlobeli")]
    [InlineData("Chad jailed a Nigerien host for insulting remarks about Chad.", "remarks", "NER", "TCD")]
    [InlineData("He was handed over to Chad, where a court sentenced a Nigerien envoy.", "sentenced", "TCD", "NER")]
    [InlineData("A Chadian soldier was wounded by sniper fire.", "wounded", "", "TCD")]
    [InlineData("Chad complained to the UN.", "complained", "TCD", "")]
    [InlineData("Chad shut its border after Nigerien rebels had crossed it.", "shut", "TCD", "NER")]
    [InlineData("The border with Niger was tense. Chad sealed it.", "sealed", "TCD", "NER")]
    [InlineData("Trinidad and Tobago's premier thanked Chad.", "thanked", "TTO", "TCD")]
    [InlineData("UN human rights chief Volker Turk condemned Chad.", "condemned", "UN", "TCD")]
    [InlineData("Lavrov received his Armenian and Azerbaijani counterparts, Ararat Mirzoyan and Jeyhun Bayramov, in Moscow.", "received", "ARM AZE", "RUS")]
    [InlineData("In Chad, authorities arrested ten Nigerien activists.", "arrested", "TCD", "NER")]
    [InlineData("Chad's ombudsman urged the authorities to free ten activists.", "urged", "TCD", "TCD")]
    [InlineData("Armenia's Dashnaks accused the government of lying.", "accused", "Armenian Revolutionary Federation", "ARM")]
    [InlineData("The Samoan premier assured the Fijian president by phone that the reef was safe.", "phone", "FJI WSM", "")]
    public void The_sentence_tells_who_is_meant(string text, string trigger, string actor, string recipient) => AssertParties(text, trigger, actor, recipient);

    [Theory]
    [InlineData("Chad and Niger agreed to a further meeting in Lima.", "agreed")]
    [InlineData("Chad and Niger reconfirmed their commitment to the 1991 Lima Declaration.", "reconfirmed their commitment")]
    [InlineData("Thousands of Peruvians protested outside the building.", "protested")]
    public void A_thing_is_nobody(string text, string trigger) =>
        Assert.Empty(BuiltInCoder.Code(text).Single(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Recipient);

    [Theory]
    [InlineData("Chad defended its interests.")]
    public void A_cause_of_ones_own_is_no_support(string text) => Assert.DoesNotContain(BuiltInCoder.Code(text), coded => coded.Type is EventType.Support);

    private static void AssertParties(string text, string trigger, string actor, string recipient)
    {
        var coded = BuiltInCoder.Code(text).Single(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
        Assert.Equal((actor, recipient), (Codes(coded.Actor), Codes(coded.Recipient)));
    }

    private static string Codes(IEnumerable<ActorReference> parties) => string.Join(' ', parties.Select(party => party.Code ?? party.Text).Order(StringComparer.Ordinal));
}
