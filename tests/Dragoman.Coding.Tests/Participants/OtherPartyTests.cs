using Dragoman.Domain;

namespace Dragoman.Coding.Tests.Participants;

/// <summary>Who else takes part in an act, where its own words leave it open or name what is nobody.</summary>
public class OtherPartyTests
{
    [Theory]
    [InlineData("Armenia lost the war. Turkey closed the border in solidarity with Azerbaijan.", "closed", "TUR", "ARM")]
    [InlineData("The African Union suspended Niger but stopped short of backing the attack threatened by ECOWAS.", "threatened", "ECOWAS", "NER")]
    [InlineData("A statement signed by Chad and Niger urged Mali to free the reporters.", "urged", "NER TCD", "MLI")]
    [InlineData("Peru confirmed reports that Chile had expelled two Bolivian envoys.", "expelled", "CHL", "BOL")]
    [InlineData("Peru told reporters that Chile must withdraw its troops.", "told", "PER", "CHL")]
    [InlineData("Peru will not recognise the Taliban government, the president's spokesman said.", "recognise", "PER", "Taliban")]
    [InlineData("The Dutch government said it would deliver F-16s to Kyiv before the summer.", "said", "NLD", "UKR")]
    [InlineData("Israel withdrew its envoy from Lima. Peru was disappointed. Chile welcomed the move.", "welcomed", "CHL", "ISR")]
    [InlineData("Chile condemned Peru for the arrest of two reporters.", "arrest", "PER", "")]
    [InlineData("Chile fired rockets at Peru in retaliation for the bombing of a port.", "bombing", "PER", "CHL")]
    [InlineData("Peru summoned the Bolivian ambassador over the seizure of a ferry.", "seizure", "BOL", "")]
    [InlineData("Kenya handed over control of the airport to Somali guards.", "handed", "KEN", "SOM")]
    [InlineData("Hungary's parliament ratified the accession of Sweden. The vote was welcomed by NATO.", "welcomed", "NATO", "HUN")]
    [InlineData("Pashinyan and Aliyev initialled the text of the peace agreement.", "initialled", "ARM AZE", "")]
    [InlineData("Nikol Pashinyan arrived in Brussels, where he is due to meet Ursula von der Leyen.", "meet", "ARM EU", "")]
    [InlineData("Armenia urged Chad to press Baku for the release of Armenian prisoners.", "release", "AZE", "ARM")]
    [InlineData("China backed Chile's bid to join the bloc.", "backed", "CHN", "CHL")]
    [InlineData("Georgia remained committed to the EU.", "committed", "GEO", "EU")]
    [InlineData("Peru signed a deal with Chile. The deal, welcomed by Brazil, angered farmers.", "welcomed", "BRA", "CHL PER")]
    [InlineData("Peru brokered a truce between Chile and Bolivia. Both accused the other of breaking it.", "accused", "BOL CHL", "")]
    [InlineData("The M23 seized Goma in January. Congo condemned Rwanda. The rebels attacked Bukavu.", "attacked", "M23", "COD")]
    [InlineData("Spain, Norway and Ireland recognised Palestine. Israel recalled its ambassadors to the three countries.", "recalled", "ISR", "ESP IRL NOR")]
    [InlineData("Britain, France and Germany started the procedure. Iran condemned the step.", "condemned", "IRN", "DEU FRA GBR")]
    [InlineData("Mali recalled its ambassador; Algeria reciprocated and closed its airspace to Malian planes.", "closed", "DZA", "MLI")]
    [InlineData("Erdogan became the first Turkish leader to visit China.", "visit", "TUR", "CHN")]
    [InlineData("The last batch of Indian soldiers left Sri Lanka.", "left", "IND", "LKA")]
    [InlineData("Israel will raze the town, its defence minister warned.", "warned", "ISR", "")]
    [InlineData("Iran's Revolutionary Guards held drills near Tabriz.", "held", "IRN", "")]
    [InlineData("Panama left the pact after a visit by Marco Rubio, and Beijing summoned its envoy.", "summoned", "CHN", "PAN")]
    public void The_other_party_of_an_act(string text, string trigger, string actors, string recipients)
    {
        var coded = BuiltInCoder.Code(text).Single(one => one.Trigger.Text.Contains(trigger, StringComparison.Ordinal));
        Assert.Equal((actors, recipients), (BuiltInCoder.Codes(coded.Actor), BuiltInCoder.Codes(coded.Recipient).Trim()));
    }

    [Theory]
    [InlineData("Peru and Chile agreed not to use force.", "agreed")]
    [InlineData("Norway and Sweden have offered to send guards.", "offered")]
    [InlineData("Benin dismissed the allegations.", "dismissed")]
    [InlineData("Brussels issued warnings that it would freeze the talks.", "warnings")]
    [InlineData("Turkey has promised to open its border.", "promised")]
    public void A_matter_is_no_party(string text, string trigger) =>
        Assert.Empty(BuiltInCoder.Code(text).Single(one => one.Trigger.Text.Contains(trigger, StringComparison.Ordinal)).Recipient);

    [Theory]
    [InlineData("Panama left China's Belt and Road Initiative.")]
    [InlineData("Sudan met the Rapid Support Forces in Jeddah.")]
    public void A_word_of_a_name_tells_no_act(string text) => Assert.DoesNotContain(BuiltInCoder.Code(text), coded => char.IsUpper(coded.Trigger.Text[0]));

    [Fact]
    public void Rounds_of_talks_are_told_once() =>
        Assert.Single(BuiltInCoder.Code("Iran and Iraq held a first round of talks in Muscat."));

    [Fact]
    public void A_street_is_nobody() =>
        Assert.Equal("demonstrators", Assert.Single(BuiltInCoder.Code("Police used water cannon and tear gas against demonstrators on Rustaveli Avenue.").Single().Recipient).Text);

    [Fact]
    public void What_an_apology_is_asked_for_has_happened() =>
        Assert.Equal(EventStatus.Happened, BuiltInCoder.Code("Chile demanded an apology from Peru for the downing of an airliner.").Single(coded => coded.Type is EventType.Assault).Status);

    [Fact]
    public void What_somebody_says_he_feels_is_told_once() =>
        Assert.Equal("regretted", Assert.Single(BuiltInCoder.Code("Brussels said it regretted the decision.")).Trigger.Text);

    [Theory]
    [InlineData("Iran described corridors imposed from outside as unacceptable.")]
    [InlineData("Latvia's foreign minister called the verdict against the journalist shameful.")]
    public void What_is_judged_harshly_is_criticised(string text) => Assert.Equal(EventType.Accuse, Assert.Single(BuiltInCoder.Code(text)).Type);

    [Fact]
    public void A_reprimand_for_which_somebody_is_summoned_is_not_his() =>
        Assert.DoesNotContain(BuiltInCoder.Code("Israel summoned the Armenian ambassador for a stern reprimand."), coded => coded.Actor.Any(party => party.Code == "ARM"));

    [Fact]
    public void What_would_be_done_is_only_the_content_of_a_warning() =>
        Assert.DoesNotContain(BuiltInCoder.Code("Brussels issued warnings that it would freeze the talks."), coded => coded.Type is EventType.Sanction);
}
