using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dragoman.Reading.Fetching;

/// <summary>Fetches one address, with bounds on time, size and redirects, and never from a private network unless that is allowed.</summary>
/// <remarks>The check is made on the address that is connected to, so that a name cannot lead elsewhere between check and use. May be used by one thread at a time.</remarks>
internal sealed class AddressFetcher : IDisposable
{
    /// <summary>The name by which robots rules call this program.</summary>
    public const string Product = "Dragoman";

    private const string UserAgent = Product + "/0.1 (reads news into a record; obeys robots.txt)";
    private const int MaxRedirects = 5;
    private readonly HttpClient client;
    private readonly ReadOptions options;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="options">The bounds, and whether private networks may be asked.</param>
    public AddressFetcher(ReadOptions options)
    {
        this.options = options;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseHeadersLength = 64,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, options.AllowPrivateNetworks, cancellation),
        };
        client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1");
    }

    /// <summary>Fetches the address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="conditions">What is known already; null to have the document in any case.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="FetchException">It cannot be reached, answers a failure, or breaks a bound; the message says which.</exception>
    public async Task<FetchedDocument> FetchAsync(Uri address, FetchConditions? conditions, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.FetchPatience);
        try
        {
            return await FollowAsync(address, conditions, patience.Token).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw e.InnerException as PrivateAddressException ?? new FetchException($"cannot be reached: {Clean(e.InnerException ?? e)}", e);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new FetchException(string.Create(CultureInfo.InvariantCulture, $"did not answer in {options.FetchPatience.TotalSeconds:0.##} seconds"), e);
        }
        catch (Exception e) when (e is IOException and not FetchException || e is InvalidDataException)
        {
            throw new FetchException($"breaks off or cannot be unpacked: {Clean(e)}", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private static string Clean(Exception e) => e.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    private async Task<FetchedDocument> FollowAsync(Uri address, FetchConditions? conditions, CancellationToken cancellation)
    {
        for (var redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (conditions?.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            if (conditions?.LastModified is { } date) request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotModified && conditions is not null) return new FetchedDocument(address, [], null, null) { IsUnchanged = true, Conditions = conditions };
            if (IsRedirect(response.StatusCode) && response.Headers.Location is { } location)
            {
                address = new Uri(address, location);
                if (address.Scheme is not ("http" or "https")) throw new FetchException($"redirects to '{address.Scheme}', which is not asked") { IsPassing = false };
                continue;
            }

            if (!response.IsSuccessStatusCode) throw Refused(response);
            var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            var type = response.Content.Headers.ContentType;
            return new FetchedDocument(address, await ReadAsync(body, cancellation).ConfigureAwait(false), type?.MediaType?.ToLowerInvariant(), type?.CharSet)
            {
                Conditions = new FetchConditions(First(response.Headers, "ETag"), First(response.Content.Headers, "Last-Modified")),
            };
        }

        throw new FetchException($"redirects more than {MaxRedirects} times");
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private static string? First(System.Net.Http.Headers.HttpHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private FetchException Refused(HttpResponseMessage response)
    {
        var retry = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - options.Clock.GetUtcNow() : null;
        var code = (int)response.StatusCode;
        return new FetchException(string.Create(CultureInfo.InvariantCulture, $"answers {code} {response.ReasonPhrase}"))
        {
            Status = response.StatusCode,
            RetryAfter = retry > TimeSpan.Zero ? retry : null,
            IsPassing = code is 408 or 425 or 429 or >= 500,
        };
    }

    private async Task<byte[]> ReadAsync(Stream body, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (int read; (read = await body.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0;)
        {
            if (whole.Length + read > options.MaxDocumentBytes)
                throw new FetchException($"is larger than {options.MaxDocumentBytes / (1024 * 1024)} MiB and is not read further") { IsPassing = false };
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
