using System.Runtime.CompilerServices;
using Dragoman.Language;
using Dragoman.Training.News;

namespace Dragoman.Training.Tests.News;

public sealed class NewsGoldTests
{
    [Fact]
    public void There_are_at_least_150_sentences_and_each_has_decisive_arcs()
    {
        var sentences = Both();
        Assert.InRange(sentences.Count, 150, int.MaxValue);
        Assert.All(sentences, sentence => Assert.InRange(sentence.Arcs.Count, 3, 20));
    }

    [Fact]
    public void All_words_named_are_in_their_sentences()
    {
        var annotator = Annotator.LoadDefault();
        Assert.All(Both(), gold =>
        {
            var sentence = Assert.Single(annotator.Annotate(gold.Text).Sentences);
            foreach (var arc in gold.Arcs)
            {
                Assert.InRange(gold.Find(sentence, arc.Word), 0, sentence.Count - 1);
                foreach (var (_, head) in arc.Readings) Assert.InRange(gold.Find(sentence, head), -1, sentence.Count - 1);
            }
        });
    }

    [Fact]
    public void The_model_draws_most_of_the_arcs()
    {
        var evaluation = NewsEvaluation.Run(Annotator.LoadDefault(), Both());
        Assert.InRange((double)evaluation.RightArcs / evaluation.Arcs, 0.86, 1);
    }

    [Theory]
    [InlineData("A b c.\nD e f.\n= x nsubj y\n", ":2: the sentence before has no arcs")]
    [InlineData("= x nsubj y\n", ":1: arcs without a sentence")]
    [InlineData("A b c.\n= x nsubj\n", ":2: 'x nsubj' is no 'dependent relation head'")]
    [InlineData("A b c.\n= x nsubj y|z\n", ":2: 'z' is no 'relation head'")]
    public void Faults_are_named_with_their_line(string text, string message)
    {
        var path = Path.Combine(Path.GetTempPath(), $"news-{message.Length}-{text.Length}.txt");
        File.WriteAllText(path, text);
        try
        {
            Assert.Equal(path + message, Assert.Throws<FormatException>(() => NewsSentence.ReadFile(path)).Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<NewsSentence> Both() => [.. new[] { "examined", "kept" }.SelectMany(name => NewsSentence.ReadFile(Path.Combine(Folder(), name + ".txt")))];

    private static string Folder([CallerFilePath] string self = "") => Path.Combine(Path.GetDirectoryName(self)!, "..", "..", "Dragoman.Language.Tests", "News");
}
