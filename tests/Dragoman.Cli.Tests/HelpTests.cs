namespace Dragoman.Cli.Tests;

/// <summary>Every command explains itself with an example.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("watch")]
    [InlineData("events")]
    [InlineData("show")]
    [InlineData("code")]
    [InlineData("explain")]
    [InlineData("extract")]
    [InlineData("actors resolve")]
    [InlineData("serve")]
    [InlineData("demo")]
    [InlineData("parse")]
    [InlineData("places resolve")]
    [InlineData("rules list")]
    [InlineData("rules test")]
    [InlineData("evaluate")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("rules yield")]
    public async Task The_help_ends_with_an_example(string command)
    {
        var finished = await Dragoman.RunAsync(Path.GetTempPath(), [.. command.Split(' '), "--help"]);

        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        Assert.Matches($@"Examples?:\n(  .*\n)*  .*dragoman {command}", finished.Output);
    }

    [Fact]
    public async Task Without_arguments_the_commands_are_listed()
    {
        var finished = await Dragoman.RunAsync(Path.GetTempPath());
        Assert.Equal(ExitCode.Success, finished.ExitCode);
        Assert.Contains("Commands:", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_shows_the_tree_and_the_rule()
    {
        var finished = await Dragoman.RunAsync(Path.GetTempPath(), "explain", "The president of Chile visited Peru on Monday.", "--published", "2025-04-17");
        Assert.Equal(ExitCode.Success, finished.ExitCode);
        Assert.Contains("├─ nsubj president", finished.Output, StringComparison.Ordinal);
        Assert.Contains("CHL → PER happened 2025-04-14", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_tells_what_one_party_does_to_the_other_and_what_weighed()
    {
        var finished = await Dragoman.RunAsync(Path.GetTempPath(), "explain", "The Samoan bishops sang for the Fijian miners.", "--actor", "The Samoan bishops", "--recipient", "the Fijian miners");
        Assert.Equal(ExitCode.Success, finished.ExitCode);
        Assert.Matches(@"the scorer of relations says [A-Z]+ with probability 0\.\d\d", finished.Output);
    }

    [Fact]
    public async Task Explain_wants_both_parties()
    {
        var finished = await Dragoman.RunAsync(Path.GetTempPath(), "explain", "Peru met Chile.", "--actor", "Peru");
        Assert.NotEqual(ExitCode.Success, finished.ExitCode);
        Assert.Contains("--actor and --recipient are given together", finished.Error, StringComparison.Ordinal);
    }
}
