using Dragoman.Language.Neural;
using Dragoman.Training.Words;

namespace Dragoman.Training.Tests.Words;

public sealed class LexiconBuilderTests
{
    [Theory]
    [InlineData("halt", "n n1:state v v#8 v1:motion")]
    [InlineData("Halted", "v#8 v+ed v1:motion")]
    [InlineData("halts", "n+s n1:state v#8 v+s v1:motion")]
    [InlineData("foe", "n")]
    [InlineData("abetted", "v#8 v+ed")]
    [InlineData("Delaware", "N town")]
    [InlineData("unheard-of", "")]
    public void Forms_have_the_properties_of_their_word_as_that_part_of_speech(string form, string properties) => WithList(path =>
    {
        var lexicon = LexiconBuilder.Build(path);
        Assert.Equal(properties, string.Join(' ', lexicon.PropertiesOf(TokenFeatures.WordHash(form)).ToArray().Select(number => lexicon.Properties[number])));
    });

    [Fact]
    public void Words_of_the_same_parts_of_speech_share_a_number() => WithList(path =>
    {
        var lexicon = LexiconBuilder.Build(path);
        lexicon.PropertiesOf(TokenFeatures.WordHash("halted"), out var halted);
        lexicon.PropertiesOf(TokenFeatures.WordHash("abetted"), out var abetted);
        lexicon.PropertiesOf(TokenFeatures.WordHash("halt"), out var halt);
        lexicon.PropertiesOf(TokenFeatures.WordHash("never"), out var unlisted);
        Assert.Equal(halted, abetted);
        Assert.NotEqual(halted, halt);
        Assert.Equal(0u, unlisted);
    });

    [Fact]
    public void A_line_without_properties_is_refused() => WithList(path =>
    {
        File.AppendAllText(path, "alone\n");
        Assert.EndsWith("'alone' is no word with properties", Assert.Throws<InvalidDataException>(() => LexiconBuilder.Build(path)).Message, StringComparison.Ordinal);
    });

    [Fact]
    public void The_list_of_the_program_knows_the_news()
    {
        var lexicon = LexiconBuilder.Build(WordListCommand.DefaultList);
        Assert.InRange(lexicon.Count, 150_000, 400_000);
        Assert.True(lexicon.Has("subpoenaed", "v+ed"));
        Assert.True(lexicon.Has("ministers", "n+s"));
        Assert.True(lexicon.Has("Yerevan", "town"));
        Assert.False(lexicon.Has("Yerevan", "v"));
    }

    private static void WithList(Action<string> test)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "abet\tv v#8\nabetted\t<v:abet\ndelaware\tN town\nfoe\tn\nhalt\tn n1:state v v#8 v1:motion\n");
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
