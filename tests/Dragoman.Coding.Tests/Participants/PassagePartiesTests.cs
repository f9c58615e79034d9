using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Participants;

/// <summary>Parties that a passage tells and not the clause: what an organisation is called, groups of states, what verbs share.</summary>
public class PassagePartiesTests
{
    [Theory]
    [InlineData("The Security Council met on Monday. The Council condemned Eritrea.", "condemned", "UN", "ERI")]
    [InlineData("NATO ministers met in Brussels on Monday. The alliance condemned Belarus.", "condemned", "NATO", "BLR")]
    [InlineData("Inspectors of the IAEA arrived on Monday. The agency criticised Iran.", "criticised", "IAEA", "IRN")]
    [InlineData("The Baltic states condemned Belarus.", "condemned", "EST LTU LVA", "BLR")]
    [InlineData("The presidents of Poland and the Baltic states condemned Belarus.", "condemned", "EST LTU LVA POL", "BLR")]
    [InlineData("The two Koreas condemned Japan.", "condemned", "KOR PRK", "JPN")]
    [InlineData("Canada banned imports from Belarus and suspended contacts on Monday.", "suspended", "CAN", "BLR")]
    [InlineData("Canada and Norway condemned Belarus. The two withdrew their ambassadors from Minsk.", "withdrew", "CAN NOR", "BLR")]
    [InlineData("Karabakh Armenians condemned Azerbaijan.", "condemned", "Nagorno-Karabakh", "AZE")]
    [InlineData("The Defence Ministry in Baku accused Armenia of shelling a village.", "accused", "AZE", "ARM")]
    [InlineData("Chad praised the steps Niger had taken.", "praised", "TCD", "NER")]
    [InlineData("Peru, whose government condemned Chile, was silent.", "condemned", "PER", "CHL")]
    [InlineData("The presidents of Peru and Chile met in Lima on Monday. Brazil commended the two.", "commended", "BRA", "CHL PER")]
    [InlineData("The opposition National Renewal Party condemned Peru.", "condemned", "National Renewal Party", "PER")]
    [InlineData("Moscow rejected the claim. The General Staff condemned Ankara.", "condemned", "RUS", "TUR")]
    [InlineData("In Lima police arrested ten Chilean citizens.", "arrested", "PER", "CHL")]
    [InlineData("Peru asked Chile for help, and the foreign ministry thanked Brazil.", "thanked", "PER", "BRA")]
    [InlineData("South Korea and North Korea held a summit in May. The North thanked the South.", "thanked", "PRK", "KOR")]
    [InlineData("Saudi Arabia cut ties with Iran. The kingdom accused Tehran of terrorism.", "accused", "SAU", "IRN")]
    [InlineData("France condemned Iran for its attack on Israel.", "attack", "IRN", "ISR")]
    [InlineData("Cuba thanked China for its support.", "support", "CHN", "CUB")]
    [InlineData("Chile met with his Peruvian, Cuban and Omani counterparts on Monday.", "met", "CHL CUB OMN PER", "")]
    [InlineData("Peru hosted Chile's president in Lima, and they condemned Belarus.", "condemned", "CHL PER", "BLR")]
    [InlineData("Kenya protested over the arrest of its citizens.", "arrest", "", "KEN")]
    [InlineData("Peru recalled its envoy after an attack on the Chilean embassy.", "attack", "", "CHL")]
    [InlineData("A Chadian base was hit by rockets fired by Niger.", "hit", "NER", "TCD")]
    [InlineData("Hamas claimed responsibility for an attack on Jordan.", "attack", "Hamas", "JOR")]
    [InlineData("Japan condemned the South Korean drills.", "condemned", "JPN", "KOR")]
    [InlineData("Japan condemned North Korean tests.", "condemned", "JPN", "PRK")]
    [InlineData("Peru's premier said he had thanked his Chilean counterpart.", "thanked", "PER", "CHL")]
    [InlineData("Hamas claimed an attack on Jordan.", "attack", "Hamas", "JOR")]
    [InlineData("Hamas shelled Jordan, and its government condemned Iran.", "condemned", "JOR", "IRN")]
    [InlineData("Mexico protested after Ecuadorean police stormed its embassy.", "stormed", "ECU", "MEX")]
    [InlineData("Russian missiles struck the port of Odesa.", "struck", "RUS", "UKR")]
    [InlineData("Chadian President Idriss Deby and Sudanese leader Omar al-Bashir met in Qatar on Monday, the first meeting between leaders of the two countries.", "meeting", "SDN TCD", "")]
    [InlineData("Riga will close its consulate in Pskov.", "close", "LVA", "RUS")]
    [InlineData("Eritrea, whose troops fought in Ethiopia, was silent.", "fought", "ERI", "ETH")]
    [InlineData("Denmark and Norway signed an accord. UN Secretary-General Antonio Guterres welcomed it.", "welcomed", "UN", "")]
    [InlineData("American troops are stationed in Chad.", "stationed", "USA", "TCD")]
    [InlineData("The African Union called on Chad to withdraw its troops from Libya.", "called", "AU", "TCD")]
    [InlineData("The West African bloc ECOWAS suspended Niger.", "suspended", "ECOWAS", "NER")]
    [InlineData("Baku, Tbilisi sign memorandum on roads", "sign", "AZE GEO", "")]
    [InlineData("Abkhazia closed the road on Monday. The EU asked the de facto authorities to reopen it.", "asked", "EU", "Abkhazia")]
    [InlineData("Chad's president hosted the presidents of Niger and Mali in N'Djamena. The three leaders condemned Libya.", "condemned", "MLI NER TCD", "LBY")]
    [InlineData("Peru and Chile held talks in Lima. The latter thanked Brazil.", "thanked", "CHL", "BRA")]
    [InlineData("Two Iranian citizens were detained on Monday, Georgia's interior ministry said.", "detained", "GEO", "IRN")]
    [InlineData("Canada accused Iran and its ally Hezbollah of lying.", "accused", "CAN", "Hezbollah IRN")]
    [InlineData("Minsk deported a traveller to Baku. A court there sentenced an Israeli tourist to a year in prison.", "sentenced", "AZE", "ISR")]
    [InlineData("Peru and Chile signed a treaty after talks in Lima.", "talks", "CHL PER", "")]
    [InlineData("Kenya's president thanked the Ugandan president in a telephone conversation.", "conversation", "KEN UGA", "")]
    [InlineData("The Fijian president is in Samoa for talks.", "talks", "FJI WSM", "")]
    [InlineData("Syria shelled targets in Lebanon, killing four people.", "killing", "SYR", "LBN")]
    [InlineData("Mali detained a Chadian trader. Chad demanded his release.", "demanded", "TCD", "MLI")]
    [InlineData("Sudan and Chad clashed on Sunday. Each side blamed the other.", "blamed", "SDN TCD", "")]
    [InlineData("Kyrgyz and Tajik border guards exchanged fire before the two sides agreed on a truce.", "agreed", "KGZ TJK", "")]
    [InlineData("Iran and Oman agreed to restore relations in Muscat.", "agreed", "IRN OMN", "")]
    [InlineData("Poland deployed more troops to its border with Belarus.", "deployed", "POL", "BLR")]
    [InlineData("Azerbaijan launched what it called an offensive against Armenia.", "offensive", "AZE", "ARM")]
    [InlineData("Two Chilean sailors were arrested in Athens on Monday.", "arrested", "GRC", "CHL")]
    [InlineData("The sanctions imposed on Peru by Chile in May were lifted in June.", "lifted", "CHL", "PER")]
    [InlineData("The American ban on Peruvian officers was lifted.", "lifted", "USA", "PER")]
    [InlineData("Two Iranian prisoners were released.", "released", "", "IRN")]
    [InlineData("The law was condemned in Lima.", "condemned", "PER", "")]
    [InlineData("Chad blames Niger; Niamey complained that gas supplies had been cut off.", "cut off", "TCD", "NER")]
    [InlineData("Norway expelled two Russian diplomats. The Norwegian ambassador was summoned on Monday.", "summoned", "RUS", "NOR")]
    [InlineData("Oslo could not agree, its foreign minister, Anna Berg, said on Monday, and she urged Chad to wait.", "urged", "NOR", "TCD")]
    [InlineData("Peru's ships and planes struck Chile.", "struck", "PER", "CHL")]
    [InlineData("Oman, Bahrain and Egypt broke off relations with Qatar and barred its aircraft.", "barred", "BHR EGY OMN", "QAT")]
    [InlineData("The expulsion of two Chilean envoys by Peru was criticised by Brazil.", "criticised", "BRA", "PER")]
    [InlineData("Chile's navy fired on a Peruvian trawler and arrested its crew.", "arrested", "CHL", "PER")]
    [InlineData("A UN report accused Chad of lying.", "accused", "UN", "TCD")]
    [InlineData("Ana Ruiz, the African Union's envoy, condemned Chad.", "condemned", "AU", "TCD")]
    [InlineData("European ministers condemned Belarus.", "condemned", "EU", "BLR")]
    [InlineData("The leaders of the West African bloc ECOWAS condemned Mali.", "condemned", "ECOWAS", "MLI")]
    [InlineData("Mali had two Chilean reporters arrested.", "arrested", "MLI", "CHL")]
    [InlineData("The treaty to which Peru and Chile put their names collapsed.", "put", "CHL PER", "")]
    [InlineData("Bahrain's premier is in Mumbai on a visit.", "visit", "BHR", "IND")]
    [InlineData("Peru was the first to recognise Chad.", "recognise", "PER", "TCD")]
    [InlineData("Santiago condemned Peru.", "condemned", "CHL", "PER")]
    [InlineData("Peru brought its soldiers home from Chad.", "brought", "PER", "TCD")]
    public void The_passage_tells_the_parties(string text, string trigger, string actor, string recipient)
    {
        var coded = BuiltInCoder.Code(text).Single(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
        Assert.Equal((actor, recipient), (BuiltInCoder.Codes(coded.Actor), BuiltInCoder.Codes(coded.Recipient)));
    }

    [Theory]
    [InlineData("NATO ministers met in Brussels. The European Union condemned Belarus. The alliance was silent.", "silent", "EU")]
    [InlineData("Qatar closed the fund in May. The fund condemned Oman.", "condemned", "IMF")]
    [InlineData("Chile's president left on Monday. Diplomacy condemned Oman.", "condemned", "CHL")]
    [InlineData("The EU urged Israel to end its offensive.", "offensive", "EU")]
    [InlineData("Denmark and Norway signed an accord. UN Secretary-General Antonio Guterres welcomed it.", "signed", "UN")]
    [InlineData("Three Iranian soldiers were detained, Iran's army said.", "detained", "IRQ")]
    [InlineData("The group against which Oman imposed sanctions was small.", "imposed", "QAT")]
    [InlineData("UN experts blamed the strike on Oman.", "strike", "OMN")]
    [InlineData("Lima announced the withdrawal of its troops from the island.", "announced", "CHL")]
    [InlineData("The border that Ankara closed in 1993 is long.", "closed", "AZE")]
    public void What_the_passage_does_not_tell_is_left_open(string text, string trigger, string code)
    {
        Assert.DoesNotContain(BuiltInCoder.Code(text), coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal) && coded.Actor.Concat(coded.Recipient).Any(party => party.Code == code));
    }

