namespace Dragoman.Training.Synthesis;

/// <summary>The words of the made-up news: real places, invented people, the nouns and verbs of diplomacy.</summary>
internal static class NewsLexicon
{
    /// <summary>Country, the adjective, a city; parted by slashes.</summary>
    internal static readonly string[] Countries = Split(
        "Armenia/Armenian/Yerevan Azerbaijan/Azerbaijani/Baku Georgia/Georgian/Tbilisi Iran/Iranian/Tehran Russia/Russian/Moscow Turkey/Turkish/Ankara Ukraine/Ukrainian/Kyiv France/French/Paris Germany/German/Berlin "
        + "Israel/Israeli/Jerusalem Syria/Syrian/Damascus Lebanon/Lebanese/Beirut Egypt/Egyptian/Cairo Qatar/Qatari/Doha Iraq/Iraqi/Baghdad China/Chinese/Beijing Japan/Japanese/Tokyo India/Indian/Delhi Pakistan/Pakistani/Islamabad "
        + "Afghanistan/Afghan/Kabul Kazakhstan/Kazakh/Astana Uzbekistan/Uzbek/Tashkent Poland/Polish/Warsaw Hungary/Hungarian/Budapest Serbia/Serbian/Belgrade Kosovo/Kosovar/Pristina Greece/Greek/Athens Cyprus/Cypriot/Nicosia "
        + "Sudan/Sudanese/Khartoum Ethiopia/Ethiopian/Addis Rwanda/Rwandan/Kigali Congo/Congolese/Kinshasa Nigeria/Nigerian/Abuja Mali/Malian/Bamako Brazil/Brazilian/Brasilia Venezuela/Venezuelan/Caracas Colombia/Colombian/Bogota "
        + "Mexico/Mexican/Puebla Canada/Canadian/Ottawa Britain/British/London Spain/Spanish/Madrid Italy/Italian/Rome Norway/Norwegian/Oslo Finland/Finnish/Helsinki Moldova/Moldovan/Chisinau Belarus/Belarusian/Minsk Vietnam/Vietnamese/Hanoi");

    /// <summary>Given names.</summary>
    internal static readonly string[] Given = Split("Aram Elchin Nino Giorgi Reza Mehmet Ivan Olena Pierre Anna Yusuf Leyla Hassan Karim Fatima Chen Hiroshi Rajiv Imran Ahmad Daniyar Marek Zoltan Milan Arben Kostas Amina Tesfaye Paul Grace Carlos Maria Luis Jean Emma Thomas Sofia Erik Mikael Ion Viktor Tran Sarah David Omar Lina");

    /// <summary>Family names.</summary>
    internal static readonly string[] Family = Split("Petrosyan Sargsyan Huseynov Aliyeva Beridze Lomidze Karimi Rahmani Yildiz Demir Sokolov Kovalenko Moreau Lefebvre Schneider Weber Levi Haddad Khoury Nasser Mansour Wang Tanaka Sharma Qureshi Ahmadi Nurlanov Karimov Nowak Szabo Jovanovic Krasniqi Papadopoulos Osman Bekele Kagwe Okafor Traore Silva Rojas Herrera Tremblay Clarke Garcia Rossi Hansen Korhonen Rusu Nguyen Al-Rashid");

    /// <summary>Offices of one person: an adjective or nothing, and the noun.</summary>
    internal static readonly string[] Offices = Split("foreign/minister prime/minister defence/minister interior/minister deputy/minister /president /ambassador /spokesman /spokeswoman /chancellor /premier /envoy /speaker /king special/representative trade/minister /general /governor");

    /// <summary>Bodies that act: an adjective or compound or nothing, and the noun.</summary>
    internal static readonly string[] Bodies = Split("foreign/ministry defence/ministry /parliament /government /army /opposition /embassy constitutional/court border/guard general/staff /side /delegation air/force /cabinet interior/ministry /navy intelligence/service");

    /// <summary>Groups of people, in the plural.</summary>
    internal static readonly string[] Groups = Split("officials ministers leaders presidents diplomats rebels soldiers mediators lawmakers protesters gunmen observers envoys negotiators allies deputies generals militants inspectors peacekeepers");

    /// <summary>Months.</summary>
    internal static readonly string[] Months = Split("January February March April May June July August September October November December");

