using System.Text;

namespace Dragoman.Cli.Tests;

/// <summary><c>actors resolve</c> and <c>places resolve</c>, one phrase or a phrase a line.</summary>
public sealed class ResolveTests : IDisposable
{
    private readonly WorkFolder folder = new();

    [Theory]
    [InlineData("actors resolve --json")]
    [InlineData("actors resolve - --json")]
    public async Task Every_line_of_standard_input_is_a_phrase(string command)
    {
        var finished = await Dragoman.RunAsync(folder.Path, "\uFEFFGeorgia\r\n\n  the Egyptian foreign ministry \nthe Georgian language\n", command.Split(' '));

        Assert.Equal((ExitCode.SomeFailed, ""), (finished.ExitCode, finished.Error));
        Assert.Equal(3, finished.Lines.Length);
        Assert.StartsWith("""{"phrase":"Georgia","code":"GEO","country":"GEO","sector":"GOV",""", finished.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"phrase":"the Egyptian foreign ministry","code":"EGY","country":"EGY","sector":"GOV",""", finished.Lines[1], StringComparison.Ordinal);
        Assert.Equal("""{"phrase":"the Georgian language","error":"'the Georgian language' stands for no party that the knowledge knows. Actors are defined below knowledge/actors; --knowledge adds a folder of one's own."}""", finished.Lines[2]);
    }

    [Fact]
    public async Task Without_json_a_blank_line_stands_between_phrases()
    {
        var finished = await Dragoman.RunAsync(folder.Path, "Brussels\nthe Lachin corridor\n", ["places", "resolve"]);

        Assert.Equal((ExitCode.Success, ""), (finished.ExitCode, finished.Error));
        var blocks = finished.Output.Split("\n\n");
        Assert.Equal(2, blocks.Length);
        Assert.StartsWith("phrase    Brussels\nplace     Brussels\ncountry   BEL\nkind      town\n", blocks[0], StringComparison.Ordinal);
        Assert.StartsWith("phrase    the Lachin corridor\nplace     Lachin corridor\ncountry   AZE\nkind      corridor\n", blocks[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_decides_who_holds_the_office()
    {
        var finished = await Dragoman.RunAsync(folder.Path, "the Turkish foreign minister\n", ["actors", "resolve", "--on", "2020-01-01", "--json"]);
        Assert.Contains("\"name\":\"Mevlüt Çavuşoğlu\"", finished.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_line_is_told_with_its_number_and_the_rest_goes_on()
    {
        byte[] input = [.. "Oslo\n"u8, 0xC3, 0x28, (byte)'\n', .. Encoding.UTF8.GetBytes(new string('x', 70_000)), (byte)'\n', .. "Cairo"u8];
        var finished = await Dragoman.RunAsync(folder.Path, async stream => await stream.WriteAsync(input), ["places", "resolve", "--json"]);

        Assert.Equal((ExitCode.SomeFailed, ""), (finished.ExitCode, finished.Error));
        Assert.Equal("""{"line":2,"error":"the line is not valid UTF-8"}""", finished.Lines[1]);
        Assert.Equal("""{"line":3,"error":"the line is longer than 64 KiB"}""", finished.Lines[2]);
        Assert.StartsWith("""{"phrase":"Cairo","name":"Cairo","country":"EGY",""", finished.Lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing of the kind\n", ExitCode.AllFailed)]
    [InlineData("", ExitCode.Success)]
    public async Task The_exit_code_tells_when_no_phrase_is_known(string input, int code) =>
        Assert.Equal(code, (await Dragoman.RunAsync(folder.Path, input, ["places", "resolve"])).ExitCode);

    [Fact]
    public async Task One_phrase_on_the_command_line_is_answered_as_before()
    {
        var known = await Dragoman.RunAsync(folder.Path, "actors", "resolve", "South", "Korea", "--json");
        Assert.StartsWith("""{"code":"KOR",""", known.Output, StringComparison.Ordinal);
        var unknown = await Dragoman.RunAsync(folder.Path, "places", "resolve", "nowhere at all");
        Assert.Equal((ExitCode.NotFound, "", "dragoman: 'nowhere at all' is no place that the knowledge knows. Places are defined below knowledge/places; --knowledge adds a folder of one's own.\n"), (unknown.ExitCode, unknown.Output, unknown.Error));
    }

    public void Dispose() => folder.Dispose();
}
