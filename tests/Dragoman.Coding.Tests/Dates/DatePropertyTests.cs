using Dragoman.Coding.Dates;
using Dragoman.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Coding.Tests.Dates;

public sealed class DatePropertyTests
{
    private static readonly string[] Vocabulary =
    [
        "the", "of", "in", "on", "by", "since", "until", "before", "after", "from", "to", "between", "and", "last", "next", "this", "that", "same", "past",
        "previous", "following", "coming", "early", "mid", "late", "end", "earlier", "later", "a", "two", "few", "half", "first", "day", "week", "month", "year",
        "decade", "days", "years", "weeks", "hours", "ago", "March", "May", "April", "Dec", "Wednesday", "Mon", "weekend", "summer", "winter", "quarter", "century", "today",
        "yesterday", "overnight", "recently", "16", "31", "29", "0", "00", "2025", "2024", "9999", "0000", "1000", "16th", "1990s", "90s", "Q3", "H2", ",", ".", "-", "–", "/",
        "(", ")", "'s", "$", "16.04.2025", "99.99.9999", "2025-04-16", "2025-02-30", "mid-June", "post-2020", "Wednesday's", "New", "Year", "Eve", "troops", "Baku", "within",
        "twenty", "999", "as", "no", "than", "about", "more", "", "’", "\uD800", "١٦",
    ];

    private static Arbitrary<string[]> Sentences =>
        Gen.OneOf(Gen.Elements(Vocabulary), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ArrayOf().Resize(40).ToArbitrary();

    private static Arbitrary<DateOnly> PublicationDays =>
        Gen.OneOf(Gen.Choose(738000, 740000), Gen.Choose(0, DateOnly.MaxValue.DayNumber), Gen.Elements(0, DateOnly.MaxValue.DayNumber)).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static Arbitrary<DateDirection> Directions => Gen.Elements(DateDirection.Unknown, DateDirection.Past, DateDirection.Future).ToArbitrary();

    private static Arbitrary<PartialDate> Anchors => Gen.Elements("0001", "9999", "2020", "2020-11", "2020-11-09", "9999-12-31", "0001-01-01", "2020/2021", "2020-11-09/2020-11-12")
        .Select(PartialDate.Parse).ToArbitrary();

    [Fact]
    public void ExpressionsLieInTheirSentenceInOrder() => Prop.ForAll(Sentences, forms =>
    {
        var spans = Lay(forms);
        var at = 0;
        foreach (var found in new DateExpressionFinder().Find(forms, spans))
        {
            if (found.First < 0 || found.End <= found.First || found.End > forms.Length) return false;
            if (found.Span.Start < at || found.Span.End <= found.Span.Start) return false;
            if (found.Span.Start < spans[found.First].Start || found.Span.End > spans[found.End - 1].End) return false;
            at = found.Span.End;
        }

        return true;
    }).Check(Many);

    [Fact]
    public void EveryDateIsWellFormed() => Prop.ForAll(Sentences, PublicationDays, Anchors, (forms, published, anchor) =>
    {
        foreach (var found in new DateExpressionFinder().Find(forms, Lay(forms)))
        {
            foreach (var direction in Enum.GetValues<DateDirection>())
            {
                foreach (var day in new DateOnly?[] { published, null })
                {
                    foreach (var told in new PartialDate?[] { anchor, null })
                    {
                        if (DateResolver.Resolve(found, day, direction, told) is not { } date) continue;
                        if (found.Kind == DateExpressionKind.Vague || date.Last < date.First) return false;
                        if (!PartialDate.TryParse(date.ToString(), out var again) || again != date) return false;
                    }
                }
            }
        }

        return true;
    }).Check(Many);

    [Fact]
    public void AbsoluteDatesNeedNothingAndNeverChange() => Prop.ForAll(Sentences, PublicationDays, Directions, (forms, published, direction) =>
        new DateExpressionFinder().Find(forms, Lay(forms)).Where(found => found.IsAbsolute)
            .All(found => DateResolver.Resolve(found, null) == DateResolver.Resolve(found, published, direction))).Check(Many);

    [Fact]
    public void TheSameTokensGiveTheSameExpressions() => Prop.ForAll(Sentences, forms =>
        new DateExpressionFinder().Find(forms, Lay(forms)).SequenceEqual(new DateExpressionFinder().Find(forms, Lay(forms)))).Check(Many);

    [Fact]
    public void ThePastLiesBeforeAndTheFutureAfter() => Prop.ForAll(PublicationDays, Gen.Choose(0, 365).ToArbitrary(), (published, offset) =>
    {
        if (published.DayNumber is < 8000 or > 3_640_000) return true;
        var day = new DateOnly(2024, 1, 1).AddDays(offset);
        var text = day.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture);
        var found = Assert.Single(DateTokens.Find(text, DateTokens.CutFine(text)));
        return DateResolver.Resolve(found, published, DateDirection.Past)!.Value.First <= published
            && DateResolver.Resolve(found, published, DateDirection.Future)!.Value.First >= published;
    }).Check(Many);

    [Fact]
    public void APathologicalSentenceIsReadInOneGo()
    {
        var forms = Enumerable.Repeat(new[] { "March", "last", "Monday", "of", "the", "first", "week", "of" }, 5000).SelectMany(row => row).ToArray();

        var found = new DateExpressionFinder().Find(forms, Lay(forms));

        Assert.InRange(found.Length, 5000, forms.Length);
    }

    [Fact]
    public void RowsOfDifferentLengthAreRefused()
    {
        Assert.Throws<ArgumentException>(() => new DateExpressionFinder().Find(["today"], []));
        Assert.Throws<ArgumentException>(() => new DateExpressionFinder().Find(["today"], [new(0, 5)], [default, default]));
    }

    private static Config Many => Config.QuickThrowOnFailure.WithMaxTest(400);

    private static TextSpan[] Lay(string[] forms)
    {
        var spans = new TextSpan[forms.Length];
        for (var (token, at) = (0, 0); token < forms.Length; at += forms[token].Length + 1, token++) spans[token] = new TextSpan(at, at + forms[token].Length);
        return spans;
    }
}
