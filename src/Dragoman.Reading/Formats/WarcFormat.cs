using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dragoman.Reading.Input;

namespace Dragoman.Reading.Formats;

/// <summary>Web archives (ISO 28500): the stories of the pages that a crawler saved.</summary>
internal static class WarcFormat
{
    private const int MaxHeaderBytes = 64 * 1024;

    /// <summary>The stories of the archive's HTML responses, in the order of the archive. Disposes of the stream.</summary>
    public static IEnumerable<ReadResult> Read(string name, Stream stream, ReadOptions options)
    {
        using (stream)
        {
            var bytes = new HeaderReader(stream, MaxHeaderBytes);
            var any = false;
            while (bytes.ReadHeaders(skipEmptyLines: true) is { } headers)
            {
                if (!headers.First.StartsWith("WARC/", StringComparison.Ordinal)) throw new InvalidDataException("is a damaged web archive: a record does not begin with WARC/");
                if (!long.TryParse(headers["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) throw new InvalidDataException("is a damaged web archive: a record has no length");
                var address = headers["WARC-Target-URI"]?.Trim('<', '>');
                var place = $"{name}!{address ?? "page"}";
                if (headers["WARC-Type"] is not "response" || length > options.MaxDocumentBytes)
                {
                    bytes.Skip(length);
                    if (headers["WARC-Type"] is not "response") continue;
                    any = true;
                    yield return ReadResult.Failed(place, ReadFailureKind.TooLarge, $"is larger than {options.MaxDocumentBytes / (1024 * 1024)} MiB, the most that is read as one document");
                    continue;
                }

                var response = bytes.ReadExactly((int)length);
                foreach (var result in FaultBarrier.Guard(place, () => ReadResponse(place, address, response, options)))
                {
                    any = true;
                    yield return result;
                }
            }

            if (!any) yield return ReadResult.Failed(name, ReadFailureKind.Empty, "is a web archive without a page that holds a story");
        }
    }

    private static IEnumerable<ReadResult> ReadResponse(string name, string? address, byte[] response, ReadOptions options)
    {
        using var memory = new MemoryStream(response, writable: false);
        var reader = new HeaderReader(memory, MaxHeaderBytes);
        if (reader.ReadHeaders(skipEmptyLines: false) is not { } http) yield break;
        var status = http.First.Split(' ');
        if (status.Length < 2 || status[1] != "200" || http["Content-Type"] is not { } type || !type.Contains("html", StringComparison.OrdinalIgnoreCase)) yield break;
        var content = Payload(reader, http, options.MaxDocumentBytes);
        var charset = type.Split("charset=", StringSplitOptions.TrimEntries) is [_, var named, ..] ? named.Split(';')[0] : null;
        if (TextDecoder.Decode(content, charset ?? PageCharset.Find(content), out var text) is { } failure)
        {
            yield return ReadResult.Failed(name, failure.Kind, failure.Reason);
            yield break;
        }

        foreach (var result in HtmlFormat.Read(name, text, address, options)) yield return result;
    }

    private static byte[] Payload(HeaderReader reader, Headers http, int maxBytes)
    {
        var body = reader.ReadRest();
        if (http["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Unchunk(body);
        var encoding = http["Content-Encoding"]?.Trim();
        if (string.Equals(encoding, "br", StringComparison.OrdinalIgnoreCase)) return Unbrotli(body, maxBytes);
        if (encoding?.Contains("gzip", StringComparison.OrdinalIgnoreCase) != true || body is not [0x1F, 0x8B, ..]) return body;
        using var unpacked = new UnpackedGzip(new MemoryStream(body, writable: false));
        return ByteReader.ReadAll(unpacked, maxBytes) ?? throw TooLarge(maxBytes);
    }

    /// <summary>What brotli packed. Brotli marks nothing at its start, and archives often keep the header over a body unpacked before: such a body stays as it is.</summary>
    private static byte[] Unbrotli(byte[] body, int maxBytes)
    {
        byte[]? whole;
        try
        {
            using var unpacked = new BrotliStream(new MemoryStream(body, writable: false), CompressionMode.Decompress);
            whole = ByteReader.ReadAll(unpacked, maxBytes);
        }
        catch (Exception exception) when (exception is InvalidOperationException or InvalidDataException)
        {
            return body;
        }

        return whole ?? throw TooLarge(maxBytes);
    }

    private static InvalidDataException TooLarge(int maxBytes) => new($"is larger than {maxBytes / (1024 * 1024)} MiB after unpacking");

    /// <summary>The body without the lengths between its chunks; a body that is not chunked after all stays as it is.</summary>
    private static byte[] Unchunk(byte[] body)
    {
        using var whole = new MemoryStream(body.Length);
        var rest = body.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf("\r\n"u8);
            if (end <= 0 || !int.TryParse(Encoding.ASCII.GetString(rest[..end]).Split(';')[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length > rest.Length - end - 2) return whole.Length == 0 ? body : whole.ToArray();
            if (length == 0) break;
            whole.Write(rest.Slice(end + 2, length));
            rest = rest[(end + 2 + length)..];
            if (rest.StartsWith("\r\n"u8)) rest = rest[2..];
        }

        return whole.ToArray();
    }
}
