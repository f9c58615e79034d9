namespace Dragoman.Cli.Tests.Evaluation;

/// <summary>The coder's figures on our own corpus are those written down beside it; a change is made on purpose, and seen.</summary>
public class GoldCorpusTests
{
    private const string Corpus = "tests/Dragoman.Coding.Tests/GoldCorpus";

    [Theory]
    [InlineData("examined")]
    [InlineData("kept")]
    public async Task The_figures_are_as_written_down(string half)
    {
        var finished = await Dragoman.RunAsync(Repository.Root, "evaluate", $"{Corpus}/{half}/gold", "--errors", "0");
        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        var file = Path.Combine(Repository.Root, Corpus, $"figures-{half}.txt");
        if (Environment.GetEnvironmentVariable("DRAGOMAN_UPDATE") == "1") await File.WriteAllTextAsync(file, finished.Output, TestContext.Current.CancellationToken);
        var written = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.True(written == finished.Output, $"The figures have changed; look at the difference to {Corpus}/figures-{half}.txt, and where it is meant run DRAGOMAN_UPDATE=1 dotnet test -c Release tests/Dragoman.Cli.Tests --filter FullyQualifiedName~GoldCorpus. Now:\n{finished.Output}");
    }
}
