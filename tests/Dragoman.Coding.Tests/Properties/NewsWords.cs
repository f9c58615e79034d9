using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Coding.Tests.Properties;

/// <summary>Texts that look like news without being any: triggers, actors, dates and punctuation in any order.</summary>
internal static class NewsWords
{
    private static readonly ImmutableArray<string> Pieces =
    [
        "The", "Georgian", "president", "Aliyev", "Moscow", "Iran", "Iran's", "the EU", "foreign ministers", "of", "and", "with", "in", "Baku", "on Monday", "last year", "2025", "met", "visited", "will", "not",
        "said", "that", "he", "they", "his", "counterpart", "to", "withdraw", "troops", "from", "accused", "sanctions", "against", "talks", "held", "denied", "having", "attacked", "if", "signed", "an agreement",
        "demanded", "release", "was", "were", "expelled", "by", "who", "after", "before", ",", ".", ". ", "\n\n", "“", "”", "\"", "(", ")", ":", "-", "—", "Yerevan's", "U.S.", "…", "é", "Москва", "🙂", "&nbsp;", "'",
    ];

    /// <summary>A text of at most forty pieces.</summary>
    public static Arbitrary<string> Texts { get; } = Gen.Elements(Pieces.AsEnumerable()).ArrayOf().Select(words => string.Join(' ', words.Take(40))).ToArbitrary();

    /// <summary>A text of a number of sentences, always the same for the same number.</summary>
    public static string Repeated(int sentences)
    {
        string[] told =
        [
            "Georgian President Kavelashvili visited Baku on Wednesday and met his Azerbaijani counterpart.",
            "Iran accused Turkey of closing the border, and Ankara denied it.",
            "The foreign ministers of Armenia and Russia signed an agreement in Yerevan after talks with the EU.",
            "“We will withdraw our troops by May 2025,” the minister said.",
            "Moscow expelled two diplomats, which Brussels condemned as a hostile step.",
        ];
        return string.Join(' ', Enumerable.Range(0, sentences).Select(number => told[number % told.Length]));
    }
}
