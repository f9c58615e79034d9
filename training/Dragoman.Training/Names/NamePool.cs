using Dragoman.Language.Names;
using Dragoman.Language.Words;

namespace Dragoman.Training.Names;

/// <summary>Random names of persons, places, organisations and events, known and made up.</summary>
internal sealed class NamePool(Random random)
{
    private const string Surnames =
        "Abbasov Aliyeva Mammadov Huseynova Guliyev Rzayev Safarov Bayramli Karimov Petrosyan Sargsyan Hakobyan Grigoryan Vardanyan Simonian Khachaturian Beridze Kapanadze Gelashvili Lomidze Tsiklauri Javakhishvili Meladze Kvirikashvili Garibashvili Chiaberashvili Rezaei Hosseini Ahmadi Karimi Zarif Larijani Mousavi Bagheri Jafari Yılmaz Demir Çelik Kaya Şahin Öztürk Aydın Kalın Davutoğlu Ivanov Smirnova Kuznetsov Sokolov Volkova Medvedev Shoigu Ryabkov Matviyenko Patrushev Shevchenko Kovalenko Bondarenko Kuleba Poroshenko Nowak Kowalski Wójcik Novák Horvat Nagy Popescu Ionescu Dimitrov Petrov Jovanović Nikolić Papadopoulos Rossi Bianchi Ferrari Müller Schmidt Schneider Weber Wagner Becker Scholz Baerbock Dupont Laurent Lefebvre Moreau Hollande García Martínez Fernández Sánchez Silva Santos Pereira Costa Smith Johnson Brown Taylor Walker Roberts Blinken Sullivan O'Brien Murphy Andersson Larsen Nielsen Korhonen Jansen Bakker Dubois Peeters Tanaka Suzuki Yamamoto Kishida Kim Park Lee Choi Wang Zhang Liu Chen Xi Nguyen Tran Sharma Singh Patel Khan Malik Hussain Bhutto Haddad Khoury Mansour Nasser Said Salman Abbas Mashal Okafor Mensah Diallo Traoré Ndiaye Kagame Tshisekedi Mwangi Zuma Mbeki";

    private const string Pieces = "ba ka ta ri mo le sa na vi do ru pe za gor shan del bir kul mar ton var esh ili ova gan dor kes lin mur pol ran sul tov ush yar zin";
    private const string Fields = "Foreign Affairs|Defence|Justice|Finance|Health|Energy|Human Rights|Internal Affairs|Trade|Education|Climate|Science|Security|Reconstruction|National Security|Border Control|Press Freedom|Migration";
    private const string Bodies = "Ministry|Committee|Council|Court|Party|Union|Movement|Bank|Agency|Front|Army|Parliament|Foundation|Commission|Alliance|Federation|University|Institute|Guard|Congress|Service|Bureau|Authority|Forum|League|Forces|Watch|News Agency|Times|Post|Group|Corporation";
    private const string Before = "Central|Supreme|National|Democratic|People's|Constitutional|Republican|Liberal|Foreign|Defense|Interior|Progress|Freedom|International|General|Security|European|Green|Revolutionary|Islamic|Workers'|Human Rights|Free|United";
    private const string Gatherings = "Declaration|Treaty|Summit|Agreement|Conference|Protocol|Accord|Charter|Convention|Peace Conference|Security Forum|War|Memorandum";
    private const string Titles = "President|Prime Minister|Foreign Minister|Defense Minister|Interior Minister|Vice President|Deputy Foreign Minister|Secretary of State|Chancellor|Ambassador|General|Speaker|Economy Minister|Special Envoy|Finance Minister|King|Premier";
    private const string Particles = "van der|von|de la|al-|bin|van|de|da";

    private static readonly string[] FirstNameList = Read("first-names.tsv", null);
    private static readonly string[] AdjectiveList = Read("listed-names.tsv", "people");
    private static readonly string[] PlaceList = Read("listed-names.tsv", "place");
    private static readonly string[] OrganizationList = Read("listed-names.tsv", "organization");
    private static readonly string[] EventList = Read("listed-names.tsv", "event");
    private static readonly string[] SurnameList = Surnames.Split(' ');
    private static readonly string[] PieceList = Pieces.Split(' ');

    internal string FirstName() => random.Next(8) == 0 ? MadeUp() : Pick(FirstNameList);

    internal string Surname() => random.Next(4) == 0 ? MadeUp() : Pick(SurnameList);

    internal string Person()
    {
        if (random.Next(12) == 0 && Pick(Particles.Split('|')) is var particle) return $"{FirstName()} {particle}{(particle.EndsWith('-') ? "" : " ")}{Surname()}";
        return random.Next(10) == 0 ? $"{FirstName()} {FirstName()} {Surname()}" : $"{FirstName()} {Surname()}";
    }

    internal string Place() => random.Next(4) == 0 ? MadeUp() : Pick(PlaceList);

    internal string Adjective() => Pick(AdjectiveList);

    internal string Title() => Pick(Titles.Split('|'));

    internal string Acronym() => string.Concat(Enumerable.Range(0, 2 + random.Next(4)).Select(_ => (char)('A' + random.Next(26))));

    internal string Organization() => random.Next(10) switch
    {
        0 or 1 => Acronym(),
        2 => $"{Pick(Before.Split('|'))} {Pick(Bodies.Split('|'))}",
        3 => $"{Place()} {Pick(Before.Split('|'))} {Pick(Bodies.Split('|'))}",
        4 => $"{Pick(Bodies.Split('|')[..12])} {(random.Next(2) == 0 ? "of" : "for")} {Pick(Fields.Split('|'))}",
        5 => $"{Adjective()} {Pick(Before.Split('|'))} {Pick(Bodies.Split('|'))}",
        _ => Pick(OrganizationList),
    };

    internal string Event() => random.Next(3) == 0 ? Pick(EventList) : $"{(random.Next(3) == 0 ? Pick(Before.Split('|')) : Pick(PlaceList))} {Pick(Gatherings.Split('|'))}";

    internal string SingleWordPlace()
    {
        while (true)
        {
            var place = Place();
            if (!place.AsSpan().ContainsAny(' ', '-', '\'')) return place;
        }
    }

    internal string SingleWordFirstName()
    {
        while (true)
        {
            var name = FirstName();
            if (!name.AsSpan().ContainsAny(' ', '-', '\'')) return name;
        }
    }

    internal string MadeUp()
    {
        var word = string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Pick(PieceList)));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private string Pick(string[] list) => list[random.Next(list.Length)];

    private static string[] Read(string file, string? kind) =>
        [.. BuiltInList.Read(file).Where(line => kind is null || line.Fields[1] == kind).Select(line => line.Fields[0])];
}
