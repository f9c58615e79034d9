namespace Dragoman.Reading.Fetching;

/// <summary>What an address answered.</summary>
/// <param name="Address">The address after all redirects.</param>
/// <param name="Bytes">The whole body, unpacked.</param>
/// <param name="MediaType">The media type, in lower case; null where the answer gives none.</param>
/// <param name="Charset">The character set; null where the answer gives none.</param>
internal sealed record FetchedDocument(Uri Address, byte[] Bytes, string? MediaType, string? Charset);