    /// <summary>Days of the week.</summary>
    internal static readonly string[] Days = Split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    /// <summary>Acts and meetings as things: singular and, after a slash, plural.</summary>
    internal static readonly string[] Events = Split("visit/visits meeting/meetings summit/summits session/sessions vote/votes election/elections exercise/exercises attack/attacks strike/strikes raid/raids protest/protests drill/drills flight/flights inspection/inspections call/calls");

    /// <summary>Papers and plans.</summary>
    internal static readonly string[] Papers = Split("agreement/agreements treaty/treaties resolution/resolutions proposal/proposals plan/plans draft/drafts law/laws bill/bills report/reports memorandum/memorandums ceasefire/ceasefires truce/truces demand/demands decision/decisions offer/offers claim/claims request/requests statement/statements");

    /// <summary>People on whom others act.</summary>
    internal static readonly string[] People = Split("ambassador/ambassadors diplomat/diplomats envoy/envoys soldier/soldiers delegation/delegations fighter/fighters journalist/journalists refugee/refugees prisoner/prisoners activist/activists lawmaker/lawmakers officer/officers consul/consuls hostage/hostages");

    /// <summary>Places and things on which others act.</summary>
    internal static readonly string[] Things = Split("border/borders embassy/embassies consulate/consulates base/bases bridge/bridges railway/railways refinery/refineries drone/drones missile/missiles village/villages convoy/convoys port/ports airport/airports checkpoint/checkpoints tanker/tankers corridor/corridors depot/depots");

    /// <summary>Adjectives of news.</summary>
    internal static readonly string[] Adjectives = Split("new joint military direct final official recent draft urgent long foreign senior large northern southern eastern border regional secret fresh bilateral unilateral armed naval central disputed public surprise");

    /// <summary>Verbs with an object, by what the object is: e events, p papers, h people, t things, a any actor. Irregular forms stand behind colons: past, participle.</summary>
    internal static readonly string[] Transitive = Split(
        "cancel/ep postpone/ep condemn/epa reject/p sign/p ratify/p approve/ep block/pt open/t close/t deploy/h withdraw:withdrew:withdrawn/h seize/t attack/t shell/t bomb/t release/h detain/h arrest/h expel/h recall/h summon/h receive/h visit/t host/e "
        + "welcome/ep praise/pa back/pa support/pa denounce/epa dismiss/p demand/e discuss/ep suspend/ep protest/p visit/a accuse/a blame/a thank/a warn/a criticise/pa invite/h threaten/a strike:struck:struck/t hit:hit:hit/t lead:led:led/h hold:held:held/e "
        + "propose/ep present/p publish/p draft/p drop/p break:broke:broken/p extend/p implement/p violate/p lift/p impose/p leave:left:left/t send:sent:sent/h shoot:shot:shot/h abduct/h free/h destroy/t capture/t rebuild:rebuilt:rebuilt/t occupy/t evacuate/h order/ep claim/p plan/e report/e monitor/ep join/p quit:quit:quit/p");

    /// <summary>Verbs without an object, with the preposition that they take and what stands behind it: e, p, h, t, a, or c for a city.</summary>
    internal static readonly string[] Intransitive = Split("arrive/in/c meet:met:met/with/a talk/with/a agree/on/p insist/on/p vote/on/p comment/on/p travel/to/c fly:flew:flown/to/c return/to/c withdraw:withdrew:withdrawn/from/p protest/against/ep react/to/ep depend/on/p speak:spoke:spoken/with/a retreat/from/t fire/at/t refer/to/p object/to/p call/for/e press/for/e prepare/for/e respond/to/ep");

    /// <summary>Verbs that say, with a clause.</summary>
    internal static readonly string[] Saying = Split("say:said:said announce declare confirm deny warn insist claim add stress report believe promise demand hope know:knew:known write:wrote:written state recall admit explain predict note suggest");

    /// <summary>Verbs with an infinitive.</summary>
    internal static readonly string[] WithInfinitive = Split("agree refuse want plan promise threaten decide intend hope offer vow try begin:began:begun continue fail pledge prepare propose want seek:sought:sought wish");

    /// <summary>Verbs with somebody and an infinitive.</summary>
    internal static readonly string[] WithPersonAndInfinitive = Split("urge ask order invite force allow advise warn persuade press");

    /// <summary>Conjunctions of adverbial clauses.</summary>
    internal static readonly string[] Conjunctions = Split("after before because while although when since if as until");

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
