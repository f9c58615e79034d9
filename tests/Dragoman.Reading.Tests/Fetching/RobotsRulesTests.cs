using Dragoman.Reading.Fetching;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Reading.Tests.Fetching;

/// <summary>Robots rules as RFC 9309 says them.</summary>
public sealed class RobotsRulesTests
{
    private const string Rules = """
        # For all
        User-agent: *
        Disallow: /private
        Allow: /private/open
        Disallow: /*.pdf$
        Disallow: /search?*q=
        Crawl-delay: 2.5

        User-agent: Other
        User-agent: Third
        Disallow: /
        """;

    [Theory]
    [InlineData("/", true)]
    [InlineData("/news/1", true)]
    [InlineData("/private", false)]
    [InlineData("/private/a", false)]
    [InlineData("/private/open/a", true)]
    [InlineData("/a/b.pdf", false)]
    [InlineData("/a/b.pdf?x=1", true)]
    [InlineData("/search?page=2&q=a", false)]
    [InlineData("/search", true)]
    [InlineData("/robots.txt", true)]
    public void TheLongestRuleThatFitsDecides(string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Parse(Rules, "Dragoman").Allows(new Uri("https://a.example" + path)));

    [Fact]
    public void AGroupThatNamesTheProgramGoesBeforeThatForAll()
    {
        var rules = RobotsRules.Parse(Rules + "\nUser-agent: dragoman/1.0\nDisallow: /news\nCrawl-delay: 900\n", "Dragoman");
        Assert.False(rules.Allows(new Uri("https://a.example/news/1")));
        Assert.True(rules.Allows(new Uri("https://a.example/private")));
        Assert.Equal(TimeSpan.FromSeconds(60), rules.Delay);
        Assert.Equal(TimeSpan.FromSeconds(2.5), RobotsRules.Parse(Rules, "Dragoman").Delay);
    }

    [Fact]
    public void SeveralProgramsShareAGroup()
    {
        Assert.False(RobotsRules.Parse(Rules, "Other").Allows(new Uri("https://a.example/")));
        Assert.False(RobotsRules.Parse(Rules, "third").Allows(new Uri("https://a.example/")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Disallow: /")]
    [InlineData("User-agent: *\nDisallow:")]
    [InlineData("<html>not found</html>")]
    public void WhatSaysNothingAllowsAll(string text) => Assert.True(RobotsRules.Parse(text, "Dragoman").Allows(new Uri("https://a.example/a")));

    [Fact]
    public void AnyTextGivesRulesThatAnswer()
    {
        var lines = Gen.Elements("User-agent: *", "Disallow: /", "Allow: /a*b*c$", "Disallow: ****", "Crawl-delay: x", "Crawl-delay: 1e9", ":", "\u0000", "Disallow: /%zz", "user-agent:dragoman").ListOf().Select(list => string.Join('\n', list));
        Prop.ForAll(lines.ToArbitrary(), ArbMap.Default.ArbFor<string>(), (text, noise) =>
        {
            var rules = RobotsRules.Parse(text + noise, "Dragoman");
            return rules.Allows(new Uri("https://a.example/a/b/c")) || !rules.Allows(new Uri("https://a.example/a/b/c"));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void APatternOfManyStarsIsMatchedAtOnce()
    {
        var rules = RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 200)) + "$", "Dragoman");
        Assert.True(rules.Allows(new Uri("https://a.example/" + new string('a', 3000) + "b")));
    }
}
