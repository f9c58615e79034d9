using System.Net;
using System.Net.Sockets;
using System.Text;
using Dragoman.Reading.Fetching;

namespace Dragoman.Reading.Tests;

/// <summary>Addresses, against a real server on this machine.</summary>
public sealed class AddressTests : IDisposable
{
    private const string Page = "<html lang=en><body><h1>Talks</h1><p>The foreign ministers of Norway and Chile met in Oslo on Monday and signed an agreement on fisheries, the two ministries said.</p></body></html>";
    private static readonly ReadOptions Here = new() { AllowPrivateNetworks = true, MaxDocumentBytes = 1024 * 1024 };
    private readonly Answers server = new();

    [Fact]
    public void A_page_is_read_from_where_it_was_moved_to()
    {
        var result = InputFolder.ReadOne($"{server.Address}/moved", Here);
        Assert.Null(result.Failure);
        Assert.StartsWith("The foreign ministers of Norway", result.Article!.Text, StringComparison.Ordinal);
        Assert.Equal($"{server.Address}/2021/03/08/page", result.Article.Url);
        Assert.Equal((new DateOnly(2021, 3, 8), "address"), (result.Article.Published!.Value, result.Origins["published"]));
    }

    [Fact]
    public void A_feed_is_read()
    {
        var result = InputFolder.ReadOne($"{server.Address}/feed", Here);
        Assert.Equal("Talks", result.Article?.Title);
    }

    [Theory]
    [InlineData("/missing", "answers 404 Not Found")]
    [InlineData("/circle", "redirects more than 5 times")]
    [InlineData("/file", "redirects to 'file', which is not asked")]
    [InlineData("/endless", "is larger than 1 MiB and is not read further")]
    [InlineData("/empty", "is empty")]
    public void What_gives_no_story_is_told(string path, string reason) =>
        Assert.Equal(reason, InputFolder.ReadOne(server.Address + path, Here).Failure?.Reason);

    [Fact]
    public void This_machine_is_not_asked_unless_it_is_allowed()
    {
        var result = InputFolder.ReadOne($"{server.Address}/2021/03/08/page");
        Assert.Equal("'127.0.0.1' is of this machine or of a private network and is not asked; --allow-private allows it", result.Failure?.Reason);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.255.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    public void Private_networks_are_told_from_the_public_one(string address, bool isPublic) => Assert.Equal(isPublic, PublicNetwork.Contains(IPAddress.Parse(address)));

    public void Dispose() => server.Dispose();

    /// <summary>A small server whose answers are fixed by path.</summary>
    private sealed class Answers : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public Answers()
        {
            listener.Start();
            _ = Task.Run(ServeAsync);
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        public void Dispose() => listener.Dispose();

        private async Task ServeAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await listener.AcceptTcpClientAsync();
                    try
                    {
                        await AnswerAsync(client.GetStream());
                    }
                    catch (IOException)
                    {
                        // The reader hung up, as it may.
                    }
                }
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                // The test is over.
            }
        }

        private static async Task AnswerAsync(NetworkStream stream)
        {
            using var reader = new StreamReader(stream, leaveOpen: true);
            var path = (await reader.ReadLineAsync())!.Split(' ')[1];
            while (await reader.ReadLineAsync() is { Length: > 0 })
            {
            }

            switch (path)
            {
                case "/moved":
                    await SayAsync("302 Found", "Location: /2021/03/08/page\r\n", "");
                    break;
                case "/circle":
                    await SayAsync("302 Found", "Location: /circle\r\n", "");
                    break;
                case "/file":
                    await SayAsync("302 Found", "Location: file:///etc/hosts\r\n", "");
                    break;
                case "/2021/03/08/page":
                    await SayAsync("200 OK", "Content-Type: text/html; charset=utf-8\r\n", Page);
                    break;
                case "/feed":
                    await SayAsync("200 OK", "Content-Type: application/rss+xml\r\n", "<rss><channel><title>F</title><item><title>Talks</title><description>Talks went on in Oslo.</description></item></channel></rss>");
                    break;
                case "/empty":
                    await SayAsync("200 OK", "Content-Type: text/html\r\n", "");
                    break;
                case "/endless":
                    await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"u8.ToArray());
                    var piece = new byte[64 * 1024];
                    Array.Fill(piece, (byte)'a');
                    while (true) await stream.WriteAsync(piece);
                default:
                    await SayAsync("404 Not Found", "", "");
                    break;
            }

            async Task SayAsync(string status, string headers, string body) =>
                await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"));
        }
    }
}
