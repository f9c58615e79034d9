using Dragoman.Coding.Relations;
using Dragoman.Domain;
using Dragoman.Training.Relations;

namespace Dragoman.Training.Tests.Relations;

public sealed class RelationTrainingTests
{
    [Fact]
    public void A_line_tells_type_text_and_parties()
    {
        var sentence = RelationSentence.Parse("ACCUSE\tOn Monday {B:the guards} were blamed by {A:Chad's police}.");
        Assert.NotNull(sentence);
        Assert.Equal((EventType.Accuse, "On Monday the guards were blamed by Chad's police.", new GivenRelation("Chad's police", "the guards")), (sentence.Type, sentence.Text, sentence.Given));
    }

    [Theory]
    [InlineData("ACCUSE On Monday {B:a} {A:b}.")]
    [InlineData("BLAME\t{A:a} {B:b}.")]
    [InlineData("STATE\t{A:a} {B:b}.")]
    [InlineData("ACCUSE\t{A:a} {A:b}.")]
    [InlineData("ACCUSE\t{A:a}.")]
    [InlineData("ACCUSE\t{A:a} {B:b.")]
    [InlineData("ACCUSE\t{A:a} B:b}.")]
    [InlineData("ACCUSE\t{A:} {B:b}.")]
    public void Other_lines_are_none(string line) => Assert.Null(RelationSentence.Parse(line));

    [Fact]
    public void A_bad_line_is_named_with_its_file()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "# remark\nACCUSE\t{A:a} blamed {B:b}.\nACCUSE nothing\n");
            Assert.Equal($"{path}, line 3: want TYPE, a tab, and a sentence with one {{A:…}} and one {{B:…}}", Assert.Throws<FormatException>(() => RelationSentence.ReadFile(path)).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Training_learns_what_features_tell_and_gives_the_same_bytes_again()
    {
        (IReadOnlyList<string> Features, EventType Type)[] examples = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? ((IReadOnlyList<string>)["bias", "way blame", "rare " + i], EventType.Accuse) : (["bias", "way bomb"], EventType.Assault))];
        var section = RelationTrainer.Train(examples);
        var scorer = RelationScorer.Read(section);
        Assert.Equal((EventType.Accuse, EventType.Assault), (scorer.Score(["bias", "way blame"]).Type, scorer.Score(["bias", "way bomb"]).Type));
        Assert.Equal(section, RelationTrainer.Train(examples));
    }
}
