namespace Dragoman.Reading.Fetching;

/// <summary>A name leads to an address of this machine or of a private network, which is not asked.</summary>
/// <param name="host">The name.</param>
internal sealed class PrivateAddressException(string host) : IOException($"'{host}' is of this machine or of a private network and is not asked; --allow-private allows it");
