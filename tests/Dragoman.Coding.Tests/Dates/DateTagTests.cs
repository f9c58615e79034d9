using Dragoman.Coding.Dates;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Tests.Dates;

public sealed class DateTagTests
{
    private static readonly DateExpressionFinder Finder = new();

    [Theory]
    [InlineData("In May leave", "ADP PROPN VERB", "May")]
    [InlineData("In May leave", "ADP AUX VERB", "")]
    [InlineData("For March on", "ADP VERB ADP", "")]
    [InlineData("In summer they", "ADP NOUN PRON", "summer")]
    [InlineData("During spring up", "ADP VERB ADV", "")]
    [InlineData("of 1828 moved", "ADP NUM VERB", "1828")]
    [InlineData("of 1828 voters", "ADP NUM NOUN", "")]
    [InlineData("In April 16 fell", "ADP PROPN NUM VERB", "April 16")]
    [InlineData("In April 16 fell", "ADP PROPN NUM NOUN", "April")]
    public void TagsDecideBetweenDatesAndOtherWords(string text, string tags, string expected)
    {
        var spans = DateTokens.CutFine(text);
        var forms = spans.Select(span => text.Substring(span.Start, span.Length)).ToArray();

        var found = Finder.Find(forms, spans.ToArray(), tags.Split(' ').Select(Enum.Parse<UniversalTag>).ToArray());

        Assert.Equal(expected, string.Join("; ", found.Select(date => date.Span.In(text).ToString())));
    }

    [Fact]
    public void ASentenceGivesItsDocumentsOffsets()
    {
        var sentence = SentenceOf(["He", "left", "last", "Wednesday", "'s", "mid-June", "talks"], offset: 100);

        var found = Finder.Find(sentence);

        Assert.Equal(2, found.Length);
        Assert.Equal((2, 4, new TextSpan(108, 122), DateExpressionKind.Weekday), (found[0].First, found[0].End, found[0].Span, found[0].Kind));
        Assert.Equal((5, 6, new TextSpan(126, 134), DateExpressionKind.Month), (found[1].First, found[1].End, found[1].Span, found[1].Kind));
    }

    [Fact]
    public void ASentenceAndItsColumnsGiveTheSame()
    {
        string[] forms = ["They", "met", "on", "16", "April", "and", "again", "two", "days", "later", "."];
        var sentence = SentenceOf(forms, offset: 0);
        var spans = Enumerable.Range(0, sentence.Count).Select(sentence.TokenSpan).ToArray();

        Assert.Equal(Finder.Find(forms, spans), Finder.Find(sentence), (one, other) => one.SequenceEqual(other));
        Assert.Equal(2, Finder.Find(sentence).Length);
    }

    internal static Sentence SentenceOf(string[] forms, int offset)
    {
        var starts = new int[forms.Length];
        var ends = new int[forms.Length];
        for (var (token, at) = (0, offset); token < forms.Length; at = ends[token] + 1, token++) (starts[token], ends[token]) = (at, at + forms[token].Length);
        var heads = Enumerable.Range(-1, forms.Length).Select(head => (short)head).ToArray();
        return new Sentence(new TextSpan(offset, ends[^1]), starts, ends, forms, forms, new UniversalTag[forms.Length], forms, heads, new DependencyRelation[forms.Length]);
    }
}
