namespace Dragoman.Language.Tests.Segmentation;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("don't", "do n't")]
    [InlineData("Don’t", "Do n’t")]
    [InlineData("cannot", "can not")]
    [InlineData("gonna", "gon na")]
    [InlineData("couldn't've", "could n't 've")]
    [InlineData("Baku's", "Baku 's")]
    [InlineData("ministers' talks", "ministers ' talks")]
    [InlineData("O'Toole and d'Alembert", "O'Toole and d'Alembert")]
    [InlineData("o'clock", "o'clock")]
    [InlineData("dont", "do nt")]
    [InlineData("we'll", "we 'll")]
    public void Contractions_are_two_words(string text, string tokens) => Assert.Equal(tokens, Segmented.Tokens(text));

    [Theory]
    [InlineData("long-term", "long - term")]
    [InlineData("Nagorno-Karabakh", "Nagorno - Karabakh")]
    [InlineData("non-aligned", "non-aligned")]
    [InlineData("co-chairs", "co-chairs")]
    [InlineData("pro-Russian", "pro-Russian")]
    [InlineData("2-3", "2 - 3")]
    [InlineData("312-666-2372", "312-666-2372")]
    [InlineData("853-7557", "853-7557")]
    [InlineData("Aliyev–Pashinyan", "Aliyev – Pashinyan")]
    [InlineData("wait -- no", "wait -- no")]
    public void Hyphens_are_tokens_except_after_bound_prefixes_and_in_numbers(string text, string tokens) => Assert.Equal(tokens, Segmented.Tokens(text));

    [Theory]
    [InlineData("U.S. forces", "U.S. forces")]
    [InlineData("the U.S., France", "the U.S. , France")]
    [InlineData("Mr. Smith", "Mr. Smith")]
    [InlineData("Gen. Zakir", "Gen. Zakir")]
    [InlineData("He is a gen.", "He is a gen .")]
    [InlineData("No. 5", "No. 5")]
    [InlineData("He said no.", "He said no .")]
    [InlineData("J. K. Rowling", "J. K. Rowling")]
    [InlineData("Ph.D.", "Ph.D.")]
    [InlineData("It ended.", "It ended .")]
    [InlineData("i.e. this", "i.e. this")]
    public void Dots_stay_with_abbreviations_only(string text, string tokens) => Assert.Equal(tokens, Segmented.Tokens(text));

    [Theory]
    [InlineData("$2,000.50", "$ 2,000.50")]
    [InlineData("20%", "20 %")]
    [InlineData("4:50pm", "4:50 pm")]
    [InlineData("10km", "10 km")]
    [InlineData("1990s", "1990s")]
    [InlineData("21st", "21st")]
    [InlineData("11/7/08", "11/7/08")]
    [InlineData("1,2", "1 , 2")]
    [InlineData("Su-35", "Su - 35")]
    public void Numbers_stay_whole_and_lose_their_units(string text, string tokens) => Assert.Equal(tokens, Segmented.Tokens(text));

    [Theory]
    [InlineData("see www.example.org/a?b=1.", "see www.example.org/a?b=1 .")]
    [InlineData("(https://example.org)", "( https://example.org )")]
    [InlineData("mail press.office@mfa.example, now", "mail press.office@mfa.example , now")]
    [InlineData("on example.com now", "on example.com now")]
    [InlineData("“Yes,” he said…", "“ Yes , ” he said …")]
    [InlineData("What?! No...", "What ?! No ...")]
    [InlineData("and/or", "and / or")]
    [InlineData("on news.example.com now", "on news.example.com now")]
    [InlineData("[http://example.org/a]", "[ http://example.org/a ]")]
    [InlineData("#NATO by @mfa_example, $$$", "#NATO by @mfa_example , $$$")]
    [InlineData("end.No more", "end . No more")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("x :) y", "x :) y")]
    [InlineData("👩‍🚀!", "👩‍🚀 !")]
    [InlineData("a\u200bb", "a b")]
    public void Addresses_and_symbols(string text, string tokens) => Assert.Equal(tokens, Segmented.Tokens(text));

    [Theory]
    [InlineData("Become a memberGeorgian President", "Become a member Georgian President")]
    [InlineData("an iPhone from YouTube", "an iPhone from YouTube")]
    [InlineData("on wikiHow today", "on wikiHow today")]
    [InlineData("Ian McFarlane left", "Ian McFarlane left")]
    public void Lines_glued_together_are_cut_where_a_name_begins(string text, string tokens) => Assert.Equal(tokens, Segmented.Tokens(text));

    [Fact]
    public void An_open_single_quote_is_closed_and_no_possessive() =>
        Assert.Equal("‘ the sides ’ said", Segmented.Tokens("‘the sides’ said"));
}
