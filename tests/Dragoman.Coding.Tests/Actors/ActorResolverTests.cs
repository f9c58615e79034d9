using System.Globalization;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Tests.Actors;

public class ActorResolverTests
{
    private static readonly ActorResolver Resolver = new(ActorLexicon.Load(KnowledgeFolder.BuiltIn));

    // phrase | day | code | sector | office | name; a dash is null, "none" as code means that the phrase names no actor.
    private const string Table = """
        Georgian President Mikheil Kavelashvili | 2025-04-16 | GEO | GOV | president | Mikheil Kavelashvili
        Azerbaijani President Ilham Aliyev | 2025-04-16 | AZE | GOV | president | Ilham Aliyev
        Azerbaijani MP Azer Badamov | 2025-04-16 | AZE | LEG | lawmaker | Azer Badamov
        Azerbaijani MP Elman Mammadov | 2025-04-16 | AZE | LEG | lawmaker | Elman Mammadov
        the Egyptian foreign ministry | 2025-04-16 | EGY | GOV | - | -
        the Ministry of Foreign Affairs of Iran | 2025-04-16 | IRN | GOV | - | -
        the president of Georgia | 2025-04-16 | GEO | GOV | president | Mikheil Kavelashvili
        the president of Georgia | 2020-04-16 | GEO | GOV | president | Salome Zourabichvili
        Armenian troops | 2020-10-16 | ARM | MIL | - | -
        Russian border guards | 2025-04-16 | RUS | MIL | - | -
        Baku | 2025-04-16 | AZE | GOV | - | -
        the Kremlin | 2025-04-16 | RUS | GOV | - | -
        official Yerevan | 2025-04-16 | ARM | GOV | - | -
        Aliyev | 2025-04-16 | AZE | GOV | president | Ilham Aliyev
        the Azerbaijani side | 2025-04-16 | AZE | GOV | - | -
        Turkish-backed fighters | 2025-04-16 | - | REB | - | -
        Turkish - backed fighters | 2025-04-16 | - | REB | - | -
        pro-Russian rebels | 2015-04-16 | - | REB | - | -
        ethnic Armenians | 2025-04-16 | ethnic Armenians | CVL | - | ethnic Armenians
        Armenians | 2025-04-16 | ARM | CVL | - | -
        the Georgian language | 2025-04-16 | none | - | - | -
        Iran's nuclear chief | 2025-04-16 | IRN | GOV | - | -
        a Moscow court | 2025-04-16 | RUS | JUD | - | -
        a spokesman for the German government | 2025-04-16 | DEU | GOV | spokesperson | -
        Armenia's Prime Minister | 2025-04-16 | ARM | GOV | prime minister | Nikol Pashinyan
        Armenia 's Prime Minister Nikol Pashinian | 2025-04-16 | ARM | GOV | prime minister | Nikol Pashinyan
        Pashinian | 2025-04-16 | ARM | GOV | prime minister | Nikol Pashinyan
        Erdogan | 2019-04-16 | TUR | GOV | president | Recep Tayyip Erdoğan
        Turkey's president | 2019-04-16 | TUR | GOV | president | Recep Tayyip Erdoğan
        the UN Security Council | 2025-04-16 | UN | IGO | - | United Nations
        protesters | 2025-04-16 | - | CVL | - | -
        the government | 2025-04-16 | - | GOV | - | -
        the president | 2025-04-16 | - | GOV | president | -
        Michael Jordan | 2025-04-16 | - | - | - | Michael Jordan
        Jordan | 2025-04-16 | JOR | GOV | - | -
        Jordan's king | 2025-04-16 | JOR | GOV | king | -
        a turkey | 2025-04-16 | none | - | - | -
        South Korea | 2025-04-16 | KOR | GOV | - | -
        Korea | 2025-04-16 | - | - | - | -
        Niger | 2025-04-16 | NER | GOV | - | -
        Nigerian soldiers | 2025-04-16 | NGA | MIL | - | -
        DR Congo | 2025-04-16 | COD | GOV | - | -
        Congo | 2025-04-16 | COD | GOV | - | -
        Paris Hilton | 2025-04-16 | none | - | - | -
        the Georgia state legislature | 2025-04-16 | USA | GOV | - | -
        Georgia, Alabama | 2025-04-16 | USA | GOV | - | -
        the Pentagon | 2025-04-16 | USA | MIL | - | Pentagon
        the foreign minister of Azerbaijan, Jeyhun Bayramov | 2025-04-16 | AZE | GOV | foreign minister | Jeyhun Bayramov
        Jeyhun Bayramov, the foreign minister of Azerbaijan | 2025-04-16 | AZE | GOV | foreign minister | Jeyhun Bayramov
        former Iranian foreign minister Mohammad Javad Zarif | 2023-04-16 | IRN | ELI | - | Mohammad Javad Zarif
        Iranian Deputy Foreign Minister Majid Takht-Ravanchi | 2025-04-16 | IRN | GOV | deputy foreign minister | Majid Takht-Ravanchi
        Nagorno-Karabakh | 2025-04-16 | Nagorno-Karabakh | GOV | - | -
        Washington | 2025-04-16 | USA | GOV | - | -
        Brussels | 2025-04-16 | EU | IGO | - | European Union
        US-based company | 2025-04-16 | USA | BUS | - | -
        """;

    public static TheoryData<string, string, string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_the_actor(string phrase, string day, string code, string sector, string office, string name)
    {
        var on = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var actor = Resolver.Resolve(phrase, on);
        var told = actor is null ? "none" : $"{actor.Code ?? "-"} | {actor.Sector ?? "-"} | {actor.Office ?? "-"} | {actor.Name ?? "-"}";
        Assert.Equal(code == "none" ? "none" : $"{code} | {sector} | {office} | {name}", told);
    }
}
