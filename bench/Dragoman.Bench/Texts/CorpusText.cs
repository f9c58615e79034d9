using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dragoman.Bench.Texts;

/// <summary>Many invented articles that differ from each other as articles do: as JSON Lines, and as web pages with all that pages put around their story.</summary>
/// <remarks>The same for the same number.</remarks>
internal static class CorpusText
{
    private static readonly string[] Acts =
    [
        "{0} of {1} met {2} in {3} on {4} April and spoke with him about {5} and the price of {6}.",
        "On {4} April {0} told reporters in {3} that {1} would not give up {5}, whatever {2} might say about {6}.",
        "The ministry in {3} accused {2} of having sold {6} to {1} without a permit and summoned the envoy of {1} for {4} April.",
        "A paper on {5} that {0} and {2} signed in {3} gives {1} a say in the trade with {6} for {4} years.",
    ];

    private static readonly string[] States = ["Norway", "Chile", "Kenya", "Peru", "Ghana", "Malta", "Fiji", "Nepal", "Oman", "Togo", "Laos", "Cuba", "Mali", "Chad", "Iceland", "Ireland", "Portugal", "Uruguay"];
    private static readonly string[] Goods = ["copper", "herring", "timber", "wool", "cocoa", "steel", "rice", "salt", "cotton", "coffee", "zinc", "barley", "tin", "rubber", "apples", "cement"];
    private static readonly string[] Matters = ["fishing rights", "the new railway", "the old border map", "student visas", "the night ferry", "the water of the lake", "a prisoner exchange", "customs papers", "the air corridor", "a joint commission", "the pipeline", "flood relief"];
    private static readonly string[] Syllables = ["ka", "ro", "mi", "ten", "dal", "vo", "su", "ber", "lin", "ga", "tor", "ne", "fa", "zo", "hil", "par", "ju", "mo", "sel", "ric"];

    /// <summary>Writes articles of a number of sentences as JSON Lines.</summary>
    public static void WriteLines(string path, int articles, int sentences)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (var number = 0; number < articles; number++)
        {
            var line = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["url"] = string.Create(CultureInfo.InvariantCulture, $"https://news.example/{number}"),
                ["title"] = $"{Name(number)} speaks of {Pick(Matters, number, 1)}",
                ["published"] = string.Create(CultureInfo.InvariantCulture, $"2021-{1 + (number % 12):D2}-{1 + (number % 28):D2}"),
                ["source"] = "Outlet " + (number % 40).ToString(CultureInfo.InvariantCulture),
                ["text"] = Text(number, sentences),
            };
            file.WriteLine(JsonSerializer.Serialize(line));
        }
    }

    /// <summary>A text of a number of sentences.</summary>
    public static string Text(int number, int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(i => Sentence((number * 1000) + i)));

    /// <summary>A web page of about eighty thousand characters with a story of fifteen paragraphs.</summary>
    public static string Page(int number)
    {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Name(number)} speaks | An Outlet</title><meta property=\"og:site_name\" content=\"An Outlet\"><meta property=\"article:published_time\" content=\"2021-03-08\">");
        page.Append("<script>").Append('v', 20_000).Append("</script><style>").Append(".a{color:red}", 0, 13).Append("</style></head><body><nav><ul>");
        for (var i = 0; i < 150; i++) page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item item-{i}\"><a href=\"/section/{i}\" data-track=\"nav\">{Pick(Matters, number, i)}</a></li>");
        page.Append(CultureInfo.InvariantCulture, $"</ul></nav><main><article><h1>{Name(number)} speaks of {Pick(Matters, number, 1)}</h1><div class=\"story-body\">");
        for (var i = 0; i < 15; i++) page.Append(CultureInfo.InvariantCulture, $"<p>{Text((number * 100) + i, 3)}</p>{(i % 5 == 4 ? "<div class=\"related\"><a href=\"/x\">Read also: a story of another day</a></div>" : "")}");
        page.Append("</div></article></main><aside>");
        for (var i = 0; i < 40; i++) page.Append(CultureInfo.InvariantCulture, $"<div class=\"card card--small\"><a href=\"/story/{i}\"><img src=\"/i/{i}.jpg\" alt=\"\" width=\"320\" height=\"180\"><span class=\"card__title\">{Sentence((number * 7) + i)}</span></a><time datetime=\"2021-03-0{1 + (i % 8)}\">8 March</time></div>");
        page.Append("</aside><section id=\"comments\">");
        for (var i = 0; i < 30; i++) page.Append(CultureInfo.InvariantCulture, $"<div class=\"comment\"><b>reader{i}</b><p>{Text((number * 3) + i, 2)}</p></div>");
        return page.Append("</section><footer><p>© An Outlet. All rights reserved.</p></footer></body></html>").ToString();
    }

    private static string Sentence(int number) => string.Format(
        CultureInfo.InvariantCulture, Pick(Acts, number, 2), Name(number), Pick(States, number, 3), Name(number + 77), Word(number, 4) + "burg", 1 + (int)(Mix(number, 5) % 28), Pick(Matters, number, 6), Pick(Goods, number, 7));

    private static string Name(int number) => $"{Word(number, 8)} {Word(number, 9)}son";

    private static string Word(int number, int what)
    {
        var mixed = Mix(number, what);
        var word = Syllables[mixed % 20] + Syllables[mixed / 20 % 20] + Syllables[mixed / 400 % 20];
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string Pick(string[] words, int number, int what) => words[Mix(number, what) % (ulong)words.Length];

    /// <summary>SplitMix64's finalizer over the number and what it is for.</summary>
    private static ulong Mix(int number, int what)
    {
        var value = ((ulong)(uint)number * 31) + (ulong)what + 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
