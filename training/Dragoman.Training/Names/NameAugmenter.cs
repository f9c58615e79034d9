using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Training.Names;

/// <summary>Makes further training sentences out of given ones: other names in the same places, and headlines.</summary>
/// <remarks>Learning from made-up names teaches the tagger to read the surroundings of a name and not to know it by heart.</remarks>
internal sealed class NameAugmenter(Annotator annotator)
{
    private const string Surnames =
        "Abbasov Aliyeva Mammadov Huseynova Guliyev Rzayev Safarov Bayramli Karimov Petrosyan Sargsyan Hakobyan Grigoryan Vardanyan Simonian Khachaturian Beridze Kapanadze Gelashvili Lomidze Tsiklauri Javakhishvili Meladze Ivanishvili Kobakhidze Zurabishvili Rezaei Hosseini Ahmadi Karimi Zarif Larijani Mousavi Araghchi Jafari Yılmaz Demir Çelik Kaya Şahin Öztürk Aydın Kalın Davutoğlu Ivanov Smirnova Kuznetsov Sokolov Volkova Medvedev Lavrov Ryabkov Zakharova Peskov Shevchenko Kovalenko Bondarenko Kuleba Poroshenko Nowak Kowalski Wójcik Novák Horvat Nagy Popescu Ionescu Dimitrov Petrov Jovanović Nikolić Papadopoulos Rossi Bianchi Ferrari Müller Schmidt Schneider Weber Wagner Becker Scholz Baerbock Dupont Laurent Lefebvre Moreau Macron García Martínez Fernández Sánchez Silva Santos Pereira Costa Smith Johnson Brown Taylor Walker Roberts Blinken Sullivan O'Brien Murphy Andersson Larsen Nielsen Korhonen Jansen Bakker Dubois Peeters Tanaka Suzuki Yamamoto Kishida Kim Park Lee Choi Wang Zhang Liu Chen Xi Nguyen Tran Sharma Singh Patel Khan Malik Sharif Hussain Bhutto Haddad Khoury Mansour Nasser Said Salman Abbas Mashal Okafor Mensah Diallo Traoré Ndiaye Kagame Tshisekedi Mwangi Zuma Mbeki";

    private const string Pieces = "ba ka ta ri mo le sa na vi do ru pe za gor shan del bir kul mar ton var esh ili ova gan dor kes lin mur pol ran sul tov ush yar zin";

    private static readonly string[] SurnameList = Surnames.Split(' ');
    private static readonly string[] PieceList = Pieces.Split(' ');
    private static readonly string[] FirstNameList = ReadNames("first-names.tsv", null);
    private static readonly string[] PlaceList = ReadNames("listed-names.tsv", "place");
    private readonly Random random = new(23);

    /// <summary>A copy of the example with other names, or null where it has none to exchange.</summary>
    public NameExample? Exchange(NameExample example)
    {
        var forms = Forms(example.Sentence);
        var changed = false;
        foreach (var name in example.Names)
        {
            for (var i = name.First; i < name.End; i++)
            {
                if (NewForm(name, i, forms[i]) is not { } form) continue;
                forms[i] = form;
                changed = true;
            }
        }

        return changed ? example with { Sentence = TreebankReader.Reparse(example.Sentence, annotator, forms), HideLists = random.Next(2) == 0 } : null;
    }

    /// <summary>A copy as a headline: a capital on every longer word, or all capitals.</summary>
    public NameExample Headline(NameExample example, bool allCapitals)
    {
        var forms = Forms(example.Sentence);
        for (var i = 0; i < forms.Length; i++)
        {
            var form = forms[i];
            if (allCapitals) forms[i] = form.ToUpperInvariant();
            else if (form.Length > 0 && (form.Length > 3 || example.Sentence.Tag(i) is UniversalTag.NOUN or UniversalTag.VERB or UniversalTag.ADJ))
                forms[i] = char.ToUpperInvariant(form[0]) + form[1..];
        }

        return example with { Sentence = TreebankReader.Reparse(example.Sentence, annotator, forms) };
    }

    private static string[] Forms(Sentence sentence) => [.. Enumerable.Range(0, sentence.Count).Select(sentence.Form)];

    private string? NewForm(NamedSpan name, int token, string form)
    {
        if (form.Length < 2 || !char.IsUpper(form[0]) || WordClasses.Of(form) != WordClass.None) return null;
        switch (name.Kind)
        {
            case NameKind.Person when form[^1] != '.':
                if (name.End - name.First > 1 && token == name.First) return random.Next(5) == 0 ? MadeUp() : Pick(FirstNameList);
                return random.Next(8) == 0 && name.End - name.First == 1 ? Pick(FirstNameList) : random.Next(4) == 0 ? MadeUp() : Pick(SurnameList);
            case NameKind.Place when name.End - name.First == 1 && form.Length > 3:
                return random.Next(3) == 0 ? MadeUp() : Pick(PlaceList);
            case NameKind.Organization when name.End - name.First == 1 && form.All(char.IsUpper):
                return string.Concat(Enumerable.Range(0, 2 + random.Next(4)).Select(_ => (char)('A' + random.Next(26))));
            default:
                return null;
        }
    }

    private string Pick(string[] list) => list[random.Next(list.Length)];

    private string MadeUp()
    {
        var word = string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Pick(PieceList)));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string[] ReadNames(string file, string? kind) =>
        [.. NameResource.Read(file).Where(line => (kind is null || line.Fields[1] == kind) && !line.Fields[0].AsSpan().ContainsAny(' ', '-', '\'')).Select(line => line.Fields[0])];
}
