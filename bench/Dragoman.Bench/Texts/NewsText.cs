using Dragoman.Domain;

namespace Dragoman.Bench.Texts;

/// <summary>Invented news for measuring: always the same for the same number, with names, dates, quotes and asides as news has them.</summary>
internal static class NewsText
{
    private static readonly string[] Visitors = ["Georgian Prime Minister Irakli Kobakhidze", "Turkish Foreign Minister Hakan Fidan", "The president of Azerbaijan", "Iran's deputy foreign minister", "A delegation of the European Union", "NATO Secretary General Mark Rutte"];
    private static readonly string[] Hosts = ["Armenian officials", "his Azerbaijani counterpart", "Kazakh President Tokayev", "the Russian ambassador", "the speaker of the Georgian parliament", "the OSCE's envoy"];
    private static readonly string[] Places = ["in Tbilisi", "in Yerevan", "at the United Nations in New York", "in the border town of Meghri", "in Ankara", "in Batumi"];
    private static readonly string[] Times = ["on Monday", "last week", "in early March", "on 12 April 2025", "two days after the summit", "earlier this year"];
    private static readonly string[] Acts =
    [
        "{0} met {1} {2} {3} and discussed the opening of the railway.",
        "{0} accused {1} of breaking the ceasefire, a charge that the ministry denied {3}.",
        "“We shall not withdraw our observers,” {0} told reporters {2} {3}, adding that talks with {1} would go on.",
        "{0}, who arrived {2} {3}, signed an agreement on customs with {1}.",
        "According to local media, {0} demanded that {1} release the detained drivers, some of whom have been held since {3}.",
        "The harvest, farmers say, was the best in ten years, and prices {2} fell {3}.",
        "{0} is expected to visit {1} {2} next month if the road over the pass is open by then.",
        "Shelling from across the river killed two people {3}, said a doctor {2} who asked not to be named.",
    ];

    /// <summary>An article of a number of sentences.</summary>
    public static Article Article(int sentences, int number = 0)
    {
        var told = Enumerable.Range(number * sentences, sentences).Select(Sentence);
        return new Article { Id = "bench", Text = string.Join(' ', told), Published = new DateOnly(2025, 4, 17) };
    }

    private static string Sentence(int number) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, Acts[number % Acts.Length],
        Visitors[number * 5 % 6], Hosts[(number + (number / 6)) % 6], Places[(number / 2) % 6], Times[(number / 3) % 6]);
}
