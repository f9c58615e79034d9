namespace Dragoman.Coding.Tests.Actors;

public partial class ActorResolverTests
{
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
        Iran's nuclear chief | 2025-04-16 | IRN | GOV | nuclear chief | Mohammad Eslami
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
        Vladimir Putin | 2025-04-16 | RUS | GOV | president | Vladimir Putin
        Putin | 2010-04-16 | RUS | GOV | prime minister | Vladimir Putin
        Russian Prime Minister Vladimir Putin | 2010-04-16 | RUS | GOV | prime minister | Vladimir Putin
        Russian Foreign Minister Sergey Lavrov | 2025-04-16 | RUS | GOV | foreign minister | Sergei Lavrov
        Sergei Lavrov | 2025-04-16 | RUS | GOV | foreign minister | Sergei Lavrov
        Lavrov | 2025-04-16 | RUS | GOV | foreign minister | Sergei Lavrov
        Dmitry Peskov | 2025-04-16 | RUS | GOV | kremlin spokesperson | Dmitry Peskov
        Kremlin spokesman Dmitry Peskov | 2025-04-16 | RUS | GOV | kremlin spokesperson | Dmitry Peskov
        the Kremlin spokesman | 2025-04-16 | RUS | GOV | kremlin spokesperson | Dmitry Peskov
        Russian Foreign Ministry spokeswoman Maria Zakharova | 2025-04-16 | RUS | GOV | foreign ministry spokesperson | Maria Zakharova
        the Turkish foreign minister | 2020-01-01 | TUR | GOV | foreign minister | Mevlüt Çavuşoğlu
        the Turkish foreign minister | 2024-01-01 | TUR | GOV | foreign minister | Hakan Fidan
        Turkey's Foreign Minister Mevlut Cavusoglu | 2020-01-01 | TUR | GOV | foreign minister | Mevlüt Çavuşoğlu
        Hakan Fidan | 2025-04-16 | TUR | GOV | foreign minister | Hakan Fidan
        Ararat Mirzoyan | 2022-01-01 | ARM | GOV | foreign minister | Ararat Mirzoyan
        Ararat Mirzoyan | 2020-01-01 | ARM | LEG | speaker | Ararat Mirzoyan
        Armenian Foreign Minister Ararat Mirzoyan | 2024-01-01 | ARM | GOV | foreign minister | Ararat Mirzoyan
        Armenia's parliament speaker Alen Simonyan | 2024-01-01 | ARM | LEG | speaker | Alen Simonyan
        the speaker of the Georgian parliament | 2024-01-01 | GEO | LEG | speaker | Shalva Papuashvili
        Shalva Papuashvili | 2024-01-01 | GEO | LEG | speaker | Shalva Papuashvili
        Georgian Prime Minister Irakli Kobakhidze | 2025-01-01 | GEO | GOV | prime minister | Irakli Kobakhidze
        Kobakhidze | 2025-01-01 | GEO | GOV | prime minister | Irakli Kobakhidze
        Garibashvili | 2023-01-01 | GEO | GOV | prime minister | Irakli Garibashvili
        Iran's Supreme Leader Ali Khamenei | 2025-04-16 | IRN | GOV | supreme leader | Ali Khamenei
        Ayatollah Ali Khamenei | 2025-04-16 | IRN | GOV | supreme leader | Ali Khamenei
        the supreme leader of Iran | 2025-04-16 | IRN | GOV | supreme leader | Ali Khamenei
        Iran's president | 2022-01-01 | IRN | GOV | president | Ebrahim Raisi
        Iran's president | 2025-01-01 | IRN | GOV | president | Masoud Pezeshkian
        Iranian Foreign Minister Abbas Araghchi | 2025-04-16 | IRN | GOV | foreign minister | Abbas Araghchi
        Iranian Foreign Minister Abbas Araqchi | 2025-04-16 | IRN | GOV | foreign minister | Abbas Araghchi
        Iran's Revolutionary Guards | 2025-04-16 | IRN | MIL | - | Islamic Revolutionary Guard Corps
        the IRGC | 2025-04-16 | IRN | MIL | - | Islamic Revolutionary Guard Corps
        an IRGC commander | 2025-04-16 | IRN | MIL | commander | -
        US President Donald Trump | 2025-04-16 | USA | GOV | president | Donald Trump
        President Trump | 2018-04-16 | USA | GOV | president | Donald Trump
        Trump | 2025-04-16 | USA | GOV | president | Donald Trump
        the Trump administration | 2025-04-16 | USA | GOV | - | -
        former US president Donald Trump | 2023-01-01 | USA | ELI | - | Donald Trump
        U.S. Secretary of State Antony Blinken | 2023-01-01 | USA | GOV | secretary of state | Antony Blinken
        US Secretary of State Marco Rubio | 2025-04-16 | USA | GOV | secretary of state | Marco Rubio
        Secretary of State of the United States Antony Blinken | 2024-04-16 | USA | GOV | secretary of state | Antony Blinken
        the US secretary of state | 2023-01-01 | USA | GOV | secretary of state | Antony Blinken
        the American president | 2012-01-01 | USA | GOV | president | Barack Obama
        the White House | 2025-04-16 | USA | GOV | - | -
        a White House official | 2025-04-16 | USA | GOV | - | -
        the State Department | 2025-04-16 | USA | GOV | - | State Department
        State Department spokesman Matthew Miller | 2024-01-01 | USA | GOV | spokesperson | Matthew Miller
        US State Department spokesperson Vedant Patel | 2024-01-01 | USA | GOV | spokesperson | Vedant Patel
        the US Senate | 2025-04-16 | USA | LEG | - | US Senate
        US senators | 2025-04-16 | USA | LEG | lawmaker | -
        a US-led coalition | 2025-04-16 | - | MIL | - | -
        the U.S. | 2025-04-16 | USA | GOV | - | -
        us | 2025-04-16 | none | - | - | -
        EU foreign policy chief Kaja Kallas | 2025-04-16 | EU | IGO | high representative | Kaja Kallas
        EU foreign policy chief Josep Borrell | 2022-01-01 | EU | IGO | high representative | Josep Borrell
        the EU's foreign policy chief | 2022-01-01 | EU | IGO | high representative | Josep Borrell
        the European Commission | 2025-04-16 | EU | IGO | - | European Union
        European Commission President Ursula von der Leyen | 2025-04-16 | EU | IGO | european commission president | Ursula von der Leyen
        von der Leyen | 2025-04-16 | EU | IGO | european commission president | Ursula von der Leyen
        European Council President Charles Michel | 2022-01-01 | EU | IGO | european council president | Charles Michel
        the president of the European Council | 2022-01-01 | EU | IGO | european council president | Charles Michel
        European Council President Antonio Costa | 2025-04-16 | EU | IGO | european council president | António Costa
        the European Parliament | 2025-04-16 | EU | IGO | - | European Parliament
        members of the European Parliament | 2025-04-16 | EU | IGO | member of the european parliament | -
        a member of the European Parliament | 2025-04-16 | EU | IGO | member of the european parliament | -
        EU leaders | 2025-04-16 | EU | IGO | - | -
        the EU | 2025-04-16 | EU | IGO | - | European Union
        NATO | 2025-04-16 | NATO | IGO | - | North Atlantic Treaty Organization
        NATO Secretary General Jens Stoltenberg | 2022-01-01 | NATO | IGO | secretary-general | Jens Stoltenberg
        NATO Secretary General Mark Rutte | 2025-04-16 | NATO | IGO | secretary-general | Mark Rutte
        the NATO secretary-general | 2022-01-01 | NATO | IGO | secretary-general | Jens Stoltenberg
        NATO's chief | 2022-01-01 | NATO | IGO | secretary-general | Jens Stoltenberg
        UN Secretary-General Antonio Guterres | 2025-04-16 | UN | IGO | secretary-general | António Guterres
        the United Nations | 2025-04-16 | UN | IGO | - | United Nations
        the UN secretary general | 2025-04-16 | UN | IGO | secretary-general | António Guterres
        U.N. chief | 2025-04-16 | UN | IGO | secretary-general | António Guterres
        the UN General Assembly | 2025-04-16 | UN | IGO | - | United Nations
        UN peacekeepers | 2025-04-16 | UN | MIL | - | -
        the OSCE Minsk Group | 2025-04-16 | MINSK | IGO | - | OSCE Minsk Group
        the co-chairs of the Minsk Group | 2025-04-16 | MINSK | IGO | - | -
        the OSCE | 2025-04-16 | OSCE | IGO | - | Organization for Security and Co-operation in Europe
        the CSTO | 2025-04-16 | CSTO | IGO | - | Collective Security Treaty Organization
        the CSTO secretary general | 2024-01-01 | CSTO | IGO | secretary-general | Imangali Tasmagambetov
        the Collective Security Treaty Organization | 2025-04-16 | CSTO | IGO | - | Collective Security Treaty Organization
        the International Court of Justice | 2025-04-16 | ICJ | IGO | - | International Court of Justice
        the ICC | 2025-04-16 | ICC | IGO | - | International Criminal Court
        the International Criminal Court | 2025-04-16 | ICC | IGO | - | International Criminal Court
        the Red Cross | 2025-04-16 | ICRC | NGO | - | International Committee of the Red Cross
        the ICRC | 2025-04-16 | ICRC | NGO | - | International Committee of the Red Cross
        the IMF | 2025-04-16 | IMF | IGO | - | International Monetary Fund
        the World Bank | 2025-04-16 | WORLDBANK | IGO | - | World Bank
        the IAEA | 2025-04-16 | IAEA | IGO | - | International Atomic Energy Agency
        IAEA chief Rafael Grossi | 2025-04-16 | IAEA | IGO | director general | Rafael Grossi
        German Chancellor Olaf Scholz | 2023-01-01 | DEU | GOV | chancellor | Olaf Scholz
        German Chancellor Friedrich Merz | 2025-06-01 | DEU | GOV | chancellor | Friedrich Merz
        Chancellor Merkel | 2018-01-01 | DEU | GOV | chancellor | Angela Merkel
        the German chancellor | 2018-01-01 | DEU | GOV | chancellor | Angela Merkel
        the German leader | 2023-01-01 | DEU | GOV | chancellor | Olaf Scholz
        the Bundestag | 2025-04-16 | DEU | LEG | - | Bundestag
        French President Emmanuel Macron | 2025-04-16 | FRA | GOV | president | Emmanuel Macron
        Emmanuel Macron, the French president | 2025-04-16 | FRA | GOV | president | Emmanuel Macron
        the French president, Emmanuel Macron | 2025-04-16 | FRA | GOV | president | Emmanuel Macron
        Macron | 2025-04-16 | FRA | GOV | president | Emmanuel Macron
        Paris | 2025-04-16 | FRA | GOV | - | -
        French Foreign Minister Jean-Noel Barrot | 2025-04-16 | FRA | GOV | foreign minister | Jean-Noël Barrot
        French Foreign Minister Catherine Colonna | 2023-01-01 | FRA | GOV | foreign minister | Catherine Colonna
        the Élysée | 2025-04-16 | FRA | GOV | - | -
        the Elysee Palace | 2025-04-16 | FRA | GOV | - | -
        British Prime Minister Boris Johnson | 2020-01-01 | GBR | GOV | prime minister | Boris Johnson
        Johnson | 2020-01-01 | - | - | - | -
        Theresa May | 2018-01-01 | GBR | GOV | prime minister | Theresa May
        Downing Street | 2025-04-16 | GBR | GOV | - | -
        the Foreign Office | 2025-04-16 | GBR | GOV | - | Foreign Office
        Britain's foreign secretary | 2024-01-01 | GBR | GOV | foreign minister | David Cameron
        British Foreign Secretary David Cameron | 2024-01-01 | GBR | GOV | foreign minister | David Cameron
        David Cameron | 2012-01-01 | GBR | GOV | prime minister | David Cameron
        Chinese President Xi Jinping | 2025-04-16 | CHN | GOV | president | Xi Jinping
        Xi | 2025-04-16 | CHN | GOV | president | Xi Jinping
        China's Foreign Ministry | 2025-04-16 | CHN | GOV | - | -
        Chinese Foreign Minister Wang Yi | 2025-04-16 | CHN | GOV | foreign minister | Wang Yi
        Wang Yi | 2025-04-16 | CHN | GOV | foreign minister | Wang Yi
        Beijing | 2025-04-16 | CHN | GOV | - | -
        North Korean leader Kim Jong Un | 2025-04-16 | PRK | GOV | leader | Kim Jong Un
        Kim Jong-un | 2025-04-16 | PRK | GOV | leader | Kim Jong Un
        the North Korean leader | 2025-04-16 | PRK | GOV | leader | Kim Jong Un
        Indian Prime Minister Narendra Modi | 2025-04-16 | IND | GOV | prime minister | Narendra Modi
        Modi | 2025-04-16 | IND | GOV | prime minister | Narendra Modi
        New Delhi | 2025-04-16 | IND | GOV | - | -
        Pakistan's army chief | 2024-01-01 | PAK | MIL | army chief | Asim Munir
        Pakistani Prime Minister Shehbaz Sharif | 2024-06-01 | PAK | GOV | prime minister | Shehbaz Sharif
        Sharif | 2024-06-01 | PAK | GOV | prime minister | Shehbaz Sharif
        Israeli Prime Minister Benjamin Netanyahu | 2025-04-16 | ISR | GOV | prime minister | Benjamin Netanyahu
        Netanyahu | 2025-04-16 | ISR | GOV | prime minister | Benjamin Netanyahu
        the IDF | 2025-04-16 | ISR | MIL | - | Israel Defense Forces
        the Israeli army | 2025-04-16 | ISR | MIL | - | -
        the Knesset | 2025-04-16 | ISR | LEG | - | Knesset
        Tel Aviv | 2025-04-16 | ISR | GOV | - | -
        Israeli settlers | 2025-04-16 | ISR | CVL | - | -
        Hamas | 2025-04-16 | Hamas | REB | - | Hamas
        Hamas leader Ismail Haniyeh | 2023-01-01 | Hamas | REB | leader | Ismail Haniyeh
        Hezbollah leader Hassan Nasrallah | 2023-01-01 | Hezbollah | REB | leader | Hassan Nasrallah
        the leader of Hezbollah | 2023-01-01 | Hezbollah | REB | leader | Hassan Nasrallah
        Hezbollah fighters | 2025-04-16 | Hezbollah | REB | - | -
        the Houthis | 2025-04-16 | Ansar Allah | REB | - | Ansar Allah
        Houthi rebels | 2025-04-16 | Ansar Allah | REB | - | Ansar Allah
        Yemen's Houthi rebels | 2025-04-16 | Ansar Allah | REB | - | Ansar Allah
        the Taliban | 2025-04-16 | Taliban | REB | - | Taliban
        Taliban fighters | 2025-04-16 | Taliban | REB | - | -
        the PKK | 2025-04-16 | PKK | REB | - | PKK
        the Islamic State group | 2025-04-16 | Islamic State | REB | - | Islamic State
        ISIS | 2025-04-16 | Islamic State | REB | - | Islamic State
        al-Qaeda | 2025-04-16 | Al-Qaeda | REB | - | Al-Qaeda
        Palestinian President Mahmoud Abbas | 2025-04-16 | PSE | GOV | president | Mahmoud Abbas
        Palestinians | 2025-04-16 | PSE | CVL | - | -
        the Palestinian Authority | 2025-04-16 | PSE | GOV | - | -
        Saudi Crown Prince Mohammed bin Salman | 2025-04-16 | SAU | GOV | crown prince | Mohammed bin Salman
        Mohammed bin Salman | 2025-04-16 | SAU | GOV | crown prince | Mohammed bin Salman
        King Salman | 2025-04-16 | SAU | GOV | king | King Salman
        Saudi Arabia's King Salman | 2025-04-16 | SAU | GOV | king | King Salman
        the Saudi king | 2025-04-16 | SAU | GOV | king | King Salman
        Qatar's emir | 2025-04-16 | QAT | GOV | emir | Tamim bin Hamad Al Thani
        Emir Sheikh Tamim bin Hamad Al Thani | 2025-04-16 | QAT | GOV | emir | Tamim bin Hamad Al Thani
        UAE President Sheikh Mohamed bin Zayed Al Nahyan | 2025-04-16 | ARE | GOV | president | Mohammed bin Zayed Al Nahyan
        Egyptian President Abdel Fattah el-Sisi | 2025-04-16 | EGY | GOV | president | Abdel Fattah al-Sisi
        Sisi | 2025-04-16 | EGY | GOV | president | Abdel Fattah al-Sisi
        Syrian President Bashar al-Assad | 2020-01-01 | SYR | GOV | president | Bashar al-Assad
        Assad | 2020-01-01 | SYR | GOV | president | Bashar al-Assad
        Pope Francis | 2025-04-16 | VAT | GOV | pope | Pope Francis
        Pope Francis | 2024-01-01 | VAT | GOV | pope | Pope Francis
        the pope | 2024-01-01 | VAT | GOV | pope | Pope Francis
        the Vatican | 2025-04-16 | VAT | GOV | - | -
        King Charles | 2025-04-16 | GBR | GOV | king | King Charles III
        Ukrainian President Volodymyr Zelenskyy | 2025-04-16 | UKR | GOV | president | Volodymyr Zelensky
        Zelenskiy | 2025-04-16 | UKR | GOV | president | Volodymyr Zelensky
        Kyiv | 2025-04-16 | UKR | GOV | - | -
        Kiev | 2025-04-16 | UKR | GOV | - | -
        Ukraine's military intelligence | 2025-04-16 | UKR | SPY | - | -
        the SBU | 2025-04-16 | UKR | SPY | - | Security Service of Ukraine
        Ukrainian soldiers | 2025-04-16 | UKR | MIL | - | -
        Belarusian leader Alexander Lukashenko | 2025-04-16 | BLR | GOV | president | Alexander Lukashenko
        Lukashenko | 2025-04-16 | BLR | GOV | president | Alexander Lukashenko
        Kazakh President Kassym-Jomart Tokayev | 2025-04-16 | KAZ | GOV | president | Kassym-Jomart Tokayev
        Uzbek Foreign Minister Bakhtiyor Saidov | 2025-04-16 | UZB | GOV | foreign minister | Bakhtiyor Saidov
        South African President Cyril Ramaphosa | 2025-04-16 | ZAF | GOV | president | Cyril Ramaphosa
        Brazil's Lula | 2025-04-16 | BRA | GOV | president | Luiz Inácio Lula da Silva
        President Lula da Silva | 2025-04-16 | BRA | GOV | president | Luiz Inácio Lula da Silva
        Mexican President Claudia Sheinbaum | 2025-04-16 | MEX | GOV | president | Claudia Sheinbaum
        Argentina's President Javier Milei | 2025-04-16 | ARG | GOV | president | Javier Milei
        Venezuelan President Nicolas Maduro | 2025-04-16 | VEN | GOV | president | Nicolás Maduro
        Micheal Martin | 2025-04-16 | IRL | GOV | prime minister | Micheál Martin
        Irish Prime Minister Micheal Martin | 2025-04-16 | IRL | GOV | prime minister | Micheál Martin
        Northern Ireland | 2025-04-16 | GBR | GOV | - | -
        South Sudan | 2025-04-16 | SSD | GOV | - | -
        Sudan's army | 2025-04-16 | SDN | MIL | - | -
        the RSF | 2025-04-16 | RSF | REB | - | RSF
        Dominica | 2025-04-16 | DMA | GOV | - | -
        the Dominican Republic | 2025-04-16 | DOM | GOV | - | -
        Guinea | 2025-04-16 | GIN | GOV | - | -
        Guinea-Bissau | 2025-04-16 | GNB | GOV | - | -
        Equatorial Guinea | 2025-04-16 | GNQ | GOV | - | -
        Papua New Guinea | 2025-04-16 | PNG | GOV | - | -
        Nigeria | 2025-04-16 | NGA | GOV | - | -
        Niger's junta | 2025-04-16 | NER | GOV | - | -
        Congo's president | 2025-04-16 | COD | GOV | president | Félix Tshisekedi
        the Republic of the Congo | 2025-04-16 | COG | GOV | - | -
        North Korea | 2025-04-16 | PRK | GOV | - | -
        the two Koreas | 2025-04-16 | Koreas | GOV | - | Koreas
        Chad | 2025-04-16 | TCD | GOV | - | -
        Chad's army | 2025-04-16 | TCD | MIL | - | -
        Chad Smith | 2025-04-16 | - | - | - | Chad Smith
        Mali | 2025-04-16 | MLI | GOV | - | -
        Jim Jordan | 2025-04-16 | - | - | - | Jim Jordan
        Jordan Henderson | 2025-04-16 | - | - | - | Jordan Henderson
        King Abdullah of Jordan | 2025-04-16 | JOR | GOV | king | King Abdullah II
        the Jordanian foreign minister | 2025-04-16 | JOR | GOV | foreign minister | Ayman Safadi
        turkey | 2025-04-16 | none | - | - | -
        Turkiye | 2025-04-16 | TUR | GOV | - | -
        Türkiye's Foreign Ministry | 2025-04-16 | TUR | GOV | - | -
        Holland | 2025-04-16 | NLD | GOV | - | -
        Burma | 2025-04-16 | MMR | GOV | - | -
        the Emirates | 2025-04-16 | ARE | GOV | - | -
        the UAE | 2025-04-16 | ARE | GOV | - | -
        DPRK | 2025-04-16 | PRK | GOV | - | -
        Czech Prime Minister Petr Fiala | 2024-01-01 | CZE | GOV | prime minister | Petr Fiala
        Washington state | 2025-04-16 | USA | GOV | - | -
        the Washington Post | 2025-04-16 | USA | GOV | - | -
        Georgia Tech | 2025-04-16 | USA | GOV | - | -
        Tbilisi | 2025-04-16 | GEO | GOV | - | -
        the ruling Georgian Dream party | 2025-04-16 | Georgian Dream | PTY | - | Georgian Dream
        Georgian Dream | 2025-04-16 | Georgian Dream | PTY | - | Georgian Dream
        the Georgian opposition | 2025-04-16 | GEO | OPP | - | -
        Georgian opposition parties | 2025-04-16 | GEO | OPP | - | -
        protesters in Tbilisi | 2025-04-16 | GEO | CVL | - | -
        authorities in Baku | 2025-04-16 | AZE | GOV | - | -
        the government in Kyiv | 2025-04-16 | UKR | GOV | - | -
        the Azerbaijani Ministry of Defense | 2025-04-16 | AZE | GOV | - | -
        Azerbaijan's Defense Ministry | 2025-04-16 | AZE | GOV | - | -
        the Defense Ministry of Azerbaijan | 2025-04-16 | AZE | GOV | - | -
        the press service of the Ministry of Defence of Azerbaijan | 2025-04-16 | AZE | GOV | spokesperson | -
        the Ministry of Foreign and European Affairs | 2025-04-16 | - | GOV | - | -
        the Armenian Ministry of Internal Affairs | 2025-04-16 | ARM | GOV | - | -
        the Prosecutor General's Office of Armenia | 2025-04-16 | ARM | GOV | - | -
        Armenia's Investigative Committee | 2025-04-16 | ARM | COP | - | Investigative Committee of Armenia
        Russia's Investigative Committee | 2025-04-16 | RUS | COP | - | Investigative Committee of Russia
        the Investigative Committee | 2025-04-16 | - | COP | - | -
        the Constitutional Court of Georgia | 2025-04-16 | GEO | JUD | - | -
        Russian peacekeepers | 2025-04-16 | RUS | MIL | - | -
        Russia's peacekeeping contingent | 2025-04-16 | RUS | MIL | - | -
        Russian air defense systems | 2025-04-16 | RUS | MIL | - | -
        Russian air defence | 2025-04-16 | RUS | MIL | - | -
        the Russian Embassy in Baku | 2025-04-16 | RUS | GOV | - | -
        the US ambassador to Armenia | 2025-04-16 | USA | GOV | ambassador | -
        US Ambassador to Armenia Kristina Kvien | 2025-04-16 | USA | GOV | ambassador | Kristina Kvien
        Azerbaijan's ambassador to Russia Rahman Mustafayev | 2025-04-16 | AZE | GOV | ambassador | Rahman Mustafayev
        the Iranian ambassador | 2025-04-16 | IRN | GOV | ambassador | -
        Hikmet Hajiyev | 2025-04-16 | AZE | GOV | presidential aide | Hikmet Hajiyev
        Azerbaijani presidential aide Hikmet Hajiyev | 2025-04-16 | AZE | GOV | presidential aide | Hikmet Hajiyev
        Hikmet Hajiyev, an aide to the president of Azerbaijan | 2025-04-16 | AZE | GOV | presidential aide | Hikmet Hajiyev
        Armen Grigoryan | 2025-04-16 | ARM | GOV | security council secretary | Armen Grigoryan
        Armenia's Security Council Secretary Armen Grigoryan | 2025-04-16 | ARM | GOV | security council secretary | Armen Grigoryan
        Mher Grigoryan | 2025-04-16 | ARM | GOV | deputy prime minister | Mher Grigoryan
        Deputy Prime Minister Mher Grigoryan | 2025-04-16 | ARM | GOV | deputy prime minister | Mher Grigoryan
        Mammadov | 2025-04-16 | - | - | - | Mammadov
        Grigoryan | 2025-04-16 | - | - | - | -
        Sargsyan | 2017-01-01 | ARM | GOV | president | Serzh Sargsyan
        Serzh Sargsyan | 2017-01-01 | ARM | GOV | president | Serzh Sargsyan
        Ruben Vardanyan | 2025-04-16 | Nagorno-Karabakh | ELI | - | Ruben Vardanyan
        the de facto authorities of Nagorno-Karabakh | 2025-04-16 | Nagorno-Karabakh | GOV | - | -
        Nagorno-Karabakh's leader | 2022-01-01 | Nagorno-Karabakh | GOV | president | Arayik Harutyunyan
        Abkhazia | 2025-04-16 | Abkhazia | GOV | - | -
        the Abkhaz leader | 2022-01-01 | Abkhazia | GOV | president | Aslan Bzhania
        South Ossetia | 2025-04-16 | South Ossetia | GOV | - | -
        Turkish Cypriot leader Ersin Tatar | 2022-01-01 | Northern Cyprus | GOV | president | Ersin Tatar
        Transnistria | 2025-04-16 | Transnistria | GOV | - | -
        Stepanakert | 2025-04-16 | Nagorno-Karabakh | GOV | - | -
        SOCAR | 2025-04-16 | SOCAR | BUS | - | SOCAR
        Gazprom | 2025-04-16 | Gazprom | BUS | - | Gazprom
        Gazprom's CEO | 2025-04-16 | Gazprom | BUS | chief executive | -
        BP | 2025-04-16 | BP | BUS | - | BP
        a Russian company | 2025-04-16 | RUS | BUS | - | -
        a US-based company | 2025-04-16 | USA | BUS | - | -
        Iranian state media | 2025-04-16 | IRN | MED | - | -
        Russian state television | 2025-04-16 | RUS | MED | - | -
        TASS | 2025-04-16 | RUS | MED | - | TASS
        Azertac | 2025-04-16 | AZE | MED | - | Azertac
        the Anadolu Agency | 2025-04-16 | TUR | MED | - | Anadolu
        Armenpress | 2025-04-16 | ARM | MED | - | Armenpress
        Reuters | 2025-04-16 | Reuters | MED | - | Reuters
        journalists | 2025-04-16 | - | MED | - | -
        an Azerbaijani journalist | 2025-04-16 | AZE | MED | - | -
        Azerbaijani political prisoners | 2025-04-16 | AZE | CVL | - | -
        Armenian prisoners of war | 2025-04-16 | ARM | CVL | - | -
        Armenian civilians | 2025-04-16 | ARM | CVL | - | -
        Turkish police | 2025-04-16 | TUR | COP | - | -
        police | 2025-04-16 | - | COP | - | -
        militants | 2025-04-16 | - | REB | - | -
        the opposition | 2025-04-16 | - | OPP | - | -
        lawmakers | 2025-04-16 | - | LEG | lawmaker | -
        the army | 2025-04-16 | - | MIL | - | -
        students | 2025-04-16 | - | EDU | - | -
        the military | 2025-04-16 | - | MIL | - | -
        rebels | 2025-04-16 | - | REB | - | -
        gunmen | 2025-04-16 | - | UAF | - | -
        the ministers | 2025-04-16 | - | GOV | minister | -
        foreign ministers | 2025-04-16 | - | GOV | foreign minister | -
        the two presidents | 2025-04-16 | - | GOV | president | -
        the sides | 2025-04-16 | - | - | - | -
        both countries | 2025-04-16 | - | GOV | - | -
        the international community | 2025-04-16 | - | IGO | - | -
        the West | 2025-04-16 | West | GOV | - | West
        Western countries | 2025-04-16 | West | GOV | - | -
        human rights groups | 2025-04-16 | - | HRI | - | -
        Amnesty International | 2025-04-16 | Amnesty International | NGO | - | Amnesty International
        Human Rights Watch | 2025-04-16 | Human Rights Watch | NGO | - | Human Rights Watch
        his Iranian counterpart | 2025-04-16 | IRN | GOV | - | -
        her Turkish counterpart Hakan Fidan | 2025-04-16 | TUR | GOV | foreign minister | Hakan Fidan
        Azerbaijani citizens | 2025-04-16 | AZE | CVL | - | -
        the people of Iran | 2025-04-16 | IRN | CVL | - | -
        the Iranian people | 2025-04-16 | IRN | CVL | - | -
        a Russian citizen | 2025-04-16 | RUS | CVL | - | -
        the Russian language | 2025-04-16 | none | - | - | -
        Armenian cognac | 2025-04-16 | none | - | - | -
        Turkish tea | 2025-04-16 | none | - | - | -
        the Azerbaijani economy | 2025-04-16 | AZE | GOV | - | -
        Armenian territory | 2025-04-16 | ARM | GOV | - | -
        Iran's nuclear facilities | 2025-04-16 | IRN | GOV | - | -
        the Russian side | 2025-04-16 | RUS | GOV | - | -
        the Georgian delegation | 2025-04-16 | GEO | GOV | - | -
        a delegation led by Georgian President Mikheil Kavelashvili | 2025-04-16 | - | - | - | -
        Ilham Aliyev's office | 2025-04-16 | AZE | GOV | - | -
        Aliyev's government | 2025-04-16 | AZE | GOV | - | -
        Putin's spokesman | 2025-04-16 | RUS | GOV | spokesperson | -
        President Ilham Aliyev | 2025-04-16 | AZE | GOV | president | Ilham Aliyev
        President of Azerbaijan Ilham Aliyev | 2025-04-16 | AZE | GOV | president | Ilham Aliyev
        President of the Republic of Azerbaijan Ilham Aliyev | 2025-04-16 | AZE | GOV | president | Ilham Aliyev
        Prime Minister of the Republic of Armenia Nikol Pashinyan | 2025-04-16 | ARM | GOV | prime minister | Nikol Pashinyan
        the prime minister of Armenia | 2025-04-16 | ARM | GOV | prime minister | Nikol Pashinyan
        Nikol Pashinyan, the prime minister | 2025-04-16 | ARM | GOV | prime minister | Nikol Pashinyan
        Mr. Pashinyan | 2025-04-16 | ARM | GOV | prime minister | Nikol Pashinyan
        Azerbaijan and Armenia | 2025-04-16 | - | GOV | - | -
        the Republic | 2025-04-16 | - | - | - | -
        the Union | 2025-04-16 | - | - | - | -
        the Islamic Republic | 2025-04-16 | IRN | GOV | - | -
        Soviet troops | 2025-04-16 | RUS | MIL | - | -
        the Soviet Union | 2025-04-16 | RUS | GOV | - | -
        ethnic Azerbaijanis | 2025-04-16 | ethnic Azerbaijanis | CVL | - | ethnic Azerbaijanis
        ethnic Armenian separatists | 2025-04-16 | ethnic Armenian separatists | REB | - | ethnic Armenian separatists
        pro-Iranian militias | 2025-04-16 | - | REB | - | -
        Iran-backed militias | 2025-04-16 | - | REB | - | -
        anti-government protesters | 2025-04-16 | - | CVL | - | -
        the Russian-led CSTO | 2025-04-16 | CSTO | IGO | - | Collective Security Treaty Organization
        the Azerbaijani-Iranian border | 2025-04-16 | none | - | - | -
        the Armenia-Azerbaijan peace treaty | 2025-04-16 | none | - | - | -
        Elon Musk | 2025-04-16 | - | - | - | Elon Musk
        US businessman Elon Musk | 2025-04-16 | USA | BUS | - | Elon Musk
        Samir Sharifov | 2025-04-16 | - | - | - | Samir Sharifov
        Farhad Mammadov, director of the Center for Studies of the South Caucasus | 2025-04-16 | - | - | - | Farhad Mammadov
        Russian political scientist Sergei Markov | 2025-04-16 | RUS | EDU | - | Sergei Markov
        MEP Nathalie Loiseau | 2025-04-16 | EU | IGO | member of the european parliament | Nathalie Loiseau
        French senator Bruno Retailleau | 2025-04-16 | FRA | LEG | lawmaker | Bruno Retailleau
        the Yerevan city court | 2025-04-16 | ARM | JUD | - | -
        Moscow's ambassador | 2025-04-16 | RUS | GOV | ambassador | -
        a French MEP | 2025-04-16 | EU | IGO | member of the european parliament | -
        Azerbaijan's State Security Service | 2025-04-16 | AZE | SPY | - | State Security Service
        the State Security Service of Azerbaijan | 2025-04-16 | AZE | SPY | - | State Security Service of Azerbaijan
        the State Security Service of Georgia | 2025-04-16 | GEO | SPY | - | State Security Service of Georgia
        Western Azerbaijan | 2025-04-16 | none | - | - | -
        the foreign ministers of France and Germany | 2025-04-16 | - | GOV | foreign minister | -
        the Azerbaijani and Armenian foreign ministers | 2025-04-16 | - | GOV | foreign minister | -
        the foreign ministers of Iran | 2025-04-16 | IRN | GOV | foreign minister | -
        Georgia's parliament | 2025-04-16 | GEO | LEG | - | -
        British Foreign Secretary Philip Hammond | 2015-01-01 | GBR | GOV | foreign minister | Philip Hammond
        Hong Kong Chief Executive John Lee | 2025-04-16 | HKG | GOV | chief executive | John Lee
        Turkey's National Intelligence Organization | 2025-04-16 | TUR | SPY | - | MIT
        Israel's Mossad | 2025-04-16 | ISR | SPY | - | Mossad
        Pakistan's ISI | 2025-04-16 | PAK | SPY | - | Inter-Services Intelligence
        Jordan's king | 2025-04-16 | JOR | GOV | king | King Abdullah II
        dozens of Azerbaijani soldiers | 2025-04-16 | AZE | MIL | - | -
        hundreds of protesters in Yerevan | 2025-04-16 | ARM | CVL | - | -
        tens of thousands of Armenians | 2025-04-16 | ARM | CVL | - | -
        rebels loyal to the president | 2025-04-16 | - | REB | - | -
        Islamic State targets | 2025-04-16 | Islamic State | REB | - | Islamic State
        militants linked to al-Qaeda | 2025-04-16 | - | REB | - | -
        Russian troops stationed in Armenia | 2025-04-16 | RUS | MIL | - | -
        a number of Iranian officials | 2025-04-16 | IRN | GOV | - | -
        a car bomb | 2025-04-16 | - | UAF | - | -
        the Iranian officials familiar | 2025-04-16 | IRN | GOV | - | -
        one of the ministers | 2025-04-16 | - | GOV | minister | -
        members of Hamas | 2025-04-16 | Hamas | REB | - | -
        a member of the Taliban | 2025-04-16 | Taliban | REB | - | -
        government critics | 2025-04-16 | - | OPP | - | -
        opponents of the government | 2025-04-16 | - | OPP | - | -
        Egyptian authorities | 2025-04-16 | EGY | GOV | - | -
        the son of the president | 2025-04-16 | - | CVL | - | -
        US lawmakers | 2025-04-16 | USA | LEG | lawmaker | -
        an unidentified gunman | 2025-04-16 | - | UAF | - | -
        Kurdish Peshmerga | 2025-04-16 | Peshmerga | MIL | - | Peshmerga
        Kurds | 2025-04-16 | Kurds | CVL | - | Kurds
        Chechen rebels | 2025-04-16 | Chechens | REB | - | -
        Gaza | 2025-04-16 | PSE | GOV | - | -
        Kurdish militants | 2025-04-16 | Kurds | REB | - | -
        Kurdish leaders | 2025-04-16 | Kurds | CVL | - | -
        California | 2025-04-16 | USA | GOV | - | -
        the governor of Texas | 2025-04-16 | USA | GOV | governor | -
        Mubarak | 2010-01-01 | EGY | GOV | president | Hosni Mubarak
        former Egyptian president Hosni Mubarak | 2014-01-01 | EGY | ELI | - | Hosni Mubarak
        Saddam | 2001-01-01 | IRQ | GOV | president | Saddam Hussein
        Heydar Aliyev | 1999-01-01 | AZE | GOV | president | Heydar Aliyev
        President Aliyev | 1999-01-01 | AZE | GOV | president | Heydar Aliyev
        Aliyev | 2001-01-01 | AZE | GOV | president | Heydar Aliyev
        Aliyev | 2021-01-01 | AZE | GOV | president | Ilham Aliyev
        Chechen leader Ramzan Kadyrov | 2025-04-16 | RUS | GOV | chechen leader | Ramzan Kadyrov
        Bush | 2005-01-01 | USA | GOV | president | George W. Bush
        President Bush | 1990-06-01 | USA | GOV | president | George H. W. Bush
        Assad | 1995-01-01 | SYR | GOV | president | Hafez al-Assad
        Hariri | 2003-01-01 | LBN | GOV | prime minister | Rafik Hariri
        Hariri | 2018-01-01 | LBN | GOV | prime minister | Saad Hariri
        Condoleezza Rice | 2006-01-01 | USA | GOV | secretary of state | Condoleezza Rice
        Secretary of State Condoleezza Rice | 2006-01-01 | USA | GOV | secretary of state | Condoleezza Rice
        Kim | 2005-01-01 | PRK | GOV | leader | Kim Jong Il
        """;
}
