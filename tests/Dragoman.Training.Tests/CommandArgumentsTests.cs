namespace Dragoman.Training.Tests;

public sealed class CommandArgumentsTests
{
    [Fact]
    public void Options_take_the_next_argument()
    {
        var arguments = new CommandArguments(["a", "--out", "x", "b"]);
        Assert.Equal(["a", "b"], arguments.Rest);
        Assert.Equal("x", arguments.Option("--out"));
        Assert.Null(arguments.Option("--model"));
    }

    [Fact]
    public void An_option_without_value_is_refused() =>
        Assert.Equal("--out needs a value", Assert.Throws<UsageException>(() => new CommandArguments(["--out"])).Message);
}
