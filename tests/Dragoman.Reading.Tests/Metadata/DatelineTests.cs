using Dragoman.Reading.Metadata;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Reading.Tests.Metadata;

/// <summary>The day in the line with which agencies begin, and the names of authors.</summary>
public sealed class DatelineTests
{
    [Theory]
    [InlineData("OSLO, April 16 (An Agency) — The ministers met.", 4, 16, null)]
    [InlineData("OSLO, Norway, April 16, 2021 - The ministers met.", 4, 16, 2021)]
    [InlineData("Oslo, 16 April 2021. AnAgency: The ministers met.", 4, 16, 2021)]
    [InlineData("Oslo, April 16, AGENCY\n\nThe ministers met.", 4, 16, null)]
    [InlineData("SANTIAGO DE CHILE, Sept. 3 /Agency/. The ministers met.", 9, 3, null)]
    [InlineData("Oslo, 16 Apr – The ministers met.", 4, 16, null)]
    public void TheDayIsFound(string text, int month, int day, int? year)
    {
        var found = Dateline.Find(text);
        Assert.Equal((month, day, year), (found?.Month, found?.Day, found?.Year));
    }

    [Theory]
    [InlineData("The ministers met in Oslo on April 16 - the first time in years.")]
    [InlineData("Oslo, April 31 - The ministers met.")]
    [InlineData("Oslo, Tuesday - The ministers met.")]
    [InlineData("In Oslo, April 16 came and went without a word from either of the ministers.")]
    [InlineData("")]
    public void WhatIsNoDatelineGivesNone(string text) => Assert.Null(Dateline.Find(text));

    [Theory]
    [InlineData("2021-04-20", "2021-04-16")]
    [InlineData("2021-01-02", "2020-04-16")]
    [InlineData(null, null)]
    public void TheYearIsThatOfALaterDayOfTheSameStory(string? modified, string? published)
    {
        using var folder = new InputFolder();
        var field = modified is null ? "" : $", \"modified\": \"{modified}\"";
        var result = InputFolder.ReadOne(folder.Add("a.jsonl", $"{{\"text\": \"OSLO, April 16 (An Agency) — The ministers met and signed a paper.\"{field}}}"));
        Assert.Equal(published, result.Article?.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(published is null ? null : "dateline and modified", result.Origins.GetValueOrDefault("published"));
        Assert.Equal(published is null ? ["the date 'April 16' (dateline) has no year and is left out"] : [], result.Notes);
    }

    [Theory]
    [InlineData("By Ada Person", "Ada Person")]
    [InlineData(" by  Ada Person and\nBo Other | The Fjord", "Ada Person and Bo Other")]
    [InlineData("ada@fjord.example (Ada Person)", "Ada Person")]
    [InlineData("https://fjord.example/ada", null)]
    [InlineData("ada@fjord.example", null)]
    [InlineData("8 March 2021", null)]
    [InlineData("", null)]
    public void NamesOfAuthorsAreCleaned(string written, string? names) => Assert.Equal(names, Byline.Clean(written));

    [Theory]
    [InlineData("Talks in Oslo\n\nBy Ada Person and Bo Other\n\nThe ministers met.", "Ada Person and Bo Other")]
    [InlineData("By the time the ministers met, it was dark\n\nThey met.", null)]
    [InlineData("By Monday Nobody Had Signed.\n\nThey met.", null)]
    public void ALineOfAuthorsIsFoundInTheText(string text, string? names) => Assert.Equal(names, Byline.InText(text));

    [Fact]
    public void AnyTextIsLookedAtWithoutFault() => Prop.ForAll(
        Gen.Elements("OSLO", ", ", "April ", "31", "16", " 2021", " (", ")", " — ", "/", ".", "By ", "\n", "@", "Sept", "00", "é").ListOf().Select(list => string.Concat(list)).ToArbitrary(),
        text => (Dateline.Find(text) is not { } found || found.Resolve(new DateOnly(2021, 3, 1)) is null or { Year: > 1800 }) && Byline.Clean(text) is null or { Length: > 1 } && Byline.InText(text) is null or { Length: > 1 })
        .QuickCheckThrowOnFailure();
}
