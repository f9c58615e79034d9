namespace Dragoman.Reading.Fetching;

/// <summary>A name leads to an address of this machine or of a private network, which is not asked.</summary>
internal sealed class PrivateAddressException : FetchException
{
    /// <summary>Tells which.</summary>
    /// <param name="host">The name.</param>
    public PrivateAddressException(string host)
        : base($"'{host}' is of this machine or of a private network and is not asked; --allow-private allows it") => IsPassing = false;
}
