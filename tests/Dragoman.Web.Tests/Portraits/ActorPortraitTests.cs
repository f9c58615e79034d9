using Dragoman.Coding.Actors;
using Dragoman.Coding.Knowledge;
using Dragoman.Web.Portraits;

namespace Dragoman.Web.Tests.Portraits;

public sealed class ActorPortraitTests
{
    private static readonly ActorLexicon Lexicon = ActorLexicon.Load(KnowledgeFolder.BuiltIn);

    [Fact]
    public void AStateHasItsNamesOfficesAndOrganisations()
    {
        var portrait = ActorPortrait.OfCode(Lexicon, "TUR", new DateOnly(2025, 1, 1))!;
        Assert.Equal("state", portrait.Kind);
        Assert.Null(portrait.Country);
        var ankara = Assert.Single(portrait.Names, name => name.Text == "Ankara");
        Assert.Equal(("capital, for the government", "actors/states-europe.yaml"), (ActorPortrait.KindOf(ankara), ankara.File));
        Assert.Equal("other name or spelling", ActorPortrait.KindOf(Assert.Single(portrait.Names, name => name.Text == "Türkiye")));
        Assert.Contains(portrait.Offices, term => term is { Office: "president", Person: "Recep Tayyip Erdoğan" } && ActorPortrait.Years(term) == "since 2014");
        Assert.Contains("NATO", portrait.MemberOf);
        Assert.DoesNotContain("EU", portrait.MemberOf);
    }

    [Theory]
    [InlineData("2019-06-01", true)]
    [InlineData("2021-06-01", false)]
    public void MembersAreThoseOfTheDay(string day, bool isMember) =>
        Assert.Equal(isMember, ActorPortrait.OfCode(Lexicon, "EU", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))!.Members.Contains("GBR"));

    [Fact]
    public void APersonHasOfficesTheLatestFirst()
    {
        var portrait = ActorPortrait.OfPerson(Lexicon, "Serzh Sargsyan")!;
        Assert.Equal(["prime minister 2018", "president 2008 to 2018"], portrait.Offices.Take(2).Select(term => $"{term.Office} {ActorPortrait.Years(term)}"));
    }

    [Fact]
    public void WhatTheKnowledgeDoesNotKnowHasNoPortrait()
    {
        Assert.Null(ActorPortrait.OfCode(Lexicon, "Ruritania", new DateOnly(1894, 5, 1)));
        Assert.Null(ActorPortrait.OfPerson(Lexicon, "Rudolf Rassendyll"));
    }
}
