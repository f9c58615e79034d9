using Dragoman.Record.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Record.Tests.Search;

public sealed class SearchHitsTests
{
    [Theory]
    [InlineData("The peace treaty was signed.", "treaty", "The peace [treaty] was signed.")]
    [InlineData("The peace treaty was signed.", "Signed PEACE", "The [peace] treaty was [signed].")]
    [InlineData("The peace treaty was signed.", "\"peace treaty\"", "The [peace treaty] was signed.")]
    [InlineData("The treaty of peace was signed.", "\"peace treaty\"", "The treaty of peace was signed.")]
    [InlineData("They negotiated and negotiate.", "negotiat*", "They [negotiated] and [negotiate].")]
    [InlineData("Nikol Pashinyan met Erdoğan.", "pashinian erdogan", "Nikol [Pashinyan] met [Erdoğan].")]
    [InlineData("The ministers' plan, O'Brien's plan.", "ministers obriens", "The [ministers'] plan, [O'Brien's] plan.")]
    [InlineData("A peace and a peace treaty.", "peace \"peace treaty\"", "A [peace] and a [peace treaty].")]
    [InlineData("Nothing of it.", "treaty", "Nothing of it.")]
    [InlineData("Nothing of it.", "  ", "Nothing of it.")]
    [InlineData("Nothing of it.", null, "Nothing of it.")]
    public void WhatWasAskedForIsFoundAgain(string text, string? query, string expected)
    {
        var marked = text;
        foreach (var hit in SearchHits.In(text, query).Reverse()) marked = $"{marked[..hit.Start]}[{marked[hit.Start..hit.End]}]{marked[hit.End..]}";
        Assert.Equal(expected, marked);
    }

    [Fact]
    public void HitsLieInTheTextInOrderAndApart() =>
        Prop.ForAll<string?, string?>((text, query) =>
        {
            var last = 0;
            foreach (var hit in SearchHits.In(text ?? "", query))
            {
                if (hit.Start < last || hit.Length <= 0 || hit.End > (text ?? "").Length) return false;
                last = hit.End;
            }

            return true;
        }).QuickCheckThrowOnFailure();
}
