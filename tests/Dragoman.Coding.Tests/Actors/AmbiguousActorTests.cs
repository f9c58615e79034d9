using System.Globalization;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Tests.Actors;

/// <summary>Names that several actors share, and names that look like an actor and are none.</summary>
public class AmbiguousActorTests
{
    private static readonly ActorResolver Resolver = new(ActorLexicon.Load(KnowledgeFolder.BuiltIn));

    [Theory]
    [InlineData("Georgia", "GEO")]
    [InlineData("the republic of Georgia", "GEO")]
    [InlineData("Tbilisi, Georgia", "GEO")]
    [InlineData("Georgia and Alabama", "USA")]
    [InlineData("Atlanta, Georgia", "USA")]
    [InlineData("the governor of Georgia", "USA")]
    [InlineData("Georgia's governor Brian Kemp", "USA")]
    [InlineData("Georgia's Senator Raphael Warnock", "USA")]
    [InlineData("the US state of Georgia", "USA")]
    [InlineData("South Georgia", "none")]
    [InlineData("Jordan", "JOR")]
    [InlineData("the Jordanian foreign ministry", "JOR")]
    [InlineData("Jordan Peterson", "-")]
    [InlineData("the Jordan Valley", "none")]
    [InlineData("Turkey", "TUR")]
    [InlineData("Türkiye", "TUR")]
    [InlineData("Turkiye", "TUR")]
    [InlineData("roast turkey", "none")]
    [InlineData("the Turkish Republic", "TUR")]
    [InlineData("the Turkish Republic of Northern Cyprus", "Northern Cyprus")]
    [InlineData("Niger", "NER")]
    [InlineData("Niger's junta", "NER")]
    [InlineData("Nigeriens", "NER")]
    [InlineData("the Nigerien army", "NER")]
    [InlineData("Nigeria", "NGA")]
    [InlineData("Nigerian soldiers", "NGA")]
    [InlineData("the Niger Delta", "NGA")]
    [InlineData("Nigeria's Niger state", "NGA")]
    [InlineData("the Niger River", "none")]
    [InlineData("Congo", "COD")]
    [InlineData("the Democratic Republic of Congo", "COD")]
    [InlineData("Congo-Kinshasa", "COD")]
    [InlineData("the Republic of the Congo", "COG")]
    [InlineData("Congo-Brazzaville", "COG")]
    [InlineData("Brazzaville", "COG")]
    [InlineData("South Korea", "KOR")]
    [InlineData("the Republic of Korea", "KOR")]
    [InlineData("North Korean leader", "PRK")]
    [InlineData("the Democratic People's Republic of Korea", "PRK")]
    [InlineData("Korean Air", "Korean Air")]
    [InlineData("the Korean War", "none")]
    [InlineData("Washington", "USA")]
    [InlineData("Washington, D.C.", "USA")]
    [InlineData("Washington state", "USA")]
    [InlineData("Denzel Washington", "-")]
    [InlineData("Brussels", "EU")]
    [InlineData("the Belgian government", "BEL")]
    [InlineData("the European Union", "EU")]
    [InlineData("the African Union", "AU")]
    [InlineData("the Eurasian Economic Union", "EAEU")]
    [InlineData("the Soviet Union", "RUS")]
    [InlineData("the Dominican Republic", "DOM")]
    [InlineData("Dominica", "DMA")]
    [InlineData("the Central African Republic", "CAF")]
    [InlineData("the Islamic Republic", "IRN")]
    [InlineData("the United Arab Republic", "EGY")]
    [InlineData("the People's Republic of China", "CHN")]
    [InlineData("Republika Srpska", "BIH")]
    [InlineData("Guinea", "GIN")]
    [InlineData("Equatorial Guinea", "GNQ")]
    [InlineData("Papua New Guinea", "PNG")]
    [InlineData("Sudanese forces", "SDN")]
    [InlineData("South Sudan", "SSD")]
    public void A_shared_name_goes_to_whom_its_words_say(string phrase, string code) =>
        Assert.Equal(code, Resolver.Resolve(phrase, new DateOnly(2024, 1, 1)) is { } found ? found.Code ?? "-" : "none");

    [Theory]
    [InlineData("Korea", "KOR PRK")]
    [InlineData("the Korean leader", "KOR PRK")]
    [InlineData("the Union", "EU AU")]
    [InlineData("the Republic", "ARM AZE IRL TUR")]
    [InlineData("the People's Republic", "CHN PRK")]
    [InlineData("the French and German ministers", "FRA DEU")]
    [InlineData("the French, German and British foreign ministers", "FRA DEU GBR")]
    [InlineData("his Saudi, Jordanian, Omani and Emirati counterparts", "SAU JOR OMN ARE")]
    public void What_nothing_decides_stays_open_with_its_candidates(string phrase, string codes)
    {
        var found = Resolver.Resolve(phrase, new DateOnly(2024, 1, 1));
        Assert.Null(found!.Code);
        Assert.Equal(codes, string.Join(' ', found.Candidates));
    }

    [Theory]
    [InlineData("Deputy Prime Minister Grigoryan", "2024-01-01", "Mher Grigoryan")]
    [InlineData("Security Council Secretary Grigoryan", "2024-01-01", "Armen Grigoryan")]
    [InlineData("President Aliyev", "1999-01-01", "Heydar Aliyev")]
    [InlineData("President Aliyev", "2021-01-01", "Ilham Aliyev")]
    [InlineData("President Bush", "1990-06-01", "George H. W. Bush")]
    [InlineData("President Bush", "2005-01-01", "George W. Bush")]
    [InlineData("President Clinton", "1998-01-01", "Bill Clinton")]
    [InlineData("Secretary of State Clinton", "2010-01-01", "Hillary Clinton")]
    [InlineData("President Kabila", "2000-01-01", "Laurent-Désiré Kabila")]
    [InlineData("President Kabila", "2010-01-01", "Joseph Kabila")]
    [InlineData("Prime Minister Trudeau", "1975-01-01", "Pierre Trudeau")]
    [InlineData("Prime Minister Trudeau", "2018-01-01", "Justin Trudeau")]
    [InlineData("Prime Minister Gandhi", "1975-01-01", "Indira Gandhi")]
    [InlineData("Prime Minister Gandhi", "1987-01-01", "Rajiv Gandhi")]
    [InlineData("President Rajapaksa", "2010-01-01", "Mahinda Rajapaksa")]
    [InlineData("President Rajapaksa", "2021-01-01", "Gotabaya Rajapaksa")]
    [InlineData("Kim", "2005-01-01", "Kim Jong Il")]
    [InlineData("Kim", "2024-01-01", "Kim Jong Un")]
    public void Title_and_day_decide_a_shared_surname(string phrase, string day, string name) =>
        Assert.Equal(name, Resolver.Resolve(phrase, DateOnly.Parse(day, CultureInfo.InvariantCulture))!.Name);
}
