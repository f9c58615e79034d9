using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dragoman.Reading.Tests;

/// <summary>A small HTTP server on this machine whose answers each test sets, and which remembers what it was asked.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly List<Request> requests = [];
    private readonly Dictionary<string, Func<Request, Answer>> answers = new(StringComparer.Ordinal);

    public LoopbackServer()
    {
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>What was asked so far, in order.</summary>
    public IReadOnlyList<Request> Requests
    {
        get
        {
            lock (requests) return [.. requests];
        }
    }

    /// <summary>Paths that were asked so far, without robots.txt.</summary>
    public IEnumerable<string> Paths => Requests.Select(request => request.Path).Where(path => path != "/robots.txt");

    public LoopbackServer On(string path, Func<Request, Answer> answer)
    {
        lock (requests) answers[path] = answer;
        return this;
    }

    /// <summary>Answers with a text; <c>{server}</c> in it stands for the server's address.</summary>
    public LoopbackServer On(string path, string type, string body) => On(path, _ => Answer.Of(type, body.Replace("{server}", Address, StringComparison.Ordinal)));

    public void Dispose() => listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                _ = Task.Run(() => AnswerAsync(client));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, leaveOpen: true);
                if (await reader.ReadLineAsync() is not { } first) return;
                var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                while (await reader.ReadLineAsync() is { Length: > 0 } line) headers[line.Split(':')[0]] = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
                var request = new Request(first.Split(' ')[1], headers);
                Func<Request, Answer>? answer;
                lock (requests)
                {
                    requests.Add(request);
                    answers.TryGetValue(request.Path, out answer);
                }

                await (answer?.Invoke(request) ?? new Answer("404 Not Found")).WriteAsync(stream);
            }
        }
        catch (IOException)
        {
            // The reader hung up, as it may.
        }
    }

    internal sealed record Request(string Path, IReadOnlyDictionary<string, string> Headers);

    internal sealed record Answer(string Status, string Headers = "", byte[]? Body = null)
    {
        /// <summary>Writes the body by itself, in whatever broken way; null to write <see cref="Body"/> with its length.</summary>
        public Func<NetworkStream, Task>? Stream { get; init; }

        public static Answer Of(string type, string body, string headers = "") => new("200 OK", $"Content-Type: {type}\r\n{headers}", Encoding.UTF8.GetBytes(body));

        public async Task WriteAsync(NetworkStream stream)
        {
            var length = Stream is null ? $"Content-Length: {Body?.Length ?? 0}\r\n" : "";
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {Status}\r\n{Headers}{length}Connection: close\r\n\r\n"));
            if (Stream is not null) await Stream(stream);
            else if (Body is not null) await stream.WriteAsync(Body);
        }
    }
}
