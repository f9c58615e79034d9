using Dragoman.Domain;
using Dragoman.Web.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Web.Tests.Text;

public sealed class TextTests
{
    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-04", "April 2025")]
    [InlineData("2025-04-01", "1 April 2025")]
    [InlineData("0987-04", "April 987")]
    [InlineData("2024/2025", "2024 to 2025")]
    [InlineData("2024-03/2025-01", "March 2024 to January 2025")]
    [InlineData("2025-03/2025-05", "March to May 2025")]
    [InlineData("2025-04-16/2025-04-18", "16 to 18 April 2025")]
    [InlineData("2025-04-16/2025-05-02", "16 April to 2 May 2025")]
    [InlineData("2024-12-31/2025-01-01", "31 December 2024 to 1 January 2025")]
    [InlineData("2025/2025-04", "2025 to April 2025")]
    public void DatesAreNoMorePreciseThanTheyAre(string date, string text) => Assert.Equal(text, DateText.Of(PartialDate.Parse(date)));

    [Theory]
    [InlineData("2025", "in 2025")]
    [InlineData("2025-04", "in April 2025")]
    [InlineData("2025-04-16", "on 16 April 2025")]
    [InlineData("2025-04-16/2025-04-18", "from 16 to 18 April 2025")]
    public void ADateStandsInASentence(string date, string text) => Assert.Equal(text, DateText.When(PartialDate.Parse(date)));

    [Theory]
    [InlineData("the Ruritanian’s", "Ruritanian")]
    [InlineData("Graustark's", "Graustark")]
    [InlineData("The Hague", "Hague")]
    [InlineData("'s", "'s")]
    public void APartyIsNamedWithoutArticleAndPossessive(string text, string name) => Assert.Equal(name, EventText.Name(new ActorReference { Text = text }));

    [Theory]
    [InlineData(EventStatus.Planned, null, "no day known")]
    [InlineData(EventStatus.Planned, "2030-05-01", "still to come")]
    [InlineData(EventStatus.Planned, "2020-05-01", "nothing more told")]
    [InlineData(EventStatus.Alleged, "2020-05-01", "said to have taken place")]
    [InlineData(EventStatus.Ongoing, null, "under way")]
    [InlineData(EventStatus.Happened, "2020-05-01", "took place")]
    [InlineData(EventStatus.Denied, null, "did not take place")]
    public void WhatBecameOfAPlanIsNotOverstated(EventStatus status, string? date, string expected)
    {
        var coded = new CodedEvent { Type = EventType.Consult, Status = status, Rule = "test.rule", Confidence = 1, Date = date is null ? null : new EventDate(PartialDate.Parse(date)), Trigger = new Trigger(0, 1, "x"), Sentence = new TextSpan(0, 1) };
        Assert.Equal(expected, PlanText.Of(Dragoman.Record.Queries.PlanStates.Of(coded, new DateOnly(2026, 1, 2)), coded));
    }

    [Theory]
    [InlineData("abcdef", "1-3:1", "a[bc]def")]
    [InlineData("abcdef", "0-6:1 2-4:2", "[ab](cd)[ef]")]
    [InlineData("abcdef", "0-3:1 2-4:2", "[ab](cd)ef")]
    [InlineData("abcdef", "0-2:1 2-4:2", "[ab](cd)ef")]
    [InlineData("abcdef", "2-4:1 2-4:2", "ab[cd]ef")]
    [InlineData("abcdef", "-3-2:1 5-99:2", "[ab]cde(f)")]
    [InlineData("abcdef", "4-4:1 9-12:2", "abcdef")]
    [InlineData("", "0-1:1", "")]
    public void ATextIsCutAtItsMarks(string text, string marks, string expected)
    {
        var spans = marks.Split(' ').Select(mark =>
        {
            var match = System.Text.RegularExpressions.Regex.Match(mark, "^(?<start>-?[0-9]+)-(?<end>[0-9]+):(?<mark>[12])$", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            return (new TextSpan(int.Parse(match.Groups["start"].Value, System.Globalization.CultureInfo.InvariantCulture), int.Parse(match.Groups["end"].Value, System.Globalization.CultureInfo.InvariantCulture)), match.Groups["mark"].Value[0]);
        });
        Assert.Equal(expected, string.Concat(MarkedText.Cut(text, spans).Select(piece => piece.Mark switch { '1' => $"[{piece.Text}]", '2' => $"({piece.Text})", _ => piece.Text })));
    }

    [Fact]
    public void ThePiecesAreTheText() =>
        Prop.ForAll<string?, (int, int)[]>((text, spans) =>
            string.Concat(MarkedText.Cut(text ?? "", (spans ?? []).Select(span => (new TextSpan(span.Item1, span.Item2), 'x'))).Select(piece => piece.Text)) == (text ?? "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("http://example.org", "http://example.org/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("/relative", null)]
    [InlineData(null, null)]
    public void OnlyWebAddressesAreLinked(string? address, string? link) => Assert.Equal(link, EventText.Link(address));
}