    [Theory]
    [InlineData("The talks follow the withdrawal of Kenyan peacekeepers from Somalia.", "withdrawal", "KEN")]
    [InlineData("The withdrawal of Kenyan soldiers from Somalia began on Monday.", "withdrawal", "KEN")]
    public void Whose_force_it_is_moves_it(string text, string trigger, string code) =>
        Assert.Equal(code, BuiltInCoder.Codes(BuiltInCoder.Code(text).Single(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Actor));

    [Fact]
    public void A_party_of_the_passage_is_the_person_and_not_the_nationality_before_him()
    {
        var talks = BuiltInCoder.Code("Russian President Vladimir Putin praised Azerbaijan on Monday. Russia sells grain to Azerbaijan. Azerbaijan sells fruit to Russia. The talks in Baku lasted three hours.").Single(coded => coded.Trigger.Text.StartsWith("talks", StringComparison.Ordinal));
        Assert.Equal(["Azerbaijan", "Vladimir Putin"], talks.Actor.Select(party => party.Name ?? party.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whoever_mediates_in_a_land_has_not_met_it() =>
        Assert.DoesNotContain(BuiltInCoder.Code("Peru's attempt to mediate in the Caucasus goes on. The meeting in Oslo is expected to focus on trade."), coded => coded.Place?.Name == "Oslo" && coded.Actor.Any(party => party.Code == "Caucasus"));

    [Theory]
    [InlineData("The troops of Chad shelled the market.", "troops of Chad", "market")]
    [InlineData("An army unit of Chad shelled a village.", "army unit of Chad", "village")]
    [InlineData("Chad rejected Niger's.", "Chad", "Niger")]
    public void A_party_is_told_without_its_article_and_its_possessive(string text, string actor, string recipient)
    {
        var coded = Assert.Single(BuiltInCoder.Code(text));
        Assert.Equal((actor, recipient), (coded.Actor[0].Text, coded.Recipient[0].Text));
        Assert.All(coded.Actor.Concat(coded.Recipient), party => Assert.Equal(party.Text, text[party.Start!.Value..party.End!.Value]));
    }

    [Theory]
    [InlineData("Iran is not ready to surrender its rights to the United States.", EventType.Reject, EventStatus.Happened)]
    [InlineData("Iran did not want to sign the treaty with Iraq.", EventType.Reject, EventStatus.Happened)]
    [InlineData("Iran is ready to sign the treaty with Iraq.", EventType.Agree, EventStatus.Ongoing)]
    public void A_denied_will_is_a_refusal(string text, EventType type, EventStatus status)
    {
        var coded = Assert.Single(BuiltInCoder.Code(text));
        Assert.Equal((type, status), (coded.Type, coded.Status));
    }

    [Theory]
    [InlineData("Peru, whose steps, which Peru condemned, it praised, condemned Chile.")]
    [InlineData("The steps whose author the steps condemned praised Chile.")]
    public void Phrases_that_point_at_one_another_are_answered(string text) => Assert.NotNull(BuiltInCoder.Code(text));
}
