using Dragoman.Language.Segmentation;

namespace Dragoman.Language.Tests.Segmentation;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("They met. He left.", "They met.", "He left.")]
    [InlineData("Mr. Smith met Dr. Jones. They talked.", "Mr. Smith met Dr. Jones.", "They talked.")]
    [InlineData("It joined the U.S. The deal held.", "It joined the U.S.", "The deal held.")]
    [InlineData("The U.S. Senate voted.", "The U.S. Senate voted.")]
    [InlineData("“We agree.” He left.", "“We agree.”", "He left.")]
    [InlineData("\"Really?\" he asked.", "\"Really?\" he asked.")]
    [InlineData("He said: \"We agree.\" Then he left.", "He said: \"We agree.\"", "Then he left.")]
    [InlineData("It rose 2.5 percent. In Baku it fell.", "It rose 2.5 percent.", "In Baku it fell.")]
    [InlineData("Yes! No? Maybe...", "Yes!", "No?", "Maybe...")]
    [InlineData("He came (late.) They left.", "He came (late.)", "They left.")]
    [InlineData("the border was closed.The army stayed", "the border was closed.", "The army stayed")]
    [InlineData("Become a memberGeorgian President Left", "Become a member", "Georgian President Left")]
    public void Stops_end_sentences(string text, params string[] sentences) => Assert.Equal(sentences, Segmented.Sentences(text));

    [Theory]
    [InlineData("GENEVA, July 5 (Agency) – The two ministers met in the old town and talked about the border for an hour.", "GENEVA, July 5 (Agency) –", "The two ministers met in the old town and talked about the border for an hour.")]
    [InlineData("QUITO — The two ministers met in the old town and talked about the border for an hour.", "QUITO —", "The two ministers met in the old town and talked about the border for an hour.")]
    [InlineData("Lima, 3 Mar. - The two ministers met in the old town and talked about the border for an hour.", "Lima, 3 Mar. -", "The two ministers met in the old town and talked about the border for an hour.")]
    [InlineData("SANTA CRUZ/LA PAZ, Bolivia (Agency) -- \"We met in the old town and talked about the border for an hour,\" he said.", "SANTA CRUZ/LA PAZ, Bolivia (Agency) --", "\"We met in the old town and talked about the border for an hour,\" he said.")]
    [InlineData("QUITO — LIMA TALKS OPEN", "QUITO — LIMA TALKS OPEN")]
    [InlineData("Quito – Lima is the oldest air route of the continent and was flown for the first time in that year.", "Quito – Lima is the oldest air route of the continent and was flown for the first time in that year.")]
    [InlineData("UN – The two ministers met in the old town and talked about the border for an hour.", "UN – The two ministers met in the old town and talked about the border for an hour.")]
    public void A_dateline_is_no_part_of_the_sentence_behind_it(string text, params string[] sentences) => Assert.Equal(sentences, Segmented.Sentences(text));

    [Theory]
    [InlineData("Iran and Turkey Talk\n\nThe ministers met.", "Iran and Turkey Talk", "The ministers met.")]
    [InlineData("Iran and Turkey Talk\nThe ministers met in the morning and talked about gas.", "Iran and Turkey Talk", "The ministers met in the morning and talked about gas.")]
    [InlineData("• one thing\n• another thing", "• one thing", "• another thing")]
    [InlineData("the first line of a letter that is wrapped\nby hand at forty letters or so and goes on\nlike this until it ends.", "the first line of a letter that is wrapped\nby hand at forty letters or so and goes on\nlike this until it ends.")]
    [InlineData("Menu\r\nNews\r\nSport", "Menu", "News", "Sport")]
    [InlineData("ახალი ამბები\nThe news", "ახალი ამბები", "The news")]
    public void Line_ends_count_unless_prose_is_wrapped(string text, params string[] sentences) => Assert.Equal(sentences, Segmented.Sentences(text));

    [Fact]
    public void A_sentence_up_to_the_cap_stays_whole() => Assert.Single(Segmented.Sentences(string.Join(' ', Enumerable.Repeat("word", SentenceSplitter.LongestSentence))));

    [Fact]
    public void No_sentence_is_longer_than_the_cap()
    {
        var tokens = new TokenBuffer();
        var starts = new List<int>();
        var text = string.Join(' ', Enumerable.Repeat("word", 450)) + ".\n\nNext.";
        Tokenizer.Tokenize(text, tokens);
        new SentenceSplitter().Split(text, tokens, starts);
        Assert.Equal([0, 100, 200, 300, 400, 451], starts);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void A_text_without_words_has_no_sentences(string text) => Assert.Empty(Segmented.Sentences(text));
}
