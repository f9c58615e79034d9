using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Dragoman.Cli.Tests;

/// <summary><c>serve</c> and <c>demo</c> as processes.</summary>
public sealed partial class ServeTests : IDisposable
{
    private readonly WorkFolder folder = new();

    [Fact]
    public async Task The_demo_reads_the_samples_and_serves_them()
    {
        using var process = Dragoman.Start(folder.Path, "demo", "--no-browser", "--port", "0");
        try
        {
            var output = process.StandardOutput;
            Assert.StartsWith("20 new, ", await output.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            var told = await output.ReadLineAsync(TestContext.Current.CancellationToken);
            var address = Address().Match(told!).Value;
            using var client = new HttpClient();
            var page = await client.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken);
            Assert.Contains("/events/", page, StringComparison.Ordinal);
            if (OperatingSystem.IsWindows()) return;

            using var stop = System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            Assert.Equal(ExitCode.Success, process.ExitCode);
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        folder.Add("a.txt", "The president of Chile visited Peru on Monday.");
        await Dragoman.RunAsync(folder.Path, "read", "a.txt");

        var finished = await Dragoman.RunAsync(folder.Path, "serve", "--port", $"{port}");

        Assert.Equal((ExitCode.Port, $"dragoman: 127.0.0.1:{port}: this port is in use by another program; choose another with --port\n"), (finished.ExitCode, finished.Error));
    }

    [Fact]
    public async Task A_password_is_hashed_and_never_printed()
    {
        var finished = await Dragoman.RunAsync(folder.Path, "correct horse\n", ["serve", "--hash-password"]);
        Assert.Equal(ExitCode.Success, finished.ExitCode);
        Assert.StartsWith("pbkdf2-sha256$600000$", finished.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("correct horse", finished.Output + finished.Error, StringComparison.Ordinal);
        var tooShort = await Dragoman.RunAsync(folder.Path, "horse\n", ["serve", "--hash-password"]);
        Assert.Equal((ExitCode.Usage, "dragoman: a password has at least 8 and at most 1000 characters\n"), (tooShort.ExitCode, tooShort.Error));
    }

    [Theory]
    [InlineData("serve --password-file none.txt", "dragoman: none.txt: cannot be read: ")]
    [InlineData("serve --password-file plain.txt", "dragoman: plain.txt: this is no hash of a password; make one with: dragoman serve --hash-password > plain.txt")]
    [InlineData("serve --address somewhere", "'somewhere' is no IP address")]
    public async Task A_faulty_address_or_password_is_told(string arguments, string says)
    {
        folder.Add("plain.txt", "correct horse");
        var finished = await Dragoman.RunAsync(folder.Path, arguments.Split(' '));
        Assert.Equal(ExitCode.Usage, finished.ExitCode);
        Assert.Contains(says, finished.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    [GeneratedRegex(@"http://\S+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
