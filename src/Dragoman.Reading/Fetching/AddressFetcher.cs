using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Fetching;

/// <summary>Fetches one address, with bounds on time, size and redirects, and never from a private network unless that is allowed.</summary>
/// <remarks>The check is made on the address that is connected to, so that a name cannot lead elsewhere between check and use. May be used by one thread at a time.</remarks>
internal sealed class AddressFetcher : IDisposable
{
    private const int MaxRedirects = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly HttpClient client;
    private readonly int maxBytes;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="maxBytes">The most bytes of an unpacked body.</param>
    /// <param name="allowPrivate">True to ask this machine and private networks too.</param>
    public AddressFetcher(int maxBytes, bool allowPrivate)
    {
        this.maxBytes = maxBytes;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseHeadersLength = 64,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, allowPrivate, cancellation),
        };
        client = new HttpClient(handler, disposeHandler: true) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Dragoman", "0.1"));
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1");
    }

    /// <summary>Fetches the address.</summary>
    /// <exception cref="IOException">It cannot be reached, answers a failure, or breaks a bound; the message says which.</exception>
    public async Task<FetchedDocument> FetchAsync(Uri address, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return await FollowAsync(address, patience.Token).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw new IOException(e.InnerException is PrivateAddressException refused ? refused.Message : $"cannot be reached: {(e.InnerException ?? e).Message}", e);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"did not answer in {Patience.TotalSeconds:F0} seconds"), e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<FetchedDocument> FollowAsync(Uri address, CancellationToken cancellation)
    {
        for (var redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
                && response.Headers.Location is { } location)
            {
                address = new Uri(address, location);
                if (address.Scheme is not ("http" or "https")) throw new IOException($"redirects to '{address.Scheme}', which is not asked");
                continue;
            }

            if (!response.IsSuccessStatusCode) throw new IOException(string.Create(CultureInfo.InvariantCulture, $"answers {(int)response.StatusCode} {response.ReasonPhrase}"));
            var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            var type = response.Content.Headers.ContentType;
            return new FetchedDocument(address, await ReadAsync(body, cancellation).ConfigureAwait(false), type?.MediaType?.ToLowerInvariant(), type?.CharSet);
        }

        throw new IOException($"redirects more than {MaxRedirects} times");
    }

    private async Task<byte[]> ReadAsync(Stream body, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (int read; (read = await body.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (whole.Length + read > maxBytes) throw new IOException($"is larger than {maxBytes / (1024 * 1024)} MiB and is not read further");
            whole.Write(chunk, 0, read);
        }

        return whole.ToArray();
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint end, bool allowPrivate, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancellation).ConfigureAwait(false);
        if (!allowPrivate && !Array.TrueForAll(addresses, PublicNetwork.Contains)) throw new PrivateAddressException(end.Host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, end.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
